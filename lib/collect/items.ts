import { findAddressKey, isFrontPage, withoutTracking } from "../address-key.ts";
import { sha256 } from "../hash.ts";
import type { UpstreamItem } from "./upstream.ts";

/** An item of a listing, with what it is known by. */
export interface ListedItem {
  readonly item: UpstreamItem;
  /** Strongest first: its guid, then its address. */
  readonly ids: readonly string[];
  /** Hash of what the listing says of it: tells without a request that it changed. */
  readonly said: string;
}

export const limits = { idCharactersMax: 500, itemsMax: 5_000 } as const;

/**
 * What each item is known by. An id that several items share tells none of them apart, and a
 * site's front page is nobody's own address: merging two articles loses one, while a duplicate is
 * only seen twice. What remains without any id is known by its words.
 */
export function listItems(items: readonly UpstreamItem[]): readonly ListedItem[] {
  const listed = newest(items).map((given) => {
    const item = { ...given, url: given.url === null ? null : withoutTracking(given.url) };
    return { item, ids: idsOf(item) };
  });
  const holders = new Map<string, Set<string>>();
  for (const { item, ids } of listed) {
    const self = JSON.stringify([item.id, item.url, item.title]);
    for (const id of ids) holders.set(id, (holders.get(id) ?? new Set()).add(self));
  }
  const seen = new Set<string>();
  return listed.flatMap(({ item, ids }): ListedItem[] => {
    const own = ids.filter((id) => holders.get(id)?.size === 1);
    const known = own.length > 0 ? own : [wordsId(item)];
    const [first = ""] = known;
    if (seen.has(first)) return [];
    seen.add(first);
    return [{ item, ids: known, said: saidOf(item) }];
  });
}

/** Of a listing that is too long the items with the latest dates, in the listing's order. */
function newest(items: readonly UpstreamItem[]): readonly UpstreamItem[] {
  if (items.length <= limits.itemsMax) return items;
  const byDate = items.toSorted((a, b) => timeOf(b) - timeOf(a)).slice(0, limits.itemsMax);
  const kept = new Set(byDate);
  return items.filter((item) => kept.has(item));
}

/** When the item came out, as far as it says; 0 where it says nothing. */
export const timeOf = ({ published, modified }: UpstreamItem): number =>
  Date.parse(published ?? modified ?? "") || 0;

function idsOf({ id, url }: UpstreamItem): readonly string[] {
  const address = url === null ? undefined : addressId(url);
  const guid = id === null || id.trim() === "" ? undefined : id.trim();
  // Many guids are the address, and one name needs one claim; where the item moves, the guid still tells where it was.
  const named = guid !== undefined && address !== undefined ? wholeAddressId(guid) : undefined;
  const first = named ?? (guid === undefined ? undefined : short(`guid:${guid}`));
  return [...new Set([first, address])].filter((each) => each !== undefined);
}

/** The id of an address without a fragment, which may be all that tells guids apart. */
const wholeAddressId = (text: string): string | undefined =>
  text.includes("#") ? undefined : addressId(text);

/** The id that an article's address gives it; undefined for one that many articles may share. */
export function addressId(address: string): string | undefined {
  const key = findAddressKey(address);
  return key === undefined || isFrontPage(key) ? undefined : short(`url:${key}`);
}

const wordsId = ({ title, published, summary, contentHtml, url, id }: UpstreamItem): string =>
  `words:${sha256([title ?? "", published ?? "", title === null ? (contentHtml ?? summary ?? "") : "", url ?? "", id ?? ""], 32)}`;

const short = (id: string): string =>
  id.length <= limits.idCharactersMax ? id : `${id.slice(0, 4)}sha256:${sha256(id, 32)}`;

/**
 * Dates are left out, since many programs write the time of the request there; but of a bare
 * address the date is all that a listing can say.
 */
const saidOf = (item: UpstreamItem): string =>
  sha256(
    [
      item.title ?? "",
      item.contentHtml ?? item.summary ?? "",
      ...item.authors.map(({ name }) => name ?? ""),
      item.url === null ? "" : (findAddressKey(item.url) ?? ""),
      isBare(item) ? (item.modified ?? "") : "",
    ],
    32,
  );

/** An entry of a sitemap: an address, perhaps a date, and no words. */
export const isBare = ({ summary, contentHtml }: UpstreamItem): boolean =>
  summary === null && contentHtml === null;

export const passedHash = (id: string): string => sha256(id, 20);

/** The oldest first: by date where all give one, else the other way round than listed. */
export function oldestFirst(listed: readonly ListedItem[]): readonly ListedItem[] {
  const reversed = [...listed].reverse();
  const times = reversed.map(({ item }) => timeOf(item));
  if (times.includes(0)) return reversed;
  return reversed
    .map((each, i) => ({ each, time: times[i] ?? 0 }))
    .sort((a, b) => a.time - b.time)
    .map(({ each }) => each);
}
