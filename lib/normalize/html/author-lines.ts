import { isText, type PageElement } from "../../page.ts";
import { remembered } from "../../remembered.ts";
import { oneLine } from "../one-line.ts";
import { limits as lineLimits, withoutLead } from "./author-names.ts";
import { ALWAYS_APART, APART, EMBED, wordsOf } from "./block-names.ts";
import { elementsAround } from "./near-headline.ts";
import type { PlacedFacts } from "./page-facts.ts";

/** The lines of a page that may say who wrote the article, by how they say it. */

export const limits = {
  elementsMax: 12,
  elementsSeenMax: 200,
  namesKept: 500,
  labelCharsMax: 20,
} as const;

/** Lines in elements that say of themselves that they name the author, and lines by the headline. */
export function linesOf({ page, blocks, near: byHeadline, over }: PlacedFacts): AuthorLines {
  const isApart = (element: PageElement): boolean => standsApart(element, over);
  const elements = page.body.descendants();
  const accounts = elements
    .filter(isAccount)
    .slice(0, limits.elementsSeenMax)
    .filter((element) => !isApart(element))
    .slice(0, limits.elementsMax)
    .map(lineOf);
  const near = elementsAround(byHeadline);
  const marked = elements
    // What holds the headline is the article, whatever its name: "author-article".
    .filter((element) => isOfAuthor(element) && !over.has(element) && !isApart(element));
  const named = marked
    .filter((element) => near.has(element))
    .slice(0, limits.elementsMax)
    .flatMap((element) => {
      const inner = element
        .querySelectorAll('[itemprop~="name"], [rel~="author"], a, .name, .fn')
        .map(lineOf);
      return [...inner, lineOf(element)];
    });
  const printed = byHeadline.filter(({ element }) => !isApart(element)).map(({ text }) => text);
  const isLine = (line: string): boolean => line !== "" && line.length <= lineLimits.lineCharsMax;
  return {
    named: named.filter(isLine),
    accounts: accounts.filter(isLine),
    printed: printed.filter(isLine),
    elsewhere: marked
      .filter((element) => !near.has(element))
      .map(lineOf)
      .filter((line) => isLine(line) && withoutLead(line) !== line),
    linked: [
      ...marked
        .filter((element) => near.has(element))
        .flatMap((element) => element.querySelectorAll("a"))
        .filter((link) => OF_PROFILE.test(link.getAttribute("href") ?? ""))
        .map(lineOf),
      ...byHeadline
        .filter(
          ({ element, text }) => isLine(text) && !isApart(element) && namesItsLink(element, text),
        )
        .map(({ text }) => text),
    ],
    labelled: blocks.flatMap(({ element, text }, i) => {
      const next = blocks[i + 1]?.text ?? "";
      const isLabel = text.length <= limits.labelCharsMax && LABEL.test(text);
      const line = isLabel ? `${text.replace(/(?:(?<!\s)\s+)?:?$/, ":")} ${next}` : text;
      return isLine(line) && LABELLED.test(line) && !isApart(element) ? [line] : [];
    }),
  };
}

const isAccount = (element: PageElement): boolean =>
  // Most elements are told by a look at one attribute.
  (element.attributes.rel?.includes("author") ||
    (element.attributes.class !== undefined && /author|fn/.test(element.attributes.class))) &&
  element.matches('a[rel~="author"], .author.vcard, .byline .author, .author .fn');

/** The words of an element in one line; what elements hold apart stays apart. */
function lineOf(element: PageElement): string {
  const pieces: string[] = [];
  const gather = (parent: PageElement): void => {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling)
      if (isText(node)) pieces.push(node.textContent);
      else {
        pieces.push(" ");
        gather(node);
        pieces.push(" ");
      }
  };
  gather(element);
  return oneLine(pieces.join("").replace(/(?<!\s)\s+(?=[,;])/g, ""));
}

export interface AuthorLines {
  readonly named: readonly string[];
  readonly accounts: readonly string[];
  readonly printed: readonly string[];
  readonly labelled: readonly string[];
  /** In elements that name an author, far from the headline. */
  readonly elsewhere: readonly string[];
  /** By the headline, "by" with a link to whom it names. */
  readonly linked: readonly string[];
}

function namesItsLink(element: PageElement, text: string): boolean {
  const name = withoutLead(text);
  return (
    name !== text &&
    element.querySelectorAll("a, .username, .fn").some((link) => {
      const words = lineOf(link);
      return words !== "" && name.startsWith(words);
    })
  );
}

/** A label whose value stands in the next block. */
const LABEL =
  /^(?:autor(?:in|en|es|a)?|auteure?(?:s|\(s\))?|authors?|autore|verfasser(?:in)?|text|texte|written by|words by)\s*:?$/iu;

/** A line that says "author", wherever on the page it stands. */
const LABELLED =
  /^(?:(?:autor(?:in|en)?|auteur(?:s|\(s\))?|authors?|autore|text|texte|verfasser(?:in)?|written by|story by|words by)\s*:\s*|(?:autor(?:in|en)?|auteure?s?|authors?|(?:written|story|words|text) by|(?:text|blog ?beitrag|gastbeitrag|eine? (?:beitrag|artikel|kolumne|kommentar|gastbeitrag|text)|geschrieben|verfasst|erstellt) von|(?:texte|écrit|rédigé) par|texto de)\s+)(?=\p{Lu})/iu;

const OF_AUTHOR =
  / (?:author|authors|byline|bylines|autor|autoren|auteur|auteurs|autore|autores|verfasser|writer|contributor|contributors|vcard|firma|redakteur|authorname|postauthor) /;

function isOfAuthor(element: PageElement): boolean {
  return (
    saysAuthor(element.getAttribute("itemprop")) ||
    saysAuthor(element.getAttribute("rel")) ||
    isNamedAuthor(wordsOf(element))
  );
}

const saysAuthor = (marks: string | null): boolean => marks !== null && /\bauthor\b/.test(marks);
const isNamedAuthor = remembered((words) => OF_AUTHOR.test(words), limits.namesKept);

/** A comment has an author as well, and so have a teaser, an embedded post and a menu. */
function standsApart(element: PageElement, over: ReadonlySet<PageElement>): boolean {
  for (let at: PageElement | null = element; at !== null; at = at.parentNode) {
    if (at.localName === "body" || over.has(at)) return false;
    if (at.localName === "nav") return true;
    if (at.localName === "aside" && !/ (?:author|meta) /.test(wordsOf(at))) return true;
    if (
      at.getAttribute("hidden") !== null ||
      /display:\s*none/i.test(at.getAttribute("style") ?? "")
    )
      return true;
    if (at.localName === "article" || at.localName === "main") continue;
    if (isNamedApart(wordsOf(at))) return true;
  }
  return false;
}

const isNamedApart = remembered((names) => {
  const words = names
    .replace(OF_AUTHOR, " ")
    .replace(AUTHOR_BOX, " ")
    // It is the label of the field that is hidden, not the field.
    .replace(" label hidden ", " ");
  if (ALWAYS_APART.test(words) || APART.test(words) || EMBED.test(words)) return true;
  return / (?:comment|menu|hidden) /.test(words);
}, limits.namesKept);

/** The address of somebody's own page. */
const OF_PROFILE = /(?:author|autor|auteur|users?|userinfo|profile?|redaktion|members?)[/,?=.]/i;

const AUTHOR_BOX =
  / (?:authorbox|author box|author bio|authorbio|about author|aboutauthor|author info|author card|footer) /g;
