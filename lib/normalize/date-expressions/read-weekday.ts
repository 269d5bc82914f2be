import type { Anchor } from "./anchor.ts";
import { addMonths, calendarDay, weekdayOf } from "./calendar.ts";
import { clockOfText, countOf, partOf, weekdayNumber } from "./english.ts";
import { isCapital, tenseOf } from "./read-day.ts";
import {
  type Context,
  dayText,
  type Groups,
  type Place,
  type Reading,
  stepOf,
  two,
  weekText,
  yearText,
} from "./reading.ts";
import type { Tense } from "./tense.ts";

/** Days of the Church, of shops and of newspapers. */
const NAMED_BEFORE = /\b(?:good|ash|black|easter|palm|super|cyber|bloody|holy|maundy|casual)\s$/i;
const NAMED_AFTER =
  /^\s(?:Times|Mirror|Telegraph|Mail|Express|Post|Herald|World|People|Sun|Star|Independent|Service|Night\s(?:Live|Football))\b/;

/** "Tuesday", "last Friday", "Monday night", "early Tuesday", "Friday next week". */
export function readWeekday(groups: Groups, place: Place, context: Context): Reading | undefined {
  const { weekday = "", which, week, part, edge, clock } = groups;
  const { text, anchor } = context;
  if (!isCapital(weekday)) return undefined;
  if (NAMED_BEFORE.test(text.slice(Math.max(0, place.start - 12), place.start))) return undefined;
  if (NAMED_AFTER.test(text.slice(place.end, place.end + 20))) return undefined;

  const number = weekdayNumber(weekday);
  const time = clockOfText(clock) || partOf(part, edge);
  const precision = clock ? "minute" : time === "" ? "day" : "part-of-day";
  if (!anchor?.weekdayKnown)
    return { value: `XXXX-WXX-${number}${time}`, precision, anchored: true };
  const step = stepOf(which);
  const ofWeek = stepOf(week);
  const own = weekdayOf(anchor.day);
  const ahead = (number - own + 7) % 7;
  const back = (own - number + 7) % 7;
  const day =
    ofWeek !== undefined
      ? anchor.day - own + number + 7 * ofWeek
      : step === 0
        ? anchor.day - own + number
        : step === 1
          ? anchor.day + (ahead || 7)
          : step === -1
            ? anchor.day - (back || 7)
            : anchor.day + nearWeekday(ahead, back, tenseOf(place, context));
  return { value: dayText(day, anchor) + time, precision, anchored: true };
}

/** A sentence without a verb of the past speaks of what is to come: "play Lens on Friday". */
const nearWeekday = (ahead: number, back: number, tense: Tense): number =>
  tense === "past" ? -back : ahead;

/** "yesterday", "tomorrow morning", "last night". */
export function readNearDay(groups: Groups, place: Place, context: Context): Reading | undefined {
  const { near = "", part, edge, clock } = groups;
  const { text, anchor } = context;
  const word = near.toLowerCase().replace(/\s+/g, " ");
  // "USA Today", "Russia Today", "Today" as a programme.
  if (
    /^[A-Z]/.test(near) &&
    /[\p{L}]\s$/u.test(text.slice(0, place.start).slice(-2)) &&
    !context.inHeadline
  )
    return undefined;
  const night = /night$/.test(word) ? "TNI" : "";
  const time = clockOfText(clock) || partOf(part, edge) || night;
  const precision = clock ? "minute" : time === "" ? "day" : "part-of-day";
  if (!anchor) return { value: `XXXX-XX-XX${time}`, precision, anchored: true };
  return { value: dayText(anchor.day + offsetOf(word), anchor) + time, precision, anchored: true };
}

const offsetOf = (word: string): number => {
  if (word.includes("before")) return -2;
  if (word.includes("after")) return 2;
  if (word === "yesterday" || word === "last night") return -1;
  return word === "tomorrow" ? 1 : 0;
};

/** "this morning". */
export function readPartOfToday(groups: Groups, _place: Place, { anchor }: Context): Reading {
  const day = anchor ? dayText(anchor.day, anchor) : "XXXX-XX-XX";
  return { value: day + partOf(groups.part, undefined), precision: "part-of-day", anchored: true };
}

/** "two days ago", "five years from now": as coarse as the unit. */
export function readAgo(groups: Groups, _place: Place, { anchor }: Context): Reading | undefined {
  const count = countOf(groups.count ?? "");
  if (count === undefined) return undefined;
  const steps = groups.way?.toLowerCase() === "ago" ? -count : count;
  const unit = (groups.unit ?? "").toLowerCase();
  const value = anchor ? away(unit, steps, anchor) : unknown[unit];
  if (value === undefined) return undefined;
  return { value, precision: unit, anchored: true };
}

const unknown: Readonly<Record<string, string>> = {
  day: "XXXX-XX-XX",
  week: "XXXX-WXX",
  month: "XXXX-XX",
  year: "XXXX",
  decade: "XXXX",
};

function away(unit: string, steps: number, anchor: Anchor): string | undefined {
  const today = calendarDay(anchor.day);
  if (unit === "day") return dayText(anchor.day + steps, anchor);
  if (unit === "week") return weekText(anchor.day + 7 * steps, anchor);
  if (unit === "month") {
    const { year, month } = addMonths(today, steps);
    return `${yearText(year, anchor)}-${two(month)}`;
  }
  if (unit === "year") return yearText(today.year + steps, anchor);
  return `${yearText(today.year + 10 * steps, anchor).slice(0, 3)}X`;
}
