import { type Html, html } from "../../html.ts";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/**
 * A date as precise as it is given, its offset as printed: "3 July 2026, 10:15 +01:00" on a page in
 * English, "2026-07-03 10:15 +01:00" on all others. The tables of languages that a runtime brings
 * change from version to version, and the bytes of a page must not.
 */
export function showDate(date: string, language: string): Html {
  const [, year, month, day, time, zone] =
    /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d:\d\d)[\d:.,]*(Z|[+-]\d\d:\d\d)?)?$/.exec(date) ?? [];
  if (year === undefined) return html`${date}`;
  const clock = [time, zone === "Z" ? "UTC" : zone].filter(Boolean).join(" ");
  const shown = /^en(-|$)/i.test(language)
    ? inEnglish(year, month, day) + (clock && `, ${clock}`)
    : [year, month, day].filter(Boolean).join("-") + (clock && ` ${clock}`);
  return html`<time datetime="${date}">${shown}</time>`;
}

const inEnglish = (year: string, month: string | undefined, day: string | undefined): string =>
  [day && String(Number(day)), month && months[Number(month) - 1], year].filter(Boolean).join(" ");
