import type { Hints } from "../capture.ts";
import { hasTooManyTags, parsePage } from "../page.ts";
import type { Author } from "../record.ts";
import { parseByline } from "./byline.ts";
import { parseDateline } from "./dateline.ts";
import { parseDate } from "./dates.ts";
import { joinParagraphs, paragraphsOf } from "./html/html-to-text.ts";
import { listImages } from "./html/images.ts";
import { revealLazyImages } from "./html/lazy-images.ts";
import { escapeHtml, sanitizeHtml } from "./html/sanitize.ts";
import { oneLine } from "./one-line.ts";
import type { Reading, ReadOutcome } from "./reading.ts";

/** What a feed or another listing says of an article, as facts of the record. */

/**
 * An article whose text is a feed item's own: all of it is the article, so that nothing is looked
 * for in it, and what the feed says is all that is known.
 */
export function readFeedItem(text: string, hints: Hints, url: string | null): ReadOutcome {
  if (hasTooManyTags(text)) {
    const message = "the item has more tags than an article; nothing of it is read";
    return { kind: "rejected", reason: { kind: "too-large", message } };
  }
  const html = /<[a-z!/]/i.test(text) ? text : plainAsHtml(text);
  const { page } = parsePage(html);
  revealLazyImages(page);
  const images = listImages(page.body, url, undefined);
  const bodyHtml = sanitizeHtml(page.body.innerHTML, url);
  const paragraphs = paragraphsOf(bodyHtml);
  const bare: Reading = {
    kind: "reading",
    url,
    headline: null,
    summary: null,
    byline: null,
    authors: [],
    dateline: parseDateline(paragraphs[0] ?? "") ?? null,
    published: null,
    modified: null,
    section: null,
    keywords: [],
    rights: { holder: null, license: null, notice: null },
    body: { html: bodyHtml, text: joinParagraphs(paragraphs) },
    images: [...images],
    paragraphs,
    declaredLanguage: null,
    evidence: {
      extractor: "feed-item",
      fields: url === null ? {} : { url: "feed" },
      warnings: paragraphs.length === 0 ? ["headline-only: the feed gives no text"] : [],
    },
  };
  const reading = withHints(bare, hints);
  if (reading.headline !== null || paragraphs.length > 0) return reading;
  const message = "the item has neither a title nor any words";
  return { kind: "rejected", reason: { kind: "no-text", message } };
}

/** Fills what the article itself leaves open; its own word always comes first. */
export function withHints(reading: Reading, hints: Hints): Reading {
  const authors = hints.authors.flatMap(authorsOf);
  const summary = summaryOf(hints, reading);
  const found = {
    headline: textOf(hints.title),
    summary,
    published: parseDate(hints.published ?? "") ?? null,
    modified: parseDate(hints.modified ?? "") ?? null,
  };
  const lists = {
    authors,
    keywords: hints.categories.map((text) => oneLine(text)).filter(Boolean),
  };
  const fields: { [field: string]: string } = { ...reading.evidence.fields };
  let filled: Reading = reading;
  for (const [field, value] of Object.entries(found)) {
    if (value === null || reading[field as keyof typeof found] !== null) continue;
    filled = { ...filled, [field]: value };
    fields[field] = "feed";
  }
  for (const [field, value] of Object.entries(lists)) {
    if (value.length === 0 || reading[field as keyof typeof lists].length > 0) continue;
    filled = { ...filled, [field]: value };
    fields[field] = "feed";
  }
  const { reservations, policy } = hints;
  const rights =
    reservations.length === 0 && policy === null
      ? reading.rights
      : { ...reading.rights, reservations, policy };
  const warnings = [...reading.evidence.warnings, ...hints.warnings];
  return { ...filled, rights, evidence: { ...reading.evidence, fields, warnings } };
}

/** Where the text is the summary itself, there is none beside it. */
function summaryOf({ summary, body }: Hints, { paragraphs }: Reading): string | null {
  if (summary === null) return null;
  const words = paragraphsOf(
    sanitizeHtml(/<[a-z!/]/i.test(summary) ? summary : plainAsHtml(summary), null),
  );
  const text = words.join(" ");
  return text === "" || (body === "item" && text === paragraphs.join(" ")) ? null : text;
}

/** People alone are authors; a desk's name is none, as in a byline. */
function authorsOf(name: string): readonly Author[] {
  const printed = textOf(name) ?? "";
  return parseByline(`by ${printed}`)?.authors ?? [];
}

const textOf = (text: string | null): string | null => oneLine(text ?? "") || null;

const plainAsHtml = (text: string): string =>
  text
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== "")
    .map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`)
    .join("\n");
