import { type Html, html, raw } from "../../html.ts";
import type { Record, Span, Statement } from "../../record.ts";
import { type Mark, markText } from "./mark-text.ts";

/**
 * The body with its statements marked, each with a number that leads to who said it, and its names
 * underlined; as it is where HTML and text do not agree.
 */
export function markedBody(record: Record): Html {
  const { body, statements, entities } = record;
  const marks = [
    ...statements.flatMap(statementMarks),
    ...entities.flatMap(({ mentions }) => mentions.filter(isOfBody).filter(isName).map(nameMark)),
  ].toSorted((a, b) => a.start - b.start || b.end - a.end);
  return raw(markText(body.html, body.text, marks) ?? body.html);
}

const isOfBody = (span: Span): boolean => span.in === "body";

/** "the agency" is a mention, and no name. */
const isName = ({ text }: Span): boolean => !/^the\s\p{Ll}/iu.test(text);

/** The first piece has the statement's id, the last its number. */
function statementMarks(statement: Statement, index: number): readonly Mark[] {
  const pieces = statement.content.filter(isOfBody);
  return pieces.map((piece, i): Mark => {
    const isAnonymous = statement.speaker.anonymous;
    const name = isAnonymous ? "said unnamed" : "said";
    const mark = {
      start: piece.start,
      end: piece.end,
      close: "</mark>",
      open: (isFirst: boolean) =>
        (isFirst && i === 0
          ? html`<mark class="${name}" id="q-${statement.id}">`
          : html`<mark class="${name}">`
        ).text,
    };
    return i < pieces.length - 1 ? mark : { ...mark, after: reference(statement, index + 1).text };
  });
}

const reference = ({ id }: Statement, number: number): Html =>
  html`<sup class="ref" lang="en"><a href="#s-${id}" role="doc-noteref" aria-label="Statement ${number}: who said it">${number}</a></sup>`;

const nameMark = ({ start, end }: Span): Mark => ({
  start,
  end,
  open: () => '<span class="name">',
  close: "</span>",
});
