import { readFileSync } from "node:fs";
import { casesOf } from "../support/hostile-corpus.ts";

const fixture = new URL("../fixtures/hostile.json", import.meta.url);
const sets = ["generated-xss", "xss-payload-lists", "h5sc-vectors", "dompurify-expect"];

/** Markup that tries to run: our own, and every `nth` of the corpora where they are there. */
export function hostilePayloads(nth: number): readonly string[] {
  const own: readonly string[] = JSON.parse(readFileSync(fixture, "utf8"));
  const others = sets.flatMap((set) =>
    casesOf<{ payload: string }>(set).filter((_, i) => i % nth === 0),
  );
  return [...own, ...others.map(({ payload }) => payload)];
}
