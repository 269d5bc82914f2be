import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A bug that is planted to see whether the simulator finds it: a patch that begins with what it is. */
export interface PlantedBug {
  readonly name: string;
  readonly path: string;
  /** In a sentence, and the promise that it breaks. */
  readonly bug: string;
  readonly promise: string;
  /** The nets of the simulator that are off while it is looked for (`--without`). */
  readonly off: readonly string[];
  /** A seed that found it once, for a quick look. */
  readonly seed: number | undefined;
}

const folder = fileURLToPath(new URL("planted/", import.meta.url));

/** All of them, by name. Throws where a header is missing. */
export const plantedBugs = (): readonly PlantedBug[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".patch"))
    .sort()
    .map((file) => readBug(file));

function readBug(file: string): PlantedBug {
  const path = `${folder}${file}`;
  const [head = ""] = readFileSync(path, "utf8").split(/^diff /m);
  const find = (name: string): string | undefined =>
    new RegExp(`^${name}:[ \\t]*(.*)$`, "m").exec(head)?.[1]?.trim();
  const [bug, promise, off] = [find("Bug"), find("Promise"), find("Off")];
  if (bug === undefined || promise === undefined)
    throw new Error(`${path}: its head must have lines Bug: and Promise:`);
  const seed = find("Seed");
  return {
    name: file.replace(/\.patch$/, ""),
    path,
    bug,
    promise,
    off: off === undefined ? [] : off.split(/[\s,]+/),
    seed: seed === undefined ? undefined : Number(seed),
  };
}
