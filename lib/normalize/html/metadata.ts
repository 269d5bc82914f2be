import type { Page } from "../../page.ts";
import type { Author, Image } from "../../record.ts";
import { parseWebAddress } from "./address.ts";
import { linesOf } from "./author-lines.ts";
import { blocksOf } from "./blocks.ts";
import { findAuthors, findByline } from "./find-authors.ts";
import { findConflicts } from "./find-conflicts.ts";
import { findModified, findPublished } from "./find-dates.ts";
import { findHeadline, findPublisher, findSiteName, findSummary } from "./find-headline.ts";
import { findCanonicalUrl, findMainImage } from "./find-links.ts";
import {
  findKeywords,
  findLanguage,
  findRights,
  findSection,
  type Rights,
} from "./find-subjects.ts";
import type { Found } from "./found.ts";
import { readJsonLd } from "./json-ld.ts";
import { readMetaTags } from "./meta-tags.ts";
import { readMicrodata } from "./microdata.ts";
import { placeHeadline } from "./near-headline.ts";
import type { PageFacts } from "./page-facts.ts";

/** What a page says of its article outside the article's own text; each field with its origin. */
export interface Metadata {
  readonly url: Found<string> | undefined;
  readonly headline: Found<string> | undefined;
  readonly summary: Found<string> | undefined;
  readonly byline: Found<string> | undefined;
  readonly authors: Found<readonly Author[]> | undefined;
  readonly published: Found<string> | undefined;
  readonly modified: Found<string> | undefined;
  readonly section: Found<string> | undefined;
  readonly keywords: Found<readonly string[]> | undefined;
  readonly language: Found<string> | undefined;
  readonly publisher: Found<string> | undefined;
  readonly rights: Found<Rights> | undefined;
  readonly image: Found<Image> | undefined;
  /** Where two places of the page say different things of the article: `code: sentence`. */
  readonly conflicts: readonly string[];
  /** The page calls itself an article, in JSON-LD or Open Graph. */
  readonly claimsArticle: boolean;
  /** The page calls itself a list of articles. */
  readonly isListing: boolean;
  readonly isVideo: boolean;
  /** schema.org `isAccessibleForFree`; undefined where the page does not say. */
  readonly isFree: boolean | undefined;
}

/** Reads before extraction, which takes the page apart. */
export function readMetadata(page: Page, url: string | null): Metadata {
  const base = baseOf(page, url);
  const tags = readMetaTags(page);
  const isThisPage = (other: string): boolean =>
    url !== null && withoutTail(parseWebAddress(other, base)) === withoutTail(url);
  const facts: PageFacts = {
    page,
    url,
    base,
    tags,
    jsonLd: readJsonLd(page, isThisPage),
    microdata: readMicrodata(page),
    blocks: blocksOf(page.body),
  };
  const types = tags.get("og:type") ?? [];
  const site = findSiteName(facts);
  const headline = findHeadline(facts, site);
  const placed = { ...facts, ...placeHeadline(facts, headline?.value) };
  const lines = linesOf(placed);
  const published = findPublished(placed);
  const canonical = findCanonicalUrl(facts);
  const authors = findAuthors(facts, lines, site);
  const modified = findModified(facts);
  return {
    url: canonical,
    headline,
    summary: findSummary(facts, headline?.value),
    byline: findByline(lines),
    authors,
    published,
    modified,
    section: findSection(facts),
    keywords: findKeywords(facts),
    language: findLanguage(facts),
    publisher: findPublisher(facts),
    rights: findRights(facts),
    image: findMainImage(facts),
    conflicts: findConflicts(facts, { headline, published, modified, authors, url: canonical }),
    claimsArticle: facts.jsonLd.article !== undefined || types.includes("article"),
    isListing: facts.jsonLd.isListing,
    isVideo: types.some((type) => type.startsWith("video")),
    isFree: readBoolean(facts.jsonLd.article?.isAccessibleForFree),
  };
}

/** HTML, 4.2.3: the first `<base href>`, itself relative to the page's address. */
export function baseOf(page: Page, url: string | null): string | null {
  const href = page.querySelector("base[href]")?.getAttribute("href");
  return (href ? parseWebAddress(href, url) : undefined) ?? url;
}

/** Templates write "False" as often as false. */
function readBoolean(value: unknown): boolean | undefined {
  const text = String(value).toLowerCase();
  return text === "true" ? true : text === "false" ? false : undefined;
}

const withoutTail = (url: string | undefined): string | undefined =>
  url?.replace(/[?#].*$/, "").replace(/\/$/, "");
