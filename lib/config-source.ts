import * as z from "zod";
import { everyFloorMs, findDurationMs } from "./duration.ts";
import { NAME } from "./keys.ts";
import { compilePattern } from "./pattern.ts";

/** The kinds of source in `feedmill.yml`, and what each can be told. */

const name = z
  .string()
  .regex(
    NAME,
    "use lower-case letters, digits and hyphens, at most 63, starting with a letter or digit",
  );

export const language = z
  .string()
  .refine(isLanguageTag, "write a language tag (BCP 47) such as en, de or pt-BR");

const timeZone = z
  .string()
  .refine(isTimeZone, "write an IANA time zone such as Europe/London or UTC");

const webAddress = z.url({ protocol: /^https?$/ });

const isDuration = (text: string): boolean => findDurationMs(text) !== undefined;
export const duration = z.string().refine(isDuration, "write a duration such as 15m, 1h or 7d");

const host = z
  .string()
  .regex(
    /^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::\d{1,5})?$/i,
    "write a host such as news.example.org, or *.example.org for all below it",
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
      field: z.enum(filterFields).default("any"),
      text: z.string().min(1).describe("Found anywhere in the field, in either case."),
    }),
    z.strictObject({
      field: z.enum(filterFields).default("any"),
      pattern: z
        .string()
        .min(1)
        .superRefine((source, context) => {
          const compiled = compilePattern(source);
          if (compiled.kind === "wrong")
            context.addIssue({ code: "custom", message: compiled.reason });
        })
        .describe("A regular expression (RE2) found anywhere in the field, in either case."),
    }),
  ],
  {
    error:
      "write a field and either text or pattern, such as { field: title, text: advertisement }",
  },
);

export const filterShape = {
  keep: z
    .array(Filter)
    .default([])
    .describe("Only items that one of these fits are taken; all of them where there is none."),
  block: z.array(Filter).default([]).describe("Items that one of these fits are left out."),
};

const commonShape = {
  id: name.describe("For ever: part of every key and address of the source. The title is free."),
  title: z.string().min(1).describe("The name of the source that readers see."),
  language: language
    .optional()
    .describe("Language tag (BCP 47) for articles that do not tell theirs."),
  timeZone: timeZone
    .default("UTC")
    .describe("IANA zone of dates that are printed without an offset."),
  rights: z
    .enum(["full", "excerpt", "headline", "private"])
    .default("full")
    .describe(
      "How much may be shown of its articles: the full text, an excerpt, the headline alone, or nothing (private: recorded and never published).",
    ),
  excerpt: z
    .int()
    .min(40)
    .max(2_000)
    .default(300)
    .describe("Characters of an excerpt at most; it ends with a sentence or a word."),
  retired: z.boolean().default(false).describe("No longer collected; what it published stays."),
};

const kindIs = <Kind extends string>(kind: Kind) =>
  z
    .literal(kind)
    .describe(
      "Where articles come from: inbox is a folder of files, feed an RSS, Atom or JSON feed, page a page that lists articles, sitemap a sitemap, urls a list of addresses.",
    );

export const InboxSource = z.strictObject({
  ...commonShape,
  kind: kindIs("inbox"),
  path: z
    .string()
    .min(1)
    .optional()
    .describe(
      "The folder that people drop articles in, relative to this file; inbox/<id> unless given. On S3 always inbox/<id>/.",
    ),
});

const count = (standard: number, max: number) => z.int().min(1).max(max).default(standard);

const webShape = {
  ...commonShape,
  ...filterShape,
  every: duration
    .refine(
      (text) => !isDuration(text) || (findDurationMs(text) ?? 0) >= everyFloorMs,
      "write 15m or more: no address is asked more often",
    )
    .default("1h")
    .describe("How often to look, at least 15m; publishers who ask for less often are heeded."),
  recheck: z
    .array(duration)
    .max(10)
    .default(["1h", "6h", "1d", "7d"])
    .describe("How long after its first capture an article's page is looked at again."),
  hosts: z
    .array(host)
    .default([])
    .describe(
      "Hosts that links may lie on besides the source's own domain; *.example.org is all below it.",
    ),
  obeyReservations: z
    .boolean()
    .default(false)
    .describe(
      "Leave out articles whose publisher reserves them from machines (noai, TDM reservation); else the record says so.",
    ),
  folder: z
    .string()
    .min(1)
    .max(500)
    .optional()
    .describe("Folders for OPML, outermost first, such as News/Local."),
  itemsMax: count(100, 1_000).describe("New articles that one run takes at most."),
  backfillMax: z
    .int()
    .min(0)
    .max(1_000)
    .default(20)
    .describe("Articles that the first run takes at most, the newest; older ones never come."),
  requestsMax: count(200, 2_000).describe("Requests that one run makes at most."),
  megabytesMax: count(64, 1_024).describe("Megabytes that one run downloads at most."),
};

export const FeedSource = z.strictObject({
  ...webShape,
  kind: kindIs("feed"),
  url: webAddress.describe("The address of the RSS, Atom or JSON feed."),
  fullText: z
    .boolean()
    .default(false)
    .describe("Fetch the page that each item links to, in place of the feed's own text."),
});

export const PageSource = z.strictObject({
  ...webShape,
  kind: kindIs("page"),
  url: webAddress.describe("The address of a page that links to articles."),
  links: z
    .string()
    .min(1)
    .max(500)
    .optional()
    .describe(
      "CSS selector of the links to articles, such as main h2 a; found by their shape unless given.",
    ),
});

export const SitemapSource = z.strictObject({
  ...webShape,
  kind: kindIs("sitemap"),
  url: webAddress.describe("The address of a sitemap, a news sitemap or an index of sitemaps."),
});

export const UrlsSource = z.strictObject({
  ...webShape,
  kind: kindIs("urls"),
  urls: z.array(webAddress).min(1).max(1_000).describe("The addresses of the articles."),
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
