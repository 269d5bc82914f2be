import { NOT_AN_ARTICLE } from "../normalized.ts";
import { joinParagraphs } from "./html/html-to-text.ts";
import { escapeHtml } from "./html/sanitize.ts";
import { readPlainText } from "./plain-text.ts";
import type { ReadOutcome } from "./reading.ts";

/** A plain-text article in the shape that all formats come to; `body.html` is its paragraphs. */
export function readPlain(text: string, url: string | null): ReadOutcome {
  const plain = readPlainText(text);
  if (plain.headline === null && plain.paragraphs.length === 0)
    return { kind: "rejected", reason: { kind: "no-text", message: "the file holds no words" } };
  return {
    kind: "reading",
    url,
    headline: plain.headline,
    summary: null,
    byline: plain.byline,
    authors: [...plain.authors],
    dateline: plain.dateline,
    published: plain.published,
    modified: plain.modified,
    section: null,
    keywords: [],
    rights: { holder: null, license: null, notice: null },
    body: {
      html: plain.paragraphs.map(renderParagraph).join("\n"),
      text: joinParagraphs(plain.paragraphs),
    },
    images: [],
    paragraphs: plain.paragraphs,
    declaredLanguage: null,
    evidence: {
      extractor: "plain-text",
      fields: { ...plain.fields, ...(url === null ? {} : { url: "input" }) },
      warnings: [
        ...plain.warnings,
        ...(plain.paragraphs.length === 0
          ? [`${NOT_AN_ARTICLE}: the file has a headline and no text`]
          : []),
      ],
    },
  };
}

const renderParagraph = (paragraph: string): string =>
  `<p>${escapeHtml(paragraph).replaceAll("\n", "<br />")}</p>`;
