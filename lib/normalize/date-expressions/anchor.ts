import type { Article } from "../../record.ts";
import { foldName, MONTH_PATTERN, MONTHS } from "../data/months.ts";
import { calendarDay, type DayNumber, dayNumber, weekdayOf } from "./calendar.ts";

/** The day that an article speaks from, and how much of it is known. */
export interface Anchor {
  readonly day: DayNumber;
  /** Without it every year that is reckoned from the anchor is written XXXX. */
  readonly yearKnown: boolean;
  /** Without it no weekday and no week can be reckoned. */
  readonly weekdayKnown: boolean;
  readonly basis: "published" | "modified" | "dateline";
}

type Dated = Pick<Article, "published" | "modified" | "dateline">;

/**
 * Where relative dates are reckoned from: published, else modified, else the dateline (design §3);
 * never the day of collection, which says when we came and not when it was written. Nothing where
 * none of them names a day.
 */
export function findAnchor({ published, modified, dateline }: Dated): Anchor | undefined {
  return (
    fromIso(published, "published") ??
    fromIso(modified, "modified") ??
    (dateline?.date === undefined ? undefined : fromDateline(dateline.date))
  );
}

/**
 * The year of a bare "March 3" is unknown, yet the lead of such an article says "on Monday" of that
 * very day. So the weekday becomes known, and weeks with it: any year in which the two agree will
 * do to reckon in, since the year is not shown.
 */
export function withWeekday(anchor: Anchor, weekday: number): Anchor {
  const { month, day } = calendarDay(anchor.day);
  for (let year = anyYear; year > anyYear - yearsOfCycle; year -= 1) {
    const number = dayNumber(year, month, day);
    if (number !== undefined && weekdayOf(number) === weekday)
      return { ...anchor, day: number, weekdayKnown: true };
  }
  return anchor;
}

/** A leap year, so that 29 February exists. */
const anyYear = 2024;
/** Weekdays and dates come together again after 28 years; more for 29 February. */
const yearsOfCycle = 60;

const ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)/;

function fromIso(date: string | null, basis: Anchor["basis"]): Anchor | undefined {
  const [, year, month, day] = ISO_DAY.exec(date ?? "") ?? [];
  const number = dayNumber(Number(year), Number(month), Number(day));
  if (year === undefined || number === undefined) return undefined;
  return { day: number, yearKnown: true, weekdayKnown: true, basis };
}

const NAMED = new RegExp(`(?<![\\p{L}])(${MONTH_PATTERN})(?![\\p{L}])`, "u");

function fromDateline(text: string): Anchor | undefined {
  const iso = fromIso(text, "dateline");
  if (iso) return iso;
  const folded = foldName(text);
  const month = MONTHS.get(NAMED.exec(folded)?.[1] ?? "");
  const day = /(?<!\d)(\d{1,2})(?!\d)/.exec(folded)?.[1];
  if (month === undefined || day === undefined) return undefined;
  const year = /(?<!\d)([12]\d{3})(?!\d)/.exec(folded)?.[1];
  const number = dayNumber(year === undefined ? anyYear : Number(year), month, Number(day));
  if (number === undefined) return undefined;
  const known = year !== undefined;
  return { day: number, yearKnown: known, weekdayKnown: known, basis: "dateline" };
}
