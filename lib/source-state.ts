import * as z from "zod/mini";

/** `sources/<source>.json`: what collect remembers of a source from run to run. */

const InboxEntry = z.looseObject({
  name: z.string(),
  /** Version of the file when it was last read; tells without reading that it is unchanged. */
  version: z.string(),
  /** Hash of the content when it was last captured. */
  content: z.string(),
  /** Key of its last capture. */
  capture: z.string(),
  /** Gone from the inbox. What it said stays published. */
  removed: z.boolean(),
});

const Validators = z.object({
  etag: z.nullable(z.string()),
  lastModified: z.nullable(z.string()),
});

const instant = z.string();

/** An item that was captured. */
const KnownItem = z.looseObject({
  /** What it is known by, strongest first. */
  ids: z.array(z.string()),
  /** The address that its page was captured from, or its link. */
  url: z.nullable(z.string()),
  /** Hash of what the listing said of it. */
  said: z.string(),
  /** Hash of the bytes that were captured last. */
  content: z.string(),
  capture: z.string(),
  first: instant,
  /** Whether its own page was fetched, which can be looked at again. */
  page: z.boolean(),
  validators: z.nullable(Validators),
  /** When its page is looked at again, and how often it was; null when that is over. */
  recheck: z.nullable(z.looseObject({ due: instant, done: z.int() })),
  /** It came with an archive that was published anew, as all its captures say. */
  flood: z.optional(z.boolean()),
  /** Its page answered 404 or 410: noted, and no more. */
  gone: z.nullable(z.looseObject({ status: z.int(), since: instant })),
  /** Since when it is in the listing no more. */
  unlisted: z.nullable(instant),
});

const Failure = z.looseObject({
  time: instant,
  kind: z.string(),
  message: z.string(),
  /** How many polls in a row failed. */
  streak: z.int(),
});

const Coverage = z.looseObject({
  title: z.number(),
  published: z.number(),
  authors: z.number(),
  text: z.number(),
});

const Poll = z.looseObject({
  /** The address as configured when this was written: another one begins anew. */
  configured: z.string(),
  /** The address that is asked: another one than configured after a lasting redirect. */
  url: z.string(),
  validators: z.nullable(Validators),
  /** Hash of the bytes that the listing held last. */
  content: z.nullable(z.string()),
  due: instant,
  lastAsked: z.nullable(instant),
  lastSuccess: z.nullable(instant),
  failure: z.nullable(Failure),
  disabled: z.nullable(z.looseObject({ since: instant, reason: z.string() })),
  rhythm: z.nullable(
    z.looseObject({
      everyMinutes: z.nullable(z.number()),
      skipHours: z.array(z.int()),
      skipDays: z.array(z.int()),
    }),
  ),
  /** When new items came, the last few: the source's own rhythm. */
  arrivals: z.array(instant),
  /** What the last few looks brought: found and new items, how the answer was, how long it took. */
  runs: z.array(
    z.looseObject({
      time: instant,
      found: z.int(),
      fresh: z.int(),
      /** A listing unless given. */
      outcome: z.optional(z.enum(["listing", "unchanged", "failed"])),
      tookMs: z.optional(z.number()),
    }),
  ),
  /** When it broke and when it recovered, the last few times. */
  events: z.optional(
    z.array(
      z.looseObject({ time: instant, kind: z.enum(["broke", "recovered"]), message: z.string() }),
    ),
  ),
  /** Share of the items of the last listing that gave each field, and the usual one. */
  coverage: z.nullable(z.looseObject({ last: Coverage, usual: Coverage })),
  /** Validators of the sitemaps that an index names, by their addresses. */
  parts: z.optional(z.record(z.string(), Validators)),
  items: z.array(KnownItem),
  /** Hashes of the ids of items that are not wanted: before the first run, blocked, reserved. */
  passed: z.array(z.string()),
  /** The first run is not done with what was there before it. */
  backfilling: z.optional(z.boolean()),
  /** Items whose page could not be fetched, and how often that was tried. */
  waiting: z.array(z.looseObject({ id: z.string(), tries: z.int() })),
});

export const SourceState = z.looseObject({
  source: z.string(),
  /** Instant of the last capture: the next one is later, even when the clock is not. */
  lastCapture: z.nullable(z.string()),
  inbox: z.array(InboxEntry),
  /** What is remembered of a source of the web. */
  poll: z.optional(Poll),
});

export type InboxEntry = z.infer<typeof InboxEntry>;
export type SourceState = z.infer<typeof SourceState>;
export type Poll = z.infer<typeof Poll>;
export type SourceRun = Poll["runs"][number];
export type KnownItem = z.infer<typeof KnownItem>;
export type Coverage = z.infer<typeof Coverage>;

/** `hosts/<hash>.json`: what collect remembers of a host, whatever sources lie on it. */
export const HostState = z.looseObject({
  host: z.string(),
  robots: z.nullable(
    z.looseObject({
      /** When it was last asked for and answered. */
      asked: instant,
      /** Whether there are rules, none, or no answer, which forbids everything. */
      kind: z.enum(["rules", "none", "unreachable"]),
      text: z.string(),
      validators: z.nullable(Validators),
    }),
  ),
  /** The host asked to be left alone until then. */
  notBefore: z.nullable(instant),
});

export type HostState = z.infer<typeof HostState>;
