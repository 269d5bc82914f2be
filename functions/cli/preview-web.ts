import { openBudget } from "../../lib/collect/budget.ts";
import { discover } from "../../lib/collect/discover.ts";
import { type JudgedItem, judgeItems } from "../../lib/collect/judge-items.ts";
import { lookAtListing } from "../../lib/collect/listing.ts";
import { addressOf, pollOf } from "../../lib/collect/poll.ts";
import { readListing } from "../../lib/collect/read-listing.ts";
import type { UpstreamFeed } from "../../lib/collect/upstream.ts";
import type { WebSource } from "../../lib/config.ts";
import { sourceKey } from "../../lib/keys.ts";
import { SourceState } from "../../lib/source-state.ts";
import { readStored } from "../../lib/stored.ts";
import { openDryWeb } from "../dry-web.ts";
import type { Runtime } from "../runtime.ts";

/** What an address or a source of the web would bring; asked politely, and nothing is kept. */
export type WebPreview =
  | {
      readonly kind: "listing";
      readonly feed: UpstreamFeed;
      /** Why it is read so, or which source it is. */
      readonly about: string;
      readonly verdicts: ReadonlyMap<JudgedItem["item"], string>;
    }
  | { readonly kind: "failed"; readonly message: string };

export async function previewAddress(runtime: Runtime, url: string): Promise<WebPreview> {
  const found = await discover(url, { web: openDryWeb(runtime), readListing });
  if (found.kind === "failed") return { kind: "failed", message: found.reason.message };
  const { kind, url: address } = found.source;
  const about = `${address} as kind ${kind}: ${found.why}`;
  const none = { title: null, url: null, language: null, items: [], warnings: [] };
  const rhythm = { everyMinutes: null, skipHours: [], skipDays: [] };
  return { kind: "listing", feed: found.feed ?? { ...none, rhythm }, about, verdicts: new Map() };
}

/** As the next run would see it, without validators: an answer of 304 would show nothing. */
export async function previewSource(runtime: Runtime, source: WebSource): Promise<WebPreview> {
  const { store, config, clock } = runtime;
  const stored = await readStored(store, sourceKey(source.id), SourceState);
  const now = clock();
  const before = stored.kind === "found" ? stored.value.poll : undefined;
  const poll = pollOf(before, addressOf(source), now);
  const look = await lookAtListing(
    source,
    { ...poll, validators: null, content: null },
    { budget: openBudget(source, openDryWeb(runtime)), readListing, now },
  );
  if (look.kind === "unchanged") return { kind: "failed", message: `${poll.url} answered 304` };
  if (look.kind !== "listing") return { kind: "failed", message: look.reason.message };
  const judged = judgeItems(source, look.feed.items, { poll, filters: config.filters });
  return {
    kind: "listing",
    feed: { ...look.feed, items: judged.map(({ item }) => item) },
    about: `source ${source.id}: ${source.kind}, ${poll.url}`,
    verdicts: new Map(judged.map(({ item, verdict }) => [item, verdict])),
  };
}
