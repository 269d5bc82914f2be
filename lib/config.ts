import { z } from "zod";
import { NAME } from "./keys.ts";

/**
 * `feedmill.yml` once read and checked. Defaults live here; reading the file, and telling people
 * what is wrong with it, in `lib/config-file.ts`.
 */

const name = z
  .string()
  .regex(
    NAME,
    "use lower-case letters, digits and hyphens, at most 63, starting with a letter or digit",
  );

export const InboxSource = z.strictObject({
  /** For ever: it is part of every key and address of the source. The title is free. */
  id: name,
  kind: z.literal("inbox"),
  title: z.string().min(1),
  /** The folder that people drop articles in, relative to the configuration; on S3 `inbox/<id>/`. */
  path: z.string().min(1).optional(),
  /** BCP 47; stands where an article does not tell its language. */
  language: z.string().min(2).optional(),
  /** IANA zone in which dates without an offset are read when a feed needs an instant. */
  timeZone: z.string().default("UTC"),
  /** No longer collected; what it published stays. */
  retired: z.boolean().default(false),
});

export const Config = z.strictObject({
  site: z.strictObject({
    title: z.string().min(1),
    description: z.string().default(""),
    /** Absolute address of the site, ending in a slash. */
    url: z.url({ protocol: /^https?$/ }).transform((url) => (url.endsWith("/") ? url : `${url}/`)),
    /** Authority of every `tag:` id (RFC 4151): a domain and a date. Fixed at init, for ever. */
    tag: z
      .string()
      .regex(
        /^[a-z0-9.-]+,\d{4}(-\d\d(-\d\d)?)?$/,
        "write a domain you own and a date, such as example.org,2026",
      ),
    language: z.string().min(2).default("en"),
  }),
  sources: z.array(InboxSource).min(1),
  feeds: z
    .strictObject({
      /** How many of the newest items stand in a feed; older ones stand in its archive pages. */
      window: z.int().min(1).max(500).default(50),
      /** WebSub hubs named in every feed. */
      hubs: z.array(z.url()).default([]),
    })
    .prefault({}),
});

export type Config = z.infer<typeof Config>;
export type Source = Config["sources"][number];
export type Site = Config["site"];
