import type { WebSource } from "../config.ts";
import { dayMs } from "../duration.ts";
import type { KnownItem, SourceState } from "../source-state.ts";
import { openBudget } from "./budget.ts";
import type { CollectReport, WebSourcePorts } from "./contract.ts";
import { isPollDue } from "./due.ts";
import { openGathering } from "./gathering.ts";
import { lookAtListing } from "./listing.ts";
import { addressOf, pollAfter, pollOf } from "./poll.ts";
import { recheckPages } from "./recheck.ts";
import { nothingTaken, takeListing } from "./take-listing.ts";

export const limits = {
  /** Items that left the listing are remembered so long: one that comes back is no news. */
  unlistedMsMax: 30 * dayMs,
  itemsMax: 5_000,
} as const;

/**
 * One run over a source of the web: the listing, when it is due; the articles that are new in it or
 * that it says something else of; then the known pages whose time has come. What is not done in
 * this run, for whatever reason, is left so that the next one sees it again.
 */
export async function collectWeb(
  source: WebSource,
  before: SourceState,
  { store, clock, web, readListing, filters }: WebSourcePorts,
): Promise<{ state: SourceState; report: CollectReport }> {
  const now = clock();
  const poll = pollOf(before.poll, addressOf(source), now);
  const budget = openBudget(source, web);
  const gathering = openGathering(source, poll, { store, lastCapture: before.lastCapture });

  let after = poll;
  let taken = nothingTaken;
  const failed: { item: string; reason: string }[] = [];
  const notices: string[] = [];
  if (isPollDue(poll, now)) {
    const look = await lookAtListing(source, poll, { budget, readListing, now });
    if (look.kind === "listing")
      taken = await takeListing(source, look, { poll, gathering, budget, store, filters, now });
    if (look.kind === "failed" || look.kind === "gone")
      failed.push({ item: "the source", reason: look.reason.message });
    if (look.kind === "later") notices.push(look.reason.message);
    after = pollAfter(source, poll, { look, taken, now });
    if (after.url !== poll.url)
      notices.push(`moved for good to ${after.url}; write that as its url`);
  }
  const rechecked = await recheckPages(source, { gathering, budget, store, now });
  await gathering.adoptRest(now);
  return {
    state: {
      ...before,
      lastCapture: gathering.lastCapture,
      poll: {
        ...after,
        items: remembered(gathering.items(), now),
        passed: [...gathering.passed()],
      },
    },
    report: {
      source: source.id,
      found: taken.found,
      captured: gathering.captured,
      unchanged: taken.unchanged,
      removed: [],
      failed: [...failed, ...taken.failed],
      notices: [...notices, ...taken.notices, ...rechecked.notices],
    },
  };
}

/** The newest, without those that left the listing long ago and are looked at no more. */
function remembered(items: readonly KnownItem[], now: Date): KnownItem[] {
  const bound = now.getTime() - limits.unlistedMsMax;
  return items
    .filter(
      ({ unlisted, recheck }) =>
        recheck !== null || unlisted === null || Date.parse(unlisted) > bound,
    )
    .slice(-limits.itemsMax);
}
