import type { Record } from "../../record.ts";
import { type Credits, fold, namesOfOutlet, readCredits } from "./credits.ts";
import type { Marks } from "./marks.ts";
import { isOneText } from "./one-text.ts";

/** One telling of a story, in the order of the feeds. */
export interface Telling {
  readonly record: Pick<Record, "body" | "statements" | "published">;
  readonly source: string;
  readonly marks: Marks;
  /** Instant by its own date; undefined where it gives none. */
  readonly published: string | undefined;
  /** Instant by which it stands in feeds. */
  readonly order: string;
}

export interface Origins {
  /** Each telling's group of tellings that rest on one report; numbered from 0, the first first. */
  readonly groups: readonly number[];
  /** The telling whose text it carries; itself where it carries its own. */
  readonly texts: readonly number[];
  readonly count: number;
  readonly first: First;
}

/** Who had it first, and on what that rests. */
export interface First {
  /** Which of the tellings. */
  readonly at: number;
  /**
   * `named`: others say so or credit it; `published`: the earliest time it was published; `seen`: it was
   * here before any of the times that others print.
   */
  readonly basis: "named" | "published" | "seen";
  /** Those that name it. */
  readonly by: readonly number[];
}

/**
 * How many independent ways a story came: tellings that carry one text, credit one agency, or have what
 * they say through another of them count once. A mere mention of another outlet joins nothing.
 */
export function originsOf(tellings: readonly Telling[]): Origins {
  const known = tellings.map(({ record, source }) => ({
    credits: readCredits(record.body.text),
    names: namesOfOutlet(source),
  }));
  const texts = tellings.map(({ marks }, at) => {
    const earlier = tellings.findIndex((other, i) => i < at && isOneText(other.marks, marks));
    return earlier < 0 ? at : earlier;
  });
  const groups = tellings.map((_, at) => at);
  const join = (a: number, b: number): void => {
    const [from, to] = [groups[a] ?? a, groups[b] ?? b];
    for (const [i, group] of groups.entries())
      if (group === from || group === to) groups[i] = Math.min(from, to);
  };
  for (const [at, text] of texts.entries()) join(at, text);
  for (const [a, of] of known.entries())
    for (const [b, other] of known.entries()) {
      if (a === b) continue;
      const credits = of.credits.credited;
      const isCredited = isCreditedIn(of.credits, other.names.sure);
      const isShared = [...credits].some(
        (credit) => other.credits.credited.has(credit) && isOutletName(credit, known),
      );
      const isNamed = isOther(tellings, a, b) && of.credits.saysFrom(other.names.sure);
      if (isCredited || isShared || isNamed || restsOn(tellings[a], other.names.sure)) join(a, b);
    }
  const numbers = [...new Set(groups)].sort((a, b) => a - b);
  return {
    groups: groups.map((group) => numbers.indexOf(group)),
    texts: texts.map((text) => texts[text] ?? text),
    count: numbers.length,
    first: firstOf(tellings, known),
  };
}

interface KnownTelling {
  readonly credits: Credits;
  readonly names: ReturnType<typeof namesOfOutlet>;
}

/** Initials, or the name of one of the tellers: not "(left)" below a picture. */
const isOutletName = (credit: string, known: readonly KnownTelling[]): boolean =>
  /^[a-z]{2,6}$/u.test(credit) ||
  known.some(({ names }) => names.sure.some((name) => fold(name) === credit));

/** Most of what is said in it came through that outlet. */
function restsOn(telling: Telling | undefined, names: readonly string[]): boolean {
  const statements = telling?.record.statements ?? [];
  const folded = new Set(names.map(fold));
  const through = statements.filter(({ chain }) =>
    chain.some(({ name }) => name !== null && folded.has(fold(name))),
  );
  return through.length > 0 && through.length * 2 > statements.length;
}

function firstOf(tellings: readonly Telling[], known: readonly KnownTelling[]): First {
  const byReport = (at: number): number[] =>
    namedBy(at, (credits, { sure }) => credits.saysFrom(sure) || isCreditedIn(credits, sure));
  const bySaying = (at: number): number[] =>
    namedBy(at, (credits, { sure, short }) => credits.saysFirst([...sure, ...short]));
  const namedBy = (
    at: number,
    names: (credits: Credits, of: KnownTelling["names"]) => boolean,
  ): number[] =>
    known.flatMap(({ credits }, by) => {
      const of = known[at];
      return of && isOther(tellings, at, by) && names(credits, of.names) ? [by] : [];
    });
  for (const by of [bySaying, byReport]) {
    const all = tellings.map((_, at) => ({ at, by: by(at) })).filter((each) => each.by.length > 0);
    // Whoever has it from another of them was not the first, however many have it from there.
    const own = all.filter(({ at }) => !all.some((other) => other.by.includes(at)));
    const named = (own.length > 0 ? own : all).sort(
      (a, b) => b.by.length - a.by.length || compareTimes(tellings, a.at, b.at),
    );
    if (named[0]) return { ...named[0], basis: "named" };
  }
  const [at = 0] = tellings.map((_, each) => each).sort((a, b) => compareTimes(tellings, a, b));
  return { at, basis: isTimed(tellings[at]) ? "published" : "seen", by: [] };
}

const isOther = (tellings: readonly Telling[], a: number, b: number): boolean =>
  tellings[a]?.source !== tellings[b]?.source;

const isCreditedIn = ({ credited }: Credits, names: readonly string[]): boolean =>
  names.some((name) => credited.has(fold(name)));

/** A day alone does not tell who was earlier. */
const isTimed = (telling: Telling | undefined): boolean =>
  telling?.published !== undefined && /T\d\d:\d\d/.test(telling.record.published ?? "");

function compareTimes(tellings: readonly Telling[], a: number, b: number): number {
  const [x, y] = [knownBy(tellings[a]), knownBy(tellings[b])];
  return x === y ? a - b : x < y ? -1 : 1;
}

/** When it was out at the latest: by the time that it prints, else when it was seen here. */
const knownBy = (telling: Telling | undefined): string =>
  (isTimed(telling) ? telling?.published : telling?.order) ?? "";
