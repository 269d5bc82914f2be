/**
 * From a date as an article prints it to the instant that feeds sort and show by. The printed date
 * stays what it is; an instant is derived where one is needed (design §3).
 */

const PRINTED =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(Z|[+-]\d\d:\d\d)?)?)?)?$/;

/** Noon keeps a bare day on its day in nearly every reader's own zone. */
const hourOfBareDay = 12;

/**
 * The instant of an ISO 8601 date of any precision. Where the date has no offset it is read in
 * `timeZone` (IANA); a year or a month stands by its first day. Nothing for what is no such date,
 * no day of the calendar, or no known zone.
 */
export function instantOf(date: string, timeZone: string): Date | undefined {
  const match = PRINTED.exec(date);
  if (!match) return undefined;
  const part = (i: number, missing: number): number => Number(match[i] ?? missing);
  const fields = [part(1, 0), part(2, 1), part(3, 1), part(4, hourOfBareDay), part(5, 0)] as const;
  const second = part(6, 0);
  const millisecond = Math.floor(Number(`0.${match[7] ?? 0}`) * 1000);
  const wall = wallClock([...fields, second, millisecond]);
  if (wall === undefined) return undefined;

  const offsetMs = match[8] === undefined ? undefined : offsetOf(match[8]);
  const utc = offsetMs === undefined ? inZone(wall, timeZone) : wall - offsetMs;
  return utc === undefined ? undefined : new Date(utc);
}

/** The fields as if they were UTC, or nothing where they are no moment of the calendar. */
function wallClock(fields: readonly number[]): number | undefined {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, ms = 0] = fields;
  if (month < 1 || month > 12 || hour > 23 || minute > 59 || second > 60) return undefined;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  // A leap second (ISO 8601: 60) has no place in POSIX time; it becomes the second before.
  return date.setUTCHours(hour, minute, Math.min(second, 59), ms);
}

function offsetOf(printed: string): number {
  if (printed === "Z") return 0;
  const sign = printed.startsWith("-") ? -1 : 1;
  return sign * (Number(printed.slice(1, 3)) * 60 + Number(printed.slice(4, 6))) * 60_000;
}

/** Twice, since the first guess may lie on the other side of a change to summer time. */
function inZone(wall: number, timeZone: string): number | undefined {
  const format = formatOf(timeZone);
  if (!format) return undefined;
  const guess = wall - offsetAt(wall, format);
  return wall - offsetAt(guess, format);
}

function offsetAt(instant: number, format: Intl.DateTimeFormat): number {
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  const n = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.get(type));
  const year = parts.get("era") === "BC" ? 1 - n("year") : n("year");
  const date = new Date(0);
  date.setUTCFullYear(year, n("month") - 1, n("day"));
  date.setUTCHours(n("hour"), n("minute"), n("second"));
  return date.getTime() - Math.floor(instant / 1000) * 1000;
}

const formats = new Map<string, Intl.DateTimeFormat | undefined>();

/** Making one is slow and a site has few zones. */
function formatOf(timeZone: string): Intl.DateTimeFormat | undefined {
  if (!formats.has(timeZone)) formats.set(timeZone, makeFormat(timeZone));
  return formats.get(timeZone);
}

function makeFormat(timeZone: string): Intl.DateTimeFormat | undefined {
  const digits = "numeric";
  try {
    return new Intl.DateTimeFormat("en-US", {
      timeZone,
      calendar: "gregory",
      numberingSystem: "latn",
      hourCycle: "h23",
      era: "short",
      year: digits,
      month: digits,
      day: digits,
      hour: digits,
      minute: digits,
      second: digits,
    });
  } catch {
    return undefined;
  }
}
