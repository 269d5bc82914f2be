import {
  CLOCK,
  EDGE,
  FULL_MONTH,
  MONTH,
  NUMBER,
  PART,
  SEASON,
  SHORT_WEEKDAY,
  WEEKDAY,
} from "./english.ts";

/** The kinds of expression: each has one pattern here and one reading in `resolve.ts`. */
export type Kind =
  | "iso"
  | "numeric"
  | "day"
  | "monthYear"
  | "month"
  | "weekday"
  | "nearDay"
  | "partOfToday"
  | "unit"
  | "ago"
  | "quarter"
  | "season"
  | "decade"
  | "century"
  | "years"
  | "year"
  | "feast"
  | "anyDay"
  | "cjk";

const YEAR = String.raw`(?<year>[12]\d{3})`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const TO = String.raw`\s?(?:-|–|—|\bto\b)\s?`;
const AT = String.raw`(?:,?\s(?:at\s)?(?<clock>${CLOCK})(?![\p{L}\d]))?`;
/** "2 October next year". */
const OF_YEAR = String.raw`\s(?:of\s)?(?<which>last|next|this)\syear`;
/** "Tuesday, ", "Tue., " before a day of the month. */
const NAMED = String.raw`(?:(?<named>${WEEKDAY}|${SHORT_WEEKDAY}\.?)(?:,\s|\s(?=\d|${MONTH}))(?:the\s)?)?`;
const NARROW = `(?<edge>${EDGE}(?:on\\s)?)?`;
const WHICH = "(?<which>last|next|this|this\\s(?:past|coming|same)|past|previous|coming|current)";

/** Every repetition is bounded and every pattern starts with a word, so a text is read in linear time. */
const edge = (body: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${body})(?![\p{L}\p{N}])`, "giu");

/**
 * One kind of expression. Nearly all begin with words that may be missing, so that they are tried at every place of
 * a text; `core` is what none of them can be without, and is looked for first.
 */
export interface Pattern {
  readonly kind: Kind;
  readonly whole: RegExp;
  readonly core: RegExp;
}

const pattern = (kind: Kind, core: string, body: string): Pattern => ({
  kind,
  whole: edge(body),
  core: new RegExp(core, "iu"),
});

const english: readonly Pattern[] = [
  pattern(
    "day",
    String.raw`${MONTH}\.?\s\d`,
    String.raw`${NAMED}${NARROW}(?<month>${MONTH})\.?\s${DAY}(?:${TO}(?:(?<month2>${MONTH})\.?\s)?(?<day2>\d{1,2})(?:st|nd|rd|th)?)?(?![\d.,:]*\d|%)(?:,?\s(?:of\s)?${YEAR}(?!\d)|${OF_YEAR})?(?:\s(?<part>${PART}))?${AT}`,
  ),
  pattern(
    "day",
    String.raw`\d(?:st|nd|rd|th)?\s(?:of\s)?${MONTH}`,
    String.raw`${NAMED}${DAY}(?:${TO}(?<day2>\d{1,2})(?:st|nd|rd|th)?)?\s(?:of\s)?(?<month>${MONTH})\.?(?:,?\s${YEAR}|${OF_YEAR})?(?:\s(?<part>${PART}))?${AT}`,
  ),
  pattern(
    "monthYear",
    String.raw`${MONTH}\.?,?\s(?:of\s)?(?:[12]\d{3}|(?:last|next|this)\syear)`,
    String.raw`${NARROW}(?<month>${MONTH})(?:${TO}(?<month2>${MONTH}))?\.?,?\s(?:of\s)?(?:${YEAR}|(?<which>last|next|this)\syear)`,
  ),
  pattern("month", FULL_MONTH, String.raw`${NARROW}(?:${WHICH}\s)?(?<month>${FULL_MONTH})`),
  pattern(
    "weekday",
    WEEKDAY,
    String.raw`${NARROW}(?:${WHICH}\s)?(?<weekday>${WEEKDAY})(?:\s(?<part>${PART}))?(?:\s(?:of\s)?(?<week>last|next|this)\sweek)?${AT}`,
  ),
  pattern(
    "nearDay",
    String.raw`yesterday|today|tomorrow|tonight|last\snight`,
    String.raw`${NARROW}(?<near>(?:the\s)?day\sbefore\syesterday|(?:the\s)?day\safter\stomorrow|yesterday|today|tomorrow|tonight|last\snight)(?:\s(?<part>${PART}))?${AT}`,
  ),
  pattern("partOfToday", String.raw`this\s${PART}`, String.raw`${NARROW}this\s(?<part>${PART})`),
  pattern(
    "unit",
    `week|month|quarter|year|decade|century|${SEASON}`,
    String.raw`${NARROW}(?<the>the\s)?(?:${WHICH}\s)?(?<unit>week|weekend|month|quarter|year|decade|century|${SEASON})(?!\sof\b)`,
  ),
  pattern(
    "ago",
    String.raw`ago|from\snow`,
    String.raw`(?<count>${NUMBER})\s(?<unit>day|week|month|year|decade)s?\s(?<way>ago|from\snow)`,
  ),
  pattern(
    "quarter",
    "quarter|half|q[1-4]",
    String.raw`(?:(?<the>the\s)?(?<ordinal>first|second|third|fourth|1st|2nd|3rd|4th)[\s-](?<unit>quarter|half)|(?<q>q[1-4]))(?:,?\s(?:of\s)?(?:${YEAR}|(?<which>last|next|this|the)\syear))?`,
  ),
  pattern(
    "season",
    String.raw`${SEASON}\s(?:of\s)?(?:[12]\d{3}|(?:last|next)\syear)`,
    String.raw`${NARROW}(?:the\s)?(?<season>${SEASON})\s(?:of\s)?(?:${YEAR}|(?<which>last|next)\syear)`,
  ),
  pattern(
    "decade",
    String.raw`\d0['’]?s`,
    String.raw`(?:the\s)?${NARROW}(?:(?<decade>[12]\d\d0)|['’](?<short>[1-9]0))['’]?s`,
  ),
  pattern(
    "century",
    "century",
    String.raw`(?:the\s)?${NARROW}(?<ordinal>\d{1,2}(?:st|nd|rd|th)|eighteenth|nineteenth|twentieth|twenty-first)[\s-]century`,
  ),
  pattern(
    "years",
    String.raw`[12]\d{3}\s?[-–/]`,
    String.raw`${YEAR}\s?[-–/]\s?(?<year2>[12]\d{3}|\d\d)`,
  ),
  pattern("year", String.raw`[12]\d{3}`, `${NARROW}${YEAR}`),
  pattern(
    "feast",
    "day|eve|halloween",
    String.raw`(?<feast>christmas\sday|christmas\seve|boxing\sday|new\syear['’]s\s(?:day|eve)|valentine['’]s\sday|halloween)(?:,?\s${YEAR})?`,
  ),
];

const general: readonly Pattern[] = [
  {
    kind: "iso",
    core: /\d-\d\d-\d/,
    whole:
      /(?<![\p{L}\p{N}./-])(?<year>[12]\d{3})-(?<month>\d\d)-(?<day>\d\d)(?:T(?<clock>\d\d:\d\d))?(?![\p{N}-])/gu,
  },
  {
    kind: "numeric",
    core: /\d[./]\d/,
    whole:
      /(?<![\p{L}\p{N}.,/-])(?<day>\d{1,2})(?<mark>[./])(?<month>\d{1,2})\k<mark>(?<year>[12]\d{3})(?![\p{N}/-])/gu,
  },
  {
    kind: "cjk",
    core: /月/,
    whole: /(?:(?<year>[12]\d{3})\s?年\s?)?(?<month>\d{1,2})\s?月(?:\s?(?<day>\d{1,2})\s?日)?/gu,
  },
];

/** "3 juillet 2026", "3 de julio": the month's name is looked up in the table of all languages. */
const anyDay: Pattern = {
  kind: "anyDay",
  core: /\d/,
  whole:
    /(?<![\p{L}\p{N}.,])(?<day>\d{1,2})(?:er|\.|º)?\s(?:de\s)?(?<name>\p{L}{3,12})(?:\.?\s(?:de[l]?\s)?(?<year>[12]\d{3})(?!\d))?(?![\p{L}\p{N}])/gu,
};

/**
 * What every expression holds. Most of a text is far from any, and the patterns are not tried there.
 */
export const TRIGGER =
  /\d{1,8}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:mon|tues|wednes|thurs|fri|satur|sun|yester|to)day|to(?:morrow|night)|last\snight|this\s(?:morn|after|even|night)|week|month|quarter|year|decade|century|spring|summer|autumn|fall|winter|halloween|boxing|christmas|valentine|\sago|from\snow|half/gi;
/** The longest expressions reach this far before and after their trigger. */
export const reachChars = { before: 48, after: 64 } as const;

/** Patterns for a text: English ones for English, what is general for all. */
export const patternsFor = (language: string | null): readonly Pattern[] =>
  language === null || /^en(?:-|$)/i.test(language)
    ? [...general, ...english]
    : [...general, anyDay];
