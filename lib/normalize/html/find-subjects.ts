import { decodeEscapes } from "../../page.ts";
import type { Article } from "../../record.ts";
import { remembered } from "../../remembered.ts";
import { oneLine } from "../one-line.ts";
import { parseWebAddress } from "./address.ts";
import { type Found, findFirst, found } from "./found.ts";
import { listOf, textOfValue } from "./json-ld.ts";
import { findMeta } from "./meta-tags.ts";
import { findProperty } from "./microdata.ts";
import type { PageFacts } from "./page-facts.ts";

export type Rights = Article["rights"];

export const limits = {
  keywordsMax: 50,
  keywordCharsMax: 100,
  tagCharsKept: 12,
  tagsKept: 100,
} as const;

export function findSection({ jsonLd, tags, microdata }: PageFacts): Found<string> | undefined {
  return findFirst(
    () => found(line(textOfValue(jsonLd.article?.articleSection)), "json-ld"),
    () => findMeta(tags, ["article:section", "og:article:section", "parsely-section"], line),
    () => findProperty(microdata, "articleSection", line),
    () => findMeta(tags, ["dc.subject.section", "cxenseparse:section", "section"], line),
  );
}

export function findKeywords({
  page,
  jsonLd,
  tags,
  microdata,
}: PageFacts): Found<readonly string[]> | undefined {
  const stated = listOf(jsonLd.article?.keywords).flatMap((value) => textOfValue(value) ?? []);
  const articleTags = [...(tags.get("article:tag") ?? [])];
  return findFirst(
    () => found(keywords(stated), "json-ld"),
    () => found(keywords(articleTags), "meta:article:tag"),
    () => findMeta(tags, KEYWORDS, (text) => keywords([text])),
    () => findProperty(microdata, "keywords", (text) => keywords([text])),
    // HTML, 4.6.7.17: a tag that applies to the page.
    () =>
      found(
        keywords(page.querySelectorAll('a[rel~="tag"]').map(({ textContent }) => textContent)),
        "rel:tag",
      ),
  );
}

const KEYWORDS = [
  "news_keywords",
  "keywords",
  "parsely-tags",
  "sailthru.tags",
  "dc.subject",
  "dcterms.subject",
] as const;

/** What the page declares; whether the text agrees is for the caller to see. */
export function findLanguage({ page, jsonLd, tags }: PageFacts): Found<string> | undefined {
  const root = page.documentElement;
  const declared = root.getAttribute("lang") ?? root.getAttribute("xml:lang");
  return findFirst(
    () => found(parseLanguage(declared), "html:lang"),
    () => found(parseLanguage(textOfValue(jsonLd.article?.inLanguage)), "json-ld"),
    () =>
      findMeta(tags, ["og:locale", "content-language", "dc.language", "language"], parseLanguage),
  );
}

/** Rights only where the page states them; the absence of a notice grants nothing. */
export function findRights({ page, base, jsonLd, tags }: PageFacts): Found<Rights> | undefined {
  const article = jsonLd.article;
  const link = page
    .querySelector('link[rel~="license" i], a[rel~="license" i]')
    ?.getAttribute("href");
  const holder = found(line(textOfValue(jsonLd.resolve(article?.copyrightHolder))), "json-ld");
  const notice = findFirst(
    () => found(line(textOfValue(article?.copyrightNotice)), "json-ld"),
    () => findMeta(tags, ["dc.rights", "dcterms.rights", "copyright"], line),
  );
  const license = findFirst(
    () => found(parseWebAddress(textOfValue(article?.license) ?? "", base), "json-ld"),
    () => found(parseWebAddress(link ?? "", base), "link:license"),
  );
  const origin = (license ?? notice ?? holder)?.origin;
  if (origin === undefined) return undefined;
  return {
    value: {
      holder: holder?.value ?? null,
      license: license?.value ?? null,
      notice: notice?.value ?? null,
    },
    origin,
  };
}

/** A BCP 47 tag in its canonical form; `en_GB` is how Open Graph writes it. */
export function parseLanguage(text: string | null | undefined): string | undefined {
  const tag = text
    ?.trim()
    .replaceAll("_", "-")
    .split(/[,;\s]/)[0];
  if (!tag) return undefined;
  // V8 keeps a longer one as a part of its page, and so would keep the page.
  return tag.length > limits.tagCharsKept ? canonicalOf(tag) : knownCanonical(tag);
}

function canonicalOf(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** Asking ICU takes as long as reading a paragraph, and the pages of a site are in one language. */
const knownCanonical = remembered(canonicalOf, limits.tagsKept);

function keywords(texts: readonly string[]): readonly string[] | undefined {
  const words = texts
    .flatMap((text) => text.split(/[,;]/))
    .flatMap((word) => line(word) ?? [])
    .filter((word) => word.length <= limits.keywordCharsMax);
  return words.length === 0 ? undefined : [...new Set(words)].slice(0, limits.keywordsMax);
}

function line(text: string | undefined): string | undefined {
  const clean = oneLine(decodeEscapes(text ?? ""));
  return clean === "" ? undefined : clean;
}
