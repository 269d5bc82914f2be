import type { Filter } from "../config-source.ts";
import { compilePattern, type Pattern } from "../pattern.ts";
import type { UpstreamItem } from "./upstream.ts";

export interface Filters {
  readonly keep: readonly Filter[];
  readonly block: readonly Filter[];
}

/** Whether an item is wanted: kept by one of `keep`, where there is any, and blocked by none of `block`. */
export type Sieve = (item: UpstreamItem) => boolean;

export const limits = { characterMax: 100_000 } as const;

/** All of `sets` must want an item: those for every source and those of its own. */
export function sieveOf(sets: readonly Filters[]): Sieve {
  const sieves = sets.map(({ keep, block }) => ({
    keep: keep.map(compile),
    block: block.map(compile),
  }));
  return (item) =>
    sieves.every(
      ({ keep, block }) =>
        (keep.length === 0 || keep.some((fits) => fits(item))) && !block.some((fits) => fits(item)),
    );
}

function compile(filter: Filter): Sieve {
  const matches = matcherOf(filter);
  return (item) =>
    textsOf(item, filter.field).some((text) => matches(text.slice(0, limits.characterMax)));
}

function matcherOf(filter: Filter): Pattern {
  if ("text" in filter) {
    const wanted = fold(filter.text);
    return (text) => fold(text).includes(wanted);
  }
  const compiled = compilePattern(filter.pattern);
  // The configuration was checked by the same function.
  if (compiled.kind === "wrong") throw new Error(`filter "${filter.pattern}": ${compiled.reason}`);
  return compiled.matches;
}

const fold = (text: string): string => text.normalize("NFKC").toLowerCase();

function textsOf(item: UpstreamItem, field: Filter["field"]): readonly string[] {
  const fields = {
    id: [item.id],
    url: [item.url],
    title: [item.title],
    authors: item.authors.flatMap(({ name, email }) => [name, email]),
    categories: item.categories,
    summary: [item.summary],
    content: [item.contentHtml],
    published: [item.published],
  };
  const texts = field === "any" ? Object.values(fields).flat() : fields[field];
  return texts.filter((text) => text !== null);
}
