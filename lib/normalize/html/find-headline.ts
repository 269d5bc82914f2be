import { oneLine } from "../one-line.ts";
import { decodeEscapes } from "./dom.ts";
import { type Found, findFirst, found } from "./found.ts";
import { isNode, textOfValue } from "./json-ld.ts";
import { findMeta } from "./meta-tags.ts";
import type { PageFacts } from "./page-facts.ts";

export const limits = { headlineCharsMax: 500, summaryCharsMax: 2_000 } as const;

/**
 * The headline as the article bears it. The visible heading decides where metadata only adds the
 * site's name to it or cuts it short.
 */
export function findHeadline(
  facts: PageFacts,
  site: string | undefined,
): Found<string> | undefined {
  const { jsonLd, tags, page } = facts;
  const heading = findHeading(facts);
  const stated = findFirst(
    () => found(line(textOfValue(jsonLd.article?.headline)), "json-ld"),
    () => findMeta(tags, ["og:title", "twitter:title", "headline", "parsely-title"], line),
    () => heading,
    () => findMeta(tags, ["dc.title", "dcterms.title", "title"], line),
    () => found(line(page.querySelector("title")?.textContent), "title"),
  );
  if (stated === undefined || heading === undefined) return bare(stated, site);
  const start = stated.value.replace(/\s*(?:\.\.\.|…)$/, "");
  const addsToHeading = stated.value.startsWith(heading.value) && heading.value.length > 15;
  const cutShort = start !== stated.value && heading.value.startsWith(start);
  return addsToHeading || cutShort ? heading : bare(stated, site);
}

/** What the site calls itself: no part of a headline and no author. */
export function findSiteName({ jsonLd, tags }: PageFacts): string | undefined {
  const publisher = jsonLd.resolve(jsonLd.article?.publisher);
  return findFirst(
    () => findMeta(tags, ["og:site_name", "application-name"], line),
    () => found(isNode(publisher) ? line(textOfValue(publisher)) : undefined, "json-ld"),
  )?.value;
}

/** What the page says in short; a template that repeats the headline there says nothing. */
export function findSummary(
  { jsonLd, tags }: PageFacts,
  headline: string | undefined,
): Found<string> | undefined {
  const read = (text: string | undefined): string | undefined => {
    const summary = line(text, limits.summaryCharsMax);
    return summary !== headline && (summary?.length ?? 0) >= 20 ? summary : undefined;
  };
  return findFirst(
    () => found(read(textOfValue(jsonLd.article?.description)), "json-ld"),
    () => findMeta(tags, ["og:description", "description", "twitter:description"], read),
    () => findMeta(tags, ["dc.description", "dcterms.description", "dcterms.abstract"], read),
  );
}

function findHeading({ page }: PageFacts): Found<string> | undefined {
  for (const selector of ['h1[itemprop~="headline"]', "article h1", "main h1", "h1"]) {
    const headings = [...page.querySelectorAll(selector)];
    // Several headings of the first rank are a list, or a logo: none of them is told apart.
    const heading = headings.length === 1 ? line(headings[0]?.textContent) : undefined;
    if (heading !== undefined) return { value: heading, origin: "h1" };
  }
  return undefined;
}

/** "Bridge reopens | The Gazette" without the site that it names. */
function bare(
  title: Found<string> | undefined,
  site: string | undefined,
): Found<string> | undefined {
  if (title === undefined || site === undefined) return title;
  const parts = title.value.split(/\s+[|–—•·»-]\s+/u);
  const last = parts.at(-1);
  if (parts.length < 2 || last?.toLowerCase() !== site.toLowerCase()) return title;
  return {
    ...title,
    value: title.value.slice(0, title.value.lastIndexOf(last)).replace(/\s+\S+\s*$/, ""),
  };
}

function line(
  text: string | null | undefined,
  charsMax: number = limits.headlineCharsMax,
): string | undefined {
  const inline = /<\/?(?:a|b|br|em|i|mark|q|small|span|strong|sub|sup|u)(?:\s[^<>]*)?\/?>/gi;
  const clean = oneLine(decodeEscapes(text ?? "").replace(inline, ""), charsMax);
  return clean === "" ? undefined : clean;
}
