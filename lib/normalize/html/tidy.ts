import { isElement, isText, type PageElement, type PageNode } from "../../page.ts";

/**
 * Takes away what templates leave between the words: runs of white space, and blocks around a
 * single block. No word changes, and verbatim text keeps its spaces.
 */
export function tidy(element: PageElement): void {
  if (element.localName === "pre") return;
  for (const child of [...element.childNodes]) {
    if (isElement(child)) tidy(child);
    else if (isText(child)) tidyText(child);
  }
  if (isWrapper(element)) element.replaceWith(...element.children);
}

function tidyText(node: PageNode): void {
  const text = node.textContent ?? "";
  // One space, and one line feed, stay as they are.
  const tidied = text.replace(/[ \t\n\r\f]{2,}|[\t\r\f]/g, (run) =>
    run.includes("\n") ? "\n" : " ",
  );
  if (tidied !== text) node.textContent = tidied;
}

const WRAPPERS = new Set(["div", "section", "article", "main"]);
const BLOCKS = new Set("div section article main p ul ol blockquote figure table pre".split(" "));

const isWrapper = (element: PageElement): boolean =>
  WRAPPERS.has(element.localName) &&
  element.parentNode !== null &&
  element.children.length > 0 &&
  [...element.childNodes].every((child) =>
    isElement(child) ? BLOCKS.has(child.localName) : (child.textContent ?? "").trim() === "",
  );
