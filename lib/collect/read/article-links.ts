import type { Page } from "../../page.ts";
import type { PageElement } from "../../page-tree.ts";
import { findArticleMarks } from "./article-address.ts";
import { gatherLinks, type PageLink } from "./page-links.ts";
import { isFurniture } from "./page-parts.ts";

/** From this sum of marks on a link leads to an article. */
const marksMin = 4;
/** So many links of one place, and this share of them to articles, tell what the place is for. */
const likeMin = 3;
const likeShareMin = 0.6;

/**
 * The links of a page that lead to articles, told by their address, their words and their place.
 * Links that stand in the same place of the same template are of the same kind, so that the clear
 * ones speak for those with a short headline.
 */
export function findArticleLinks(
  page: Page,
  { url, base }: { readonly url: string; readonly base: string },
): readonly PageLink[] {
  const here = URL.parse(url);
  if (here === null) return [];
  const addressMarks = new Map<string, number>();
  const links = gatherLinks(page.querySelectorAll("a[href]"), {
    base,
    isWanted: (address) => {
      const marks = findArticleMarks(address, here);
      if (marks !== undefined) addressMarks.set(address.href, marks);
      return marks !== undefined;
    },
  });
  const furniture = new Map<PageElement, boolean>();
  const judged = links.map((link) => {
    const inFrame = link.anchors.every((anchor) => isFurniture(anchor, furniture));
    const marks = (addressMarks.get(link.address.href) ?? 0) + marksOf(link);
    return { link, inFrame, place: placeOf(link), isClear: !inFrame && marks >= marksMin };
  });
  const places = Map.groupBy(
    judged.filter(({ inFrame }) => !inFrame),
    ({ place }) => place,
  );
  const speaks = new Set(
    [...places].flatMap(([place, all]) => {
      const share = all.filter(({ isClear }) => isClear).length / all.length;
      return all.length >= likeMin && share >= likeShareMin ? [place] : [];
    }),
  );
  return judged
    .filter(({ isClear, inFrame, place }) => isClear || (!inFrame && speaks.has(place)))
    .map(({ link }) => link);
}

function marksOf({ title, hasHeading, published, card }: PageLink): number {
  const inArticle = card?.closest('article, [itemtype*="Article" i], [itemtype*="BlogPosting" i]');
  return (
    lengthMarks(title ?? "") +
    (hasHeading ? 1 : 0) +
    (published === null ? 0 : 1) +
    (inArticle ? 1 : 0)
  );
}

/** A headline is longer than the name of a subject; scripts without spaces say more in a sign. */
function lengthMarks(title: string): number {
  const dense = title.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/gu);
  const length = title.length + (dense?.length ?? 0);
  const words = title.split(" ").length + (dense?.length ?? 0) / 2;
  if (length < 15 || words < 3) return 0;
  return length >= 30 && words >= 4 ? 2 : 1;
}

/** The names of the elements around a link, with their classes: the same for all of one list. */
function placeOf({ anchors }: PageLink): string {
  const names: string[] = [];
  let at: PageElement | null = anchors[0] ?? null;
  for (let level = 0; at !== null && level < levelsMax; level++) {
    names.push(`${at.localName}.${classOf(at)}`);
    at = at.parentNode;
  }
  return names.join("<");
}

const levelsMax = 5;

/** Numbers in a class count the cards and tell no kind. */
const classOf = (element: PageElement): string =>
  (element.getAttribute("class") ?? "").slice(0, 100).replace(/\d+/g, "").trim();
