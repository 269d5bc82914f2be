import { nextDue } from "../lib/collect/due.ts";
import type { Config, Source } from "../lib/config.ts";
import { sha256 } from "../lib/hash.ts";
import { inParallel } from "../lib/in-parallel.ts";
import { sourceKey } from "../lib/keys.ts";
import type { Store } from "../lib/ports.ts";
import { SourceState } from "../lib/source-state.ts";
import { readStored } from "../lib/stored.ts";
import { fullPace, type Pace } from "./pace.ts";
import type { DueSource } from "./source-queue.ts";

const parallel = 16;

/**
 * The sources that have something to do at `now`, as configured: each is one message. Sources of one
 * registrable domain are of one group, so that no host is asked by two workers at once.
 */
export async function dueSources(
  store: Store,
  { sources }: Pick<Config, "sources">,
  now: Date,
  { webTimes }: Pick<Pace, "webTimes"> = fullPace,
): Promise<readonly DueSource[]> {
  const active = sources.filter(({ retired }) => !retired);
  const found = await inParallel(active, parallel, async (source) => {
    const due = await dueOf(store, source, now, webTimes);
    if (due === undefined) return [];
    const name = sha256([source.id, due], 32);
    return [{ source: source.id, group: await groupOf(source), name }];
  });
  return found.flat();
}

/** Since when it is due; undefined where it is not. */
async function dueOf(
  store: Store,
  { id, kind }: Source,
  now: Date,
  webTimes: number,
): Promise<string | undefined> {
  const nowText = now.toISOString();
  if (kind === "inbox") return nowText;
  const state = await readStored(store, sourceKey(id), SourceState);
  const poll = state.kind === "found" ? state.value.poll : undefined;
  if (poll === undefined) return nowText;
  const due = nextDue(poll);
  if (due === null) return undefined;
  const restMs = poll.lastAsked === null ? 0 : Date.parse(due) - Date.parse(poll.lastAsked);
  const slowed = Date.parse(due) + (webTimes - 1) * Math.max(0, restMs);
  return slowed <= now.getTime() ? due : undefined;
}

/** SQS takes 128 letters, digits and marks; a name that is longer is cut, and shares its group at worst. */
async function groupOf(source: Source): Promise<string> {
  if (source.kind === "inbox") return `inbox-${source.id}`;
  // With the list of registrable domains, which takes longer to load than a plan of which nothing is due.
  const { siteOf } = await import("../lib/collect/allowed-hosts.ts");
  const [first = ""] = source.kind === "urls" ? source.urls : [source.url];
  return (siteOf(first) ?? source.id).replace(/[^\w.:-]/g, "-").slice(0, 128);
}
