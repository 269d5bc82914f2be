import * as z from "zod/mini";

/** What Feedmill used of what AWS bills, counted and added up. */

const count = z.number().check(z.minimum(0));

export const Requests = z.looseObject({
  puts: count,
  lists: count,
  gets: count,
  heads: count,
  deletes: count,
  bytesSent: count,
  bytesReceived: count,
});

export const Usage = z.looseObject({
  /** By the part of the store: `captures`, `site/people`, `site/sources/city` (`partOf`). */
  requests: z.record(z.string(), Requests),
  invocations: count,
  gigabyteSeconds: count,
  /** Requests to SQS, by us. */
  messages: count,
  /** Articles that came into a record, new or as a revision. */
  articles: count,
});

export type Requests = z.infer<typeof Requests>;
export type Usage = z.infer<typeof Usage>;

export const noRequests = (): Requests => ({
  puts: 0,
  lists: 0,
  gets: 0,
  heads: 0,
  deletes: 0,
  bytesSent: 0,
  bytesReceived: 0,
});

export const noUsage = (): Usage => ({
  requests: {},
  invocations: 0,
  gigabyteSeconds: 0,
  messages: 0,
  articles: 0,
});

/** Feeds that the configuration names are counted each for itself, facets by their kind. */
const ofConfiguration = new Set(["sources", "feeds"]);

/** The part of the store that a key or a prefix of a list lies in. */
export function partOf(key: string): string {
  const [top = "", second, third, ...more] = key.split("/");
  if (top !== "site" || second === undefined || third === undefined) return top;
  return ofConfiguration.has(second) && more.length > 0
    ? `site/${second}/${third}`
    : `site/${second}`;
}

export function addUsage(a: Usage, b: Usage): Usage {
  const parts = [...new Set([...Object.keys(a.requests), ...Object.keys(b.requests)])].sort();
  return {
    ...a,
    requests: Object.fromEntries(
      parts.map((part) => [part, addRequests(a.requests[part], b.requests[part])]),
    ),
    invocations: a.invocations + b.invocations,
    gigabyteSeconds: a.gigabyteSeconds + b.gigabyteSeconds,
    messages: a.messages + b.messages,
    articles: a.articles + b.articles,
  };
}

export function addRequests(a = noRequests(), b = noRequests()): Requests {
  return {
    puts: a.puts + b.puts,
    lists: a.lists + b.lists,
    gets: a.gets + b.gets,
    heads: a.heads + b.heads,
    deletes: a.deletes + b.deletes,
    bytesSent: a.bytesSent + b.bytesSent,
    bytesReceived: a.bytesReceived + b.bytesReceived,
  };
}

export const allRequests = ({ requests }: Usage): Requests =>
  Object.values(requests).reduce((sum, each) => addRequests(sum, each), noRequests());
