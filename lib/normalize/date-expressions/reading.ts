import type { Anchor } from "./anchor.ts";
import { calendarDay, type DayNumber, weekOf } from "./calendar.ts";

/** Where an expression stands and what it is reckoned from. */
export interface Context {
  readonly text: string;
  readonly anchor: Anchor | undefined;
  readonly inHeadline: boolean;
}

/** What an expression means; `anchored` where the words alone do not say it. */
export interface Reading {
  readonly value: string;
  readonly precision: string;
  readonly anchored: boolean;
}

export interface Place {
  readonly start: number;
  readonly end: number;
}

export type Groups = Readonly<Record<string, string | undefined>>;

export const two = (n: number): string => String(n).padStart(2, "0");
export const four = (n: number): string => String(n).padStart(4, "0");

/** The year as far as the anchor knows it. */
export const yearText = (year: number, anchor: Anchor): string =>
  anchor.yearKnown ? four(year) : "XXXX";

export function dayText(day: DayNumber, anchor: Anchor): string {
  const { year, month, day: dayOfMonth } = calendarDay(day);
  return `${yearText(year, anchor)}-${two(month)}-${two(dayOfMonth)}`;
}

export function weekText(day: DayNumber, anchor: Anchor): string {
  if (!anchor.weekdayKnown) return `${anchor.yearKnown ? four(calendarDay(day).year) : "XXXX"}-WXX`;
  const { year, week } = weekOf(day);
  return `${yearText(year, anchor)}-W${two(week)}`;
}

/** -1 for "last", 1 for "next", 0 for "this"; nothing for words of another kind. */
export function stepOf(which: string | undefined): -1 | 0 | 1 | undefined {
  const word = which?.toLowerCase().replace(/\s+/g, " ");
  if (word === undefined || word === "") return undefined;
  if (/^(?:last|past|this past|previous)$/.test(word)) return -1;
  return /^(?:next|coming)$/.test(word) ? 1 : 0;
}
