import type { Author } from "../../record.ts";
import { parseByline } from "../byline.ts";
import { isDatePhrase } from "../dates.ts";
import { fold } from "../entities/fold.ts";
import { isGivenName } from "../entities/lists.ts";
import { isPersonName } from "../person-name.ts";
import { linesOf } from "./author-lines.ts";
import { accountIn, authorsAfterBy, authorsIn } from "./author-names.ts";
import { type Found, findFirst, found } from "./found.ts";
import { isNode, listOf, textOfValue } from "./json-ld.ts";
import { findMeta } from "./meta-tags.ts";
import type { PageFacts } from "./page-facts.ts";
import { isNameOfSite } from "./site-name.ts";

export const limits = { authorsMax: 20 } as const;

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
    const kept = authors.filter(({ name }) => isOfPerson(name) || !isNameOfSite(name, facts, site));
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
  /** Templates put the first of several into their metadata; the page prints them all. */
  const whole = (authors: readonly Author[] | undefined): readonly Author[] | undefined => {
    if (authors?.length !== 1) return authors;
    const [{ name } = { name: "" }] = authors;
    const longer = firstOf([...lines.printed, ...lines.named], (line) => {
      const all = people(authorsIn(line)) ?? [];
      return all.length > 1 && all.some((author) => author.name === name) ? all : undefined;
    });
    return longer ?? authors;
  };
  return findFirst(
    () => found(whole(people(stated)), "json-ld"),
    () =>
      findMeta(tags, META_NAMES, (content) => whole(people(authorsIn(content).filter(isStated)))),
    () => found(whole(firstOf(lines.named, (line) => people(authorsIn(line)))), "byline"),
    () =>
      found(
        firstOf(lines.accounts, (line) => people(authorsIn(line)) ?? people(accountIn(line))),
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
    () => found(theOnlyOne(lines.elsewhere.map((line) => people(authorsIn(line)))), "byline"),
    () =>
      found(
        firstOf(besideDates(lines.printed), (line) =>
          isOfPerson(line) ? people(authorsIn(line)) : undefined,
        ),
        "byline",
      ),
    () =>
      found(
        firstOf(lines.linked, (line) => people(accountIn(line))),
        "byline",
      ),
    () =>
      found(
        firstOf([...lines.labelled, ...lines.printed, ...lines.elsewhere], (line) =>
          POSTED_BY.test(line) ? people(accountIn(line)) : undefined,
        ),
        "byline",
      ),
  );
}

/** Lines above and below one that is a date, as far down as bylines stand. */
const besideDates = (lines: readonly string[]): readonly string[] =>
  lines
    .slice(0, 6)
    .filter((_, i) => [lines[i - 1], lines[i + 1]].some((line) => isDatePhrase(line ?? "")));

/** What software of blogs and forums prints of an account; "by" alone is said of much else. */
const POSTED_BY =
  /^(?:posted (?:on\s.{4,30}\s)?by|eingestellt von|geschrieben von|gepostet von|publié par|publicado por)\s/i;

/** Many a blog bears the name of who writes it; outlets have no given name. */
const isOfPerson = (name: string): boolean =>
  isPersonName(name) && isGivenName(fold(name.split(/\s/)[0] ?? ""));

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

/** What all lines that name anybody agree on: a page with several authors lists several texts. */
function theOnlyOne(
  named: readonly (readonly Author[] | undefined)[],
): readonly Author[] | undefined {
  const all = named.filter((authors) => authors !== undefined);
  const sets = new Set(all.map((authors) => authors.map(({ name }) => name.toLowerCase()).join()));
  return sets.size === 1 ? all[0] : undefined;
}

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
