import { hasTooManyTags, limits, type Page, type PageElement, parsePage } from "../../page.ts";
import type { SiteRule } from "../../site-rule.ts";
import { parseDateline } from "../dateline.ts";
import { parseDate } from "../dates.ts";
import type { Reading, ReadOutcome } from "../reading.ts";
import { findDoubt, lookAt, signsOf } from "./doubts.ts";
import { EXTRACTOR, extract } from "./extract.ts";
import { type Found, found } from "./found.ts";
import { takeFurniture } from "./furniture.ts";
import { joinParagraphs, paragraphsOf } from "./html-to-text.ts";
import { dropPixels, listImages } from "./images.ts";
import { revealLazyImages } from "./lazy-images.ts";
import { type Ledger, noLedger } from "./ledger.ts";
import { baseOf, readMetadata } from "./metadata.ts";
import { sanitizeHtml } from "./sanitize.ts";
import { applySiteRule } from "./site-rule.ts";
import { tidy } from "./tidy.ts";
import { trim } from "./trim.ts";

/**
 * A web page as an article. The order matters: metadata is read while the page is whole; pictures
 * get their addresses before extraction judges them; the lines that say who and when are read
 * before trimming takes all such lines; the sanitizer comes after everything that touches markup;
 * the text is made from the sanitized HTML, so that the two say the same. The ledger is told what
 * was taken out, by which step and why.
 */
export function readHtml(
  html: string,
  url: string | null,
  { ledger = noLedger, rule }: ReadOptions = {},
): ReadOutcome {
  if (hasTooManyTags(html)) return tooManyTags();
  const { page, flattened } = parsePage(html);
  const stated = readMetadata(page, url);
  const base = baseOf(page, url);
  const signs = signsOf(page);
  revealLazyImages(page);
  const ruled = rule && applySiteRule(page, stated, rule, ledger);
  const metadata = ruled?.metadata ?? stated;
  const extracted = ruled?.body ?? extract(page, metadata.headline?.value, ledger);
  extracted?.remove();
  const main = extracted ?? wholeBody(html);
  const furniture = takeFurniture(main, metadata.headline?.value, ledger);
  const look = lookAt(main);
  if (extracted !== undefined) trim(main, { headline: metadata.headline?.value, url }, ledger);
  dropPixels(main);
  const images = listImages(main, base, metadata.image?.value);
  tidy(main);
  const bodyHtml = sanitizeHtml(main.innerHTML, base);
  const paragraphs = paragraphsOf(bodyHtml);
  const text = joinParagraphs(paragraphs);
  if (text === "" && metadata.headline === undefined) return noText();

  const doubt = findDoubt({
    ...signs,
    extracted: extracted !== undefined,
    metadata,
    text,
    url,
    ...look,
  });
  const dateline = parseDateline(paragraphs[0] ?? "");
  const byline = metadata.byline ?? visible(furniture.byline?.byline);
  const authors = metadata.authors ?? visible(furniture.byline?.authors);
  const published =
    metadata.published ??
    visible(furniture.published) ??
    found(parseDate(dateline?.date ?? ""), "dateline");
  const modified = metadata.modified ?? visible(furniture.modified);
  const { headline, summary, section, keywords, publisher, rights, language, image } = metadata;
  const { conflicts, ...places } = metadata;
  const origins = { ...places, byline, authors, published, modified, images: image };
  return {
    kind: "reading",
    url: metadata.url?.value ?? null,
    headline: headline?.value ?? null,
    summary: summary?.value ?? null,
    byline: byline?.value ?? null,
    authors: [...(authors?.value ?? [])],
    dateline: dateline ?? null,
    published: published?.value ?? null,
    modified: modified?.value ?? null,
    section: section?.value ?? null,
    keywords: [...(keywords?.value ?? [])],
    ...(publisher === undefined ? {} : { publisher: publisher.value }),
    rights: rights?.value ?? { holder: null, license: null, notice: null },
    body: { html: bodyHtml, text },
    images: [...images],
    paragraphs,
    declaredLanguage: language?.value ?? null,
    evidence: {
      extractor: extracted === undefined ? "whole-page" : ruled?.body ? "site-rule" : EXTRACTOR,
      fields: originsOf({ ...origins, dateline: visible(dateline) }),
      warnings: [
        ...(flattened
          ? [`too-deep: elements nested more than ${limits.depthMax} deep are read as their words`]
          : []),
        ...(ruled?.warnings ?? []),
        ...conflicts,
        ...(doubt === undefined ? [] : [doubt]),
      ],
    },
  };
}

export interface ReadOptions {
  readonly ledger?: Ledger;
  readonly rule?: SiteRule;
}

/** Where extraction finds nothing: all that the page shows, less what is never its text. */
function wholeBody(html: string): PageElement {
  const page: Page = parsePage(html).page;
  for (const part of [...page.querySelectorAll("nav, header, footer, aside, dialog, [hidden]")])
    part.remove();
  return page.body;
}

const visible = <T>(value: T | undefined): Found<T> | undefined =>
  value === undefined ? undefined : { value, origin: "text" };

function originsOf(
  fields: Readonly<Record<string, Found<unknown> | boolean | undefined>>,
): Reading["evidence"]["fields"] {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([field, value]) =>
      typeof value === "object" && field !== "image" ? [[field, value.origin]] : [],
    ),
  );
}

const tooManyTags = (): ReadOutcome => ({
  kind: "rejected",
  reason: {
    kind: "too-large",
    message: `the page has more than ${limits.tagsMax} tags; give the article's own page`,
  },
});

const noText = (): ReadOutcome => ({
  kind: "rejected",
  reason: { kind: "no-text", message: "the page has neither a title nor any words" },
});
