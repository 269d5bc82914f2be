import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { openFolderInbox } from "../../lib/store/folder-inbox.ts";
import { pathTokens } from "./dictionaries.ts";
import { textOf } from "./documents.ts";
import type { Promised } from "./promises.ts";

const secret = "nobody shall read this";

/** No name of a file, and no name that somebody asks by, leads out of the inbox. */
export const inboxPromise: Promised = {
  name: "no name leads out of an inbox",
  property: fc.asyncProperty(textOf(pathTokens), async (name) => {
    const outside = mkdtempSync(join(tmpdir(), "feedmill-fuzz-"));
    try {
      const inbox = join(outside, "inbox");
      mkdirSync(inbox);
      writeFileSync(join(outside, "secret.txt"), secret);
      symlinkSync(join(outside, "secret.txt"), join(inbox, "link.txt"));
      drop(inbox, name);
      const { list, read } = openFolderInbox(inbox);
      const names = [name, `../secret.txt`, `${name}/../../secret.txt`, `${name}/secret.txt`];
      for await (const file of list()) names.push(file.name);
      for (const each of names) {
        const got = await read(each, { bodyBytesMax: 1_000 });
        if (got.kind === "read" && Buffer.from(got.body).includes(secret))
          throw new Error(`${JSON.stringify(each)} leads out of the inbox`);
      }
    } finally {
      rmSync(outside, { recursive: true, force: true });
    }
  }) as unknown as fc.IAsyncProperty<[unknown]>,
};

/** Where the system takes such a name at all. */
function drop(inbox: string, name: string): void {
  try {
    if (!name.split(/[/\\]/).includes("..")) writeFileSync(join(inbox, name), "an article");
  } catch {
    // It does not.
  }
}
