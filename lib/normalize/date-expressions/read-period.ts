import type { Anchor } from "./anchor.ts";
import { addMonths, calendarDay, weekdayOf } from "./calendar.ts";
import { ordinalOf, seasonOf } from "./english.ts";
import { tenseOf } from "./read-day.ts";
import { bareSeason, isOfTime, season } from "./read-season.ts";
import {
  type Context,
  type Groups,
  type Place,
  type Reading,
  stepOf,
  two,
  weekText,
  yearText,
} from "./reading.ts";

/** "last week", "the end of the month", "this summer", "over the weekend". */
export function readUnit(groups: Groups, place: Place, context: Context): Reading | undefined {
  const unit = (groups.unit ?? "").toLowerCase();
  const { which, edge, the } = groups;
  // "the last year" is twelve months long and has no calendar value.
  if (the !== undefined && which !== undefined && !/^(?:current|coming)$/i.test(which))
    return undefined;
  if (/^(?:past|previous)$/i.test(which ?? "")) return undefined;
  const isSeason = /^(?:spring|summer|autumn|fall|winter)$/.test(unit);
  const isOne = edge !== undefined || unit === "weekend" || (isSeason && isOfTime(place, context));
  if (which === undefined && !(the !== undefined && isOne)) return undefined;
  const precision = isSeason ? "season" : unit;
  const { anchor } = context;
  if (!anchor) return { value: unknownOf(unit), precision, anchored: true };

  const told = stepOf(which);
  if (unit === "weekend") return weekend(told, place, context, anchor);
  if (isSeason && told === undefined) return bareSeason(unit, place, context, anchor);
  return { value: valueOf(unit, told ?? 0, anchor), precision, anchored: true };
}

function unknownOf(unit: string): string {
  const values: Readonly<Record<string, string>> = {
    week: "XXXX-WXX",
    weekend: "XXXX-WXX-WE",
    month: "XXXX-XX",
    quarter: "XXXX-QX",
    year: "XXXX",
    decade: "XXXX",
    century: "XXXX",
  };
  return values[unit] ?? `XXXX-${seasonOf(unit)}`;
}

function valueOf(unit: string, step: number, anchor: Anchor): string {
  const today = calendarDay(anchor.day);
  if (unit === "week") return weekText(anchor.day + 7 * step, anchor);
  if (unit === "month") {
    const { year, month } = addMonths(today, step);
    return `${yearText(year, anchor)}-${two(month)}`;
  }
  if (unit === "quarter") {
    const { year, month } = addMonths(today, 3 * step);
    return `${yearText(year, anchor)}-Q${Math.ceil(month / 3)}`;
  }
  if (unit === "year") return yearText(today.year + step, anchor);
  if (unit === "decade") return `${yearText(today.year + 10 * step, anchor).slice(0, 3)}X`;
  if (unit === "century") return `${yearText(today.year + 100 * step, anchor).slice(0, 2)}XX`;
  return season(unit, step, today, anchor);
}

/** From Monday to Friday "the weekend" of a past verb is the one before. */
function weekend(
  step: number | undefined,
  place: Place,
  context: Context,
  anchor: Anchor,
): Reading {
  const before = weekdayOf(anchor.day) < 6 && tenseOf(place, context) !== "future" ? -1 : 0;
  const value = `${weekText(anchor.day + 7 * (step ?? before), anchor)}-WE`;
  return { value, precision: "weekend", anchored: true };
}

/** "the third quarter of 2024", "Q3", "the first half of the year". */
export function readQuarter(groups: Groups, _place: Place, { anchor }: Context) {
  const { ordinal, q, unit, year, which } = groups;
  const number = ordinalOf(q ?? ordinal ?? "") ?? 0;
  const isHalf = unit?.toLowerCase() === "half";
  // "the first half" is a matter of sport unless a year is named.
  if (isHalf && ((year === undefined && which === undefined) || number > 2)) return undefined;
  const code = `${isHalf ? "H" : "Q"}${number}`;
  const precision = isHalf ? "half" : "quarter";
  if (year !== undefined) return { value: `${year}-${code}`, precision, anchored: false };
  if (!anchor) return { value: `XXXX-${code}`, precision, anchored: true };
  const today = calendarDay(anchor.day);
  // Without a year it is the latest that has begun: results are told of quarters that are over.
  const own = isHalf || number <= Math.ceil(today.month / 3) ? 0 : -1;
  const step = which === undefined ? own : (stepOf(which) ?? 0);
  return { value: `${yearText(today.year + step, anchor)}-${code}`, precision, anchored: true };
}

/** "the 1990s", "the '80s". */
export function readDecade({ decade, short = "" }: Groups): Reading {
  const digits = decade ?? (Number(short) >= 30 ? `19${short}` : `20${short}`);
  return { value: `${digits.slice(0, 3)}X`, precision: "decade", anchored: false };
}

/** "the 19th century" is 18XX. */
export function readCentury({ ordinal = "" }: Groups): Reading | undefined {
  const number = ordinalOf(ordinal);
  if (number === undefined || number < 1 || number > 30) return undefined;
  return { value: `${two(number - 1)}XX`, precision: "century", anchored: false };
}
