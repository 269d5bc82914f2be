import { readFile } from "node:fs/promises";
import { sha256 } from "../lib/hash.ts";

/**
 * Names the code that reads articles (`Normalizer.reader`): the hash of its bundles, which the build writes
 * beside them, and the Node that runs them, whose tables of Unicode and of languages are its own. Undefined where the
 * sources run: they may be changed at any time.
 */
export async function findReader(file: URL | undefined): Promise<string | undefined> {
  const json = file && (await readFile(file, "utf8").catch(() => undefined));
  if (json === undefined) return undefined;
  const { of } = JSON.parse(json) as ReturnType<typeof nameReader>;
  return sha256([of, process.version], 16);
}

/** `files`: all that may take part in a reading. */
export const nameReader = (files: readonly Uint8Array[]): { readonly of: string } => ({
  of: sha256(files.map((file) => sha256(file))),
});
