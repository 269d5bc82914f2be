import { foldName, MONTHS } from "../data/months.ts";
import { beginsLarge } from "../text/letters.ts";
import type { Anchor } from "./anchor.ts";
import { calendarDay, type DayNumber, dayNumber } from "./calendar.ts";
import { clockOfText, monthOf, partOf } from "./english.ts";
import {
  type Context,
  dayText,
  four,
  type Groups,
  type Place,
  type Reading,
  stepOf,
  two,
} from "./reading.ts";
import { type Tense, tenseAround } from "./tense.ts";

/** "June 12", "12 June 2018", "Tuesday, June 12-14". */
export function readDay(groups: Groups, place: Place, context: Context): Reading | undefined {
  const { month = "", day = "", month2, day2, part, edge, clock } = groups;
  if (!isCapital(month)) return undefined;
  const tense = tenseOf(place, context);
  const { anchor } = context;
  const year = groups.year ?? yearBeside(groups.which, anchor);
  const first = anchoredBy(groups.which, dayOf(monthOf(month), Number(day), year, tense, anchor));
  if (!first) return undefined;
  if (day2 !== undefined) {
    const last = dayOf(monthOf(month2 ?? month), Number(day2), year, tense, anchor);
    if (!last) return undefined;
    return { ...first, value: `${first.value}/${last.value}` };
  }
  const time = clockOfText(clock) || partOf(part, edge);
  if (time === "") return first;
  return { ...first, value: first.value + time, precision: clock ? "minute" : "part-of-day" };
}

/** "next year" as four digits, where the anchor knows its own. */
function yearBeside(which: string | undefined, anchor: Anchor | undefined): string | undefined {
  const step = stepOf(which);
  if (step === undefined || !anchor?.yearKnown) return undefined;
  return four(calendarDay(anchor.day).year + step);
}

const anchoredBy = (which: string | undefined, reading: Reading | undefined) =>
  reading && which !== undefined ? { ...reading, anchored: true } : reading;

/** "2018-06-12", with or without a time. */
export function readIso({ year, month, day, clock }: Groups): Reading | undefined {
  const known = exactDay(Number(year), Number(month), Number(day));
  if (known === undefined || clock === undefined) return known;
  return { ...known, value: `${known.value}T${clock}`, precision: "minute" };
}

/** "12.6.2018" is a day first; "6/12/2018" may be either, so it is no more than its year. */
export function readNumeric({ year = "", month, day, mark }: Groups): Reading | undefined {
  const [first, second] = [Number(day), Number(month)];
  if (mark === "." || first > 12) return exactDay(Number(year), second, first);
  if (second > 12) return exactDay(Number(year), first, second);
  if (first === second) return exactDay(Number(year), first, second);
  if (first < 1 || second < 1) return undefined;
  return { value: `${year}-XX-XX`, precision: "year", anchored: false };
}

/** A day in any language whose months are in the table, and 6月12日. */
export function readAnyDay(groups: Groups, place: Place, context: Context): Reading | undefined {
  const { name, month, day, year } = groups;
  const number = name === undefined ? Number(month) : MONTHS.get(foldName(name));
  if (number === undefined) return undefined;
  if (day === undefined) {
    if (number < 1 || number > 12 || year === undefined) return undefined;
    return { value: `${year}-${two(number)}`, precision: "month", anchored: false };
  }
  return dayOf(number, Number(day), year, tenseOf(place, context), context.anchor);
}

const feasts: readonly (readonly [RegExp, number, number])[] = [
  [/christmas\sday/i, 12, 25],
  [/christmas\seve/i, 12, 24],
  [/boxing/i, 12, 26],
  [/day$/i, 1, 1],
  [/eve$/i, 12, 31],
  [/halloween/i, 10, 31],
];

/** Feasts that fall on the same day of every year. */
export function readFeast({ feast = "", year }: Groups, place: Place, context: Context) {
  if (/valentine/i.test(feast)) return dayOf(2, 14, year, tenseOf(place, context), context.anchor);
  const known = feasts.find(([name]) => name.test(feast));
  if (!known) return undefined;
  return dayOf(known[1], known[2], year, tenseOf(place, context), context.anchor);
}

/** A headline speaks of the past in the present tense, unless it says "to" or "will". */
export function tenseOf(place: Place, { text, inHeadline }: Context): Tense {
  const tense = tenseAround(text, place);
  if (!inHeadline || tense !== "unknown") return tense;
  const before = text.slice(Math.max(0, place.start - 60), place.start);
  return /\bto\s[^;:,.]*$/i.test(before) ? "future" : "past";
}

export const isCapital = (word: string): boolean => beginsLarge(word);

function dayOf(
  month: number,
  day: number,
  year: string | undefined,
  tense: Tense,
  anchor: Anchor | undefined,
): Reading | undefined {
  if (year !== undefined) return exactDay(Number(year), month, day);
  // In a leap year every day of the calendar exists.
  if (dayNumber(2024, month, day) === undefined) return undefined;
  const partial = { value: `XXXX-${two(month)}-${two(day)}`, precision: "day", anchored: true };
  if (!anchor) return partial;
  const number = nearestDay(month, day, tense, anchor);
  return number === undefined ? partial : { ...partial, value: dayText(number, anchor) };
}

function exactDay(year: number, month: number, day: number): Reading | undefined {
  if (dayNumber(year, month, day) === undefined) return undefined;
  const value = `${four(year)}-${two(month)}-${two(day)}`;
  return { value, precision: "day", anchored: false };
}

/** Verbs mislead; a day this near is meant, and not its like a year away. */
const nearDays = 60;

function nearestDay(
  month: number,
  day: number,
  tense: Tense,
  anchor: Anchor,
): DayNumber | undefined {
  const { year } = calendarDay(anchor.day);
  const all = [year - 1, year, year + 1]
    .map((each) => dayNumber(each, month, day))
    .filter((each) => each !== undefined)
    .sort((a, b) => Math.abs(a - anchor.day) - Math.abs(b - anchor.day));
  const [nearest] = all;
  if (nearest === undefined || Math.abs(nearest - anchor.day) <= nearDays) return nearest;
  const fitting = all.find((each) =>
    tense === "past" ? each <= anchor.day : tense !== "future" || each >= anchor.day,
  );
  return fitting ?? nearest;
}
