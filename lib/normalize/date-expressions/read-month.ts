import { addMonths, calendarDay } from "./calendar.ts";
import { monthOf } from "./english.ts";
import { isCapital, tenseOf } from "./read-day.ts";
import {
  type Context,
  type Groups,
  type Place,
  type Reading,
  stepOf,
  two,
  yearText,
} from "./reading.ts";

/** "August 2022", "March to May 2019", "December of last year". */
export function readMonthYear(groups: Groups, _place: Place, { anchor }: Context) {
  const { month = "", month2, year, which } = groups;
  if (!isCapital(month)) return undefined;
  const step = stepOf(which) ?? 0;
  const known = anchor ? yearText(calendarDay(anchor.day).year + step, anchor) : "XXXX";
  const named = (name: string): string => `${year ?? known}-${two(monthOf(name))}`;
  const value = month2 === undefined ? named(month) : `${named(month)}/${named(month2)}`;
  return { value, precision: "month", anchored: year === undefined };
}

const BEFORE =
  /\b(?:in|since|until|till|by|from|of|to|through|during|before|after|around|for|between|every)\s$/i;
/** Months that are also verbs or the names of people. */
const NO_MONTH_ALONE = /^(?:may|march|april|june|august)$/i;

/** "in February", "mid-December", "next May": the nearest that fits the verbs around it. */
export function readMonth(groups: Groups, place: Place, context: Context): Reading | undefined {
  const { month = "", which, edge } = groups;
  const { text, anchor } = context;
  if (!isCapital(month)) return undefined;
  const named = which === undefined && edge === undefined && NO_MONTH_ALONE.test(month);
  if (named && !BEFORE.test(text.slice(Math.max(0, place.start - 10), place.start)))
    return undefined;
  if (named && /^\s\p{Lu}/u.test(text.slice(place.end, place.end + 2))) return undefined;

  const number = monthOf(month);
  const partial = { value: `XXXX-${two(number)}`, precision: "month", anchored: true };
  if (!anchor) return partial;
  const today = calendarDay(anchor.day);
  const ahead = (number - today.month + 12) % 12;
  const back = (today.month - number + 12) % 12;
  const step = stepOf(which);
  const tense = tenseOf(place, context);
  const offset =
    step === 0
      ? number - today.month
      : step === 1
        ? ahead || 12
        : step === -1
          ? -(back || 12)
          : nearMonth(ahead, back, tense);
  const found = addMonths(today, offset);
  return { ...partial, value: `${yearText(found.year, anchor)}-${two(found.month)}` };
}

/** Verbs mislead; a month this near is meant, and not its like a year away. */
const nearMonths = 1;

function nearMonth(ahead: number, back: number, tense: string): number {
  if (back <= nearMonths && tense !== "future") return -back;
  if (tense === "future") return ahead;
  if (tense === "past") return -back;
  return ahead < back ? ahead : -back;
}

const QUANTITY =
  /(?:[$€£¥#№]\s?|\b(?:no|nr|about|nearly|almost|some|over|under|than|least|most|top|route|flight|room)\.?\s)$/i;
const COUNTED =
  /^(?:\s?(?:%|percent|per\scent|people|men|women|children|homes|houses|troops|soldiers|miles|metres|meters|feet|km|kilometres|kilometers|tonnes|tons|dollars|euros|pounds|points|votes|jobs|workers|employees|deaths|cases|times|hours|BST|GMT|CET|EST|EDT|UTC)\b|[.,:]\d|°)/i;

/** "in 2019", "the 2024 election", "early 2020": four digits that count nothing. */
export function readYear(groups: Groups, place: Place, { text }: Context): Reading | undefined {
  const { year = "" } = groups;
  const before = text.slice(Math.max(0, place.start - 12), place.start);
  const after = text.slice(place.end, place.end + 14);
  if (/[\d.,:/-]$/.test(before) || QUANTITY.test(before) || COUNTED.test(after)) return undefined;
  const number = Number(year);
  const prepared = BEFORE.test(before) || groups.edge !== undefined;
  if ((number < 1900 || number > 2099) && !prepared) return undefined;
  return { value: year, precision: "year", anchored: false };
}

/** "2019-2021", "2019-20". */
export function readYears({ year = "", year2 = "" }: Groups): Reading | undefined {
  const last = year2.length === 2 ? year.slice(0, 2) + year2 : year2;
  if (Number(last) <= Number(year) || Number(last) - Number(year) > 99) return undefined;
  return { value: `${year}/${last}`, precision: "year", anchored: false };
}
