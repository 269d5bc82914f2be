import * as z from "zod/mini";
import type { Config } from "../config.ts";
import { minuteMs } from "../duration.ts";
import { inParallel } from "../in-parallel.ts";
import { hubKey } from "../keys.ts";
import type { Clock, Fetcher, FetchOutcome, Store } from "../ports.ts";
import { readStored, replacing, writeStored } from "../stored.ts";
import { feedAddresses, feedKeys } from "./addresses.ts";
import { endedFeeds, readFeedList } from "./feed-list.ts";
import { feedPlans } from "./feed-plans.ts";

/** What a hub was told: for each feed, the version that stood then. Made where there is a hub. */
const HubState = z.lazy(() =>
  z.looseObject({
    hub: z.string(),
    told: z.record(z.string(), z.string()),
    failures: z.int(),
    /** Not asked before. */
    nextAt: z.nullable(z.iso.datetime()),
  }),
);

type HubState = z.infer<typeof HubState>;

export const limits = { waitMinutesMin: 5, doublingsMax: 8, answerBytesMax: 10_000 } as const;

const parallel = 16;

export interface HubReport {
  readonly told: number;
  readonly failed: readonly { readonly hub: string; readonly reason: string }[];
}

interface Ports {
  readonly store: Store;
  readonly config: Config;
  readonly fetcher: Fetcher;
  readonly clock: Clock;
}

/**
 * Tells the WebSub hubs of the configuration which feeds have changed. What stands is compared with
 * what the hub was told last, so a crash or a hub that is down delays a ping and loses none; after
 * a failure the wait doubles, from five minutes to a day. The feeds of the root, of sources and of
 * the configuration have hubs; those of facets have none. Throws `StoreError`.
 */
export async function pingHubs(ports: Ports): Promise<HubReport> {
  const { store, config } = ports;
  const { hubs } = config.feeds;
  if (hubs.length === 0) return { told: 0, failed: [] };
  // A feed that ended has readers yet, who are to hear that it did.
  const ended = endedFeeds((await readFeedList(store)).list, config);
  const plans = feedPlans(config, ended).configured;
  const heads = await inParallel(plans, parallel, async ({ feed }) => {
    const head = await store.head(feedKeys(feed).json);
    return head ? [[feed, head.version] as const] : [];
  });
  const standing = new Map(heads.flat());
  let told = 0;
  const failed: { hub: string; reason: string }[] = [];
  for (const hub of new Set(hubs)) {
    const outcome = await pingHub(hub, standing, ports);
    told += outcome.told;
    if (outcome.reason !== undefined) failed.push({ hub, reason: outcome.reason });
  }
  return { told, failed };
}

async function pingHub(
  hub: string,
  standing: ReadonlyMap<string, string>,
  { store, config, fetcher, clock }: Ports,
): Promise<{ readonly told: number; readonly reason?: string }> {
  const stored = await readStored(store, hubKey(hub), HubState);
  const before =
    stored.kind === "found" ? stored.value : { hub, told: {}, failures: 0, nextAt: null };
  const now = clock();
  const changed = [...standing].filter(([feed, version]) => before.told[feed] !== version);
  const isTooSoon = before.nextAt !== null && now.toISOString() < before.nextAt;
  if (changed.length === 0 || isTooSoon) return { told: 0 };

  const told: { [feed: string]: string } = {};
  let reason: string | undefined;
  for (const [feed, version] of changed) {
    const outcome = await fetcher.fetch({
      url: hub,
      accept: "any",
      form: formFor(feed, config),
      bodyBytesMax: limits.answerBytesMax,
    });
    reason = refusalOf(outcome);
    // A hub that refuses one ping is not asked for the others.
    if (reason !== undefined) break;
    told[feed] = version;
  }
  const failures = reason === undefined ? 0 : before.failures + 1;
  const after: HubState = {
    hub,
    told: { ...standingOnly(before.told, standing), ...told },
    failures,
    nextAt: reason === undefined ? null : new Date(now.getTime() + waitMs(failures)).toISOString(),
  };
  // Whoever was quicker has told the hub the same; the next run compares again.
  await writeStored(store, hubKey(hub), after, replacing(stored));
  const count = Object.keys(told).length;
  return reason === undefined ? { told: count } : { told: count, reason };
}

/** A ping as hubs have taken it since PubSubHubbub 0.4; WebSub §6 leaves it to hub and publisher. */
function formFor(feed: string, { site }: Config): string {
  const { rss, atom, json } = feedAddresses(site, feed);
  const form = new URLSearchParams({ "hub.mode": "publish" });
  for (const url of [rss, atom, json]) form.append("hub.url", url);
  return form.toString();
}

function refusalOf(outcome: FetchOutcome): string | undefined {
  if (outcome.kind === "fetched" || outcome.kind === "unchanged") return undefined;
  if (outcome.kind !== "status") return outcome.reason.message;
  return outcome.status >= 200 && outcome.status < 300
    ? undefined
    : `it answered ${outcome.status}`;
}

const standingOnly = (
  told: HubState["told"],
  standing: ReadonlyMap<string, string>,
): HubState["told"] =>
  Object.fromEntries(Object.entries(told).filter(([feed]) => standing.has(feed)));

const waitMs = (failures: number): number =>
  limits.waitMinutesMin * minuteMs * 2 ** Math.min(failures - 1, limits.doublingsMax);
