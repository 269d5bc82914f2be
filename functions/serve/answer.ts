import { sha256 } from "../../lib/hash.ts";
import { prefixes } from "../../lib/keys.ts";
import type { Store, StoredObject } from "../../lib/ports.ts";
import { contentTypeOf } from "../../lib/publish/media-types.ts";
import { findKeyProblem } from "../../lib/store/key.ts";
import { parseRequestedPath } from "./requested-path.ts";

export interface SiteRequest {
  readonly method: string;
  /** The request target as it came. */
  readonly target: string;
  readonly host: string | undefined;
  readonly ifNoneMatch: string | undefined;
}

export interface SiteAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

export interface Site {
  readonly store: Pick<Store, "get" | "head">;
  /** Path of the site's address, with a slash at both ends. */
  readonly base: string;
  /** What a request may call us: names with their port. */
  readonly hosts: ReadonlySet<string>;
}

/**
 * For every answer. A page runs no script but the site's own file and sends nothing; pages of articles
 * forbid themselves that one too.
 */
export const always = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' http: https: data:; media-src http: https:; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  // Apps in a browser read the feeds from anywhere; there is nothing private here.
  "access-control-allow-origin": "*",
  "cross-origin-resource-policy": "cross-origin",
  // Always asked again and mostly answered 304: a change is seen at the next look.
  "cache-control": "public, max-age=0, must-revalidate",
} as const;

/**
 * The answer to one request for a file of the site. Throws `StoreError` when the store fails. There
 * is no Last-Modified: a store knows what an object's bytes are, not since when (a copied or a
 * restored folder bears the time of the copy), and one second is too coarse for two runs. The ETag
 * is made of the content and answers the same question truly (RFC 9110, 8.8.2).
 */
export async function answerRequest(request: SiteRequest, site: Site): Promise<SiteAnswer> {
  const { method, target, host, ifNoneMatch } = request;
  // A page elsewhere could point its own name at 127.0.0.1 and read us as if it were us.
  if (host === undefined || !site.hosts.has(host.toLowerCase()))
    return message(421, `This is ${[...site.hosts].join(", ")}.`);
  if (method !== "GET" && method !== "HEAD")
    return message(405, "Only GET and HEAD are answered.", { allow: "GET, HEAD" });

  const asked = parseRequestedPath(target, site.base);
  if (asked.kind === "none") return target === "/" ? moved(site.base) : nothingHere(site);
  const found = await find(asked.path, site.store);
  if (found === "a folder") return moved(`${target.split("?", 1)[0]}/`);
  if (found === undefined) return nothingHere(site);

  const etag = `"${sha256(found.object.version, 32)}"`;
  if (matches(ifNoneMatch, etag))
    return { status: 304, headers: { ...always, etag }, body: new Uint8Array() };
  const headers = { ...always, etag, "content-type": contentTypeOf(found.key) };
  return { status: 200, headers, body: found.object.body };
}

/** The page that a CDN shows too. */
async function nothingHere({ store }: Site): Promise<SiteAnswer> {
  const key = `${prefixes.site}404.html`;
  const page = await store.get(key);
  if (page === undefined) return message(404, "There is nothing here.");
  return {
    status: 404,
    headers: { ...always, "content-type": contentTypeOf(key) },
    body: page.body,
  };
}

type Found = { readonly key: string; readonly object: StoredObject };

async function find(path: string, store: Site["store"]): Promise<Found | "a folder" | undefined> {
  const folder = path === "" || path.endsWith("/");
  const key = `${prefixes.site}${path}${folder ? "index.html" : ""}`;
  if (findKeyProblem(key) !== undefined) return undefined;
  const object = await store.get(key);
  if (object !== undefined) return { key, object };
  const index = `${key}/index.html`;
  if (folder || findKeyProblem(index) !== undefined) return undefined;
  return (await store.head(index)) === undefined ? undefined : "a folder";
}

/** RFC 9110, 13.1.2: compared weakly, since a proxy that compresses makes a strong tag weak. */
function matches(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  const tags = ifNoneMatch.split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return tags.includes(etag) || tags.includes("*");
}

const moved = (location: string): SiteAnswer => message(308, "It is there.", { location });

export const message = (
  status: number,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): SiteAnswer => ({
  status,
  headers: { ...always, "content-type": "text/plain; charset=utf-8", ...headers },
  body: new TextEncoder().encode(`${status}: ${text}\n`),
});
