import { z } from "zod";
import { NAME } from "./keys.ts";

/**
 * `feedmill.yml` once read and checked. Defaults live here; reading the file, and telling people
 * what is wrong with it, in `lib/config-file.ts`. Descriptions are shown by editors, and the
 * sentences beside a check are the remedies that people are told.
 */

const name = z
  .string()
  .regex(
    NAME,
    "use lower-case letters, digits and hyphens, at most 63, starting with a letter or digit",
  );

const language = z
  .string()
  .refine(isLanguageTag, "write a language tag (BCP 47) such as en, de or pt-BR");

const timeZone = z
  .string()
  .refine(isTimeZone, "write an IANA time zone such as Europe/London or UTC");

const threshold = (standard: number) => z.int().min(0).max(1000).default(standard);

export const InboxSource = z.strictObject({
  id: name.describe("For ever: part of every key and address of the source. The title is free."),
  kind: z.literal("inbox").describe("Where articles come from: inbox is a folder of files."),
  title: z.string().min(1).describe("The name of the source that readers see."),
  path: z
    .string()
    .min(1)
    .optional()
    .describe(
      "The folder that people drop articles in, relative to this file; inbox/<id> unless given. On S3 always inbox/<id>/.",
    ),
  language: language
    .optional()
    .describe("Language tag (BCP 47) for articles that do not tell theirs."),
  timeZone: timeZone
    .default("UTC")
    .describe("IANA zone of dates that are printed without an offset."),
  retired: z.boolean().default(false).describe("No longer collected; what it published stays."),
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
  sources: z.array(InboxSource).min(1).describe("Where articles come from."),
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
        })
        .prefault({})
        .describe(
          "From how many articles on a person, an organisation … is listed and has its own RSS, Atom and page; 0 leaves the kind out.",
        ),
      suppress: z
        .array(z.string().min(1))
        .default([])
        .describe("Names of people for whom no feed is published, as articles spell them."),
      hubs: z.array(z.url()).default([]).describe("WebSub hubs named in every feed."),
    })
    .prefault({}),
});

export type Config = z.infer<typeof Config>;
export type Source = Config["sources"][number];
export type Site = Config["site"];

/** The JSON Schema (2020-12) by which editors complete and check `feedmill.yml`. */
export const configJsonSchema = (): object => ({
  ...z.toJSONSchema(Config, { io: "input" }),
  title: "Feedmill configuration",
});

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
