import { dayMs } from "../../duration.ts";
import type { PageElement } from "../../page.ts";
import { findDate, parseDate } from "../dates.ts";
import { oneLine } from "../one-line.ts";
import { ALWAYS_APART, APART, wordsOf } from "./block-names.ts";
import { type Found, findFirst, found } from "./found.ts";
import { textOfValue } from "./json-ld.ts";
import { findMeta } from "./meta-tags.ts";
import { elementsAround } from "./near-headline.ts";
import type { PageFacts, PlacedFacts } from "./page-facts.ts";
import { inPrintedZone } from "./printed-zone.ts";

const PUBLISHED_NAMES = [
  "article:published_time",
  "og:published_time",
  "og:article:published_time",
  "datepublished",
  "parsely-pub-date",
  "sailthru.date",
  "pubdate",
  "publishdate",
  "publish-date",
  "publication_date",
  "date",
  "dc.date.issued",
  "dcterms.issued",
  "dcterms.created",
  "dc.date",
] as const;

const MODIFIED_NAMES = [
  "article:modified_time",
  "og:updated_time",
  "datemodified",
  "last-modified",
  "dcterms.modified",
  "dc.date.modified",
] as const;

export const limits = {
  charsMax: 120,
  elementsMax: 20,
  elementsSeenMax: 500,
  sentenceCharsMax: 60,
  daysApartMax: 2,
} as const;

/**
 * When it was published: what the page states in data, then what it prints beside the headline,
 * then its address, then what it prints elsewhere in a place or with a word that says so.
 */
export function findPublished(facts: PlacedFacts): Found<string> | undefined {
  const { jsonLd, tags, url, near } = facts;
  const stated = textOfValue(jsonLd.article?.datePublished ?? jsonLd.article?.dateCreated);
  const around = elementsAround(near);
  const lines = near.map(({ text }) => text);
  const told = findFirst(
    () => found(read(stated), "json-ld"),
    () => findMeta(tags, PUBLISHED_NAMES, read),
    () => findInElements(facts, '[itemprop~="datePublished"]', "microdata"),
    () => findInElements(facts, "time", "time", (element) => around.has(element)),
    () => findInElements(facts, "time[pubdate], article time, main time, header time", "time"),
    () => found(firstOf(lines, readPrinted), "visible"),
    () => found(firstOf(lines, readStart), "visible"),
    () => found(url === null ? undefined : dateInAddress(url), "url"),
    () => findInElements(facts, DATED, "visible", (element) => !isApart(element)),
    () =>
      found(
        firstOf(
          facts.blocks.map(({ text }) => text),
          readLabelled,
        ),
        "visible",
      ),
  );
  const inUrl = url === null ? undefined : dateInAddress(url);
  if (
    told !== undefined &&
    inUrl !== undefined &&
    daysApart(told.value, inUrl) > limits.daysApartMax
  )
    return { value: inUrl, origin: "url" };
  if (told === undefined) return undefined;
  return {
    ...told,
    value: inPrintedZone(
      told.value,
      lines.flatMap((line) => readPrinted(line) ?? []),
    ),
  };
}

/** An address keeps the day it was made on; data may tell of the template or of a later copy. */
const daysApart = (date: string, other: string): number =>
  Math.abs(Date.parse(date.slice(0, 10)) - Date.parse(other.slice(0, 10))) / dayMs;

export function findModified(facts: PageFacts): Found<string> | undefined {
  const { jsonLd, tags } = facts;
  return findFirst(
    () => found(read(textOfValue(jsonLd.article?.dateModified)), "json-ld"),
    () => findMeta(tags, MODIFIED_NAMES, read),
    () => findInElements(facts, '[itemprop~="dateModified"]', "microdata"),
  );
}

/** Elements that say of themselves that they hold the date. */
const DATED = [
  '[class*="publish" i]',
  '[class*="pubdate" i]',
  '[class*="date" i]',
  '[class*="datum" i]',
  '[class*="posted" i]',
  '[class*="time" i]',
  '[class*="submitted" i]',
  '[class*="meta" i]',
  '[class*="fecha" i]',
  '[id*="date" i]',
].join(", ");

function findInElements(
  { page }: PageFacts,
  selector: string,
  origin: string,
  isWanted: (element: PageElement) => boolean = () => true,
): Found<string> | undefined {
  const elements = page
    .querySelectorAll(selector)
    .slice(0, limits.elementsSeenMax)
    .filter(isWanted)
    .slice(0, limits.elementsMax);
  return found(
    firstOf(
      elements,
      (element) =>
        read(element.getAttribute("datetime")) ??
        read(element.getAttribute("content")) ??
        read(element.getAttribute("title")) ??
        readPrinted(element.textContent),
    ),
    origin,
  );
}

/** A comment and a teaser have a date as well. */
function isApart(element: PageElement): boolean {
  let at: PageElement | null = element;
  while (at !== null && !["body", "article", "main"].includes(at.localName)) {
    if (at.localName === "aside" || at.localName === "nav") return true;
    const words = wordsOf(at);
    if (ALWAYS_APART.test(words) || APART.test(words) || / comment /.test(words)) return true;
    at = at.parentNode;
  }
  return false;
}

/** `/2026/11/23/`: many sites date their addresses, and a wrong day there would break their own links. */
function dateInAddress(url: string): string | undefined {
  const path = URL.parse(url)?.pathname ?? "";
  const match =
    /[/_-]((?:19|20)\d\d)[/_-](\d{1,2})[/_-](\d{1,2})(?=[/_.-]|$)/.exec(path) ??
    /[/_-](20[0-4]\d)([01]\d)([0-3]\d)(?=[/_.-]|$)/.exec(path);
  if (match !== null) {
    const [, year = "", month = "", day = ""] = match;
    return read(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
  }
  const dayFirst = /[/_-](\d\d)-(\d\d)-(20\d\d)(?=[/_.-]|$)/.exec(path);
  return dayFirst === null ? undefined : read(`${dayFirst[1]}.${dayFirst[2]}.${dayFirst[3]}`);
}

/** A date in a line that says little else. */
function readPrinted(text: string | null | undefined): string | undefined {
  const line = oneLine(text ?? "", limits.charsMax + 2);
  if (line === "" || line.length > limits.charsMax) return undefined;
  const parts = line.split(/(?:(?<!\s)\s+)?[|·•]\s*/u);
  for (const part of parts) {
    const date = findDate(part) ?? findDate(withLongYear(part));
    if (date === undefined || date.value.length < "2026-07-03".length) continue;
    if (date.rest.length <= limits.sentenceCharsMax) return date.value;
  }
  return undefined;
}

/** "3.7.2026 – The council has": press releases begin with their date. */
function readStart(text: string): string | undefined {
  const start = /^\(?(\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}{3,10})\s?\d{4})\)?[\s:,–—-]/u.exec(text)?.[1];
  return start === undefined ? undefined : parseDate(start);
}

/** "03.07.26" beside a headline: the day first, and a year of this or the last century. */
const withLongYear = (text: string): string =>
  text.replace(/(?<![\d.])(\d{1,2}\.\s?\d{1,2}\.\s?)(\d\d)(?![\d.])/u, "$120$2");

const LABEL =
  /^(?:first published|published|posted|updated|last updated|date|created|written|veröffentlicht|erschienen|erstellt|eingestellt|geschrieben|stand|datum|publié|mis en ligne|publicado|fecha|pubblicato|dieser (?:eintrag|beitrag) wurde|gespeichert)/iu;

function readLabelled(text: string): string | undefined {
  return LABEL.test(text) ? readPrinted(text.slice(0, limits.charsMax)) : undefined;
}

function firstOf<T, U>(things: readonly T[], readOne: (thing: T) => U | undefined): U | undefined {
  for (const thing of things) {
    const value = readOne(thing);
    if (value !== undefined) return value;
  }
  return undefined;
}

function read(text: string | null | undefined): string | undefined {
  const line = oneLine(text ?? "", limits.charsMax + 2);
  return line === "" || line.length > limits.charsMax ? undefined : parseDate(line);
}
