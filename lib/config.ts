import * as z from "zod";
import { duration, filterShape, language, Source } from "./config-source.ts";
import { NAME } from "./keys.ts";
import { Where } from "./where.ts";

/**
 * `feedmill.yml` once read and checked. Defaults live here; reading the file, and telling people
 * what is wrong with it, in `lib/config-file.ts`. Descriptions are shown by editors, and the
 * sentences beside a check are the remedies that people are told.
 */

const threshold = (standard: number) => z.int().min(0).max(1000).default(standard);

const NamedFeed = z.strictObject({
  id: z
    .string()
    .regex(NAME, "use lower-case letters, digits and hyphens, starting with a letter or digit")
    .describe("For ever: part of the feed's address."),
  title: z.string().min(1).describe("The title that readers see."),
  where: Where.describe("Which articles belong to it; all that is given must hold."),
});

export const Config = z.strictObject({
  site: z.strictObject({
    title: z.string().min(1).describe("The name of the site and of its root feed."),
    description: z.string().default("").describe("A sentence for readers about what this is."),
    url: z
      .url({ protocol: /^https?$/ })
      .refine((url) => !/[?#]/.test(url), "write it without ? and #")
      .transform((url) => (url.endsWith("/") ? url : `${url}/`))
      .describe("Absolute address that the site is read at; feeds carry it."),
    tag: z
      .string()
      .regex(
        /^[a-z0-9.-]+,\d{4}(-\d\d(-\d\d)?)?$/,
        "write a domain you own and a date, such as example.org,2026",
      )
      .describe("Authority of every id (RFC 4151): a domain and a date. Fixed, for ever."),
    language: language.default("en").describe("Language tag (BCP 47) of the site itself."),
  }),
  sources: z.array(Source).min(1).describe("Where articles come from."),
  filters: z
    .strictObject(filterShape)
    .prefault({})
    .describe("Filters for the items of all sources, beside those of each."),
  fetch: z
    .strictObject({
      contact: z
        .string()
        .regex(
          /^(?:https?:\/\/|mailto:)?[^\s()<>]+$/,
          "write an address of the web or of e-mail, such as https://example.org/about or desk@example.org",
        )
        .optional()
        .describe(
          "Where publishers can reach you: part of the User-Agent. The site's address unless given.",
        ),
      allow: z
        .array(
          z
            .string()
            .regex(
              /^(?:[a-z0-9.-]+|\[[0-9a-f:.]+\]):\d{1,5}$/i,
              "write a host and a port, such as 127.0.0.1:8123",
            ),
        )
        .default([])
        .describe(
          "Private or loopback hosts, each with its port, that may be asked; no other private address ever is.",
        ),
      pause: duration.default("1s").describe("Between two requests to one host, at least."),
    })
    .prefault({})
    .describe("How the web is asked."),
  feeds: z
    .strictObject({
      window: z
        .int()
        .min(1)
        .max(500)
        .default(50)
        .describe("How many of the newest items stand in a feed; older ones in its archive pages."),
      facets: z
        .strictObject({
          people: threshold(2),
          organisations: threshold(2),
          places: threshold(2),
          sections: threshold(1),
          speakers: threshold(2),
          via: threshold(1),
          anonymous: threshold(1),
          corrections: threshold(1),
        })
        .prefault({})
        .describe(
          "From how many articles on a person, an organisation … is listed and has its own RSS and Atom; its page and JSON are there from the first. 0 leaves the kind out.",
        ),
      named: z
        .array(NamedFeed)
        .default([])
        .refine((feeds) => new Set(feeds.map(({ id }) => id)).size === feeds.length, {
          error: "give each feed an id of its own",
        })
        .describe("Feeds of your own: the articles that meet a condition, at /feeds/<id>/."),
      suppress: z
        .array(z.string().min(1))
        .default([])
        .describe("Names of people for whom no feed is published, as articles spell them."),
      hubs: z
        .array(z.url())
        .default([])
        .describe(
          "WebSub hubs: named in the feeds of the root, sources and yours, and told of each change.",
        ),
      stories: z
        .boolean()
        .default(true)
        .describe(
          "Find articles that tell the same story: one item in the root feed, with links to the others, and a page of the story.",
        ),
      ninjs: z
        .boolean()
        .default(false)
        .describe("Publish each article as IPTC ninjs 3.1 too, at /ninjs/<id>.json."),
      newsSitemap: z
        .boolean()
        .default(false)
        .describe("Publish a news sitemap for search engines, at /news-sitemap.xml."),
    })
    .prefault({}),
  limits: z
    .strictObject({
      monthlyCost: z
        .number()
        .positive("write an amount of US dollars, such as 20")
        .optional()
        .describe(
          "US dollars a month, of requests, compute and messages: nearer than a fifth to it, publishing and then the asking of the web are slowed. feedmill cost and feedmill status tell.",
        ),
    })
    .prefault({})
    .describe("What Feedmill may cost on AWS."),
});

export type Config = z.infer<typeof Config>;
export type { InboxSource, Source, WebSource } from "./config-source.ts";
export type NamedFeed = Config["feeds"]["named"][number];
export type Site = Config["site"];

/** The JSON Schema (2020-12) by which editors complete and check `feedmill.yml`. */
export const configJsonSchema = (): object => ({
  ...z.toJSONSchema(Config, { io: "input" }),
  title: "Feedmill configuration",
});
