import { type Marks, marksMax } from "./marks.ts";
import { overlaps, shared } from "./sorted.ts";

/** Both carry the text of one original: so much of the shorter one's runs of words has the other too. */
export function isOneText(a: Marks, b: Marks): boolean {
  const limit = Math.min(limitOf(a.runs), limitOf(b.runs));
  const least = Math.min(countUpTo(a.runs, limit), countUpTo(b.runs, limit));
  const both = countUpTo(shared(a.runs, b.runs), limit);
  return both >= SHARE_MIN * Math.max(RUNS_MIN, least);
}

const SHARE_MIN = 0.4;
const RUNS_MIN = 8;

/** Of a long text only the least hashes are kept: only up to the last of them two sketches tell the same. */
const limitOf = (runs: readonly number[]): number =>
  runs.length < marksMax.runs ? Number.POSITIVE_INFINITY : (runs.at(-1) ?? 0);

/** How many of the sorted hashes are no greater. */
function countUpTo(hashes: readonly number[], limit: number): number {
  let count = hashes.length;
  while (count > 0 && (hashes[count - 1] ?? 0) > limit) count--;
  return count;
}

/** One agency or outlet wrote both: one of them is or credits what the other is or credits. */
export const isOneDesk = (a: Marks, b: Marks): boolean =>
  overlaps(a.outlet, b.credits) || overlaps(a.credits, b.outlet) || overlaps(a.credits, b.credits);
