import { dayMs } from "../../duration.ts";
import type { Token } from "./tokens.ts";

/**
 * The days of the week of which words speak, 0 for Sunday to 6: by name, by date, or seen from the day on
 * which they were printed ("yesterday"). Within the three days of a story a day of the week is one day, so
 * that nobody needs to know whether the last or the next Thursday is meant; dates of other weeks are left out.
 */
export function findDays(tokens: readonly Token[], printed: string): readonly number[] {
  const today = Date.parse(`${printed.slice(0, "yyyy-mm-dd".length)}T00:00:00Z`);
  if (Number.isNaN(today)) return [];
  const found = tokens.flatMap((token, at) => {
    const [before, after] = [tokens[at - 1]?.word ?? "", tokens[at + 1]?.word ?? ""];
    const named = weekdays.get(token.word);
    if (named !== undefined) return [named];
    const away = daysAway(token.word, before);
    if (away !== undefined) return [weekdayOf(today + away * dayMs)];
    const month = monthOf(token);
    const day = [before, after].find(isDayOfMonth);
    if (month === undefined || day === undefined) return [];
    const date = Date.UTC(new Date(today).getUTCFullYear(), month, Number(day));
    return Math.abs(date - today) <= nearDays * dayMs ? [weekdayOf(date)] : [];
  });
  return [...new Set(found)].sort((a, b) => a - b);
}

/** A day of the month, or a year: no number of what happened. */
export function isOfDate(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? "";
  const beside = [tokens[at - 1], tokens[at + 1]];
  const isByMonth = beside.some((token) => token && monthOf(token) !== undefined);
  return /^(?:19|20)\d\d$/.test(word) || (isByMonth && isDayOfMonth(word));
}

const isDayOfMonth = (word: string): boolean => /^0?(?:[1-9]|[12]\d|3[01])$/.test(word);

/** "may 5" and "march 3" are words where they stand small. */
const monthOf = ({ word, hasCapital }: Token): number | undefined =>
  hasCapital || (word !== "may" && word !== "march") ? months.get(word) : undefined;

/** A week less a day: no day of the week twice. */
const nearDays = 6;

const weekdayOf = (instant: number): number => new Date(instant).getUTCDay();

/** How many days from the one on which it was printed. */
function daysAway(word: string, before: string): number | undefined {
  if (TODAY.has(word)) return 0;
  if (PART_OF_DAY.has(word) && THIS.has(before)) return 0;
  if (YESTERDAY.has(word) || (word === "night" && before === "last")) return -1;
  // "heute Morgen", "la mañana": the part of the day, not the next one.
  return TOMORROW.has(word) && !NO_TOMORROW.has(before) ? 1 : undefined;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** English, French, German, Spanish, folded as tokens are. */
const TODAY = setOf("today tonight heute aujourd'hui aujourd’hui hoy");
const THIS = setOf("this ce cet cette esta");
const PART_OF_DAY = setOf("morning afternoon evening matin soir manana tarde noche");
/** Not the French "hier", which is "here" in German. */
const YESTERDAY = setOf("yesterday gestern ayer");
const TOMORROW = setOf("tomorrow morgen demain manana");
const NO_TOMORROW = setOf("heute gestern am la esta");

const numbered = (lists: readonly string[]): ReadonlyMap<string, number> =>
  new Map(lists.flatMap((list) => list.split(" ").map((word, at) => [word, at] as const)));

const weekdays = numbered([
  "sunday monday tuesday wednesday thursday friday saturday",
  "sonntag montag dienstag mittwoch donnerstag freitag samstag",
  "dimanche lundi mardi mercredi jeudi vendredi samedi",
  "domingo lunes martes miercoles jueves viernes sabado",
]);

const months = numbered([
  "january february march april may june july august september october november december",
  "jan feb mar apr may jun jul aug sept oct nov dec",
  "januar februar marz april mai juni juli august september oktober november dezember",
  "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
  "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
]);
