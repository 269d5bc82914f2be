import type { PageElement } from "../../page.ts";
import { oneLine } from "../one-line.ts";
import { limits as lineLimits, withoutLead } from "./author-names.ts";
import { ALWAYS_APART, APART, EMBED, wordsOf } from "./block-names.ts";
import { blocksByHeadline, elementsAround, elementsOverHeadline } from "./near-headline.ts";
import type { PageFacts } from "./page-facts.ts";

/** The lines of a page that may say who wrote the article, by how they say it. */

export const limits = { elementsMax: 12, elementsSeenMax: 200 } as const;

/** Lines in elements that say of themselves that they name the author, and lines by the headline. */
export function linesOf(facts: PageFacts, headline: string | undefined): Lines {
  const over = elementsOverHeadline(facts, headline);
  const isApart = (element: PageElement): boolean => standsApart(element, over);
  const accounts = facts.page.body
    .querySelectorAll('a[rel~="author"], .author.vcard, .byline .author, .author .fn')
    .slice(0, limits.elementsSeenMax)
    .filter((element) => !isApart(element))
    .slice(0, limits.elementsMax)
    .map((element) => oneLine(element.textContent));
  const near = elementsAround(blocksByHeadline(facts, headline));
  const marked = facts.page.body
    .descendants()
    .filter((element) => isOfAuthor(element) && !isApart(element));
  const named = marked
    .filter((element) => near.has(element))
    .slice(0, limits.elementsMax)
    .flatMap((element) => {
      const inner = element
        .querySelectorAll('[itemprop~="name"], [rel~="author"], a, .name, .fn')
        .map((part) => oneLine(part.textContent));
      return [...inner, oneLine(element.textContent)];
    });
  const printed = blocksByHeadline(facts, headline)
    .filter(({ element }) => !isApart(element))
    .map(({ text }) => text);
  const isLine = (line: string): boolean => line !== "" && line.length <= lineLimits.lineCharsMax;
  return {
    named: named.filter(isLine),
    accounts: accounts.filter(isLine),
    printed: printed.filter(isLine),
    elsewhere: marked
      .filter((element) => !near.has(element))
      .map((element) => oneLine(element.textContent))
      .filter((line) => isLine(line) && withoutLead(line) !== line),
    linked: [
      ...marked
        .filter((element) => near.has(element))
        .flatMap((element) => element.querySelectorAll("a"))
        .filter((link) => OF_PROFILE.test(link.getAttribute("href") ?? ""))
        .map((link) => oneLine(link.textContent)),
      ...blocksByHeadline(facts, headline)
        .filter(
          ({ element, text }) => isLine(text) && !isApart(element) && namesItsLink(element, text),
        )
        .map(({ text }) => text),
    ],
    labelled: facts.blocks
      .filter(({ element, text }) => LABELLED.test(text) && isLine(text) && !isApart(element))
      .map(({ text }) => text),
  };
}

interface Lines {
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
      const words = oneLine(link.textContent);
      return words !== "" && name.startsWith(words);
    })
  );
}

/** A line that says "author", wherever on the page it stands. */
const LABELLED =
  /^(?:(?:autor(?:in|en)?|auteurs?|authors?|autore|text|texte|verfasser(?:in)?|written by|story by|words by)\s*:\s*|(?:autor(?:in|en)?|auteure?s?|authors?|(?:written|story|words|text) by|(?:text|blog ?beitrag|gastbeitrag|eine? (?:beitrag|artikel|kolumne|kommentar|gastbeitrag|text)|geschrieben|verfasst|erstellt) von|(?:texte|écrit|rédigé) par|texto de)\s+)(?=\p{Lu})/iu;

const OF_AUTHOR =
  / (?:author|authors|byline|bylines|autor|autoren|auteur|auteurs|autore|autores|verfasser|writer|contributor|contributors|vcard|firma|redakteur|authorname|postauthor) /;

function isOfAuthor(element: PageElement): boolean {
  const marks = `${element.getAttribute("itemprop") ?? ""} ${element.getAttribute("rel") ?? ""}`;
  return /\bauthor\b/.test(marks) || OF_AUTHOR.test(wordsOf(element));
}

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
    const words = wordsOf(at)
      .replace(OF_AUTHOR, " ")
      .replace(AUTHOR_BOX, " ")
      // It is the label of the field that is hidden, not the field.
      .replace(" label hidden ", " ");
    if (ALWAYS_APART.test(words) || APART.test(words) || EMBED.test(words)) return true;
    if (/ (?:comment|menu|hidden) /.test(words)) return true;
  }
  return false;
}

/** The address of somebody's own page. */
const OF_PROFILE = /(?:author|autor|auteur|users?|userinfo|profile?|redaktion|members?)[/,?=.]/i;

const AUTHOR_BOX =
  / (?:authorbox|author box|author bio|authorbio|about author|aboutauthor|author info|author card|footer) /g;
