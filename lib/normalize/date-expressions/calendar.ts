import { dayMs } from "../../duration.ts";

/** Days are counted from 1970-01-01, in the proleptic Gregorian calendar; no clock, no zone. */
export type DayNumber = number;

export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The number of a day, or nothing where the calendar has no such day. */
export function dayNumber(year: number, month: number, day: number): DayNumber | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return Math.round(date.getTime() / dayMs);
}

export function calendarDay(number: DayNumber): CalendarDay {
  const date = new Date(number * dayMs);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export const weekdayOf = (number: DayNumber): number => mod(number + 3, 7) + 1;

/** The week that holds a day: it belongs to the year of its Thursday (ISO 8601). */
export function weekOf(number: DayNumber): { readonly year: number; readonly week: number } {
  const thursday = number - weekdayOf(number) + 4;
  const { year } = calendarDay(thursday);
  const newYear = dayNumber(year, 1, 1) ?? thursday;
  return { year, week: Math.floor((thursday - newYear) / 7) + 1 };
}

/** A month some months away, such as 2025-01 plus -2 is 2024-11. */
export function addMonths(
  { year, month }: Pick<CalendarDay, "year" | "month">,
  count: number,
): { readonly year: number; readonly month: number } {
  const months = year * 12 + month - 1 + count;
  return { year: Math.floor(months / 12), month: mod(months, 12) + 1 };
}

const mod = (a: number, b: number): number => ((a % b) + b) % b;
