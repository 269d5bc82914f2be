import type { Source } from "../config.ts";
import type { Record, Span, Statement } from "../record.ts";
import type { RevisionChange } from "../revision-change.ts";
import { escapeXml } from "../xml.ts";

/**
 * What of an article may be shown, by what its source allows (`rights` in the configuration): all
 * that is published is made from what these functions leave, so that no output can forget it.
 */

export type Rights = Source["rights"];

/** The record with no more of its words than `rights` allow. Spans stay true: a text is only cut at its end. */
export function licensedRecord(record: Record, { rights, excerpt }: Allowance): Record {
  if (rights === "full") return record;
  const text = rights === "excerpt" ? excerptOf(record.body.text, excerpt) : "";
  const shows = (span: Span | null): boolean =>
    span === null || span.in === "headline" || (span.in === "body" && span.end <= text.length);
  const cutShort = text !== "" && text.length < record.body.text.length;
  return {
    ...record,
    summary: rights === "excerpt" && record.summary ? excerptOf(record.summary, excerpt) : null,
    body: { text, html: text === "" ? "" : paragraphsOf(text, cutShort) },
    images: [],
    entities: record.entities.map((entity) => ({
      ...entity,
      roles: entity.roles.filter(({ span }) => shows(span)),
      mentions: entity.mentions.filter(shows),
    })),
    statements: record.statements.filter((statement) => spansOf(statement).every(shows)),
    dates: record.dates.filter(
      (date) => date.in === "headline" || (date.in === "body" && date.end <= text.length),
    ),
  };
}

interface Allowance {
  readonly rights: Rights;
  /** Characters of an excerpt at most. */
  readonly excerpt: number;
}

/** A change without the words of the article before and after it. */
export const licensedChange = (change: RevisionChange, rights: Rights): RevisionChange =>
  rights === "full"
    ? change
    : {
        ...change,
        details: change.details.filter(({ field }) => field === "headline"),
        note: undefined,
      };

/** The beginning of a text, up to the end of a sentence or else of a word. */
function excerptOf(text: string, charsMax: number): string {
  if (text.length <= charsMax) return text;
  const cut = text.slice(0, charsMax);
  const sentence = Math.max(...[". ", "! ", "? ", "\n\n"].map((end) => cut.lastIndexOf(end)));
  if (sentence > charsMax / 2) return cut.slice(0, sentence + 1).trimEnd();
  const word = cut.search(/\s\S*$/u);
  return (word > 0 ? cut.slice(0, word) : cut).trimEnd();
}

const paragraphsOf = (text: string, cutShort: boolean): string =>
  text
    .split("\n\n")
    .map((paragraph, i, all) => {
      const more = cutShort && i === all.length - 1 ? " …" : "";
      return `<p>${escapeXml(paragraph)}${more}</p>`;
    })
    .join("\n");

const spansOf = ({ content, cue, speaker, chain, hedge }: Statement): readonly (Span | null)[] => [
  ...content,
  cue,
  speaker.span,
  ...chain.map(({ span }) => span),
  hedge,
];
