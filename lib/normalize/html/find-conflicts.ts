import { parseDate } from "../dates.ts";
import { oneLine } from "../one-line.ts";
import type { Found } from "./found.ts";
import { textOfValue } from "./json-ld.ts";
import type { PageFacts } from "./page-facts.ts";
import { plainWords } from "./site-name.ts";

/**
 * Where what a page states in data differs from what was taken: the rule of each field has decided,
 * and the record keeps the other reading for whoever asks. A site's name more or less, an
 * hour more or less, are no conflict.
 */
export function findConflicts(
  { jsonLd, tags }: PageFacts,
  taken: {
    readonly headline: Found<string> | undefined;
    readonly published: Found<string> | undefined;
  },
): readonly string[] {
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
  ];
}

function conflictOf(
  field: "headline" | "published",
  taken: Found<string> | undefined,
  origin: string,
  other: string | undefined,
): readonly string[] {
  if (taken === undefined || other === undefined || taken.origin === origin) return [];
  const differ =
    field === "published" ? daysDiffer(taken.value, other) : wordsDiffer(taken.value, other);
  if (!differ) return [];
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
  return Math.abs(one - two) > 86_400_000;
}
