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

/**
 * Zones by name: those of RFC 5322 §4.3, and UTC. All others (BST, IST, CST in China …) mean
 * several offsets or belong to no standard, and are left out.
 */
const ZONES: ReadonlyMap<string, string> = new Map([
  ...["z", "utc", "gmt", "ut"].map((name) => [name, "Z"] as const),
  ["est", "-05:00"],
  ["edt", "-04:00"],
  ["cst", "-06:00"],
  ["cdt", "-05:00"],
  ["mst", "-07:00"],
  ["mdt", "-06:00"],
  ["pst", "-08:00"],
  ["pdt", "-07:00"],
]);

const CLOCK = String.raw`(?<hour>\d{1,2})(?:\s?[:.h時]\s?(?<minute>\d\d)(?:[:.](?<second>\d\d)(?<fraction>[.,]\d{1,9})?)?分?)?\s*(?<half>[ap]\.?\s?m\b\.?)?\s*(?<word>uhr|h(?:rs|eures)?\b|時)?\s*\(?(?<zone>(?:z|utc|gmt|ut|[ecmp][sd]t)?(?:(?<=[tc]|\d|\s)[+-]\d{1,2}(?::?\d\d)?)?(?![\p{L}\p{N}]))\)?`;
const AFTER = new RegExp(
  String.raw`^(?:t|[\s,;|·•–—-]*(?:(?:at|um|gegen|a las|a|à|alle(?: ore)?|om|as|в|ore|kl\.?)\s+)?)${CLOCK}`,
  "u",
);
const BEFORE = new RegExp(
  String.raw`(?<![\p{L}\p{N}:.])${CLOCK}[\s,;|·•–—-]*(?:(?:on|am|le|el)\s+)?(?:\p{L}+,?\s+)?$`,
  "u",
);

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

  const after = clockIn(AFTER, tail);
  if (after) {
    return { value: day + after.value, rest: `${head} ${tail.slice(after.end)}`.trim() };
  }
  const before = clockIn(BEFORE, head);
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
const WEEKDAY = /^(?:\p{L}{2,13}\.?,?\s+){0,2}/u;

/** Whether a text is a date and nothing else, even one that lacks its year or could be two. */
export function isDatePhrase(text: string): boolean {
  if (text.length > charsMax) return false;
  const folded = fold(text);
  const bare = folded.replace(WEEKDAY, "").replace(AFTER_BARE_DAY, "");
  if ([folded, bare].some((date) => firstMatch(WITHOUT_YEAR, date))) return true;
  if (/^\d{1,2}([/-])\d{1,2}\1\d{2,4}$/.test(bare)) return true;
  const found = findDate(text);
  return found !== undefined && found.rest.replace(/[\s,;.()|-]+/g, " ").split(" ").length <= 2;
}

/** The time of day after a date without year: "3 July, 10:15 GMT". */
const AFTER_BARE_DAY = /,?\s+(?:at\s+|um\s+)?\d{1,2}[:.h]\d\d.{0,12}$/u;

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

type Groups = { readonly [name: string]: string | undefined };

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

interface FoundClock {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

function clockIn(pattern: RegExp, text: string): FoundClock | undefined {
  const match = pattern.exec(text);
  const value = match ? clockOf(match.groups ?? {}) : undefined;
  if (!match || value === undefined) return undefined;
  return { value, start: match.index, end: match.index + match[0].length };
}

/** `T10:15Z`; a bare number is no time of day. */
function clockOf({ hour, minute, second, fraction, half, word, zone }: Groups): string | undefined {
  if (minute === undefined && half === undefined && word === undefined) return undefined;
  let hours = Number(hour);
  if (half !== undefined) {
    if (hours < 1 || hours > 12) return undefined;
    hours = (hours % 12) + (half.startsWith("p") ? 12 : 0);
  }
  if (hours > 23 || Number(minute ?? 0) > 59 || Number(second ?? 0) > 60) return undefined;
  const seconds = second === undefined ? "" : `:${second}${(fraction ?? "").replace(",", ".")}`;
  return `T${two(hours)}:${minute ?? "00"}${seconds}${offsetOf((zone ?? "").trim())}`;
}

/** "+0200", "gmt+2" and "+02:00" are one offset; "-0000" (RFC 5322 §3.3) is UTC. */
function offsetOf(zone: string): string {
  const match = /^[a-z]*([+-])(\d{1,2}?)(?::?(\d\d))?$/.exec(zone);
  if (!match) return ZONES.get(zone) ?? "";
  const [, sign, hours = "", minutes = "00"] = match;
  if (Number(hours) > 14 || Number(minutes) > 59) return "";
  return Number(hours) === 0 && minutes === "00" ? "Z" : `${sign}${two(Number(hours))}:${minutes}`;
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

const two = (n: number): string => String(n).padStart(2, "0");
