import { canonicalJson } from "../lib/json.ts";
import type { Replayed } from "../lib/normalize/replay.ts";

/** What a replay found, added up as it goes: it holds counts and a few examples, however long it runs. */

export interface Example {
  readonly articleId: string;
  readonly before: string;
  readonly after: string;
}

export interface FieldReport {
  count: number;
  readonly examples: Example[];
}

export interface SourceReport {
  /** Articles whose current revision was read again. */
  articles: number;
  changed: number;
  /** Held back as no articles until now, and no longer. */
  shown: number;
  lost: number;
  /** Captures that no article stands by now. */
  past: number;
  readonly fields: Map<string, FieldReport>;
  /** Why articles would be lost, the first of them. */
  readonly losses: { readonly articleId: string; readonly reason: string }[];
}

export type ReplayReport = Map<string, SourceReport>;

const examplesMax = 3;
const lossesMax = 20;

export function addTo(report: ReplayReport, replayed: Replayed): void {
  const source = replayed.capture.split("/")[1] ?? "";
  const of = report.get(source) ?? emptyReport();
  report.set(source, of);
  if (replayed.kind === "past") {
    of.past++;
    return;
  }
  of.articles++;
  if (replayed.kind === "lost") {
    of.lost++;
    const { articleId, reason } = replayed;
    if (of.losses.length < lossesMax) of.losses.push({ articleId, reason: reason.message });
  }
  if (replayed.kind !== "changed") return;
  of.changed++;
  if (replayed.shown) of.shown++;
  for (const { field, before, after } of replayed.fields) {
    const its = of.fields.get(field) ?? { count: 0, examples: [] };
    of.fields.set(field, its);
    its.count++;
    if (its.examples.length >= examplesMax) continue;
    its.examples.push({ articleId: replayed.articleId, ...whereTheyPart(before, after) });
  }
}

const emptyReport = (): SourceReport => ({
  articles: 0,
  changed: 0,
  shown: 0,
  lost: 0,
  past: 0,
  fields: new Map(),
  losses: [],
});

const charactersBefore = 16;
const charactersMax = 72;

/** Both as text, from shortly before the first character that differs. */
export function whereTheyPart(
  before: unknown,
  after: unknown,
): { readonly before: string; readonly after: string } {
  const [a, b] = [textOf(before), textOf(after)];
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const from = same <= charactersBefore ? 0 : same - charactersBefore;
  const part = (text: string): string => {
    const end = from + charactersMax;
    return `${from > 0 ? "…" : ""}${text.slice(from, end)}${text.length > end ? "…" : ""}`;
  };
  return { before: part(a), after: part(b) };
}

const textOf = (value: unknown): string => canonicalJson(value ?? null);
