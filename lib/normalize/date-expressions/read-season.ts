import type { Anchor } from "./anchor.ts";
import { calendarDay } from "./calendar.ts";
import { seasonOf } from "./english.ts";
import { tenseOf } from "./read-day.ts";
import {
  type Context,
  type Groups,
  type Place,
  type Reading,
  stepOf,
  yearText,
} from "./reading.ts";

/** The months in which a northern season begins. */
const seasonStarts: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

export function season(
  name: string,
  step: number,
  today: { readonly year: number; readonly month: number },
  anchor: Anchor,
): string {
  const code = seasonOf(name);
  const starts = seasonStarts[code] ?? 1;
  const over = today.month > starts + 2;
  const begun = today.month >= starts;
  const years = step === -1 ? (over ? 0 : -1) : step === 1 ? (begun ? 1 : 0) : 0;
  return `${yearText(today.year + years, anchor)}-${code}`;
}

/** "began in the spring", "since the summer"; "the spring is cold" is any. */
export const isOfTime = ({ start }: Place, { text }: Context): boolean =>
  /(?<!\p{L})(?:in|since|until|till|by|over|during|from|through|after|before)\s$/iu.test(
    text.slice(Math.max(0, start - 8), start),
  );

/** The season that is on, else the nearest that fits the verbs. */
export function bareSeason(unit: string, place: Place, context: Context, anchor: Anchor): Reading {
  const today = calendarDay(anchor.day);
  const starts = seasonStarts[seasonOf(unit)] ?? 1;
  const isPast = tenseOf(place, context) === "past";
  const over = today.month > starts + 2;
  const ahead = today.month < starts;
  const years = isPast && ahead ? -1 : !isPast && over ? 1 : 0;
  return {
    value: `${yearText(today.year + years, anchor)}-${seasonOf(unit)}`,
    precision: "season",
    anchored: true,
  };
}

/** "summer of 2019", "winter last year". */
export function readSeason({ season: name = "", year, which }: Groups, _: Place, context: Context) {
  const code = seasonOf(name);
  const { anchor } = context;
  if (year !== undefined) return { value: `${year}-${code}`, precision: "season", anchored: false };
  const known = anchor
    ? yearText(calendarDay(anchor.day).year + (stepOf(which) ?? 0), anchor)
    : "XXXX";
  return { value: `${known}-${code}`, precision: "season", anchored: true };
}
