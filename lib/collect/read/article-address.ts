import { siteOf } from "../allowed-hosts.ts";

/**
 * What an address alone tells of what lies behind it. Publishers write the headline, the day or a
 * number into the addresses of articles, and the name of a service or a subject into the others.
 */

export const limits = { charactersMax: 2_000 } as const;

/**
 * From 0 (nothing tells that an article lies there) to 4; undefined for an address that leads to
 * something else: another site, a file, a service, a list of other articles, or `page` itself.
 */
export function findArticleMarks(address: URL, page: URL): number | undefined {
  if (!/^https?:$/.test(address.protocol) || address.href.length > limits.charactersMax)
    return undefined;
  if (siteOf(address.href) !== siteOf(page.href)) return undefined;
  const path = segmentsOf(address);
  if (path.length === 0 && address.search === "") return undefined;
  if (samePlace(address, page) || isElsewhere(address, path)) return undefined;
  const last = path.at(-1) ?? "";
  const marks = [
    hasDay(address.pathname) ? 2 : 0,
    Math.max(0, Math.min(2, wordsIn(last) - 2)),
    hasNumber(address, path) ? 1 : 0,
    liesBelow(path, segmentsOf(page)) ? 1 : 0,
  ];
  return Math.min(
    4,
    marks.reduce((sum, each) => sum + each, 0),
  );
}

const segmentsOf = ({ pathname }: URL): readonly string[] =>
  pathname.split("/").filter((segment) => segment !== "");

const samePlace = (a: URL, b: URL): boolean =>
  a.host === b.host && a.pathname.replace(/\/$/, "") === b.pathname.replace(/\/$/, "")
    ? a.search === "" || a.search === b.search
    : false;

/** `/2026/11/24/`, `/2026-11-24`, `/20261124`, `/2026/nov/24/`: the day or the month in the path. */
const hasDay = (path: string): boolean =>
  /\/(?:19|20)\d\d[/-](?:0?[1-9]|1[0-2]|[a-z]{3})(?=[/-])/i.test(`${path}/`) ||
  /\/(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?=\D)/.test(`${path}/`);

/** The words of a headline, as addresses write them: `ferry-held-by-fog` has four. */
function wordsIn(segment: string): number {
  const name = decoded(segment).replace(/\.(?:html?|php|aspx?|amp)$/i, "");
  const signs = name.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu)?.length ?? 0;
  const words = name.split(/[-_+, ]/).filter((word) => /\p{L}{2}|^[aio]$/iu.test(word));
  return Math.max(words.length, Math.floor(signs / 2));
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** A number or key that a database gave, at the end of the path or in the query. */
function hasNumber({ searchParams }: URL, path: readonly string[]): boolean {
  const last = path.at(-1) ?? "";
  if (/\d{5}/.test(last) || /^(?:article|story|news|a|p)?-?\d{3,}(?:\.\w+)?$/i.test(last))
    return true;
  if (/[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/i.test(last)) return true;
  return [...searchParams].some(
    ([name, value]) =>
      /^(?:p|id|\w{0,12}_?id|art|article|story|[ns]id|idx)$/i.test(name) && /\d/.test(value),
  );
}

/** `/news/ferry` lies below the list `/news/`. */
const liesBelow = (path: readonly string[], list: readonly string[]): boolean =>
  list.length > 0 && path.length > list.length && list.every((segment, i) => segment === path[i]);

function isElsewhere({ pathname, searchParams }: URL, path: readonly string[]): boolean {
  if (FILE.test(pathname)) return true;
  if (/\/(?:page|seite|pagina|comment-page)[/-]\d{1,4}\/?$/i.test(pathname)) return true;
  // The archive of a year, a month or a day.
  if (/^\/(?:19|20)\d\d(?:\/\d\d?){0,2}\/?$/.test(pathname)) return true;
  const last =
    path
      .at(-1)
      ?.toLowerCase()
      .replace(/\.\w+$/, "") ?? "";
  if (SERVICES.has(last) || path.some((segment) => PARTS.has(segment.toLowerCase()))) return true;
  const before = path.at(-2)?.toLowerCase() ?? "";
  if (LISTS.has(before) || (LISTS.has(path[0]?.toLowerCase() ?? "") && path.length < 3))
    return true;
  if (path.length === 1 && wordsIn(last) < 2 && !/\d{3}/.test(last) && searchParams.size === 0)
    return true;
  return [...searchParams.keys()].some((name) => QUERY.test(name));
}

const FILE =
  /\.(?:jpe?g|png|gif|webp|avif|svg|ico|pdf|docx?|xlsx?|pptx?|zip|gz|mp3|m4a|ogg|wav|mp4|webm|mov|css|js|json|xml|rss|atom|ics|vcf|apk|exe|dmg|epub)$/i;

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Where these stand in a path, no article follows. */
const PARTS = setOf(`
  wp-admin wp-login.php wp-json wp-content xmlrpc.php cgi-bin cdn-cgi oauth sso checkout cart basket
  account accounts my-account login signin sign-in logout register signup sign-up subscribe
  subscription subscriptions search suche recherche buscar feeds
`);

/** Names of services at the end of a path. */
const SERVICES = setOf(`
  about about-us contact contact-us kontakt contacto imprint impressum privacy privacy-policy
  datenschutz cookies cookie-policy terms terms-of-use terms-of-service terms-and-conditions agb
  legal accessibility help faq faqs careers jobs advertise advertising newsletter newsletters feed rss
  sitemap archive archives home index podcasts videos weather games crosswords shop store donate
  support comments respond print share email editorial-guidelines our-team staff apps
`);

/** Behind these stands a subject or a person whose articles are listed. */
const LISTS = setOf(`
  tag tags topic topics thema themen tema temas category categories kategorie kategorien categoria
  author authors autor autoren auteur profile profiles people user users member members by writers
  contributors section sections keyword keywords label labels hashtag series archive archives
`);

const QUERY =
  /^(?:page|paged|s|q|query|search|sort|order|filter|share|replytocom|tag|cat|category|author|lang|print|action|add-to-cart|login|redirect|return|returnurl)$/i;
