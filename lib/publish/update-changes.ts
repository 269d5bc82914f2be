import * as z from "zod/mini";
import type { Config } from "../config.ts";
import { inParallel } from "../in-parallel.ts";
import { encodeJson } from "../json.ts";
import type { Condition, Store } from "../ports.ts";
import { readStored, replacing } from "../stored.ts";
import {
  type ChangeLine,
  changeLines,
  changesIndex,
  changesIndexKey,
  changesKey,
  dayOf,
  hourOf,
  linesMax,
  renderDivided,
  renderLines,
  sortedLines,
} from "./changes.ts";
import { storedTypeOf } from "./media-types.ts";
import type { Known } from "./standings.ts";
import { checkUnchanged, LostRace } from "./target.ts";

type Changed = Pick<Known, "standing" | "restsOn">;

interface ChangesPorts {
  readonly store: Store;
  readonly config: Config;
  readonly days: DaysBefore;
}

/** Lines that are to stand in a file, of the articles of which it is to have no others. */
interface Due {
  readonly lines: readonly ChangeLine[];
  readonly of: ReadonlyMap<string, Changed>;
}

/** Lists of days as they were before the records were read. */
export type DaysBefore = ReadonlyMap<string, LinesBefore>;

export async function readDays(store: Store, days: ReadonlySet<string>): Promise<DaysBefore> {
  const read = await inParallel([...days], parallel, async (day) => {
    return [day, await readLines(store, changesKey(day))] as const;
  });
  return new Map(read);
}

/**
 * Brings what happened to these articles into the files of its days. Safe to repeat. Answers how many
 * objects it wrote; throws `LostRace`.
 */
export async function updateChanges(
  changed: readonly Changed[],
  ports: ChangesPorts,
): Promise<number> {
  const lines = changed.flatMap(({ standing }) => changeLines(standing, ports.config.site));
  const byDay = Map.groupBy(lines, dayOf);
  // Also where it had a line once and has none any more, since an older capture took its place.
  const ofDay = Map.groupBy(
    changed.flatMap((each) =>
      each.standing.status === "held" ? [] : each.standing.logDays.map((day) => ({ day, each })),
    ),
    ({ day }) => day,
  );
  const counts = new Map<string, number>();
  let written = 0;
  for (const [day, its] of ofDay) {
    const of = new Map(its.map(({ each }) => [each.standing.articleId, each]));
    const done = await updateDay(day, { lines: byDay.get(day) ?? [], of }, ports);
    if (done.lines > 0 || done.written > 0) counts.set(day, done.lines);
    written += done.written;
  }
  return written + (counts.size > 0 ? await updateDays(counts, ports) : 0);
}

interface Done {
  /** How many there are now. */
  readonly lines: number;
  readonly written: number;
}

async function updateDay(day: string, due: Due, ports: ChangesPorts): Promise<Done> {
  const { store, config } = ports;
  const before = ports.days.get(day) ?? (await readLines(store, changesKey(day)));
  if (before.hours === undefined) {
    const all = withDue(before, due);
    if (all.length === 0 && before.bytes === undefined) return { lines: 0, written: 0 };
    if (all.length <= linesMax)
      return {
        lines: all.length,
        written: await write(changesKey(day), renderLines(all), { before, due }, ports),
      };
    let written = 0;
    const hours = Map.groupBy(all, hourOf);
    for (const [hour, lines] of hours)
      written += (await updateHour(hour, { lines, of: due.of }, ports)).written;
    const bytes = renderDivided(config.site, hours.keys());
    return {
      lines: all.length,
      written: written + (await write(changesKey(day), bytes, { before, due }, ports)),
    };
  }
  // A revision's number may have changed in any hour of the day, but an article has few.
  const byHour = Map.groupBy(due.lines, hourOf);
  const hours = [...new Set([...before.hours, ...byHour.keys()])];
  let count = 0;
  let written = 0;
  for (const hour of hours) {
    const done = await updateHour(hour, { lines: byHour.get(hour) ?? [], of: due.of }, ports);
    count += done.lines;
    written += done.written;
  }
  const bytes = renderDivided(config.site, hours);
  return {
    lines: count,
    written: written + (await write(changesKey(day), bytes, { before, due }, ports)),
  };
}

async function updateHour(hour: string, due: Due, ports: ChangesPorts): Promise<Done> {
  const before = await readLines(ports.store, changesKey(hour));
  const all = withDue(before, due);
  const written = await write(changesKey(hour), renderLines(all), { before, due }, ports);
  return { lines: all.length, written };
}

const withDue = ({ lines }: LinesBefore, due: Due): readonly ChangeLine[] =>
  sortedLines([...lines.filter(({ id }) => !due.of.has(id)), ...due.lines]);

const parallel = 16;

interface LinesBefore {
  readonly lines: readonly ChangeLine[];
  /** Of a day that is divided. */
  readonly hours: readonly string[] | undefined;
  readonly bytes: Uint8Array | undefined;
  readonly condition: Condition;
}

const Line = z.union([
  z.object({ hour: z.string() }),
  z.object({
    id: z.string(),
    revision: z.int(),
    kind: z.string(),
    when: z.string(),
    turn: z.optional(z.int()),
    source: z.nullable(z.string()),
    record: z.string(),
  }),
]);

/** What is damaged comes back from the records when the feeds are built anew. */
async function readLines(store: Store, key: string): Promise<LinesBefore> {
  const object = await store.get(key);
  if (!object) return { lines: [], hours: undefined, bytes: undefined, condition: "absent" };
  const parsed = Buffer.from(object.body)
    .toString()
    .split("\n")
    .flatMap((text) => (text === "" ? [] : [parseLine(text)]));
  const hours = parsed.flatMap((line) => (line && "hour" in line ? [line.hour] : []));
  return {
    lines: parsed.flatMap((line) => (line && "id" in line ? [lineOf(line)] : [])),
    hours: hours.length > 0 ? hours : undefined,
    bytes: object.body,
    condition: { version: object.version },
  };
}

function parseLine(text: string): z.infer<typeof Line> | undefined {
  try {
    return Line.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

const lineOf = ({ turn, ...line }: Extract<z.infer<typeof Line>, { id: string }>): ChangeLine =>
  turn === undefined ? line : { ...line, turn };

async function write(
  key: string,
  bytes: Uint8Array,
  { before, due }: { readonly before: LinesBefore; readonly due: Due },
  { store, days }: ChangesPorts,
): Promise<number> {
  const { bytes: present, condition } = before;
  if (present && Buffer.compare(present, bytes) === 0) return 0;
  // Of a file that was read after the records: who knew more of an article may have been here in between.
  const isReadBefore = [...days.values()].includes(before);
  const unknown = isReadBefore ? [] : lostBy(before, due).flatMap(({ restsOn }) => restsOn);
  await inParallel(unknown, parallel, (each) => checkUnchanged(store, each));
  const outcome = await store.put(key, bytes, condition, { contentType: storedTypeOf(key) });
  if (outcome.kind === "lost") throw new LostRace(key);
  return 1;
}

/** The articles that would lose a line. */
function lostBy(before: LinesBefore, { lines, of }: Due): readonly Changed[] {
  const ours = new Set(lines.map((line) => JSON.stringify(line)));
  const lost = before.lines.filter((line) => !ours.has(JSON.stringify(line))).map(({ id }) => id);
  return [...new Set(lost)].flatMap((id) => of.get(id) ?? []);
}

const Days = z.looseObject({ days: z.array(z.object({ day: z.string(), lines: z.int() })) });

/** The list of days, after the days themselves; with no counts it is begun. */
export async function updateDays(
  counts: ReadonlyMap<string, number>,
  { store, config }: Pick<ChangesPorts, "store" | "config">,
): Promise<number> {
  const stored = await readStored(store, changesIndexKey, Days);
  const known = stored.kind === "found" ? stored.value.days : [];
  const days = new Map([...known.map(({ day, lines }) => [day, lines] as const), ...counts]);
  const bytes = encodeJson(changesIndex(config.site, days));
  if (stored.kind === "found" && Buffer.compare(stored.bytes, bytes) === 0) return 0;
  const outcome = await store.put(changesIndexKey, bytes, replacing(stored), {
    contentType: storedTypeOf(changesIndexKey),
  });
  if (outcome.kind === "lost") throw new LostRace(changesIndexKey);
  return 1;
}
