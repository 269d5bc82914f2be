import { clockAfter, clockBefore, clockOf, type Groups, two } from "./clock.ts";
import { foldName, MONTH_PATTERN, MONTHS } from "./data/months.ts";

/** Longer than any printed date with what may stand beside it. */
const charsMax = 200;

const DAY = String.raw`(?<day>\d{1,2})`;
const YEAR = String.raw`(?<year>[12]\d{3})`;
const MONTH = `(?<name>${MONTH_PATTERN})`;
const OF = String.raw`(?:\s*(?:de|of|del|di|d[eo])\s+)?`;
const edge = (body: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])${body}(?![\p{L}\p{N}])`, "u");

/** Forms that hold a whole day, the surest first. They read folded text (`foldName`). */
const DAYS: readonly RegExp[] = [
  /(?<![\p{L}\p{N}.+-])(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?!\d|-\d)/u,
  /(?<!\d)(?<year>\d{4})[/.](?<month>\d{1,2})[/.](?<day>\d{1,2})(?!\d)/,
  /(?<!\d)(?<year>\d{4}) ?年 ?(?<month>\d{1,2}) ?月 ?(?<day>\d{1,2}) ?日/,
  edge(
    String.raw`${DAY}(?:st|nd|rd|th|er|\.|o|a)?[\s-]*${OF}${MONTH}\.?,?[\s-]*${OF}${YEAR}(?: ?(?:года|году|г\.))?`,
  ),
  edge(String.raw`${MONTH}\.?\s*${DAY}(?:st|nd|rd|th)?,?\s+${YEAR}`),
  /(?<![\d.])(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>[12]\d{3})(?!\d)/,
  /(?<![\d/-])(?<first>\d{1,2})([/-])(?<second>\d{1,2})\2(?<year>[12]\d{3})(?![\d/-])/,
];

/** Less than a day is a date only where nothing else is said: "2026" in a sentence is any number. */
const WHOLE: readonly RegExp[] = [
  /^(?<year>[12]\d{3})(?:-(?<month>\d\d))?$/,
  new RegExp(String.raw`^${MONTH}\.?\s*${OF}${YEAR}$`, "u"),
  /^(?<year>[12]\d{3}) ?年(?: ?(?<month>\d{1,2}) ?月)?$/,
  // ISO 8601 basic format.
  /^(?<year>[12]\d{3})(?<month>\d\d)(?<day>\d\d)(?:t(?<time>\d{4}(?:\d\d)?)(?<zone>z|[+-]\d{4})?)?$/,
];

/** A date in a text, and what the text says beside it. */
export interface FoundDate {
  readonly value: string;
  /** Folded, without the date and its time of day. */
  readonly rest: string;
}

/**
 * A printed date as ISO 8601: as precise as it is given, with an offset only where one is printed,
 * never converted. Nothing where the year is missing, where day and month could change places, or
 * where the text names two different days.
 */
export const parseDate = (text: string): string | undefined => findDate(text)?.value;

export function findDate(text: string): FoundDate | undefined {
  if (text.length > charsMax) return undefined;
  const folded = fold(text);
  const whole = firstMatch(WHOLE, folded);
  if (whole) {
    const value = wholeDate(whole);
    return value === undefined ? undefined : { value, rest: "" };
  }

  const found = firstMatch(DAYS, folded);
  if (!found) return undefined;
  const day = dayOf(found.groups ?? {});
  if (day === undefined) return undefined;
  const head = folded.slice(0, found.index);
  const tail = folded.slice(found.index + found[0].length);
  const other = firstMatch(DAYS, tail);
  if (other && dayOf(other.groups ?? {}) !== day) return undefined;

  const after = clockAfter(tail);
  if (after) {
    return { value: day + after.value, rest: `${head} ${tail.slice(after.end)}`.trim() };
  }
  const before = clockBefore(head);
  return before
    ? { value: day + before.value, rest: `${head.slice(0, before.start)} ${tail}`.trim() }
    : { value: day, rest: `${head} ${tail}`.trim() };
}

const WITHOUT_YEAR: readonly RegExp[] = [
  new RegExp(String.raw`^${DAY}(?:st|nd|rd|th|er|\.|o|a)?\s*${OF}${MONTH}\.?$`, "u"),
  new RegExp(String.raw`^${MONTH}\.?\s*${DAY}(?:st|nd|rd|th)?\.?$`, "u"),
  /^\d{1,2}[./]\s?\d{1,2}\.?$/,
  /^(?:\d{1,2} ?月 ?)?\d{1,2} ?日$/,
];
/** None, one or two words before the day: "Friday", "le vendredi". */
const WEEKDAYS: readonly RegExp[] = [/^/, /^\p{L}{2,13}\.?,? /u, /^\p{L}{2,13} \p{L}{2,13}\.?,? /u];
const AMBIGUOUS = /^\d{1,2}([/-])\d{1,2}\1\d{2,4}$/;

/** Whether a text is a date and nothing else, even one that lacks its year or could be two. */
export function isDatePhrase(text: string): boolean {
  if (text.length > charsMax) return false;
  const folded = fold(text).replace(AFTER_BARE_DAY, "");
  const bare = WEEKDAYS.map((weekday) => folded.replace(weekday, ""));
  if (bare.some((date) => firstMatch(WITHOUT_YEAR, date) ?? AMBIGUOUS.test(date))) return true;
  const found = findDate(text);
  return found !== undefined && found.rest.replace(/[\s,;.()|-]+/g, " ").split(" ").length <= 2;
}

/** The time of day after a date without year: "3 July, 10:15 GMT". */
const AFTER_BARE_DAY = /(?:,|(?<!\s))\s+(?:at\s+|um\s+)?\d{1,2}[:.h]\d\d.{0,12}$/u;

function wholeDate({ groups = {} }: RegExpExecArray): string | undefined {
  if (groups.day !== undefined) {
    const day = dayOf(groups);
    const { time, zone } = groups;
    if (day === undefined || time === undefined) return day;
    const clock = clockOf({
      hour: time.slice(0, 2),
      minute: time.slice(2, 4),
      second: time.slice(4) || undefined,
      zone: zone ?? "",
    });
    return clock === undefined ? undefined : day + clock;
  }
  const month = monthOf(groups);
  if (month === undefined) return groups.year;
  return month >= 1 && month <= 12 ? `${groups.year}-${two(month)}` : undefined;
}

function dayOf(groups: Groups): string | undefined {
  const year = Number(groups.year);
  const [month, day] =
    groups.first === undefined ? [monthOf(groups), Number(groups.day)] : dayAndMonth(groups);
  if (month === undefined || day === undefined || month < 1 || month > 12) return undefined;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (year < 1000 || day < 1 || day > last) return undefined;
  return `${groups.year}-${two(month)}-${two(day)}`;
}

const monthOf = (groups: Groups): number | undefined =>
  groups.name === undefined
    ? groups.month === undefined
      ? undefined
      : Number(groups.month)
    : MONTHS.get(groups.name);

/** 03/04 is March in one country and April in the next: only a number over 12 tells them apart. */
function dayAndMonth(groups: Groups): readonly [number?, number?] {
  const first = Number(groups.first);
  const second = Number(groups.second);
  if (first > 12 || first === second) return [second, first];
  return second > 12 ? [first, second] : [];
}

function firstMatch(patterns: readonly RegExp[], text: string): RegExpExecArray | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match) return match;
  }
  return undefined;
}

/** One space for many keeps every pattern linear. */
const fold = (text: string): string => foldName(text).replace(/\s+/gu, " ").trim();
