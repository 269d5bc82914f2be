import { dayMs } from "../../duration.ts";
import type { Author } from "../../record.ts";
import { parseDate } from "../dates.ts";
import { oneLine } from "../one-line.ts";
import { parseWebAddress } from "./address.ts";
import { authorsIn } from "./author-names.ts";
import type { Found } from "./found.ts";
import { textOfValue } from "./json-ld.ts";
import type { PageFacts } from "./page-facts.ts";
import { plainWords } from "./site-name.ts";

/**
 * Where what a page states in data differs from what was taken: the rule of each field has decided,
 * and the record keeps the other reading for whoever asks. A site's name more or less, an
 * hour more or less, are no conflict.
 */
export function findConflicts(facts: PageFacts, taken: Taken): readonly string[] {
  const { jsonLd, tags, base } = facts;
  const headlines = [
    ["json-ld", textOfValue(jsonLd.article?.headline)],
    ["meta:og:title", tags.get("og:title")?.[0]],
  ] as const;
  const dates = [
    ["json-ld", textOfValue(jsonLd.article?.datePublished)],
    ["meta:article:published_time", tags.get("article:published_time")?.[0]],
  ] as const;
  return [
    ...headlines.flatMap(([origin, text]) => conflictOf("headline", taken.headline, origin, text)),
    ...dates.flatMap(([origin, text]) =>
      conflictOf("published", taken.published, origin, text && parseDate(oneLine(text, 200))),
    ),
    ...conflictOf(
      "authors",
      namesOf(taken.authors),
      "meta:author",
      tags
        .get("author")
        ?.flatMap(authorsIn)
        .map(({ name }) => name)
        .join(", "),
    ),
    ...conflictOf(
      "url",
      taken.url,
      "meta:og:url",
      parseWebAddress(tags.get("og:url")?.[0] ?? "", base),
    ),
    ...modifiedTooEarly(taken),
  ];
}

interface Taken {
  readonly headline: Found<string> | undefined;
  readonly published: Found<string> | undefined;
  readonly modified: Found<string> | undefined;
  readonly authors: Found<readonly Author[]> | undefined;
  readonly url: Found<string> | undefined;
}

const namesOf = (authors: Taken["authors"]): Found<string> | undefined =>
  authors && { ...authors, value: authors.value.map(({ name }) => name).join(", ") };

/** Of two dates in the wrong order one is wrong; both stay as they were given. */
function modifiedTooEarly({ published, modified }: Taken): readonly string[] {
  if (published === undefined || modified === undefined) return [];
  const isEarly =
    modified.value.slice(0, 10) < published.value.slice(0, 10) &&
    daysDiffer(modified.value, published.value);
  return isEarly
    ? [
        `modified-differs: "${modified.value}" from ${modified.origin} is before "${published.value}", which ${published.origin} gives for published`,
      ]
    : [];
}

const DIFFER = {
  headline: wordsDiffer,
  published: daysDiffer,
  authors: wordsDiffer,
  url: addressesDiffer,
} as const;

function conflictOf(
  field: keyof typeof DIFFER,
  taken: Found<string> | undefined,
  origin: string,
  other: string | undefined,
): readonly string[] {
  if (taken === undefined || !other || taken.origin === origin) return [];
  if (!DIFFER[field](taken.value, other)) return [];
  return [
    `${field}-differs: took "${taken.value}" from ${taken.origin}; ${origin} says "${other}"`,
  ];
}

function wordsDiffer(a: string, b: string): boolean {
  const [one, two] = [plainWords(a), plainWords(b)];
  return !one.includes(two) && !two.includes(one);
}

/** More than a day apart: less is another zone. */
function daysDiffer(a: string, b: string): boolean {
  const [one, two] = [Date.parse(a.slice(0, 10)), Date.parse(b.slice(0, 10))];
  return Math.abs(one - two) > dayMs;
}

/** Another page; a scheme, a host's "www." or a query more or less is none. */
function addressesDiffer(a: string, b: string): boolean {
  const bare = (url: string): string =>
    url
      .replace(/^https?:\/\/(?:www\.)?/i, "")
      .replace(/[?#].*$/, "")
      .replace(/\/$/, "");
  return bare(a) !== bare(b);
}
