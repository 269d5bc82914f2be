import type { WebSource } from "../config.ts";
import { sha256 } from "../hash.ts";
import type { Store } from "../ports.ts";
import type { KnownItem, Poll } from "../source-state.ts";
import type { Budget } from "./budget.ts";
import { type Filters, sieveOf } from "./filters.ts";
import { isFlood } from "./flood.ts";
import type { Gathering } from "./gathering.ts";
import { isBare, type ListedItem, listItems, oldestFirst } from "./items.ts";
import { keepRaw, type Look } from "./listing.ts";
import { takeItem } from "./take-item.ts";

/** What a listing came to. */
export interface TakeReport {
  readonly found: number;
  readonly fresh: number;
  readonly unchanged: number;
  /** Everything was dealt with: the next look may be a conditional one. */
  readonly complete: boolean;
  readonly waiting: Poll["waiting"];
  /** Of what was there before us some is still to come. */
  readonly backfilling: boolean;
  readonly failed: readonly { readonly item: string; readonly reason: string }[];
  readonly notices: readonly string[];
}

export const nothingTaken: TakeReport = {
  found: 0,
  fresh: 0,
  unchanged: 0,
  complete: true,
  waiting: [],
  backfilling: false,
  failed: [],
  notices: [],
};

export const limits = { restampedMin: 20, warningsMax: 3 } as const;

export interface TakeContext {
  readonly poll: Poll;
  readonly gathering: Gathering;
  readonly budget: Budget;
  readonly store: Store;
  readonly filters: Filters;
  readonly now: Date;
}

/** Takes what is new in a listing, and what it says something else of; oldest first. */
export async function takeListing(
  source: WebSource,
  look: Extract<Look, { kind: "listing" }>,
  context: TakeContext,
): Promise<TakeReport> {
  const { gathering, filters, now } = context;
  const isWanted = sieveOf([filters, source]);
  const listed = oldestFirst(listItems(look.feed.items)).filter(({ item }) => isWanted(item));
  if (!look.isPart) markListed(gathering, listed, now);

  const { unseen, changed } = compare(listed, gathering);
  const choice = chooseFresh(source, unseen, context);
  for (const { ids } of choice.passed) gathering.pass(ids);
  const work = [
    ...changed,
    ...choice.fresh.map((each) => ({ ...each, before: undefined, why: "new in the listing" })),
  ];
  const done = await takeAll(source, work, { ...context, ...choice, look });
  const complete = done.complete && choice.left === 0;
  return {
    ...done,
    found: listed.length,
    unchanged: listed.length - changed.length - unseen.length + done.unchanged,
    complete,
    backfilling: choice.backfill && !complete,
    notices: [
      ...look.feed.warnings.slice(0, limits.warningsMax),
      ...choice.notices,
      ...done.notices,
    ],
  };
}

/** Which items nobody has seen yet, and of which known ones the listing says something else. */
function compare(
  listed: readonly ListedItem[],
  gathering: Gathering,
): { readonly unseen: readonly ListedItem[]; readonly changed: readonly Work[] } {
  const changed: Work[] = [];
  const unseen: ListedItem[] = [];
  let known = 0;
  for (const each of listed) {
    const found = gathering.find(each.ids);
    if (found === undefined) {
      if (!gathering.isPassed(each.ids)) unseen.push(each);
      continue;
    }
    known++;
    const ids = [...new Set([...found.ids, ...each.ids])];
    const before = ids.length === found.ids.length ? found : { ...found, ids };
    if (before !== found) gathering.keep(before);
    if (before.said !== each.said)
      changed.push({ ...each, before, why: "the listing says something else of it" });
  }
  // Where nothing but the date can change, and most have a new one, it is the time of the request.
  const isRestamped =
    changed.length > limits.restampedMin &&
    changed.length > known / 2 &&
    changed.every(({ item }) => isBare(item));
  if (!isRestamped) return { unseen, changed };
  for (const { before, said } of changed) if (before) gathering.keep({ ...before, said });
  return { unseen, changed: [] };
}

/** An item that is in the listing no more is remembered for some time, so that it can come back. */
function markListed(gathering: Gathering, listed: readonly ListedItem[], now: Date): void {
  const here = new Set(listed.flatMap(({ ids }) => ids));
  for (const item of gathering.items()) {
    const isHere = item.ids.some((id) => here.has(id));
    if (isHere && item.unlisted !== null) gathering.keep({ ...item, unlisted: null });
    if (!isHere && item.unlisted === null) gathering.keep({ ...item, unlisted: now.toISOString() });
  }
}

interface Choice {
  readonly fresh: readonly ListedItem[];
  /** Never to be taken. */
  readonly passed: readonly ListedItem[];
  /** How many wait for the next run. */
  readonly left: number;
  readonly backfill: boolean;
  readonly flood: boolean;
  readonly notices: readonly string[];
}

/** Which of the unseen items this run takes, and as what. */
function chooseFresh(
  source: WebSource,
  unseen: readonly ListedItem[],
  { poll }: Pick<TakeContext, "poll">,
): Choice {
  const { itemsMax, backfillMax } = source;
  const none = { passed: [], left: 0, backfill: false, flood: false, notices: [] };
  const backfill = isFirstRun(poll) || poll.backfilling === true;
  if (backfill && source.kind !== "urls") {
    const passed = unseen.slice(0, Math.max(0, unseen.length - backfillMax));
    const notices =
      passed.length === 0
        ? []
        : [
            `first run: the newest ${backfillMax} of ${unseen.length} items are taken (backfillMax)`,
          ];
    return { ...none, fresh: unseen.slice(passed.length), passed, backfill, notices };
  }
  if (source.kind !== "urls" && isFlood(unseen, poll.lastSuccess)) {
    const passed = unseen.slice(0, Math.max(0, unseen.length - itemsMax));
    const notices = [
      `flood: ${unseen.length} old items came as new at once; they are collected and held back`,
    ];
    return { ...none, fresh: unseen.slice(passed.length), passed, flood: true, notices };
  }
  const left = Math.max(0, unseen.length - itemsMax);
  const notices =
    left === 0
      ? []
      : [`${left} of ${unseen.length} new items wait for the next run (itemsMax ${itemsMax})`];
  return { ...none, fresh: unseen.slice(0, itemsMax), left, backfill, notices };
}

/** Nothing was ever taken from it: what it lists now is what was there before us. */
const isFirstRun = ({ items, passed, lastSuccess }: Poll): boolean =>
  items.length === 0 && passed.length === 0 && lastSuccess === null;

interface Work extends ListedItem {
  readonly before: KnownItem | undefined;
  readonly why: string;
}

type Done = Pick<TakeReport, "fresh" | "unchanged" | "complete" | "waiting" | "failed" | "notices">;

async function takeAll(
  source: WebSource,
  work: readonly Work[],
  context: TakeContext & Choice & { readonly look: Extract<Look, { kind: "listing" }> },
): Promise<Done> {
  const { poll, gathering, budget, store, now, look, backfill, flood } = context;
  const tried = new Map(poll.waiting.map(({ id, tries }) => [id, tries]));
  const waiting: { id: string; tries: number }[] = [];
  const failed: { item: string; reason: string }[] = [];
  const passed = new Map<string, number>();
  let raw: string | null = null;
  let [fresh, unchanged] = [0, 0];
  let complete = true;

  for (const each of work) {
    const { ids, said, before, why } = each;
    const [id = ""] = ids;
    const tries = tried.get(id) ?? 0;
    const captured = { ids, said, before, backfill, flood, raw, now };
    const there = await gathering.recovered(id);
    if (there?.said === said && there.key !== before?.capture) {
      gathering.adopt(there, captured);
      fresh += before === undefined ? 1 : 0;
      continue;
    }
    const { headers } = look;
    const validators = before?.validators ?? null;
    const outcome = await takeItem(source, each, { budget, headers, tries, validators, why });
    if (outcome.kind === "later") {
      complete = false;
      if (!outcome.counts) break;
      waiting.push({ id, tries: tries + 1 });
      failed.push({ item: each.item.url ?? id, reason: outcome.reason.message });
    } else if (outcome.kind === "passed") {
      gathering.pass(ids);
      passed.set(outcome.reason, (passed.get(outcome.reason) ?? 0) + 1);
    } else if (outcome.kind === "unchanged") {
      unchanged++;
      if (before) gathering.keep({ ...before, said, validators: outcome.validators ?? validators });
    } else if (before?.page && outcome.page && before.content === sha256(outcome.body)) {
      unchanged++;
      gathering.keep({ ...before, said, validators: outcome.validators });
    } else {
      // Before the first capture that names it.
      if (look.raw !== null) raw ??= await keepRaw(store, source.id, look.raw);
      await gathering.capture(outcome, { ...captured, raw });
      fresh += before === undefined ? 1 : 0;
    }
  }
  const notices = [...passed].map(([reason, count]) => `${count} left out: ${reason}`);
  return { fresh, unchanged, complete, waiting, failed, notices };
}
