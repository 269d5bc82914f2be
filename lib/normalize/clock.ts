/**
 * The time of day beside a date, in folded text (`foldName`): "10:15 GMT", "at 9 p.m. EST",
 * "18.20 Uhr", "10h15". The zone stays as it is printed.
 */

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

const SECONDS = String.raw`(?:[:.](?<second>\d\d)(?<fraction>[.,]\d{1,9})?)?`;
const TIME = String.raw`(?<hour>\d{1,2})(?:\s?[:.h時]\s?(?<minute>\d\d)${SECONDS}分?)?`;
const HALF = String.raw`(?<half>[ap]\.?\s?m\b\.?)?`;
const WORD = String.raw`(?<word>uhr|h(?:rs|eures)?\b|時)?`;
const OFFSET = String.raw`(?:(?<=[tc]|\d|\s)[+-]\d{1,2}(?::?\d\d)?)?`;
const ZONE = String.raw`\(?(?<zone>(?:z|utc|gmt|ut|[ecmp][sd]t)?${OFFSET}(?![\p{L}\p{N}]))\)?`;
const CLOCK = String.raw`${TIME}\s*${HALF}\s*${WORD}\s*${ZONE}`;

const AT = String.raw`(?:(?:at|um|gegen|a las|a|alle(?: ore)?|om|as|в|ore|kl\.?)\s+)?`;
const AFTER = new RegExp(String.raw`^(?:t|[\s,;|·•–—-]*${AT})${CLOCK}`, "u");
const ON = String.raw`(?:(?:on|am|le|el)\s+)?(?:\p{L}+,?\s+)?`;
const BEFORE = new RegExp(String.raw`(?<![\p{L}\p{N}:.])${CLOCK}[\s,;|·•–—-]*${ON}$`, "u");

export interface FoundClock {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** The time of day that a text begins with, after a comma or a small word. */
export const clockAfter = (tail: string): FoundClock | undefined => clockIn(AFTER, tail);

/** The time of day that a text ends with. */
export const clockBefore = (head: string): FoundClock | undefined => clockIn(BEFORE, head);

function clockIn(pattern: RegExp, text: string): FoundClock | undefined {
  const match = pattern.exec(text);
  const value = match ? clockOf(match.groups ?? {}) : undefined;
  if (!match || value === undefined) return undefined;
  return { value, start: match.index, end: match.index + match[0].length };
}

/** `T10:15Z`; a bare number is no time of day. */
export function clockOf({
  hour,
  minute,
  second,
  fraction,
  half,
  word,
  zone,
}: Groups): string | undefined {
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

export type Groups = { readonly [name: string]: string | undefined };

export const two = (n: number): string => String(n).padStart(2, "0");
