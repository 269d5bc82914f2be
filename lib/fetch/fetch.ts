import type { IncomingMessage } from "node:http";
import type { Fetcher, FetchOutcome, FetchRequest, Validators } from "../ports.ts";
import { ACCEPT_ENCODING, readBody } from "./body.ts";
import {
  type Agents,
  checkedLookup,
  openAgents,
  PrivateAddressError,
  type Resolve,
  resolveBySystem,
} from "./dial.ts";
import { FetchFailure } from "./failure.ts";
import { send } from "./hop.ts";
import { type Limits, limits as standardLimits } from "./limits.ts";
import { checkWebAddress, hideCredentials } from "./web-address.ts";

export interface FetcherOptions {
  /** Who we are, with a way to reach us: `Feedmill/1.0 (+https://…)`. */
  readonly userAgent: string;
  /** `host:port` of private or loopback servers that may be asked. */
  readonly allow?: readonly string[];
  readonly limits?: Partial<Limits>;
  readonly resolve?: Resolve;
  readonly agents?: Agents;
}

export interface OpenFetcher extends Fetcher {
  close(): void;
}

/**
 * The only way to the web. One GET at a time for whoever asks, redirects followed and checked hop by
 * hop; no cookies, no credentials, no proxy, nothing executed. See docs/fetching.md for what is
 * checked and which limits there are.
 */
export function openFetcher(options: FetcherOptions): OpenFetcher {
  const limits: Limits = { ...standardLimits, ...options.limits };
  const agents = options.agents ?? openAgents(limits);
  const lookup = checkedLookup(options.resolve ?? resolveBySystem);
  const { allow = [] } = options;
  const userAgent = asciiOf(options.userAgent);
  return {
    fetch: (request) => follow(request, { userAgent, allow, limits, agents, lookup }),
    close: () => {
      agents.http.destroy();
      agents.https.destroy();
    },
  };
}

/** An address in the User-Agent may be written in any script, a header may not. */
const asciiOf = (text: string): string =>
  text.toWellFormed().replace(/[^\x20-\x7e]+/g, encodeURIComponent);

interface Means extends Required<Pick<FetcherOptions, "userAgent" | "allow">> {
  readonly limits: Limits;
  readonly agents: Agents;
  readonly lookup: ReturnType<typeof checkedLookup>;
}

async function follow(request: FetchRequest, means: Means): Promise<FetchOutcome> {
  const policy = { allow: means.allow, hosts: request.hosts };
  const timeOut = AbortSignal.timeout(means.limits.totalMs);
  let here: URL | undefined;
  let next = request.url;
  let permanent = true;
  for (let hops = 0; hops <= means.limits.redirectsMax; hops++) {
    const checked = checkWebAddress(next, policy, here);
    if (checked.kind === "refused")
      return {
        kind: "refused",
        url: here?.href ?? withoutCredentials(next),
        reason: checked.reason,
      };
    here = checked.url;
    const movedTo = hops > 0 && permanent ? here.href : null;
    const { trusted } = checked;
    const outcome = await ask(request, { url: here, trusted, movedTo }, timeOut, means);
    if (outcome.kind !== "redirect") return outcome;
    permanent &&= outcome.permanent;
    next = outcome.location;
  }
  const message = `more than ${means.limits.redirectsMax} redirects`;
  return {
    kind: "failed",
    url: withoutCredentials(request.url),
    reason: { kind: "redirects", message },
  };
}

interface Place {
  readonly url: URL;
  readonly trusted: boolean;
  readonly movedTo: string | null;
}

type Redirect = {
  readonly kind: "redirect";
  readonly location: string;
  readonly permanent: boolean;
};

async function ask(
  request: FetchRequest,
  { url, trusted, movedTo }: Place,
  timeOut: AbortSignal,
  { userAgent, limits, agents, lookup }: Means,
): Promise<FetchOutcome | Redirect> {
  const { validators } = request;
  const signal = request.signal ? AbortSignal.any([request.signal, timeOut]) : timeOut;
  try {
    const response = await send({
      url,
      headers: headersOf(request, userAgent),
      form: request.form,
      agents,
      lookup: trusted ? undefined : lookup,
      limits,
      signal,
    });
    const { statusCode: status = 0 } = response;
    const location = redirects.has(status) ? response.headers.location : undefined;
    const headers = plainHeaders(response);
    const answered = { url: url.href, status, movedTo, headers };
    if (location !== undefined) {
      response.destroy();
      const permanent = status === 301 || status === 308;
      return { kind: "redirect", location: escapeBytes(location), permanent };
    }
    // Unasked for, a 304 says nothing.
    if (status === 304 && (validators?.etag || validators?.lastModified)) {
      response.resume();
      return { kind: "unchanged", ...answered, validators: validatorsOf(response) };
    }
    if (status !== 200 && status !== 203) {
      response.destroy();
      return { kind: "status", ...answered };
    }
    const body = await readBody(response, { ...limits, bodyBytesMax: request.bodyBytesMax });
    return { kind: "fetched", ...answered, body, validators: validatorsOf(response) };
  } catch (error) {
    request.signal?.throwIfAborted();
    return failed(url, error, timeOut.aborted ? limits.totalMs : undefined);
  }
}

const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Headers are read as Latin-1, but addresses outside of ASCII are sent as UTF-8: keep the bytes. */
const escapeBytes = (location: string): string =>
  location.replace(/[\x80-\xff]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`);

const accepts: { readonly [kind in FetchRequest["accept"]]: string } = {
  feed: "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, application/json;q=0.8, text/xml;q=0.8, */*;q=0.5",
  page: "text/html, application/xhtml+xml;q=0.9, */*;q=0.5",
  sitemap: "application/xml, text/xml;q=0.9, text/plain;q=0.8, */*;q=0.5",
  robots: "text/plain, */*;q=0.5",
  any: "*/*",
};

/** Validators go out as they came in, byte for byte (RFC 9110 §13.1). */
function headersOf(
  { accept, validators, form }: FetchRequest,
  userAgent: string,
): Readonly<Record<string, string>> {
  const { etag = null, lastModified = null } = validators ?? {};
  return {
    "user-agent": userAgent,
    accept: accepts[accept],
    "accept-encoding": ACCEPT_ENCODING,
    ...(form !== undefined && { "content-type": "application/x-www-form-urlencoded" }),
    ...(etag !== null && isHeaderValue(etag) && { "if-none-match": etag }),
    ...(lastModified !== null &&
      isHeaderValue(lastModified) && { "if-modified-since": lastModified }),
  };
}

/** Node refuses to send others, and a stored one must not end all polling. */
const isHeaderValue = (value: string): boolean => /^[\t\x20-\x7e\x80-\xff]+$/.test(value);

const validatorsOf = ({ headers }: IncomingMessage): Validators => ({
  etag: headers.etag ?? null,
  lastModified: headers["last-modified"] ?? null,
});

const plainHeaders = ({ headers }: IncomingMessage): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(", ") : value]],
    ),
  );

function failed(url: URL, error: unknown, timedOutMs: number | undefined): FetchOutcome {
  if (error instanceof PrivateAddressError)
    return {
      kind: "refused",
      url: url.href,
      reason: { kind: "private-address", message: error.message },
    };
  // A body that the time-out cut off looks cut off by the server.
  const reason =
    timedOutMs !== undefined
      ? { kind: "timed-out", message: `no whole answer within ${timedOutMs} ms` }
      : error instanceof FetchFailure
        ? { kind: error.reason, message: error.message }
        : { kind: "connection", message: describe(error) };
  return { kind: "failed", url: url.href, reason };
}

function describe(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(describe).join("; ");
  return error instanceof Error ? error.message : String(error);
}

/** What was asked for, fit for a report. */
function withoutCredentials(text: string): string {
  const url = URL.parse(text);
  if (!url) return hideCredentials(text).slice(0, 200);
  url.username = "";
  url.password = "";
  return url.href;
}
