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

const english: readonly (readonly [Kind, RegExp])[] = [
  [
    "day",
    edge(
      String.raw`${NAMED}${NARROW}(?<month>${MONTH})\.?\s${DAY}(?:${TO}(?:(?<month2>${MONTH})\.?\s)?(?<day2>\d{1,2})(?:st|nd|rd|th)?)?(?![\d.,:]*\d|%)(?:,?\s(?:of\s)?${YEAR}(?!\d)|${OF_YEAR})?(?:\s(?<part>${PART}))?${AT}`,
    ),
  ],
  [
    "day",
    edge(
      String.raw`${NAMED}${DAY}(?:${TO}(?<day2>\d{1,2})(?:st|nd|rd|th)?)?\s(?:of\s)?(?<month>${MONTH})\.?(?:,?\s${YEAR}|${OF_YEAR})?(?:\s(?<part>${PART}))?${AT}`,
    ),
  ],
  [
    "monthYear",
    edge(
      String.raw`${NARROW}(?<month>${MONTH})(?:${TO}(?<month2>${MONTH}))?\.?,?\s(?:of\s)?(?:${YEAR}|(?<which>last|next|this)\syear)`,
    ),
  ],
  ["month", edge(String.raw`${NARROW}(?:${WHICH}\s)?(?<month>${FULL_MONTH})`)],
  [
    "weekday",
    edge(
      String.raw`${NARROW}(?:${WHICH}\s)?(?<weekday>${WEEKDAY})(?:\s(?<part>${PART}))?(?:\s(?:of\s)?(?<week>last|next|this)\sweek)?${AT}`,
    ),
  ],
  [
    "nearDay",
    edge(
      String.raw`${NARROW}(?<near>(?:the\s)?day\sbefore\syesterday|(?:the\s)?day\safter\stomorrow|yesterday|today|tomorrow|tonight|last\snight)(?:\s(?<part>${PART}))?${AT}`,
    ),
  ],
  ["partOfToday", edge(String.raw`${NARROW}this\s(?<part>${PART})`)],
  [
    "unit",
    edge(
      String.raw`${NARROW}(?<the>the\s)?(?:${WHICH}\s)?(?<unit>week|weekend|month|quarter|year|decade|century|${SEASON})(?!\sof\b)`,
    ),
  ],
  [
    "ago",
    edge(
      String.raw`(?<count>${NUMBER})\s(?<unit>day|week|month|year|decade)s?\s(?<way>ago|from\snow)`,
    ),
  ],
  [
    "quarter",
    edge(
      String.raw`(?:(?<the>the\s)?(?<ordinal>first|second|third|fourth|1st|2nd|3rd|4th)[\s-](?<unit>quarter|half)|(?<q>q[1-4]))(?:,?\s(?:of\s)?(?:${YEAR}|(?<which>last|next|this|the)\syear))?`,
    ),
  ],
  [
    "season",
    edge(
      String.raw`${NARROW}(?:the\s)?(?<season>${SEASON})\s(?:of\s)?(?:${YEAR}|(?<which>last|next)\syear)`,
    ),
  ],
  [
    "decade",
    edge(String.raw`(?:the\s)?${NARROW}(?:(?<decade>[12]\d\d0)|['’](?<short>[1-9]0))['’]?s`),
  ],
  [
    "century",
    edge(
      String.raw`(?:the\s)?${NARROW}(?<ordinal>\d{1,2}(?:st|nd|rd|th)|eighteenth|nineteenth|twentieth|twenty-first)[\s-]century`,
    ),
  ],
  ["years", edge(String.raw`${YEAR}\s?[-–/]\s?(?<year2>[12]\d{3}|\d\d)`)],
  ["year", edge(`${NARROW}${YEAR}`)],
  [
    "feast",
    edge(
      String.raw`(?<feast>christmas\sday|christmas\seve|boxing\sday|new\syear['’]s\s(?:day|eve)|valentine['’]s\sday|halloween)(?:,?\s${YEAR})?`,
    ),
  ],
];

const general: readonly (readonly [Kind, RegExp])[] = [
  [
    "iso",
    /(?<![\p{L}\p{N}./-])(?<year>[12]\d{3})-(?<month>\d\d)-(?<day>\d\d)(?:T(?<clock>\d\d:\d\d))?(?![\p{N}-])/gu,
  ],
  [
    "numeric",
    /(?<![\p{L}\p{N}.,/-])(?<day>\d{1,2})(?<mark>[./])(?<month>\d{1,2})\k<mark>(?<year>[12]\d{3})(?![\p{N}/-])/gu,
  ],
  ["cjk", /(?:(?<year>[12]\d{3})\s?年\s?)?(?<month>\d{1,2})\s?月(?:\s?(?<day>\d{1,2})\s?日)?/gu],
];

/** "3 juillet 2026", "3 de julio": the month's name is looked up in the table of all languages. */
const anyDay: readonly [Kind, RegExp] = [
  "anyDay",
  /(?<![\p{L}\p{N}.,])(?<day>\d{1,2})(?:er|\.|º)?\s(?:de\s)?(?<name>\p{L}{3,12})(?:\.?\s(?:de[l]?\s)?(?<year>[12]\d{3})(?!\d))?(?![\p{L}\p{N}])/gu,
];

/**
 * What every expression holds. Most of a text is far from any, and the patterns are not tried there.
 */
export const TRIGGER =
  /\d{1,8}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:mon|tues|wednes|thurs|fri|satur|sun|yester|to)day|to(?:morrow|night)|last\snight|this\s(?:morn|after|even|night)|week|month|quarter|year|decade|century|spring|summer|autumn|fall|winter|halloween|boxing|christmas|valentine|\sago|from\snow|half/gi;
/** The longest expressions reach this far before and after their trigger. */
export const reachChars = { before: 48, after: 64 } as const;

/** Patterns for a text: English ones for English, what is general for all. */
export const patternsFor = (language: string | null): readonly (readonly [Kind, RegExp])[] =>
  language === null || /^en(?:-|$)/i.test(language)
    ? [...general, ...english]
    : [...general, anyDay];
