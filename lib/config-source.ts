import * as z from "zod/mini";
import { described } from "./described.ts";
import { everyFloorMs, findDurationMs } from "./duration.ts";
import { NAME } from "./keys.ts";
import { patternText } from "./pattern-schema.ts";

/** The kinds of source in `feedmill.yml`, and what each can be told. */

const name = z
  .string()
  .check(
    z.regex(
      NAME,
      "use lower-case letters, digits and hyphens, at most 63, starting with a letter or digit",
    ),
  );

export const language = z
  .string()
  .check(z.refine(isLanguageTag, "write a language tag (BCP 47) such as en, de or pt-BR"));

const timeZone = z
  .string()
  .check(z.refine(isTimeZone, "write an IANA time zone such as Europe/London or UTC"));

const webAddress = z.url({ protocol: /^https?$/ });

const isDuration = (text: string): boolean => findDurationMs(text) !== undefined;
export const duration = z
  .string()
  .check(z.refine(isDuration, "write a duration such as 15m, 1h or 7d"));

const host = z
  .string()
  .check(
    z.regex(
      /^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::\d{1,5})?$/i,
      "write a host such as news.example.org, or *.example.org for all below it",
    ),
  );

export const filterFields = [
  "any",
  "title",
  "url",
  "authors",
  "categories",
  "summary",
  "content",
  "published",
  "id",
] as const;

/** What an item is tried against: some text, or a regular expression, in one field or in any. */
const Filter = z.union(
  [
    z.strictObject({
      field: z._default(z.enum(filterFields), "any"),
      text: described(
        z.string().check(z.minLength(1)),
        "Found anywhere in the field, in either case.",
      ),
    }),
    z.strictObject({
      field: z._default(z.enum(filterFields), "any"),
      pattern: described(
        patternText,
        "A regular expression (RE2) found anywhere in the field, in either case.",
      ),
    }),
  ],
  {
    error:
      "write a field and either text or pattern, such as { field: title, text: advertisement }",
  },
);

export const filterShape = {
  keep: described(
    z._default(z.array(Filter), []),
    "Only items that one of these fits are taken; all of them where there is none.",
  ),
  block: described(z._default(z.array(Filter), []), "Items that one of these fits are left out."),
};

const commonShape = {
  id: described(name, "For ever: part of every key and address of the source. The title is free."),
  title: described(z.string().check(z.minLength(1)), "The name of the source that readers see."),
  language: described(
    z.optional(language),
    "Language tag (BCP 47) for articles that do not tell theirs.",
  ),
  timeZone: described(
    z._default(timeZone, "UTC"),
    "IANA zone of dates that are printed without an offset.",
  ),
  rights: described(
    z._default(z.enum(["full", "excerpt", "headline", "private"]), "full"),
    "How much may be shown of its articles: the full text, an excerpt, the headline alone, or nothing (private: recorded and never published).",
  ),
  excerpt: described(
    z._default(z.int().check(z.minimum(40), z.maximum(2_000)), 300),
    "Characters of an excerpt at most; it ends with a sentence or a word.",
  ),
  retired: described(
    z._default(z.boolean(), false),
    "No longer collected; what it published stays.",
  ),
};

const kindIs = <Kind extends string>(kind: Kind) =>
  described(
    z.literal(kind),
    "Where articles come from: inbox is a folder of files, feed an RSS, Atom or JSON feed, page a page that lists articles, sitemap a sitemap, urls a list of addresses.",
  );

export const InboxSource = z.strictObject({
  ...commonShape,
  kind: kindIs("inbox"),
  path: described(
    z.optional(z.string().check(z.minLength(1))),
    "The folder that people drop articles in, relative to this file; inbox/<id> unless given. On S3 always inbox/<id>/.",
  ),
});

const count = (standard: number, max: number) =>
  z._default(z.int().check(z.minimum(1), z.maximum(max)), standard);

const webShape = {
  ...commonShape,
  ...filterShape,
  every: described(
    z._default(
      duration.check(
        z.refine(
          (text) => !isDuration(text) || (findDurationMs(text) ?? 0) >= everyFloorMs,
          "write 15m or more: no address is asked more often",
        ),
      ),
      "1h",
    ),
    "How often to look, at least 15m; publishers who ask for less often are heeded.",
  ),
  recheck: described(
    z._default(z.array(duration).check(z.maxLength(10)), ["1h", "6h", "1d", "7d"]),
    "How long after its first capture an article's page is looked at again.",
  ),
  hosts: described(
    z._default(z.array(host), []),
    "Hosts that links may lie on besides the source's own domain; *.example.org is all below it.",
  ),
  obeyReservations: described(
    z._default(z.boolean(), false),
    "Leave out articles whose publisher reserves them from machines (noai, TDM reservation); else the record says so.",
  ),
  folder: described(
    z.optional(z.string().check(z.minLength(1), z.maxLength(500))),
    "Folders for OPML, outermost first, such as News/Local.",
  ),
  itemsMax: described(count(100, 1_000), "New articles that one run takes at most."),
  backfillMax: described(
    z._default(z.int().check(z.minimum(0), z.maximum(1_000)), 20),
    "Articles that the first run takes at most, the newest; older ones never come.",
  ),
  requestsMax: described(count(200, 2_000), "Requests that one run makes at most."),
  megabytesMax: described(count(64, 1_024), "Megabytes that one run downloads at most."),
};

export const FeedSource = z.strictObject({
  ...webShape,
  kind: kindIs("feed"),
  url: described(webAddress, "The address of the RSS, Atom or JSON feed."),
  fullText: described(
    z._default(z.boolean(), false),
    "Fetch the page that each item links to, in place of the feed's own text.",
  ),
});

export const PageSource = z.strictObject({
  ...webShape,
  kind: kindIs("page"),
  url: described(webAddress, "The address of a page that links to articles."),
  links: described(
    z.optional(z.string().check(z.minLength(1), z.maxLength(500))),
    "CSS selector of the links to articles, such as main h2 a; found by their shape unless given.",
  ),
});

export const SitemapSource = z.strictObject({
  ...webShape,
  kind: kindIs("sitemap"),
  url: described(webAddress, "The address of a sitemap, a news sitemap or an index of sitemaps."),
});

export const UrlsSource = z.strictObject({
  ...webShape,
  kind: kindIs("urls"),
  urls: described(
    z.array(webAddress).check(z.minLength(1), z.maxLength(1_000)),
    "The addresses of the articles.",
  ),
});

export const Source = z.discriminatedUnion("kind", [
  InboxSource,
  FeedSource,
  PageSource,
  SitemapSource,
  UrlsSource,
]);

export type Filter = z.infer<typeof Filter>;
export type Source = z.infer<typeof Source>;
export type InboxSource = z.infer<typeof InboxSource>;
export type WebSource = Exclude<Source, InboxSource>;

function isLanguageTag(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}

function isTimeZone(value: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: value }) !== undefined;
  } catch {
    return false;
  }
}
