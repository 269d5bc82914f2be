import { decodeEscapes, type PageElement } from "../../page.ts";
import type { Author } from "../../record.ts";
import { parseByline } from "../byline.ts";
import { withoutCapitals } from "../capitals.ts";
import { isDatePhrase } from "../dates.ts";
import { oneLine } from "../one-line.ts";
import { isOffice, isPersonName } from "../person-name.ts";
import { ALWAYS_APART, APART, EMBED, wordsOf } from "./block-names.ts";
import { type Found, findFirst, found } from "./found.ts";
import { isNode, listOf, textOfValue } from "./json-ld.ts";
import { findMeta } from "./meta-tags.ts";
import { blocksByHeadline, elementsAround } from "./near-headline.ts";
import type { PageFacts } from "./page-facts.ts";
import { isNameOfSite } from "./site-name.ts";

export const limits = {
  authorsMax: 20,
  lineCharsMax: 200,
  elementsMax: 12,
  elementsSeenMax: 200,
} as const;

const META_NAMES = [
  "author",
  "article:author",
  "parsely-author",
  "sailthru.author",
  "byl",
  "dc.creator",
  "dcterms.creator",
  "citation_author",
  "cxenseparse:author",
  "cxenseparse:recs:author",
] as const;

/**
 * Who wrote it: people only. What a template says of its author counts where the page prints that
 * name as well; an account that published the page is no author of it. The printed line decides
 * where metadata names nobody.
 */
export function findAuthors(
  facts: PageFacts,
  site: string | undefined,
  headline: string | undefined,
): Found<readonly Author[]> | undefined {
  const { jsonLd, tags } = facts;
  const writers = listOf(jsonLd.article?.author ?? jsonLd.article?.creator).map((author) =>
    jsonLd.resolve(author),
  );
  const printed = facts.blocks
    .map(({ text }) => (/©|copyright/i.test(text) ? "" : text))
    .join("\n")
    .toLowerCase();
  const isPrinted = ({ name }: Author): boolean => printed.includes(name.toLowerCase());
  // Where nothing says that the page is an article, its meta tag names who keeps the site.
  const claims = jsonLd.article !== undefined || (tags.get("og:type") ?? []).includes("article");
  const accounts = new Set(
    writers.filter(isAccount).map((author) => (isNode(author) ? textOfValue(author.name) : "")),
  );
  const isStated = (author: Author): boolean =>
    isPrinted(author) || (claims && !accounts.has(author.name));
  const people = (authors: readonly Author[]): readonly Author[] | undefined => {
    const kept = authors.filter(({ name }) => !isNameOfSite(name, facts, site));
    return kept.length === 0 ? undefined : unique(kept).slice(0, limits.authorsMax);
  };
  const stated = writers
    .filter((author) => !isNode(author) || author["@type"] !== "Organization")
    .flatMap((author) => {
      const names = isNode(author) ? listOf(author.name) : [author];
      const people = names.flatMap((name) => authorsIn(textOfValue(name) ?? ""));
      return isAccount(author) ? people.filter(isPrinted) : people;
    });
  const lines = linesOf(facts, headline);
  return findFirst(
    () => found(people(stated), "json-ld"),
    () => findMeta(tags, META_NAMES, (content) => people(authorsIn(content).filter(isStated))),
    () =>
      found(
        firstOf(lines.named, (line) => people(authorsIn(line))),
        "byline",
      ),
    () =>
      found(
        firstOf(lines.accounts, (line) => people(accountIn(line))),
        "byline",
      ),
    () =>
      found(
        firstOf(lines.printed, (line) => people(authorsAfterBy(line))),
        "byline",
      ),
    () =>
      found(
        firstOf(lines.labelled, (line) => people(authorsIn(line))),
        "byline",
      ),
  );
}

/** Plug-ins for searchers name the account that pressed the button, under such an address. */
const isAccount = (author: unknown): boolean =>
  isNode(author) && /\/schema\/person|\/author\//i.test(String(author["@id"] ?? author.url ?? ""));

/** The line that names the authors, as it is printed on the page. */
export function findByline(
  facts: PageFacts,
  headline: string | undefined,
): Found<string> | undefined {
  const { named, printed } = linesOf(facts, headline);
  return found(
    firstOf([...named, ...printed], (line) => {
      const parsed = parseByline(line);
      return parsed !== undefined && parsed.authors.length > 0 ? parsed.byline : undefined;
    }),
    "byline",
  );
}

/** Lines in elements that say of themselves that they name the author, and lines by the headline. */
function linesOf(facts: PageFacts, headline: string | undefined): Lines {
  const accounts = facts.page.body
    .querySelectorAll('a[rel~="author"], .author.vcard, .byline .author, .author .fn')
    .slice(0, limits.elementsSeenMax)
    .filter((element) => !isApart(element))
    .slice(0, limits.elementsMax)
    .map((element) => oneLine(element.textContent));
  const near = elementsAround(blocksByHeadline(facts, headline));
  const named = facts.page.body
    .descendants()
    .filter((element) => isOfAuthor(element) && near.has(element) && !isApart(element))
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
  const isLine = (line: string): boolean => line !== "" && line.length <= limits.lineCharsMax;
  return {
    named: named.filter(isLine),
    accounts: accounts.filter(isLine),
    printed: printed.filter(isLine),
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
}

/** Blogs print the name of an account; one word in such a place is the author's. */
function accountIn(line: string): readonly Author[] {
  const name = withoutLead(line).replace(TAIL, "").trim();
  return /^\p{Lu}[\p{L}\p{M}.-]{2,30}$/u.test(name) && !isOffice(name) ? [{ name }] : [];
}

const OF_AUTHOR =
  / (?:author|authors|byline|bylines|autor|autoren|auteur|auteurs|autore|autores|verfasser|writer|contributor|contributors|vcard|firma|redakteur|authorname|postauthor) /;

function isOfAuthor(element: PageElement): boolean {
  const marks = `${element.getAttribute("itemprop") ?? ""} ${element.getAttribute("rel") ?? ""}`;
  return /\bauthor\b/.test(marks) || OF_AUTHOR.test(wordsOf(element));
}

/** A comment has an author as well, and so have a teaser, an embedded post and a menu. */
function isApart(element: PageElement): boolean {
  for (let at: PageElement | null = element; at !== null; at = at.parentNode) {
    if (at.localName === "body") return false;
    if (at.localName === "aside" || at.localName === "nav") return true;
    if (at.localName === "article" || at.localName === "main") continue;
    const words = wordsOf(at).replace(OF_AUTHOR, " ").replace(AUTHOR_BOX, " ");
    if (ALWAYS_APART.test(words) || APART.test(words) || EMBED.test(words)) return true;
    if (/ (?:comment|menu|hidden) /.test(words)) return true;
  }
  return false;
}

const AUTHOR_BOX =
  / (?:authorbox|author box|author bio|authorbio|about author|aboutauthor|author info|author card|footer) /g;

/** Names in a field that holds nothing else: "Ada Lane and Bo Reed", "By Ada Lane", "Lane, Ada". */
export function authorsIn(value: string): readonly Author[] {
  const line = oneLine(decodeEscapes(value).replace(/<[^<>]*>/g, " "), limits.lineCharsMax);
  const names = withoutLead(line).replace(TAIL, "").trim();
  if (isPersonName(names)) return [{ name: withoutCapitals(names) }];
  const parsed = parseByline(`By ${names}`)?.authors ?? [];
  return parsed.filter(({ name }) => isPersonName(name));
}

/** Names in a printed line that begins with the word for "by". */
function authorsAfterBy(line: string): readonly Author[] {
  const parts = line.split(/\s*[|·•–—]\s*|\s-\s/u);
  const dated = parts.some((part) => isDatePhrase(part));
  for (const part of parts) {
    // Beside a date and parted from it, a name stands without the word for "by".
    const named = withoutLead(part) !== part || (dated && isPersonName(part));
    const authors = named ? authorsIn(part) : [];
    if (authors.length > 0) return authors;
  }
  return [];
}

/** "By", "Posted by", "Text:", also where a template leaves no space behind it. */
const withoutLead = (line: string): string => {
  const once = line.replace(LEAD, "").replace(GLUED, "");
  return once === line ? line : once.replace(LEAD, "").replace(GLUED, "");
};

const LEAD =
  /^[\s|·•–-]*(?:(?:(?:posted|written|published|words|story|report|reporting|article|text|analysis|opinion) by|by|(?:veröffentlicht|geschrieben|verfasst|erstellt|ein (?:beitrag|artikel|kommentar|gastbeitrag|text)|gastbeitrag|blog beitrag|beitrag|artikel|text|kommentar|gespeichert|eingestellt|gepostet|publiziert) von|von|(?:publié|écrit|rédigé|propos recueillis) par|par|(?:escrito|publicado|redactado) por|por|(?:scritto|pubblicato) da|di|(?:geschreven )?door|af|av)(?:\s*[:/|]\s*|\s+)|(?:autor(?:in|en|es)?|auteurs?|authors?|autore|text|texto|texte|testo|words|verfasser(?:in)?|автор|über|about the author)\s*[:/|–-]\s*)/iu;
const GLUED = /^(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or)(?=\p{Lu}[\p{Ll}.])/u;

/** A line that says "author", wherever on the page it stands. */
const LABELLED =
  /^(?:autor(?:in|en)?|auteurs?|authors?|autore|text|texte|verfasser(?:in)?|written by|story by|words by)\s*:\s*(?=\S)/iu;

/** What follows the names in the same element: dates, places, links to more. */
const TAIL =
  /(?:\s*[|·•–—([]|,?\s+(?:(?:am|on|le|el|em|il|um|at|in|aus|für|for)\s|\d{1,2}[./:]|\d{4}|(?:mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun)[a-z]*[.,]\s)|,?\s+(?:published|updated|posted|veröffentlicht|aktualisiert|publié|hace|alle artikel|alle beiträge|more articles|view all|follow|bio|email|shares?|\d+ (?:min|kommentare?|comments?))\b|\s\d).*$/iu;

function firstOf<T>(
  lines: readonly string[],
  read: (line: string) => T | undefined,
): T | undefined {
  for (const line of lines) {
    const value = read(line);
    if (value !== undefined) return value;
  }
  return undefined;
}

const unique = (authors: readonly Author[]): readonly Author[] => [
  ...new Map(authors.map((author) => [author.name.toLowerCase(), author])).values(),
];
