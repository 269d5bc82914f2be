import { sentencesOf } from "./text/sentences.ts";

const charsIdeal = 280;
const charsMax = 400;

/**
 * The first paragraph without its dateline, whole sentences up to about 280 characters. A first
 * sentence that is far longer is cut at a word and marked with an ellipsis.
 */
export function summarize(paragraphs: readonly string[], dateline: string | null): string | null {
  const first = paragraphs[0] ?? "";
  const text = (
    dateline !== null && first.startsWith(dateline) ? first.slice(dateline.length) : first
  ).trim();
  if (text === "") return null;
  if (text.length <= charsIdeal) return text;

  let end = 0;
  for (const sentence of sentencesOf(text.slice(0, charsMax * 2))) {
    if (end > 0 && sentence.end > charsIdeal) break;
    end = sentence.end;
  }
  return end <= charsMax ? text.slice(0, end) : cutAtWord(text);
}

function cutAtWord(text: string): string {
  const head = text.slice(0, charsIdeal);
  const space = head.lastIndexOf(" ");
  return `${head
    .slice(0, space > charsIdeal / 2 ? space : charsIdeal)
    .trimEnd()
    .toWellFormed()}…`;
}
