import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { testSettings } from "./world.ts";

/**
 * Makes a folder what `feedmill run` works in: a configuration with one inbox, and that inbox. Answers the
 * path of the inbox.
 */
export async function makeDesk(folder: string, feeds: object = {}): Promise<string> {
  const inbox = join(folder, "inbox", "desk");
  await mkdir(inbox, { recursive: true });
  // JSON is YAML, too.
  await writeFile(join(folder, "feedmill.yml"), JSON.stringify({ ...testSettings, feeds }));
  return inbox;
}
