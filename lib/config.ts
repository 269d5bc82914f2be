import * as z from "zod/mini";
import { duration, filterShape, language, Source } from "./config-source.ts";
import { described } from "./described.ts";
import { NAME } from "./keys.ts";
import { Where } from "./where.ts";

/**
 * `feedmill.yml` once read and checked. Defaults live here; reading the file, and telling people
 * what is wrong with it, in `lib/config-file.ts`. Descriptions are shown by editors, and the
 * sentences beside a check are the remedies that people are told.
 */

const threshold = (standard: number) =>
  z._default(z.int().check(z.minimum(0), z.maximum(1000)), standard);

const NamedFeed = z.strictObject({
  id: described(
    z
      .string()
      .check(
        z.regex(
          NAME,
          "use lower-case letters, digits and hyphens, starting with a letter or digit",
        ),
      ),
    "For ever: part of the feed's address.",
  ),
  title: described(z.string().check(z.minLength(1)), "The title that readers see."),
  where: described(Where, "Which articles belong to it; all that is given must hold."),
});

export const Config = z.strictObject({
  site: z.strictObject({
    title: described(
      z.string().check(z.minLength(1)),
      "The name of the site and of its root feed.",
    ),
    description: described(
      z._default(z.string(), ""),
      "A sentence for readers about what this is.",
    ),
    url: described(
      z.pipe(
        z
          .url({ protocol: /^https?$/ })
          .check(z.refine((url) => !/[?#]/.test(url), "write it without ? and #")),
        z.transform((url) => (url.endsWith("/") ? url : `${url}/`)),
      ),
      "Absolute address that the site is read at; feeds carry it.",
    ),
    tag: described(
      z
        .string()
        .check(
          z.regex(
            /^[a-z0-9.-]+,\d{4}(-\d\d(-\d\d)?)?$/,
            "write a domain you own and a date, such as example.org,2026",
          ),
        ),
      "Authority of every id (RFC 4151): a domain and a date. Fixed, for ever.",
    ),
    language: described(z._default(language, "en"), "Language tag (BCP 47) of the site itself."),
  }),
  sources: described(z.array(Source).check(z.minLength(1)), "Where articles come from."),
  filters: described(
    z.prefault(z.strictObject(filterShape), {}),
    "Filters for the items of all sources, beside those of each.",
  ),
  fetch: described(
    z.prefault(
      z.strictObject({
        contact: described(
          z.optional(
            z
              .string()
              .check(
                z.regex(
                  /^(?:https?:\/\/|mailto:)?[^\s()<>]+$/,
                  "write an address of the web or of e-mail, such as https://example.org/about or desk@example.org",
                ),
              ),
          ),
          "Where publishers can reach you: part of the User-Agent. The site's address unless given.",
        ),
        allow: described(
          z._default(
            z.array(
              z
                .string()
                .check(
                  z.regex(
                    /^(?:[a-z0-9.-]+|\[[0-9a-f:.]+\]):\d{1,5}$/i,
                    "write a host and a port, such as 127.0.0.1:8123",
                  ),
                ),
            ),
            [],
          ),
          "Private or loopback hosts, each with its port, that may be asked; no other private address ever is.",
        ),
        pause: described(z._default(duration, "1s"), "Between two requests to one host, at least."),
      }),
      {},
    ),
    "How the web is asked.",
  ),
  feeds: z.prefault(
    z.strictObject({
      window: described(
        z._default(z.int().check(z.minimum(1), z.maximum(500)), 50),
        "How many of the newest items stand in a feed; older ones in its archive pages.",
      ),
      facets: described(
        z.prefault(
          z.strictObject({
            people: threshold(2),
            organisations: threshold(2),
            places: threshold(2),
            sections: threshold(1),
            speakers: threshold(2),
            via: threshold(1),
            anonymous: threshold(1),
            corrections: threshold(1),
          }),
          {},
        ),
        "From how many articles on a person, an organisation … is listed and has its own RSS and Atom; its page and JSON are there from the first. 0 leaves the kind out.",
      ),
      named: described(
        z._default(z.array(NamedFeed), []).check(
          z.refine((feeds) => new Set(feeds.map(({ id }) => id)).size === feeds.length, {
            error: "give each feed an id of its own",
          }),
        ),
        "Feeds of your own: the articles that meet a condition, at /feeds/<id>/.",
      ),
      suppress: described(
        z._default(z.array(z.string().check(z.minLength(1))), []),
        "Names of people for whom no feed is published, as articles spell them.",
      ),
      hubs: described(
        z._default(z.array(z.url()), []),
        "WebSub hubs: named in the feeds of the root, sources and yours, and told of each change.",
      ),
      stories: described(
        z._default(z.boolean(), true),
        "Find articles that tell the same story: one item in the root feed, with links to the others, and a page of the story.",
      ),
      ninjs: described(
        z._default(z.boolean(), false),
        "Publish each article as IPTC ninjs 3.1 too, at /ninjs/<id>.json.",
      ),
      newsSitemap: described(
        z._default(z.boolean(), false),
        "Publish a news sitemap for search engines, at /news-sitemap.xml.",
      ),
    }),
    {},
  ),
  limits: described(
    z.prefault(
      z.strictObject({
        monthlyCost: described(
          z.optional(z.number().check(z.positive("write an amount of US dollars, such as 20"))),
          "US dollars a month, of requests, compute and messages: nearer than a fifth to it, publishing and then the asking of the web are slowed. feedmill cost and feedmill status tell.",
        ),
      }),
      {},
    ),
    "What Feedmill may cost on AWS.",
  ),
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
