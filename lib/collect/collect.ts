import type { Source } from "../config.ts";
import { isSameJson } from "../json.ts";
import { sourceKey } from "../keys.ts";
import type { Condition, Store } from "../ports.ts";
import { type Poll, SourceState } from "../source-state.ts";
import { readStored, replacing, writeStored } from "../stored.ts";
import type { CollectPorts, CollectReport } from "./contract.ts";
import { collectInbox } from "./inbox.ts";
import { collectWeb } from "./web.ts";

const attemptsMax = 5;

/**
 * The first stage: takes what came into `captures/`, as it came. Captures are written before the
 * state that remembers them: after a crash the same items are looked at again, and those that were
 * captured already are recognised by their key or, later, by their content (design §1, rule 3).
 */
export async function collect(source: Source, ports: CollectPorts): Promise<CollectReport> {
  const before = await readState(ports.store, source.id);
  const known = before.state ?? emptyState(source.id);
  const { state, report } =
    source.kind === "inbox"
      ? await collectInbox(source, known, { ...ports, firstRun: before.isFirst })
      : await collectWeb(source, known, ports);
  await saveState(ports.store, before, state);
  return report;
}

interface StateBefore {
  /** Undefined where there is none, or a damaged one: that costs one fresh look at everything, no more. */
  readonly state: SourceState | undefined;
  readonly isFirst: boolean;
  readonly condition: Condition;
}

/** Without its bytes: of a large inbox they are many megabytes, for as long as it is looked through. */
async function readState(store: Store, source: string): Promise<StateBefore> {
  const stored = await readStored(store, sourceKey(source), SourceState);
  return {
    state: stored.kind === "found" ? stored.value : undefined,
    isFirst: stored.kind === "absent",
    condition: replacing(stored),
  };
}

const emptyState = (source: string): SourceState => ({ source, lastCapture: null, inbox: [] });

async function saveState(store: Store, before: StateBefore, state: SourceState): Promise<void> {
  let current = before;
  let next = state;
  for (let attempt = 0; attempt < attemptsMax; attempt++) {
    if (isSameJson(current.state, next)) return;
    const outcome = await writeStored(store, sourceKey(state.source), next, current.condition);
    if (outcome.kind === "written") return;
    // Another run over the same source was quicker: keep of each file what was captured later.
    current = await readState(store, state.source);
    next = merge(current.state ?? emptyState(state.source), next);
  }
  throw new Error(
    `sources/${state.source}: other runs changed it ${attemptsMax} times while this one saved; run one at a time`,
  );
}

function merge(theirs: SourceState, ours: SourceState): SourceState {
  const files = new Map(theirs.inbox.map((entry) => [entry.name, entry]));
  for (const entry of ours.inbox) {
    const other = files.get(entry.name);
    if (!other || other.capture <= entry.capture) files.set(entry.name, entry);
  }
  const poll = newerPoll(theirs.poll, ours.poll);
  const times = [theirs.lastCapture, ours.lastCapture].filter((t) => t !== null).sort();
  return {
    ...theirs,
    lastCapture: times.at(-1) ?? null,
    inbox: [...files.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
    ...(poll === undefined ? {} : { poll }),
  };
}

/** Whoever asked later knows better; of what the other captured meanwhile nothing is forgotten. */
function newerPoll(theirs: Poll | undefined, ours: Poll | undefined): Poll | undefined {
  if (theirs === undefined || ours === undefined) return ours ?? theirs;
  const [older, newer] =
    (theirs.lastAsked ?? "") > (ours.lastAsked ?? "") ? [ours, theirs] : [theirs, ours];
  const ids = new Set(newer.items.flatMap((item) => item.ids));
  return {
    ...newer,
    items: [...newer.items, ...older.items.filter((item) => !item.ids.some((id) => ids.has(id)))],
    passed: [...new Set([...older.passed, ...newer.passed])],
  };
}
