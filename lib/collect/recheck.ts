import { decodeCapture, type Hints } from "../capture.ts";
import type { WebSource } from "../config.ts";
import { findDurationMs } from "../duration.ts";
import { sha256 } from "../hash.ts";
import type { Store } from "../ports.ts";
import type { KnownItem } from "../source-state.ts";
import type { Budget } from "./budget.ts";
import type { Gathering } from "./gathering.ts";
import { nextRecheck } from "./schedule.ts";
import { type Taken, takePage } from "./take-item.ts";

export interface RecheckReport {
  readonly looked: number;
  readonly notices: readonly string[];
}

/**
 * Looks again at the known pages whose time has come, conditionally: corrections arrive so. A page
 * that is gone is noted, and withdraws nothing; one that fails is looked at at its next time.
 */
export async function recheckPages(
  source: WebSource,
  {
    gathering,
    budget,
    store,
    now,
  }: { gathering: Gathering; budget: Budget; store: Store; now: Date },
): Promise<RecheckReport> {
  const afterMs = source.recheck.map((text) => findDurationMs(text) ?? 0);
  const notices: string[] = [];
  let looked = 0;
  for (const item of dueItems(gathering, now)) {
    const { url, recheck, validators } = item;
    if (url === null || recheck === null) continue;
    const times = recheck.done + 1;
    const why = `look ${times} at a known article, for corrections`;
    const outcome = await takePage(source, { url, item: null }, { budget, validators, why });
    if (outcome.kind === "later") break;
    looked++;
    const next = nextRecheck(new Date(item.first), now, afterMs);
    const after: KnownItem = {
      ...item,
      recheck: next === null ? null : { due: next.toISOString(), done: times },
    };
    gathering.keep(after);
    if (outcome.kind === "unchanged")
      gathering.keep({ ...after, validators: outcome.validators ?? validators });
    if (outcome.kind === "gone") {
      gathering.keep({
        ...after,
        gone: item.gone ?? { status: outcome.status, since: now.toISOString() },
      });
      notices.push(`${url} answers ${outcome.status} now; what it said stays published`);
    }
    if (outcome.kind === "taken") await takeAgain(outcome, after, { gathering, store, now });
  }
  return { looked, notices };
}

function dueItems(gathering: Gathering, now: Date): readonly KnownItem[] {
  const due = gathering
    .items()
    .filter(({ recheck }) => recheck !== null && Date.parse(recheck.due) <= now.getTime());
  return due.sort((a, b) => ((a.recheck?.due ?? "") < (b.recheck?.due ?? "") ? -1 : 1));
}

async function takeAgain(
  taken: Taken,
  item: KnownItem,
  { gathering, store, now }: { gathering: Gathering; store: Store; now: Date },
): Promise<void> {
  const content = sha256(taken.body);
  const { validators } = taken;
  if (content === item.content) {
    gathering.keep({ ...item, validators, gone: null });
    return;
  }
  const of = {
    ids: item.ids,
    said: item.said,
    before: item,
    backfill: false,
    flood: false,
    raw: null,
    now,
  };
  const there = await gathering.recovered(item.ids[0]);
  const recheck = item.recheck;
  if (there?.content === content) {
    gathering.keep({ ...gathering.adopt(there, of), recheck });
    return;
  }
  // What the listing said of it is not on the page, and must not be lost by a second look.
  const before = await hintsOf(store, item.capture);
  const hints = before === undefined ? taken.hints : merged(taken.hints, before);
  gathering.keep({ ...(await gathering.capture({ ...taken, hints }, of)), recheck });
}

async function hintsOf(store: Store, capture: string): Promise<Hints | undefined> {
  const object = await store.get(capture);
  if (object === undefined) return undefined;
  try {
    return decodeCapture(object.body).header.hints;
  } catch {
    return undefined; // Damaged: the page says what it says.
  }
}

const merged = (now: Hints, before: Hints): Hints => ({
  ...before,
  body: now.body,
  reservations: now.reservations,
  policy: now.policy,
  warnings: now.warnings,
});
