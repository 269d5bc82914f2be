import type { WebSource } from "../config.ts";
import type { Poll } from "../source-state.ts";
import { type Filters, sieveOf } from "./filters.ts";
import { listItems, passedHash } from "./items.ts";
import type { UpstreamItem } from "./upstream.ts";

/** What a run would make of an item, for people who look before they run. */
export interface JudgedItem {
  readonly item: UpstreamItem;
  /** Strongest first. */
  readonly ids: readonly string[];
  readonly verdict: "new" | "known" | "changed" | "left out by a filter" | "passed over";
}

/** Judges the items of a listing by what is remembered of its source; changes nothing. */
export function judgeItems(
  source: WebSource,
  items: readonly UpstreamItem[],
  { poll, filters }: { readonly poll: Poll; readonly filters: Filters },
): readonly JudgedItem[] {
  const isWanted = sieveOf([filters, source]);
  const known = new Map(
    poll.items.flatMap(({ ids, said }) => ids.map((id) => [id, said] as const)),
  );
  const passed = new Set(poll.passed);
  return listItems(items).map(({ item, ids, said }): JudgedItem => {
    if (!isWanted(item)) return { item, ids, verdict: "left out by a filter" };
    const before = ids.map((id) => known.get(id)).find((each) => each !== undefined);
    if (before !== undefined) return { item, ids, verdict: before === said ? "known" : "changed" };
    const isPassed = ids.some((id) => passed.has(passedHash(id)));
    return { item, ids, verdict: isPassed ? "passed over" : "new" };
  });
}
