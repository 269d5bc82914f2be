import type { Article, DateExpression } from "../../record.ts";
import { type Anchor, findAnchor, withWeekday } from "./anchor.ts";
import { weekdayNumber } from "./english.ts";
import { type Kind, type Pattern, patternsFor, reachChars, TRIGGER } from "./patterns.ts";
import type { Context, Place } from "./reading.ts";
import { type Found, resolve } from "./resolve.ts";

/** More than any article; what comes after is not read. */
const charsMax = 200_000;
const expressionsMax = 2000;
/** The lead names the weekday of its dateline within a sentence or two. */
const leadCharsMax = 600;

type Dated = Pick<
  Article,
  "headline" | "body" | "published" | "modified" | "dateline" | "language"
>;

/**
 * Every date expression of headline and body in order, with its TIMEX3 value (ISO 8601, X for each
 * unknown digit), its precision, and what the value rests on: `text` where the words say it all,
 * else the anchor (`published`, `modified`, `dateline`), else `none`, and then the value is partial
 * ("XXXX-06-12", "XXXX-WXX-4"). Durations ("three weeks"), sets ("Mondays") and bare times of day
 * name no date and are left out.
 */
export function findDateExpressions(article: Dated): DateExpression[] {
  const body = article.body.text;
  const anchor = knowWeekday(findAnchor(article), body);
  return (["headline", "body"] as const).flatMap((part) => {
    const text = (part === "headline" ? (article.headline ?? "") : body).slice(0, charsMax);
    const context: Context = { text, anchor, inHeadline: part === "headline" };
    return findIn(context, article.language)
      .slice(0, expressionsMax)
      .map(({ start, end, value, precision, basis }) => ({
        start,
        end,
        in: part,
        text: text.slice(start, end),
        value,
        precision,
        basis,
      }));
  });
}

function knowWeekday(anchor: Anchor | undefined, body: string): Anchor | undefined {
  if (!anchor || anchor.weekdayKnown) return anchor;
  const lead = body.slice(0, leadCharsMax);
  const named = (SAID_ON.exec(lead) ?? ON.exec(lead))?.[1];
  return named === undefined ? anchor : withWeekday(anchor, weekdayNumber(named));
}

const DAY = "((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b";
/** "has killed 11 since late on Tuesday, the agency said on Wednesday": a dispatch tells what was said that day. */
const SAID_ON = new RegExp(
  `^[^\\n]{0,400}?\\b(?:said|told|announced|reported|confirmed)\\s(?:on\\s|[^.\\n]{1,40}\\son\\s)?${DAY}`,
);
const ON = new RegExp(
  `(?<!\\b(?:last|next|until|late|early)\\s(?:on\\s)?)(?:\\bon\\s|(?<!\\bon)\\s)${DAY}`,
);

/** All readings, the longer before the shorter, none over another. */
function findIn(context: Context, language: string | null): readonly Found[] {
  const windows = windowsOf(context.text);
  const near = windows.map(({ start, end }) => context.text.slice(start, end)).join("\n");
  // Most kinds are nowhere in a text.
  const patterns = patternsFor(language).filter(({ core }) => core.test(near));
  const found: Found[] = [];
  let end = 0;
  for (const window of windows) {
    for (const { kind, match } of candidatesIn(context.text, window, patterns)) {
      if (match.index < end) continue;
      const reading = resolve(kind, match, context);
      if (reading === undefined) continue;
      found.push(reading);
      end = reading.end;
    }
  }
  return found;
}

/** The stretches around the words that dates are made of, run together where they touch. */
function windowsOf(text: string): readonly Place[] {
  const windows: { start: number; end: number }[] = [];
  for (const { index } of text.matchAll(TRIGGER)) {
    const last = windows.at(-1);
    const end = Math.min(text.length, index + reachChars.after);
    if (last && index - reachChars.before <= last.end) last.end = end;
    else windows.push({ start: Math.max(0, index - reachChars.before), end });
  }
  return windows;
}

function candidatesIn(
  text: string,
  { start, end }: Place,
  patterns: readonly Pattern[],
): readonly Candidate[] {
  const part = text.slice(start, end);
  const all: Candidate[] = [];
  for (const { kind, whole, core } of patterns) {
    if (!core.test(part)) continue;
    // Not by matchAll, which makes a new expression for every window and pattern.
    whole.lastIndex = 0;
    for (let match = whole.exec(part); match !== null; match = whole.exec(part)) {
      match.index += start;
      all.push({ kind, match });
    }
  }
  // The sort is stable: of two that are equally long, the pattern that is named first wins.
  return all.sort((a, b) => a.match.index - b.match.index || b.match[0].length - a.match[0].length);
}

interface Candidate {
  readonly kind: Kind;
  readonly match: RegExpExecArray;
}
