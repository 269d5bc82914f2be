import type { Kind } from "./patterns.ts";
import { readAnyDay, readDay, readFeast, readIso, readNumeric } from "./read-day.ts";
import { readMonth, readMonthYear, readYear, readYears } from "./read-month.ts";
import { readCentury, readDecade, readQuarter, readUnit } from "./read-period.ts";
import { readSeason } from "./read-season.ts";
import { readAgo, readNearDay, readPartOfToday, readWeekday } from "./read-weekday.ts";
import type { Context, Groups, Place, Reading } from "./reading.ts";

export interface Found extends Place {
  readonly value: string;
  readonly precision: string;
  readonly basis: string;
}

type Read = (groups: Groups, place: Place, context: Context) => Reading | undefined;

const readings: Readonly<Record<Kind, Read>> = {
  iso: readIso,
  numeric: readNumeric,
  cjk: readAnyDay,
  anyDay: readAnyDay,
  day: readDay,
  feast: readFeast,
  monthYear: readMonthYear,
  month: readMonth,
  year: readYear,
  years: readYears,
  weekday: readWeekday,
  nearDay: readNearDay,
  partOfToday: readPartOfToday,
  ago: readAgo,
  unit: readUnit,
  quarter: readQuarter,
  season: readSeason,
  decade: readDecade,
  century: readCentury,
};

/** What a match means, or nothing where it is no date after all: "may", the Sunday Times. */
export function resolve(kind: Kind, match: RegExpExecArray, context: Context): Found | undefined {
  const place = { start: match.index, end: match.index + withoutStop(match[0]).length };
  const reading = readings[kind](match.groups ?? {}, place, context);
  if (!reading) return undefined;
  const { value, precision, anchored } = reading;
  const basis = anchored ? (context.anchor?.basis ?? "none") : "text";
  return { ...place, value, precision, basis };
}

/** The stop after "3 February." ends the sentence; the one after "3 Feb." may be the month's. */
const withoutStop = (text: string): string => text.replace(/(?<=\p{L}{5})\.$/u, "");
