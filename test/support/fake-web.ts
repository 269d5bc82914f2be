import { sha256 } from "../../lib/hash.ts";
import { encodeText } from "../../lib/json.ts";
import type { Fetcher, FetchOutcome, FetchRequest } from "../../lib/ports.ts";

/** One answer: a text as HTML, or whatever a test wants. */
export type FakeAnswer =
  | string
  | {
      readonly status?: number;
      readonly body?: string;
      readonly type?: string;
      readonly headers?: Readonly<Record<string, string>>;
      /** Answers as if a lasting redirect had led there. */
      readonly movedTo?: string;
      /** Sends no validators, and never a 304. */
      readonly forgetful?: boolean;
    };

export interface FakeWeb extends Fetcher {
  /** Addresses and what they answer; others answer 404. A change is seen by the next request. */
  readonly pages: Map<string, FakeAnswer>;
  /** `GET url` with `304` or the status behind it, in order. */
  readonly log: string[];
  readonly requests: FetchRequest[];
  /** Bodies that were sent, robots.txt not counted. */
  bodies: number;
}

/** A web in memory with validators that are true: the ETag is the hash of the body. */
export function openFakeWeb(pages: Readonly<Record<string, FakeAnswer>> = {}): FakeWeb {
  const web: FakeWeb = {
    pages: new Map(Object.entries(pages)),
    log: [],
    requests: [],
    bodies: 0,
    fetch: async (request) => {
      const outcome = answer(request, web.pages.get(request.url));
      web.requests.push(request);
      web.log.push(`${request.url} ${"status" in outcome ? outcome.status : outcome.kind}`);
      if (outcome.kind === "fetched" && request.accept !== "robots") web.bodies++;
      return outcome;
    },
  };
  return web;
}

function answer(request: FetchRequest, given: FakeAnswer | undefined): FetchOutcome {
  const page = typeof given === "string" ? { body: given } : (given ?? { status: 404 });
  const { status = 200, body = "", type = "text/html", movedTo = null, forgetful = false } = page;
  const etag = forgetful ? null : `"${sha256(body, 12)}"`;
  const headers: Record<string, string> = { "content-type": type, ...page.headers };
  const answered = { url: movedTo ?? request.url, status, movedTo, headers };
  if (status === 0)
    return {
      kind: "failed",
      url: request.url,
      reason: { kind: "timed-out", message: "no answer" },
    };
  if (status !== 200) return { kind: "status", ...answered };
  const validators = { etag, lastModified: null };
  if (etag !== null && request.validators?.etag === etag)
    return { kind: "unchanged", ...answered, status: 304, validators };
  return { kind: "fetched", ...answered, body: encodeText(body), validators };
}

export interface FakeItem {
  readonly guid?: string;
  readonly link?: string;
  readonly title?: string;
  readonly date?: string;
  readonly author?: string;
  readonly text?: string;
  readonly category?: string;
}

/** An RSS 2.0 feed of these items. */
export const rssOf = (items: readonly FakeItem[], channel = ""): FakeAnswer => ({
  type: "application/rss+xml",
  body: `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Feed</title><link>https://news.example.org/</link>${channel}${items
    .map(
      ({ guid, link, title, date, author, text, category }) =>
        `<item>${element("guid", guid)}${element("link", link)}${element("title", title)}${element("pubDate", date)}${element("dc:creator", author)}${element("category", category)}${element("description", text)}</item>`,
    )
    .join("")}</channel></rss>`,
});

const element = (name: string, text: string | undefined): string =>
  text === undefined
    ? ""
    : `<${name}>${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</${name}>`;

/** A page with an article long enough to be one. */
export const pageOf = (
  headline: string,
  words = "The council met on Tuesday.",
  head = "",
): string =>
  `<!doctype html><html lang="en"><head><title>${headline}</title><meta property="og:type" content="article">${head}</head><body><main><article><h1>${headline}</h1><p>${words} It was the third meeting of the year, and nobody left early, said those who were there until the end of it.</p><p>A vote is expected next week, the clerk said, and the results will be made known on the day after that.</p></article></main></body></html>`;
