import { existsSync, readFileSync } from "node:fs";

const fixture = new URL("../fixtures/hostile.json", import.meta.url);
const corpora = new URL("../../../shared/corpora/hostile/", import.meta.url);
const sets = ["generated-xss", "xss-payload-lists", "h5sc-vectors", "dompurify-expect"];

/** Markup that tries to run: our own, and every `nth` of the corpora where they are there. */
export function hostilePayloads(nth: number): readonly string[] {
  const own: readonly string[] = JSON.parse(readFileSync(fixture, "utf8"));
  const others = sets.flatMap((set) => {
    const file = new URL(`${set}/dev/cases.jsonl`, corpora);
    if (!existsSync(file)) return [];
    const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
    return lines.filter((_, i) => i % nth === 0).map((line) => String(JSON.parse(line).payload));
  });
  return [...own, ...others];
}
