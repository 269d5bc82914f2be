import { isElement, isText, type PageElement, type PageNode, parsePage } from "../../page.ts";
import { type ParagraphWriter, startParagraphs } from "./paragraph-writer.ts";

/**
 * The words of sanitized HTML, block by block, as paragraphs. Captions and credits stay behind: they
 * are about the picture. A `<br>` is a line, two are a new paragraph; a row of a table is a line.
 */
export function paragraphsOf(html: string): readonly string[] {
  const writer = startParagraphs();
  writeChildren(parsePage(html).page.body, writer);
  return writer.finish();
}

/** The paragraphs as `body.text` holds them. */
export const joinParagraphs = (paragraphs: readonly string[]): string => paragraphs.join("\n\n");

type WriteElement = (element: PageElement, writer: ParagraphWriter) => void;

function writeChildren(parent: PageElement, writer: ParagraphWriter): void {
  for (const child of parent.childNodes) writeNode(child, writer);
}

function writeNode(node: PageNode, writer: ParagraphWriter): void {
  if (isText(node)) writer.words(node.textContent ?? "");
  else if (isElement(node)) (WRITE[node.localName] ?? writeChildren)(node, writer);
}

const writeBlock: WriteElement = (element, writer) => {
  writer.endBlock();
  writeChildren(element, writer);
  writer.endBlock();
};

const BLOCKS =
  "p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote hr thead tbody tfoot tr td th".split(" ");

const NO_WORDS = "figcaption caption img rt rp".split(" ");

/** How each element is written; one that is not named here is part of its line. */
const WRITE: Readonly<Record<string, WriteElement>> = {
  ...Object.fromEntries(BLOCKS.map((name) => [name, writeBlock])),
  ...Object.fromEntries(NO_WORDS.map((name) => [name, () => {}])),
  br: (_, writer) => writer.lineBreak(),
  pre: (element, writer) => writer.verbatim(element.textContent ?? ""),
  q: (element, writer) => {
    // A browser prints these marks; to the reader of the text they are part of the words.
    writer.words("“");
    writeChildren(element, writer);
    writer.words("”");
  },
  figure: writeFigure,
  table: writeTable,
};

const QUOTED = "blockquote, table, pre";

/** A figure may hold a quotation, a table or code as well as a picture; other words are its caption. */
function writeFigure(figure: PageElement, writer: ParagraphWriter): void {
  writer.endBlock();
  for (const part of figure.querySelectorAll(QUOTED))
    if (!part.parentNode?.closest(QUOTED)) writeNode(part, writer);
}

/** A table of paragraphs is layout, not data: old pages stand in one. */
const LAYOUT = "p, div, ul, ol, table, h2, h3, blockquote, br";

function writeTable(table: PageElement, writer: ParagraphWriter): void {
  if (table.querySelector(LAYOUT) !== null) {
    writeBlock(table, writer);
    return;
  }
  const rows = [...table.querySelectorAll("tr")].map((row) =>
    [...row.children].map((cell) => (cell.textContent ?? "").replace(/\s+/g, " ").trim()),
  );
  writer.verbatim(rows.map((cells) => cells.filter((cell) => cell !== "").join(" | ")).join("\n"));
}
