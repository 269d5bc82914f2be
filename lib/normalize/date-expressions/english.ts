/**
 * The words of English dates, as parts of patterns. They are read without regard to case; whether a
 * month or weekday is written large is asked afterwards, since "may" and "march" are verbs.
 */
const months = [
  "jan(?:uary)?",
  "feb(?:ruary)?",
  "mar(?:ch)?",
  "apr(?:il)?",
  "may",
  "june?",
  "july?",
  "aug(?:ust)?",
  "sept?(?:ember)?",
  "oct(?:ober)?",
  "nov(?:ember)?",
  "dec(?:ember)?",
];

const weekdays = ["mon", "tues", "wednes", "thurs", "fri", "satur", "sun"];
const seasonNames: Readonly<Record<string, string>> = {
  spring: "SP",
  summer: "SU",
  autumn: "FA",
  fall: "FA",
  winter: "WI",
};
const dayParts: Readonly<Record<string, string>> = {
  morning: "MO",
  afternoon: "AF",
  evening: "EV",
  night: "NI",
};
const numbers =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split(
    " ",
  );
const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  "twenty-first": 21,
};

export const MONTH = `(?:${months.join("|")})`;
export const FULL_MONTH = `(?:${months.map((name) => name.replaceAll(/\(\?:(\w+)\)\?/g, "$1").replace("?", "")).join("|")})`;
export const WEEKDAY = `(?:${weekdays.join("|")})day`;
export const SHORT_WEEKDAY = "(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)";
export const SEASON = `(?:${Object.keys(seasonNames).join("|")})`;
export const PART = `(?:${Object.keys(dayParts).join("|")})`;
export const NUMBER = `(?:\\d{1,3}|an?|a few|${numbers.slice(1).join("|")})`;
export const CLOCK = String.raw`(?:\d{1,2}(?:[:.]\d\d)?\s?(?:a\.m\.|p\.m\.|am|pm)|\d{1,2}:\d\d|noon|midnight)`;
/** What narrows a period: "late March", "the end of the week", "mid-December". */
export const EDGE = String.raw`(?:(?:the\s)?(?:end|start|beginning|middle|rest)\sof|earlier|later|early|late|mid)[\s-]`;

export const monthOf = (text: string): number =>
  months.findIndex((name) => text.toLowerCase().startsWith(name.slice(0, 3))) + 1;

/** 1 is Monday. */
export const weekdayNumber = (text: string): number =>
  weekdays.findIndex((name) => text.toLowerCase().startsWith(name.slice(0, 3))) + 1;

export const seasonOf = (text: string): string => seasonNames[text.toLowerCase()] ?? "XX";

/** "Friday night" is TNI, "early Tuesday" the morning, "late Sunday" the evening (TIMEX3). */
export function partOf(part: string | undefined, edge: string | undefined): string {
  if (part !== undefined) return `T${dayParts[part.toLowerCase()] ?? "XX"}`;
  const narrowed = edge?.trim().toLowerCase().replace("-", "") ?? "";
  if (/^early|^earlier/.test(narrowed)) return "TMO";
  return narrowed.startsWith("late") ? "TEV" : "";
}

/** "7:45 a.m." is T07:45; "noon" T12:00. */
export function clockOfText(text: string | undefined): string {
  if (text === undefined) return "";
  if (/^noon$/i.test(text)) return "T12:00";
  if (/^midnight$/i.test(text)) return "T00:00";
  const [, hours = "", minutes = "00", half = ""] =
    /^(\d{1,2})(?:[:.](\d\d))?\s?([ap])?/i.exec(text) ?? [];
  const late = half.toLowerCase() === "p" ? 12 : 0;
  const hour = half === "" ? Number(hours) : (Number(hours) % 12) + late;
  if (hour > 23 || Number(minutes) > 59) return "";
  return `T${String(hour).padStart(2, "0")}:${minutes}`;
}

/** "three" and "3" are 3, "a" is 1; "a few" is no number. */
export function countOf(text: string): number | undefined {
  const word = text.toLowerCase();
  if (/^\d+$/.test(word)) return Number(word);
  if (/^an?$/.test(word)) return 1;
  const found = numbers.indexOf(word);
  return found > 0 ? found : undefined;
}

export const ordinalOf = (text: string): number | undefined =>
  ordinals[text.toLowerCase()] ??
  (/^\d/.test(text) ? Number.parseInt(text, 10) : undefined) ??
  (/^q\d$/i.test(text) ? Number(text.slice(1)) : undefined);
