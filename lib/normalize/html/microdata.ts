import type { Page, PageElement } from "../../page.ts";
import { type Found, found } from "./found.ts";

/** Properties of the page's article that elements carry as `itemprop` (HTML, 5.2). */
export type Microdata = ReadonlyMap<string, readonly PageElement[]>;

export const limits = { elementsMax: 20, depthMax: 200 } as const;

/** One walk; what belongs to an item that is no article (a person, a teaser's list) is left out. */
export function readMicrodata(page: Page): Microdata {
  const properties = new Map<string, PageElement[]>();
  const walk = (parent: PageElement, isOfArticle: boolean): void => {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (!("attributes" in node)) continue;
      const names = node.attributes.itemprop;
      if (names && isOfArticle)
        for (const name of names.trim().split(/\s+/)) {
          const known = properties.get(name) ?? [];
          if (known.length < limits.elementsMax) properties.set(name, [...known, node]);
        }
      const opens = node.attributes.itemscope !== undefined;
      walk(node, opens ? ARTICLE.test(node.attributes.itemtype ?? "") : isOfArticle);
    }
  };
  walk(page.documentElement, true);
  return properties;
}

const ARTICLE = /(?:Article|BlogPosting|Report|WebPage|CreativeWork)$/;

/** The first value of a property that `read` accepts. */
export function findProperty<T>(
  microdata: Microdata,
  name: string,
  read: (value: string) => T | undefined,
): Found<T> | undefined {
  for (const element of microdata.get(name) ?? []) {
    const value = read(valueOf(element));
    if (value !== undefined) return found(value, "microdata");
  }
  return undefined;
}

/** HTML, 5.2.4: where each element has its value; of an item, its name or address. */
function valueOf(element: PageElement): string {
  const { attributes } = element;
  if (attributes.itemscope !== undefined) {
    const inner = element.querySelector('[itemprop~="name"], [itemprop~="url"]');
    if (inner !== null) return valueOf(inner);
  }
  const attribute = VALUE_IN[element.localName];
  return attributes.content ?? (attribute && attributes[attribute]) ?? element.textContent;
}

const VALUE_IN: Readonly<Record<string, string>> = {
  a: "href",
  audio: "src",
  data: "value",
  embed: "src",
  img: "src",
  link: "href",
  meter: "value",
  object: "data",
  time: "datetime",
  video: "src",
};
