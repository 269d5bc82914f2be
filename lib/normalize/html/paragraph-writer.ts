import { cleanText } from "../../decode.ts";
import { narrow } from "../squeeze.ts";

/** Gathers words into lines and lines into paragraphs, as a browser would set them. */
export interface ParagraphWriter {
  words(text: string): void;
  lineBreak(): void;
  /** A paragraph ends here, and another where the block has an empty line in it. */
  endBlock(): void;
  /** A block whose line breaks are its own. Without empty lines, which would part paragraphs. */
  verbatim(text: string): void;
  finish(): readonly string[];
}

export function startParagraphs(): ParagraphWriter {
  const paragraphs: string[] = [];
  let pieces: string[] = [];

  function endBlock(): void {
    const text = pieces
      .join("")
      .replace(/ {2,}/g, " ")
      .replace(/ ?\n ?/g, "\n");
    pieces = [];
    for (const part of text.split(/\n{2,}/)) keep(part);
  }

  function keep(text: string): void {
    const lines = cleanText(text)
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "");
    if (lines.length > 0) paragraphs.push(lines.join("\n"));
  }

  return {
    words: (text) => void pieces.push(narrow(text)),
    lineBreak: () => void pieces.push("\n"),
    endBlock,
    verbatim: (text) => {
      endBlock();
      keep(text);
    },
    finish: () => {
      endBlock();
      return paragraphs;
    },
  };
}
