import { isText, type PageElement } from "../../page.ts";
import type { Author } from "../../record.ts";
import { parseByline } from "../byline.ts";
import { parseDateLine } from "../date-line.ts";
import { oneLine } from "../one-line.ts";
import { isOffice } from "../person-name.ts";
import type { Ledger } from "./ledger.ts";

/**
 * The lines between a headline and the story that are no part of it: the headline once more, who
 * wrote it, when it was published. They are taken out of the body and told to the caller.
 */
export interface Furniture {
  readonly byline?: { readonly byline: string; readonly authors: readonly Author[] };
  readonly published?: string;
  readonly modified?: string;
}

export const limits = { blocksMax: 8, charsMax: 160, leavesSeenMax: 100 } as const;

export function takeFurniture(
  main: PageElement,
  headline: string | undefined,
  ledger: Ledger,
): Furniture {
  let seen: Furniture = {};
  for (const block of firstBlocks(main)) {
    const line = oneLine(block.textContent ?? "", limits.charsMax + 2);
    if (line.length > limits.charsMax) continue;
    const said = line === headline ? {} : readLine(line);
    if (said === undefined) continue;
    // The first that says it stands: a later one may belong to a teaser.
    seen = { ...said, ...seen };
    ledger.remove(block, "furniture", "it says the headline, who wrote it or when");
  }
  return seen;
}

const BLOCK =
  "p, div, h1, h2, h3, h4, h5, h6, ul, ol, li, section, header, address, blockquote, figure, table, article, main";
const LEAVES = "p, div, h1, h2, h3, h4, h5, h6, li, header, address, time";

/** The innermost blocks at the top that hold words. */
const firstBlocks = (main: PageElement): readonly PageElement[] =>
  Iterator.from(main.querySelectorAll(LEAVES))
    // Each is looked at with all that stands beside it: only so many are.
    .take(limits.leavesSeenMax)
    .filter(
      (block) => block.querySelector(BLOCK) === null && block.closest("figure, table") === null,
    )
    .filter((block) => (block.textContent ?? "").trim() !== "")
    .filter((block) => block.localName !== "time" || standsAlone(block))
    .take(limits.blocksMax)
    .toArray();

/** A `<time>` between blocks is a line of its own; one within a sentence is a word of the story. */
const standsAlone = (time: PageElement): boolean => {
  const parent = time.parentNode;
  if (parent === null || parent.querySelector(BLOCK) === null) return false;
  return !Iterator.from(parent.childNodes).some(
    (node) => isText(node) && (node.textContent ?? "").trim() !== "",
  );
};

/** What a line of furniture says; undefined when it is a line of the story. */
function readLine(line: string): Furniture | undefined {
  const parts = line.split(/(?<!\s)\s+[|·•]\s+/u).map(readPart);
  return parts.includes(undefined) ? readPart(line) : Object.assign({}, ...parts);
}

function readPart(part: string): Furniture | undefined {
  const dated = parseDateLine(part);
  if (dated !== undefined)
    // A line without a year is furniture as well; it only says too little.
    return dated.value === undefined ? {} : { [dated.field]: dated.value };
  const parsed = parseByline(part);
  if (parsed === undefined) return undefined;
  const authors = parsed.authors.filter(({ name }) => !isOffice(name));
  return { byline: { byline: parsed.byline, authors } };
}
