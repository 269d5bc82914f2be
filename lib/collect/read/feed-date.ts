import { dayMs } from "../../duration.ts";

/**
 * Dates as feeds write them, to ISO 8601: as precise as given, with an offset only where one is
 * printed. RFC 822 and its many variants, W3C's profile of ISO 8601 and its, asctime, and the month
 * written first. Undefined for what no rule reads: a wrong date is worse than none.
 */
export function parseFeedDate(text: string): string | undefined {
  const date = text.trim().replace(/\s+/g, " ").slice(0, 100);
  return readIso(date) ?? readDayFirst(date) ?? readMonthFirst(date);
}

const iso =
  /^(\d{4})(?:-?(\d\d)(?:-?(\d\d))?)?(?:(?:T| |T ?)(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?)? ?(.*)$/i;

function readIso(date: string): string | undefined {
  const match = iso.exec(date);
  if (!match) return undefined;
  const [, year = "", month, day, hour, minute, second, rest = ""] = match;
  return build({ year, month, day, hour, minute, second, zone: rest });
}

/** "Sat, 07 Sep 2002 00:00:01 GMT", with or without the weekday, the seconds, the zone. */
const dayFirst =
  /^(?:[\p{L}.]+,? )?(\d{1,2})[ \-./]*(?:de )?([\p{L}]{3,12})[., \-/]*(?:de )?(\d{4}|\d{2})(?:[, ]+(?:at )?(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,]\d+)?)?)? ?(.*)$/iu;

function readDayFirst(date: string): string | undefined {
  const match = dayFirst.exec(date);
  if (!match) return undefined;
  const [, day, name = "", year = "", hour, minute, second, zone = ""] = match;
  const month = monthOf(name);
  return month && build({ year: fullYear(year), month, day, hour, minute, second, zone });
}

/** "Sun Jan 4 16:29:06 PST 2004" (asctime), and "January 4, 2004 4:29 PM". */
const monthFirst =
  /^(?:\p{L}+,? )?(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,?(?: (\d{4}),?)?(?: (?:at )?(\d{1,2}):(\d{2})(?::(\d{2}))? ?([ap]\.?m\.?)?)? ?([a-z]{1,5}|[+-]\d\d:?\d\d)? ?(\d{4})?$/iu;

function readMonthFirst(date: string): string | undefined {
  const match = monthFirst.exec(date);
  if (!match) return undefined;
  const [, name = "", day, early, hour, minute, second, half = "", zone = "", late] = match;
  const month = monthOf(name);
  const year = early ?? late;
  if (month === undefined || year === undefined) return undefined;
  return build({ year, month, day, hour: inDay(hour, half), minute, second, zone });
}

interface Parts {
  readonly year: string;
  readonly month: string | undefined;
  readonly day: string | undefined;
  readonly hour: string | undefined;
  readonly minute: string | undefined;
  readonly second: string | undefined;
  readonly zone: string;
}

function build({ year, month, day, hour, minute, second, zone }: Parts): string | undefined {
  const date = [year, pad(month), pad(day)].filter((part) => part !== undefined).join("-");
  if (Number.isNaN(Date.parse(date)) || !isDay(date)) return undefined;
  if (hour === undefined || minute === undefined) return date;
  // 24:00 ends a day (ISO 8601), and a leap second is shown as the one before it.
  const [h, m, s] = [Number(hour), Number(minute), Math.min(Number(second ?? 0), 59)];
  if (h > 24 || m > 59 || (h === 24 && m + s > 0)) return undefined;
  const offset = offsetOf(zone);
  if (h === 24) return `${nextDay(date)}T00:00:00${offset}`;
  const seconds = second === undefined ? "" : `:${pad(String(s))}`;
  return `${date}T${pad(String(h))}:${pad(String(m))}${seconds}${offset}`;
}

const pad = (part: string | undefined): string | undefined => part?.padStart(2, "0");

/** A day that the calendar has: `Date` would roll the 31st of February over. */
const isDay = (date: string): boolean =>
  date.length < 10 || new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10) === date;

const nextDay = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + dayMs).toISOString().slice(0, 10);

/** RFC 822 years of two digits, by the rule of RFC 2822 §4.3. */
const fullYear = (year: string): string =>
  year.length === 4 ? year : String(Number(year) + (Number(year) < 50 ? 2000 : 1900));

const inDay = (hour: string | undefined, half: string): string | undefined => {
  if (hour === undefined || half === "") return hour;
  const h = Number(hour) % 12;
  return String(/^p/i.test(half) ? h + 12 : h);
};

function offsetOf(zone: string): string {
  const name = zone.trim().replace(/^\(|\)$/g, "");
  const [, sign, hours, minutes] = /^(?:gmt|utc|ut)?([+-])(\d\d?):?(\d\d)?/i.exec(name) ?? [];
  if (sign !== undefined) return `${sign}${pad(hours)}:${minutes ?? "00"}`;
  const known = zones[(/^[a-z]+/i.exec(name)?.[0] ?? "").toUpperCase()];
  return known ?? "";
}

/** RFC 822 §5.1, and the abbreviations that news feeds use and that mean one zone only. */
const zones: { readonly [name: string]: string | undefined } = {
  Z: "Z",
  UT: "Z",
  UTC: "Z",
  GMT: "Z",
  WET: "Z",
  EST: "-05:00",
  EDT: "-04:00",
  CST: "-06:00",
  CDT: "-05:00",
  MST: "-07:00",
  MDT: "-06:00",
  PST: "-08:00",
  PDT: "-07:00",
  AKST: "-09:00",
  AKDT: "-08:00",
  HST: "-10:00",
  BST: "+01:00",
  WEST: "+01:00",
  CET: "+01:00",
  CEST: "+02:00",
  MEZ: "+01:00",
  MESZ: "+02:00",
  EET: "+02:00",
  EEST: "+03:00",
  MSK: "+03:00",
  SAST: "+02:00",
  JST: "+09:00",
  KST: "+09:00",
  AEST: "+10:00",
  AEDT: "+11:00",
  NZST: "+12:00",
  NZDT: "+13:00",
  // Military letters; RFC 1123 §5.2.14 found their signs reversed, so only Z is certain.
};

/** Months by their first letters, in the languages whose feeds write them. */
const months: readonly (readonly string[])[] = [
  ["jan", "ene", "gen", "janv", "янв", "jän", "ιαν"],
  ["feb", "fév", "fev", "фев", "φεβ"],
  ["mar", "mär", "mrz", "maa", "мар", "μαρ", "mrt"],
  ["apr", "avr", "abr", "апр", "απρ"],
  ["may", "mai", "mag", "maj", "май", "мая", "μαϊ", "mei"],
  ["jun", "juin", "giu", "июн", "ιουν", "ιούν"],
  ["jul", "juil", "lug", "июл", "ιουλ", "ιούλ"],
  ["aug", "aoû", "aou", "ago", "авг", "αυγ"],
  ["sep", "set", "сен", "σεπ"],
  ["oct", "okt", "ott", "out", "окт", "οκτ"],
  ["nov", "ноя", "νοε", "νοέ"],
  ["dec", "déc", "dez", "dic", "дек", "δεκ"],
];

function monthOf(name: string): string | undefined {
  const lower = name.toLowerCase();
  const at = months.findIndex((starts) => starts.some((start) => lower.startsWith(start)));
  return at < 0 ? undefined : String(at + 1).padStart(2, "0");
}
