import type { Author } from "../../record.ts";
import { parseByline } from "../byline.ts";
import { oneLine } from "../one-line.ts";
import { decodeEscapes } from "./dom.ts";
import { type Found, findFirst, found } from "./found.ts";
import { isNode, listOf, textOfValue } from "./json-ld.ts";
import { findMeta } from "./meta-tags.ts";
import type { PageFacts } from "./page-facts.ts";

export const limits = { authorsMax: 20, nameCharsMax: 120, bylineCharsMax: 200 } as const;

const META_NAMES = [
  "author",
  "article:author",
  "parsely-author",
  "sailthru.author",
  "byl",
  "dc.creator",
  "dcterms.creator",
] as const;

/** Elements that say of themselves that they hold the byline. */
const BYLINES = [
  '[itemprop~="author"]',
  '[rel~="author"]',
  '[class~="byline"]',
  '[class~="author"]',
] as const;

/** Who wrote it. The site's own name is no author: "nothing without evidence" goes for people too. */
export function findAuthors(
  facts: PageFacts,
  site: string | undefined,
): Found<readonly Author[]> | undefined {
  const { jsonLd, tags } = facts;
  const names = (authors: readonly Author[]): readonly Author[] | undefined => {
    const people = authors
      .filter(({ name }) => isName(name) && name.toLowerCase() !== site?.toLowerCase())
      .slice(0, limits.authorsMax);
    return people.length === 0 ? undefined : unique(people);
  };
  const stated = listOf(jsonLd.article?.author ?? jsonLd.article?.creator)
    .map((author) => jsonLd.resolve(author))
    .flatMap((author) => (isNode(author) ? listOf(author.name) : [author]))
    .flatMap((author) => authorsOf(textOfValue(author) ?? ""));
  return findFirst(
    () => found(names(stated), "json-ld"),
    () => findMeta(tags, META_NAMES, (content) => names(authorsOf(content))),
    () => findInByline(facts, (line) => names(parseByline(line)?.authors ?? [])),
    () => findInByline(facts, (line) => names(authorsOf(line))),
  );
}

/** The line that names the authors, as it is printed on the page. */
export const findByline = (facts: PageFacts): Found<string> | undefined =>
  findInByline(facts, (line) => parseByline(line)?.byline);

function findInByline<T>(
  { page }: PageFacts,
  read: (line: string) => T | undefined,
): Found<T> | undefined {
  for (const selector of BYLINES) {
    for (const element of Iterator.from(page.querySelectorAll(selector)).take(5)) {
      const text = oneLine(element.textContent ?? "");
      const value = text.length <= limits.bylineCharsMax ? read(text) : undefined;
      if (value !== undefined) return { value, origin: "byline" };
    }
  }
  return undefined;
}

/** Names in a field that holds nothing else: "Ada Lane and Bo Reed", "By Ada Lane", "Ada Lane". */
function authorsOf(value: string): readonly Author[] {
  const line = oneLine(decodeEscapes(value).replace(/<[^<>]*>/g, " "), limits.bylineCharsMax);
  if (line === "" || !isName(line)) return [];
  const parsed = parseByline(line) ?? parseByline(`By ${line}`);
  return parsed !== undefined && parsed.authors.length > 0 ? parsed.authors : [{ name: line }];
}

/** Templates put addresses, accounts and the word "admin" where a name belongs. */
const isName = (name: string): boolean =>
  name.length <= limits.nameCharsMax &&
  /\p{L}{2}/u.test(name) &&
  !/https?:|www\.|\.\w{2,4}\/|^@/i.test(name) &&
  !/^(?:admin|administrator|author|editor|staff|webmaster|unknown|null|undefined)$/i.test(name);

const unique = (authors: readonly Author[]): readonly Author[] => [
  ...new Map(authors.map((author) => [author.name.toLowerCase(), author])).values(),
];
