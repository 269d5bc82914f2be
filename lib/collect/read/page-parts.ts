import type { PageElement } from "../../page-tree.ts";

/** What templates call the parts of a page that lead around the site and to none of its articles. */

/** How much an element, or one around it, tells against articles in it. */
export function isFurniture(element: PageElement, known: Map<PageElement, boolean>): boolean {
  const path: PageElement[] = [];
  let at: PageElement | null = element;
  let answer = false;
  while (at !== null) {
    const before = known.get(at);
    if (before !== undefined) {
      answer = before;
      break;
    }
    path.push(at);
    at = at.parentNode;
  }
  for (const each of path.toReversed()) {
    answer ||= isPartOfFrame(each);
    known.set(each, answer);
  }
  return answer;
}

function isPartOfFrame(element: PageElement): boolean {
  const { localName } = element;
  if (localName === "nav" || localName === "footer") return !isInArticle(element);
  if (localName === "header") return !isInArticle(element) && isTop(element);
  if (localName === "body" || localName === "html" || localName === "main") return false;
  if (ROLES.test(element.getAttribute("role") ?? "")) return true;
  return FRAME.test(wordsOf(element));
}

/** A card has a header and a footer of its own. */
const isInArticle = (element: PageElement): boolean =>
  element.closest("article, li, section") !== null;

const isTop = ({ parentNode }: PageElement): boolean =>
  parentNode?.localName === "body" || parentNode?.parentNode?.localName === "body";

const ROLES = /^(?:navigation|banner|contentinfo|menu|menubar|search|dialog)$/i;

const FRAME =
  / (?:nav|navi|navigation|navbar|menu|menus|submenu|footer|masthead|breadcrumbs?|pagination|pager|social|share|sharing|cookies?|consent|newsletter|subscribe|login|skip|tagcloud|taglist|comments|copyright)(?= )/;

/** The words of class and id, each between spaces, in small letters. */
function wordsOf({ attributes }: PageElement): string {
  const { class: classes = "", id = "" } = attributes;
  if (classes === "" && id === "") return "";
  const words = `${classes} ${id}`
    .slice(0, limits.classCharactersMax)
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .replace(/[^A-Za-z\d]+/g, " ");
  return ` ${words.toLowerCase()} `;
}

export const limits = { classCharactersMax: 300 } as const;
