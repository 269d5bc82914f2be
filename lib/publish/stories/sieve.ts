import { allOf, type Marks } from "./marks.ts";
import { overlaps } from "./sorted.ts";

/**
 * Banding: only articles with something in common are compared, one of the least runs of words (minhash),
 * a name, or a word of either headline, as long as not everybody has it. The rest could not come to the same story.
 */
export function sieveFor(
  marks: Marks,
  isCommon: (hash: number) => boolean,
): (other: Marks) => boolean {
  const telling = (hashes: readonly number[]) => hashes.filter((hash) => !isCommon(hash));
  const runs = bandOf(marks);
  const [names, head, all] = [telling(marks.names), telling(marks.head), telling(allOf(marks))];
  // Nearly all others are sifted out by a look at a table for each of their marks.
  const kinds = new Uint8Array(BUCKETS);
  const enter = (hashes: readonly number[], kind: number): void => {
    for (const hash of hashes) {
      const bucket = hash & (BUCKETS - 1);
      kinds[bucket] = (kinds[bucket] ?? 0) | kind;
    }
  };
  enter(runs, RUN);
  enter(names, NAME);
  enter(head, HEAD);
  enter(all, WORD);
  const has = (hashes: readonly number[], kind: number): boolean => {
    for (const hash of hashes) if ((kinds[hash & (BUCKETS - 1)] ?? 0) & kind) return true;
    return false;
  };
  return (other) =>
    (has(other.names, NAME) && overlaps(names, other.names)) ||
    (has(other.head, WORD) && overlaps(all, other.head)) ||
    (has(allOf(other), HEAD) && overlaps(head, allOf(other))) ||
    (has(bandOf(other), RUN) && overlaps(runs, bandOf(other)));
}

const BUCKETS = 2 ** 14;
const [RUN, NAME, HEAD, WORD] = [1, 2, 4, 8];

const bandRuns = 12;
const bandOf = ({ runs }: Marks): readonly number[] => runs.slice(0, bandRuns);
