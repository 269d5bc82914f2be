import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { type Watching, watchFolders } from "../../functions/watch.ts";

let root = "";
let watching: Watching | undefined;
afterEach(async () => {
  await watching?.close();
  await rm(root, { recursive: true, force: true });
});

it("tells of files dropped, changed and removed, in folders present and yet to be made", async () => {
  root = await mkdtemp(join(tmpdir(), "feedmill-watch-"));
  const [present, later] = [join(root, "present"), join(root, "later")];
  await mkdir(present);
  await writeFile(join(present, "old.txt"), "old");
  let changes = 0;
  watching = await watchFolders([present, later], {
    onChange: () => {
      changes++;
    },
    onFailure: (error) => {
      throw error;
    },
  });
  const noticed = async (change: () => Promise<void>): Promise<void> => {
    const before = changes;
    await change();
    await expect.poll(() => changes, { timeout: 20_000 }).toBeGreaterThan(before);
  };
  await noticed(() => writeFile(join(present, "new.txt"), "new"));
  await noticed(() => writeFile(join(present, "old.txt"), "changed"));
  await noticed(() => rm(join(present, "new.txt")));
  await noticed(() => mkdir(later).then(() => {}));
  await noticed(() => writeFile(join(later, "first.txt"), "first"));
});
