import { parseDate } from "../dates.ts";
import { oneLine } from "../one-line.ts";
import { type Found, findFirst, found } from "./found.ts";
import { textOfValue } from "./json-ld.ts";
import { findMeta } from "./meta-tags.ts";
import type { PageFacts } from "./page-facts.ts";

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

const charsMax = 100;

export function findPublished(facts: PageFacts): Found<string> | undefined {
  const { jsonLd, tags, url } = facts;
  const stated = textOfValue(jsonLd.article?.datePublished ?? jsonLd.article?.dateCreated);
  return findFirst(
    () => found(read(stated), "json-ld"),
    () => findMeta(tags, PUBLISHED_NAMES, read),
    () => findInElements(facts, ['[itemprop~="datePublished"]'], "microdata"),
    () =>
      findInElements(facts, ["time[pubdate]", "article time", "main time", "header time"], "time"),
    () => findInElements(facts, ['[class~="published"]', '[class~="pubdate"]'], "visible"),
    () => found(url === null ? undefined : dateInAddress(url), "url"),
  );
}

export function findModified(facts: PageFacts): Found<string> | undefined {
  const { jsonLd, tags } = facts;
  return findFirst(
    () => found(read(textOfValue(jsonLd.article?.dateModified)), "json-ld"),
    () => findMeta(tags, MODIFIED_NAMES, read),
    () => findInElements(facts, ['[itemprop~="dateModified"]'], "microdata"),
  );
}

function findInElements(
  { page }: PageFacts,
  selectors: readonly string[],
  origin: string,
): Found<string> | undefined {
  for (const selector of selectors) {
    const element = page.querySelector(selector);
    const date =
      read(element?.getAttribute("datetime")) ??
      read(element?.getAttribute("content")) ??
      read(element?.textContent);
    if (date !== undefined) return { value: date, origin };
  }
  return undefined;
}

/** `/2026/11/23/`: many sites date their addresses, and a wrong day there would break their own links. */
function dateInAddress(url: string): string | undefined {
  const match = /\/((?:19|20)\d\d)[/-](\d\d)[/-](\d\d)(?=[/_-]|$)/.exec(
    URL.parse(url)?.pathname ?? "",
  );
  return match === null ? undefined : read(`${match[1]}-${match[2]}-${match[3]}`);
}

function read(text: string | null | undefined): string | undefined {
  const line = oneLine(text ?? "", charsMax + 1);
  return line === "" || line.length > charsMax ? undefined : parseDate(line);
}
