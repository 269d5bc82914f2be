import type { Page } from "../../page.ts";
import { isElement, type PageElement } from "../../page-tree.ts";
import { parseFeedDate } from "./feed-date.ts";
import { oneLine } from "./plain.ts";

/** All the links of a page to one address, with what the page says around them. */
export interface PageLink {
  readonly address: URL;
  readonly anchors: readonly PageElement[];
  /** The largest part of the page whose links all lead there: the card of an article. */
  readonly card: PageElement | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly hasHeading: boolean;
}

export const limits = { linksMax: 20_000, titleCharactersMax: 500, titleWordsMin: 3 } as const;

const HEADING = "h1, h2, h3, h4, h5, h6";

/** The links that `anchors` have, in the order of the page, each address once, without fragment. */
export function gatherLinks(
  anchors: readonly PageElement[],
  { base, isWanted }: { readonly base: string; readonly isWanted: (address: URL) => boolean },
): readonly PageLink[] {
  const byAddress = new Map<string, { address: URL; anchors: PageElement[] }>();
  for (const anchor of anchors.slice(0, limits.linksMax)) {
    const address = URL.parse(anchor.getAttribute("href")?.trim() ?? "", base);
    if (address === null) continue;
    address.hash = "";
    if (!isWanted(address)) continue;
    const same = byAddress.get(address.href);
    if (same) same.anchors.push(anchor);
    else byAddress.set(address.href, { address, anchors: [anchor] });
  }
  const owners = ownersOf([...byAddress.values()]);
  return [...byAddress.values()].map((link) => describe(link, owners));
}

/** The links that a selector of people's own names: links, what holds some, or what lies in one. */
export const linksNamedBy = (selector: string, page: Page): readonly PageElement[] => [
  ...new Set(
    page.querySelectorAll(selector).flatMap((element) => {
      const around = element.closest("a[href]");
      return around === null ? element.querySelectorAll("a[href]") : [around];
    }),
  ),
];

/**
 * For each element the one address that its links lead to, or null where they lead to several.
 * Every element changes twice at most, so that the climbing stays linear.
 */
function ownersOf(
  links: readonly { readonly address: URL; readonly anchors: readonly PageElement[] }[],
): ReadonlyMap<PageElement, string | null> {
  const owners = new Map<PageElement, string | null>();
  for (const { address, anchors } of links)
    for (const anchor of anchors)
      for (let at: PageElement | null = anchor; at !== null; at = at.parentNode) {
        const before = owners.get(at);
        if (before === null || before === address.href) break;
        owners.set(at, before === undefined ? address.href : null);
      }
  return owners;
}

function describe(
  { address, anchors }: { readonly address: URL; readonly anchors: readonly PageElement[] },
  owners: ReadonlyMap<PageElement, string | null>,
): PageLink {
  const cards = [...new Set(anchors.map((anchor) => cardOf(anchor, owners)))];
  const dated = cards.map((card) => ({ card, published: dateIn(card) }));
  const best = dated.find(({ published }) => published !== null) ?? dated[0];
  const headings = anchors.map(headlineOf).filter((line) => line !== "");
  const heading = headings.find((line) => !isShort(line)) ?? headings[0];
  const title = heading ?? findTitle(anchors, cards);
  return {
    address,
    anchors,
    card: best?.card ?? null,
    title: title === undefined ? null : title.slice(0, limits.titleCharactersMax),
    published: best?.published ?? null,
    hasHeading: heading !== undefined,
  };
}

/** The heading that a link lies in, or that lies in it. */
function headlineOf(anchor: PageElement): string {
  const heading = anchor.querySelector(HEADING);
  if (heading !== null) return lineOf(heading);
  return anchor.closest(HEADING) === null ? "" : lineOf(anchor);
}

/** The longest words of the links; where they only say "read more", the heading beside them. */
function findTitle(
  anchors: readonly PageElement[],
  cards: readonly PageElement[],
): string | undefined {
  const [longest = ""] = anchors.map(lineOf).sort((a, b) => b.length - a.length);
  const beside = isShort(longest)
    ? cards.flatMap((card) => card.querySelector(HEADING) ?? []).map(lineOf)
    : [];
  const spoken = anchors.map((each) => oneLine(each.getAttribute("title") ?? ""));
  return [...beside, longest, ...spoken].find((line) => line !== "");
}

const isShort = (line: string): boolean => line.split(" ").length < limits.titleWordsMin;

function cardOf(anchor: PageElement, owners: ReadonlyMap<PageElement, string | null>): PageElement {
  const own = owners.get(anchor);
  let card = anchor;
  for (let at = anchor.parentNode; at !== null && !isFrame(at); at = at.parentNode) {
    if (owners.get(at) !== own) break;
    card = at;
  }
  return card;
}

const isFrame = ({ localName }: PageElement): boolean =>
  ["html", "body", "main"].includes(localName);

function dateIn(card: PageElement): string | null {
  const times = [card, ...card.querySelectorAll("time, [itemprop~=datePublished i]")];
  for (const time of times) {
    const printed = time.getAttribute("datetime") ?? time.getAttribute("content");
    const date = printed === null ? undefined : parseFeedDate(printed);
    if (date !== undefined) return date;
  }
  const [, first] = times;
  return (first && parseFeedDate(oneLine(first.textContent))) ?? null;
}

/** The words of an element on one line; styles and scripts have none. */
function lineOf(element: PageElement): string {
  const pieces: string[] = [];
  const walk = (at: PageElement): void => {
    for (const node of at.childNodes)
      if (!isElement(node)) pieces.push(node.textContent);
      else if (!/^(?:script|style|template|svg|noscript)$/.test(node.localName)) {
        pieces.push(" ");
        walk(node);
      }
  };
  walk(element);
  return oneLine(pieces.join(""));
}
