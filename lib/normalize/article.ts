import { decodeText } from "../decode.ts";
import type { NormalizeInput, NormalizeOutcome } from "../normalized.ts";
import type { Article } from "../record.ts";
import { citationsOf } from "./citations.ts";
import { findDateExpressions } from "./date-expressions/find-date-expressions.ts";
import { findEntities } from "./entities/find-entities.ts";
import { readFeedItem, withHints } from "./feed-item.ts";
import { fingerprint } from "./fingerprint.ts";
import { formatOf } from "./format.ts";
import { parseWebAddress } from "./html/address.ts";
import { readHtml } from "./html/read-html.ts";
import { languageOf } from "./language-of.ts";
import { oneLine } from "./one-line.ts";
import { readPlain } from "./read-plain.ts";
import type { Reading, ReadOutcome } from "./reading.ts";
import { findStatements } from "./statements.ts";
import { summarize } from "./summary.ts";

export const limits = { bodyBytesMax: 8 * 1024 * 1024 } as const;

/**
 * One article, from bytes to facts. Pure: no clock, no I/O, and nothing is kept from one input to
 * the next. Bad input is an outcome with its reason, never an exception.
 *
 * The order, and why: bytes become characters before anything looks at them; the format is told by
 * the header, the name, then the text itself; its reader gives headline, body and metadata; the
 * language needs the body; the summary needs the paragraphs without their dateline; what is found
 * in the text (statements, entities, dates) needs text that no later step changes, because its
 * spans count characters.
 */
export function normalizeArticle(input: NormalizeInput): NormalizeOutcome {
  const { body } = input;
  const { hints = null } = input;
  // A feed may give no more than a title.
  if (body.length === 0 && hints?.body !== "item")
    return rejected("empty", "the file is empty; there is nothing to read");
  if (body.length > limits.bodyBytesMax)
    return rejected(
      "too-large",
      `got ${body.length} bytes; at most ${limits.bodyBytesMax} are read`,
    );
  const decoded = decodeText(body, input.contentType);
  if (decoded.kind === "binary") return rejected("binary", decoded.reason);
  if (decoded.text.trim() === "" && hints?.body !== "item")
    return rejected("empty", "the file holds white space only");

  const url = input.url === null ? null : (parseWebAddress(input.url, null) ?? null);
  const reading = readText(decoded.text, url, input);
  if (reading.kind === "rejected") return reading;
  const language = languageOf(reading, input.language);
  const summary = reading.summary ?? summarize(reading.paragraphs, reading.dateline?.text ?? null);

  let article = articleOf(reading, { summary, language: language.tag });
  for (const addFacts of factSteps) article = { ...article, ...addFacts(article) };
  const { extractor, fields, warnings } = reading.evidence;
  return {
    kind: "article",
    article,
    provenance: {
      extractor,
      fields: {
        ...fields,
        ...(summary !== null && reading.summary === null ? { summary: "text" } : {}),
        ...(language.origin === null ? {} : { language: language.origin }),
        encoding: `${decoded.origin}:${decoded.encoding}`,
      },
      // A warning may quote the input, as it came.
      warnings: [...decoded.warnings, ...warnings, ...language.warnings].map((text) =>
        oneLine(text),
      ),
    },
  };
}

function readText(
  text: string,
  url: string | null,
  { contentType, file, hints = null, rule }: NormalizeInput,
): ReadOutcome {
  if (hints?.body === "item") return readFeedItem(text, hints, url);
  const isHtml = formatOf(contentType, file, text) === "html";
  const reading = isHtml ? readHtml(text, url, rule && { rule }) : readPlain(text, url);
  return hints === null || reading.kind === "rejected" ? reading : withHints(reading, hints);
}

/** Adds what it finds to what is known so far. It may not change headline or body. */
type FactStep = (known: Readonly<Article>) => Partial<Article>;

/**
 * The steps in this order: names first, because a speaker is a name; then
 * statements; then what the text cites; then dates, which are anchored at `published`. Clusters
 * need other articles and are the stage's.
 */
const factSteps: readonly FactStep[] = [
  (known) => ({ entities: findEntities(known) }),
  (known) => ({ statements: [...findStatements(known)] }),
  (known) => citationsOf(known.statements),
  (known) => ({ dates: findDateExpressions(known) }),
];

/** The article before anything was looked for in its text, its fields in the order of the schema. */
const articleOf = (reading: Reading, made: Pick<Article, "summary" | "language">): Article => ({
  url: reading.url,
  headline: reading.headline,
  summary: made.summary,
  byline: reading.byline,
  authors: reading.authors,
  dateline: reading.dateline,
  published: reading.published,
  modified: reading.modified,
  language: made.language,
  section: reading.section,
  keywords: reading.keywords,
  ...(reading.publisher === undefined ? {} : { publisher: reading.publisher }),
  rights: reading.rights,
  body: reading.body,
  images: reading.images,
  entities: [],
  statements: [],
  citedOutlets: [],
  dates: [],
  fingerprint: { ...fingerprint(reading.headline, reading.body.text) },
});

const rejected = (
  kind: (NormalizeOutcome & { kind: "rejected" })["reason"]["kind"],
  message: string,
): NormalizeOutcome => ({ kind: "rejected", reason: { kind, message } });
