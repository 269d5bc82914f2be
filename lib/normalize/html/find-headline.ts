import { decodeEscapes, isText, type PageElement } from "../../page.ts";
import { oneLine } from "../one-line.ts";
import { anyOf, wordsOf } from "./block-names.ts";
import { type Found, findFirst, found } from "./found.ts";
import { isNode, textOfValue } from "./json-ld.ts";
import { findMeta } from "./meta-tags.ts";
import { findProperty } from "./microdata.ts";
import type { PageFacts } from "./page-facts.ts";
import { isNameOfSite, plainWords, siteTest } from "./site-name.ts";

export const limits = {
  headlineCharsMax: 500,
  summaryCharsMax: 2_000,
  publisherCharsMax: 200,
  headingsMax: 30,
  headingCharsMin: 12,
} as const;

/**
 * The headline as the article bears it. Metadata often adds the site's name, cuts it short or gives
 * a form for searchers: where a heading of the page says the same, the printed heading stands.
 */
export function findHeadline(
  facts: PageFacts,
  site: string | undefined,
): Found<string> | undefined {
  const { jsonLd, tags, microdata, page } = facts;
  const title = found(line(page.querySelector("title")?.textContent), "title");
  const stated = findFirst(
    () => found(line(textOfValue(jsonLd.article?.headline)), "json-ld"),
    () => findMeta(tags, ["og:title", "twitter:title", "headline", "parsely-title"], line),
    () => findProperty(microdata, "headline", line),
    () => findMeta(tags, ["dc.title", "dcterms.title", "title"], line),
    () => title,
  );
  const heading = findHeading(facts, [stated?.value, title?.value], site);
  if (heading !== undefined) return heading;
  return stated === undefined ? undefined : { ...stated, value: bare(stated.value, facts, site) };
}

/** What the site calls itself: no part of a headline and no author. */
export function findSiteName({ jsonLd, tags }: PageFacts): string | undefined {
  const publisher = jsonLd.resolve(jsonLd.article?.publisher);
  return findFirst(
    () => findMeta(tags, ["og:site_name", "application-name"], line),
    () => found(isNode(publisher) ? line(textOfValue(publisher)) : undefined, "json-ld"),
  )?.value;
}

/** Who publishes it, by name; accounts and addresses, which some templates give there, are none. */
export function findPublisher({ jsonLd, tags, microdata }: PageFacts): Found<string> | undefined {
  const named = (text: string | undefined): string | undefined => {
    const name = line(text, limits.publisherCharsMax);
    return name === undefined || /^(?:https?:|@|\d+$)/i.test(name) ? undefined : name;
  };
  return findFirst(
    () => found(named(textOfValue(jsonLd.resolve(jsonLd.article?.publisher))), "json-ld"),
    () => found(named(textOfValue(jsonLd.resolve(jsonLd.article?.sourceOrganization))), "json-ld"),
    () => findProperty(microdata, "publisher", named),
    () =>
      findMeta(
        tags,
        ["dc.publisher", "dcterms.publisher", "citation_publisher", "publisher"],
        named,
      ),
    () => findMeta(tags, ["article:publisher", "og:site_name", "application-name"], named),
  );
}

/** What the page says in short; a template that repeats the headline there says nothing. */
export function findSummary(
  { jsonLd, tags, microdata }: PageFacts,
  headline: string | undefined,
): Found<string> | undefined {
  const read = (text: string | undefined): string | undefined => {
    const summary = line(text, limits.summaryCharsMax);
    return summary !== headline && (summary?.length ?? 0) >= 20 ? summary : undefined;
  };
  return findFirst(
    () => found(read(textOfValue(jsonLd.article?.description)), "json-ld"),
    () => findMeta(tags, ["og:description", "description", "twitter:description"], read),
    () => findMeta(tags, ["dc.description", "dcterms.description", "dcterms.abstract"], read),
    () => findMeta(tags, ["sailthru.description", "parsely-description"], read),
    () => findProperty(microdata, "description", read),
  );
}

/** The heading that the title tells of, of the first rank or of the second where a logo has the first. */
function findHeading(
  facts: PageFacts,
  titles: readonly (string | undefined)[],
  site: string | undefined,
): Found<string> | undefined {
  const isSite = siteTest(facts, site);
  // A title that is the site's name tells nothing of a heading.
  const known = titles.flatMap((title) => (title === undefined || isSite(title) ? [] : title));
  const read = (rank: string): readonly string[] =>
    facts.page
      .querySelectorAll(rank)
      .slice(0, limits.headingsMax)
      .filter((heading) => heading.closest("nav, aside, footer") === null && !leadsHome(heading))
      .flatMap((heading) => line(withoutAsides(heading)) ?? [])
      .filter((text) => !isSite(text));
  const tellers = known.map(tellerOf);
  const first = read("h1");
  const told = (headings: readonly string[]): string | undefined =>
    bestOf(
      headings.filter((text) => tellers.some((tells) => tells(text))),
      known,
    );
  // A heading that stands alone is the page's, whatever searchers are told.
  const alone = first.length === 1 ? first[0] : undefined;
  const sole =
    alone !== undefined && alone.length >= limits.headingCharsMin && isSole(alone, known)
      ? alone
      : undefined;
  const text = told(first) ?? sole;
  const second = told(read("h2")) ?? told(read("h3"));
  // A logo of the first rank beside a headline of the second: the title has both, the longer last.
  const isLogo =
    text !== undefined &&
    second !== undefined &&
    second.length > text.length &&
    !plainWords(second).includes(plainWords(text)) &&
    tellers.some((tells) => tells(second) && tells(text));
  if (text !== undefined && !isLogo) return { value: withoutKicker(text, known), origin: "h1" };
  return second === undefined ? undefined : { value: second, origin: "heading" };
}

/** Of headings that a title tells of, the one that it is or begins with: the site's name comes last. */
const bestOf = (headings: readonly string[], titles: readonly string[]): string | undefined => {
  const plain = titles.map(plainWords);
  return (
    headings.find((text) => plain.includes(plainWords(text))) ??
    headings.find((text) => plain.some((title) => title.startsWith(`${plainWords(text)} `))) ??
    headings[0]
  );
};

/** One word may be the name of a section; of several, no page has them as its only heading in vain. */
const isSole = (heading: string, titles: readonly string[]): boolean =>
  titles.length === 0 ||
  plainWords(heading).includes(" ") ||
  titles.some((title) => sharesWords(title, heading));

/** A logo that is set as a heading: all its words are a link to the first page. */
function leadsHome(heading: PageElement): boolean {
  const link = heading.querySelector("a");
  if (link === null || oneLine(link.textContent) !== oneLine(heading.textContent)) return false;
  return /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+)?$/i.test(link.getAttribute("href") ?? "?");
}

/** The heading without kickers, dates and words that are hidden, which templates set into it. */
function withoutAsides(heading: PageElement): string {
  const own = wordsBeside(heading);
  return plainWords(own).split(" ").length < 2 ? heading.textContent : own;
}

function wordsBeside(element: PageElement): string {
  let words = "";
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (isText(node)) words += node.textContent;
    else if (node.localName === "br") words += " ";
    else if (!isAside(node)) words += wordsBeside(node);
  }
  return words;
}

const isAside = (element: PageElement): boolean =>
  element.localName === "small" || element.localName === "time" || ASIDE.test(wordsOf(element));

const ASIDE = anyOf(`
  kicker topline toptitle supertitle suptitle overline eyebrow roofline dachzeile spitzmarke pretitle pre_title
  subtitle subtitel subline subheadline h1small small section entry_section category rubrik
  invisible element_invisible hidden visually_hidden sr_only screen_reader_text colon date time
`);

/** "Open ProgressWhy we think": the kicker is set in the same heading, on a line of its own. */
function withoutKicker(heading: string, titles: readonly string[]): string {
  const bare = titles.find(
    (title) => heading.length > title.length && heading.endsWith(title) && title.includes(" "),
  );
  return bare !== undefined && !/\s$/.test(heading.slice(0, -bare.length)) ? bare : heading;
}

/** Whether a heading is what the title says, alone or with other things around it. */
function tellerOf(title: string): (heading: string) => boolean {
  const whole = plainWords(title);
  const cut = title.replace(/(?:(?<!\s)\s+)?(?:\.\.\.|…)$/, "");
  const start = cut === title ? undefined : plainWords(cut);
  return (heading) => {
    const part = plainWords(heading);
    if (!part.includes(" ")) return whole === part && part !== "";
    return ` ${whole} `.includes(` ${part} `) || (start !== undefined && part.startsWith(start));
  };
}

function sharesWords(title: string, heading: string): boolean {
  const words = plainWords(title).split(" ");
  const known = new Set(words);
  const shared = plainWords(heading)
    .split(" ")
    .filter((word) => known.has(word)).length;
  return shared * 3 >= Math.min(words.length, plainWords(heading).split(" ").length);
}

/** "Bridge reopens | The Gazette" without the site that it names, before or after. */
function bare(title: string, facts: PageFacts, site: string | undefined): string {
  const parts = title.split(SEPARATOR);
  if (parts.length < 2) return title;
  const first = parts[0] ?? "";
  const last = parts.at(-1) ?? "";
  if (isNameOfSite(last, facts, site)) return cutAfter(title, last);
  if (isNameOfSite(first, facts, site)) return cutBefore(title, first);
  // A bar or a guillemet parts nothing but a site's name from a headline.
  const marks = title.slice(0, title.length - last.length).trimEnd();
  const isTail = /[|»•│]$/u.test(marks) && plainWords(last).split(" ").length <= 6;
  return isTail && plainWords(first).split(" ").length >= 2 ? cutAfter(title, last) : title;
}

const SEPARATOR = /(?<!\s)\s+(?:[|–—•·»│-]|\/\/|::)\s+/u;

const cutAfter = (title: string, last: string): string =>
  title
    .slice(0, title.length - last.length)
    .replace(/(?:(?<!\s)\s+)?(?<![|–—•·»│/:-])[|–—•·»│/:-]+\s*$/u, "");

const cutBefore = (title: string, first: string): string =>
  title.slice(first.length).replace(/^\s*[|–—•·»│/:-]+\s*/u, "");

function line(
  text: string | null | undefined,
  charsMax: number = limits.headlineCharsMax,
): string | undefined {
  const inline = /<\/?(?:a|b|br|em|i|mark|q|small|span|strong|sub|sup|u)(?:\s[^<>]*)?\/?>/gi;
  const clean = oneLine(decodeEscapes(text ?? "").replace(inline, ""), charsMax);
  return clean === "" ? undefined : clean;
}
