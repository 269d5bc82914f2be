import type { Hints } from "../capture.ts";
import type { WebSource } from "../config.ts";
import { encodeText } from "../json.ts";
import type { Reason, Validators } from "../ports.ts";
import { isAllowed } from "./allowed-hosts.ts";
import type { Budget } from "./budget.ts";
import { addressId, type ListedItem } from "./items.ts";
import { findCanonical, type Reservations, reservationsOf } from "./rights.ts";
import type { UpstreamItem } from "./upstream.ts";

/** The bytes of one article, and what goes with them into its capture. */
export interface Taken {
  readonly kind: "taken";
  readonly body: Uint8Array;
  readonly contentType: string;
  readonly url: string | null;
  /** What else the article is known by: the address that its page calls its own. */
  readonly moreIds: readonly string[];
  readonly hints: Hints;
  /** Whether the body is the article's own page, and what to ask for it by. */
  readonly page: boolean;
  readonly validators: Validators | null;
}

export type TakeOutcome =
  | Taken
  /** 304. */
  | { readonly kind: "unchanged"; readonly validators: Validators | null }
  /** Never to be taken: reserved, or there is nothing to take. */
  | { readonly kind: "passed"; readonly reason: string }
  /** Not in this run; `counts` where it was tried in vain, and not where nothing was asked. */
  | { readonly kind: "later"; readonly reason: Reason; readonly counts: boolean };

export const limits = {
  pageBytesMax: 8 * 1024 * 1024,
  triesMax: 3,
  titleCharactersMax: 2_000,
  summaryCharactersMax: 50_000,
  namesMax: 100,
} as const;

export interface TakeOptions {
  readonly budget: Budget;
  /** Of the listing, for items whose text is in it. */
  readonly headers: Readonly<Record<string, string>>;
  /** How often this item's page was tried before. */
  readonly tries: number;
  readonly validators: Validators | null;
  readonly why: string;
}

/** An article as the source gives it: the item's own text, or the page that it links to. */
export async function takeItem(
  source: WebSource,
  { item }: ListedItem,
  options: TakeOptions,
): Promise<TakeOutcome> {
  if (source.kind === "feed" && (!source.fullText || item.url === null))
    return takeText(source, item, { headers: options.headers, warnings: [] });
  if (item.url === null) return { kind: "passed", reason: "it gives no address" };
  const outcome = await takePage(source, { url: item.url, item }, options);
  if (outcome.kind === "taken" || outcome.kind === "unchanged") return outcome;
  if (outcome.kind === "passed") return outcome;
  if (outcome.kind === "later") return { ...outcome, counts: false };
  if (outcome.kind === "failed" && options.tries + 1 < limits.triesMax)
    return { kind: "later", reason: outcome.reason, counts: true };
  const why = outcome.reason.message;
  if (source.kind !== "feed") return { kind: "passed", reason: why };
  return takeText(source, item, {
    headers: options.headers,
    warnings: [`no-page: the text is the feed's own: ${why}`],
  });
}

function takeText(
  source: WebSource,
  item: UpstreamItem,
  { headers, warnings }: { headers: TakeOptions["headers"]; warnings: readonly string[] },
): TakeOutcome {
  const reserved = reservationsOf(headers);
  if (source.obeyReservations && reserved.marks.length > 0) return passedAsReserved(reserved);
  return {
    kind: "taken",
    body: encodeText(item.contentHtml ?? item.summary ?? ""),
    contentType: "text/html; charset=utf-8",
    url: item.url,
    moreIds: [],
    hints: { ...hintsOf(item), body: "item", ...rightsIn(reserved), warnings: [...warnings] },
    page: false,
    validators: null,
  };
}

export type PageOutcome =
  | Exclude<TakeOutcome, { kind: "later" }>
  /** 404 or 410. */
  | { readonly kind: "gone"; readonly status: number; readonly reason: Reason }
  /** Asking again would bring the same. */
  | { readonly kind: "refused"; readonly reason: Reason }
  | { readonly kind: "failed"; readonly reason: Reason }
  | { readonly kind: "later"; readonly reason: Reason };

/** Fetches an article's page, conditionally where validators are given. */
export async function takePage(
  source: WebSource,
  { url, item }: { url: string; item: UpstreamItem | null },
  { budget, validators, why }: Pick<TakeOptions, "budget" | "validators" | "why">,
): Promise<PageOutcome> {
  const { hosts } = budget;
  if (!isAllowed(url, hosts)) {
    const host = URL.parse(url)?.host ?? url.slice(0, 100);
    const message = `${host} is no host of this source; add it to its hosts if it is`;
    return { kind: "refused", reason: { kind: "host", message } };
  }
  const outcome = await budget.fetch(
    { url, accept: "page", validators, hosts, bodyBytesMax: limits.pageBytesMax },
    why,
  );
  if (outcome.kind === "later" || outcome.kind === "refused" || outcome.kind === "failed")
    return outcome;
  if (outcome.kind === "forbidden") return { kind: "refused", reason: outcome.reason };
  if (outcome.kind === "unchanged") return { kind: "unchanged", validators: outcome.validators };
  if (outcome.kind === "status") {
    const { status } = outcome;
    const reason = { kind: String(status), message: `${url} answered ${status}` };
    if (status === 404 || status === 410) return { kind: "gone", status, reason };
    return { kind: "failed", reason };
  }
  const { headers, body } = outcome;
  const contentType = headers["content-type"] ?? "text/html";
  if (!isReadable(contentType)) {
    const message = `${url} is ${contentType.slice(0, 100)}, which is no text`;
    return { kind: "refused", reason: { kind: "content-type", message } };
  }
  const head = new TextDecoder("latin1").decode(body.subarray(0, 100_000));
  const reserved = reservationsOf(headers, head);
  if (source.obeyReservations && reserved.marks.length > 0) return passedAsReserved(reserved);
  return {
    kind: "taken",
    body,
    contentType,
    url: outcome.url,
    moreIds: ownAddresses(head, outcome, hosts),
    hints: { ...hintsOf(item), body: "page", ...rightsIn(reserved), warnings: [] },
    page: true,
    validators: outcome.validators,
  };
}

/** Only a lasting redirect and the page's own word name it: others lead to consent and log-in pages. */
function ownAddresses(
  head: string,
  { url, movedTo }: { url: string; movedTo: string | null },
  hosts: readonly string[],
): readonly string[] {
  const canonical = findCanonical(head);
  const own = canonical === undefined ? undefined : URL.parse(canonical, url)?.href;
  return [movedTo, own]
    .filter((address) => typeof address === "string" && isAllowed(address, hosts))
    .map((address) => addressId(address ?? ""))
    .filter((id) => id !== undefined);
}

const isReadable = (contentType: string): boolean =>
  /^\s*(?:text\/(?:html|plain|markdown)|application\/(?:xhtml\+xml|xml|octet-stream)|text\/xml)\b/i.test(
    contentType,
  );

const passedAsReserved = ({ marks }: Reservations): TakeOutcome => ({
  kind: "passed",
  reason: `its publisher reserves it from machines (${marks.join(", ")})`,
});

const rightsIn = ({ marks, policy }: Reservations) => ({ reservations: [...marks], policy });

const hintsOf = (item: UpstreamItem | null) => ({
  title: item?.title?.slice(0, limits.titleCharactersMax) ?? null,
  published: item?.published ?? null,
  modified: item?.modified ?? null,
  authors: (item?.authors ?? [])
    .map(({ name, email }) => name ?? email)
    .filter((name) => name !== null)
    .slice(0, limits.namesMax),
  categories: (item?.categories ?? []).slice(0, limits.namesMax),
  summary: item?.summary?.slice(0, limits.summaryCharactersMax) ?? null,
});
