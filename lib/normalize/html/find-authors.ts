import type { Author } from "../../record.ts";
import { parseByline } from "../byline.ts";
import { isDatePhrase } from "../dates.ts";
import { fold } from "../entities/fold.ts";
import type { AuthorLines } from "./author-lines.ts";
import { accountIn, authorsAfterBy, authorsIn, isOfPerson, maybePerson } from "./author-names.ts";
import { type Found, findFirst, found } from "./found.ts";
import { findMeta } from "./meta-tags.ts";
import type { PageFacts } from "./page-facts.ts";
import { isNameOfSite, plainWords } from "./site-name.ts";
import { META_NAMES, statedAuthors } from "./stated-authors.ts";

export const limits = { authorsMax: 20 } as const;

/**
 * Who wrote it: people only. What a template says of its author counts where the page prints that
 * name as well; an account that published the page is no author of it. The printed line decides
 * where metadata names nobody.
 */
export function findAuthors(
  facts: PageFacts,
  lines: AuthorLines,
  site: string | undefined,
): Found<readonly Author[]> | undefined {
  const people = (authors: readonly Author[]): readonly Author[] | undefined => {
    const kept = authors.filter(({ name }) => isOfPerson(name) || !isNameOfSite(name, facts, site));
    return kept.length === 0 ? undefined : unique(kept).slice(0, limits.authorsMax);
  };
  const stated = statedAuthors(facts);
  /** Templates put the first of several into their metadata; the page prints them all. */
  const whole = (authors: readonly Author[] | undefined): readonly Author[] | undefined => {
    if (authors?.length !== 1) return authors;
    const [{ name } = { name: "" }] = authors;
    const given = (name.split(" ")[0] ?? "").toLowerCase();
    // Of most lines a look tells that the name is not in them, whatever is taken out of them.
    const mayName = (line: string): boolean =>
      line.toLowerCase().includes(given) || /[@<&]/.test(line);
    const longer = firstOf([...lines.printed, ...lines.named].filter(mayName), (line) => {
      const all = people(authorsIn(line)) ?? [];
      return all.length > 1 && all.some((author) => author.name === name) ? all : undefined;
    });
    return longer ?? authors;
  };
  const firstIn = (
    from: readonly string[],
    ...reads: readonly ((line: string) => readonly Author[])[]
  ): readonly Author[] | undefined =>
    firstOf(from, (line) => firstOf(reads, (read) => people(read(line))));
  return findFirst(
    () => found(whole(people(stated.jsonLd)), "json-ld"),
    () => findMeta(facts.tags, META_NAMES, (content) => whole(people(stated.inMeta(content)))),
    () => found(people(stated.inCard), "meta:twitter:data"),
    () =>
      found(
        whole(firstIn(lines.named, authorsIn)) ??
          firstIn(lines.accounts, authorsIn, accountIn) ??
          firstIn(lines.printed, authorsAfterBy) ??
          firstIn(lines.labelled, authorsIn) ??
          theOnlyOne(lines.elsewhere.map((line) => people(authorsIn(line)))) ??
          firstIn(besideDates(lines.printed).filter(isOfPerson), authorsIn) ??
          firstIn(lines.linked, accountIn) ??
          firstIn(
            [...lines.labelled, ...lines.printed, ...lines.elsewhere].filter((line) =>
              POSTED_BY.test(line),
            ),
            accountIn,
          ),
        "byline",
      ),
    () => found(keeperOf(facts, site), "site-name"),
  );
}

/** Whoever's name a site bears, in its title and in its address, writes what nobody else signs. */
function keeperOf(
  { tags, url }: PageFacts,
  site: string | undefined,
): readonly Author[] | undefined {
  const name = (site ?? tags.get("author")?.[0] ?? "").replace(/^(?:dr|prof)\.?\s/i, "");
  const host = url === null ? "" : (URL.parse(url)?.hostname ?? "").replaceAll("-", "");
  const isTheirs = isOfPerson(name) && maybePerson(name) && host.includes(lettersOf(name));
  return isTheirs ? [{ name }] : undefined;
}

/** As addresses write them: ä is ae there. */
const lettersOf = (name: string): string =>
  plainWords(name)
    .replaceAll(" ", "")
    .replace(/[äöü]/g, (letter) => `${fold(letter)}e`);

/** Lines above and below one that is a date, as far down as bylines stand. */
const besideDates = (lines: readonly string[]): readonly string[] =>
  lines
    .slice(0, 6)
    .filter((_, i) => [lines[i - 1], lines[i + 1]].some((line) => isDatePhrase(line ?? "")));

/** What software of blogs and forums prints of an account; "by" alone is said of much else. */
const POSTED_BY =
  /^(?:posted (?:(?:on|in)\s.{4,40}\s)?by|(?:veröffentlicht (?:am|in)\s.{4,40}|eingestellt|geschrieben|gepostet|verfasst) von|publié par|publicado por)[\s:]/i;

/** The line that names the authors, as it is printed on the page. */
export function findByline({ named, printed }: AuthorLines): Found<string> | undefined {
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

function firstOf<S, T>(lines: readonly S[], read: (line: S) => T | undefined): T | undefined {
  for (const line of lines) {
    const value = read(line);
    if (value !== undefined) return value;
  }
  return undefined;
}

const unique = (authors: readonly Author[]): readonly Author[] => [
  ...new Map(authors.map((author) => [author.name.toLowerCase(), author])).values(),
];
