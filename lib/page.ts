import { Parser } from "htmlparser2";
import { holdsRawText, isElement, PageElement, PageText } from "./page-tree.ts";
import { decodeInAttribute, decodeInText } from "./references.ts";

export { type AnyNode, isElement, isText, PageElement, PageNode, PageText } from "./page-tree.ts";

/**
 * The one file that knows htmlparser2: markup becomes a tree with one `html`, one `head` and one
 * `body`, as in browsers, whatever a page leaves out or has twice.
 */
export class Page {
  readonly documentElement = new PageElement("html");
  readonly head = new PageElement("head");
  readonly body = new PageElement("body");

  constructor() {
    this.documentElement.append(this.head, this.body);
  }

  querySelector(selector: string): PageElement | null {
    return this.documentElement.querySelector(selector);
  }

  querySelectorAll(selector: string): readonly PageElement[] {
    const below = this.documentElement.querySelectorAll(selector);
    return this.documentElement.matches(selector) ? [this.documentElement, ...below] : below;
  }
}

export const limits = {
  /** Tags that open; a page of news has some thousands. */
  tagsMax: 100_000,
  /** Browsers stop nesting at 512; our own walks below recurse and must not run out of stack. */
  depthMax: 200,
  /** More attributes than these on one element are left out. */
  attributesMax: 100,
} as const;

/** Whether the markup has more tags than we build a tree of; counted without building it. */
export function hasTooManyTags(html: string): boolean {
  if (html.length <= limits.tagsMax) return false;
  let tags = 0;
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at + 1))
    if (++tags > limits.tagsMax) return true;
  return false;
}

/**
 * The tree of a page or fragment, never deeper than the limit; `flattened` says that it would have
 * been: elements below the limit are left out, and their words stay.
 */
export function parsePage(source: string): { readonly page: Page; readonly flattened: boolean } {
  const page = new Page();
  const frames: Readonly<Record<string, PageElement>> = {
    html: page.documentElement,
    head: page.head,
    body: page.body,
  };
  const open: PageElement[] = [];
  let flattened = false;
  let isRaw = false;

  /** Where a node goes that stands outside of head and body: browsers open the body for it. */
  function parentFor(isOfHead: boolean): PageElement {
    const top = open.at(-1);
    if (top === page.head) return isOfHead ? top : page.body;
    if (top !== undefined && top !== page.documentElement) return top;
    return isOfHead && page.body.firstChild === null ? page.head : page.body;
  }

  const reader = {
    onopentag(name: string, attributes: Record<string, string>) {
      isRaw = holdsRawText(name);
      for (const key in attributes) attributes[key] = decodeInAttribute(attributes[key] ?? "");
      const frame = Object.hasOwn(frames, name) ? frames[name] : undefined;
      if (frame !== undefined) {
        for (const [key, value] of Object.entries(attributes))
          if (frame.getAttribute(key) === null) frame.setAttribute(key, value);
        // A second one inside of another element opens nothing: its children are the other's.
        open.push(open.length > 1 && name !== "body" ? (open.at(-1) ?? frame) : frame);
        return;
      }
      const parent = parentFor(OF_HEAD.has(name));
      if (open.length >= limits.depthMax) {
        flattened = true;
        open.push(parent);
        return;
      }
      const element = new PageElement(name, attributes);
      parent.insertBefore(element, null);
      open.push(element);
    },
    onclosetag() {
      isRaw = false;
      open.pop();
    },
    ontext(source: string) {
      const text = isRaw ? source : decodeInText(source);
      const top = open.at(-1);
      const outside = top === undefined || top === page.documentElement || top === page.head;
      if (outside && text.trim() === "") return;
      const parent = outside ? page.body : top;
      const last = parent.lastChild;
      if (last !== null && !isElement(last)) last.textContent += text;
      else parent.insertBefore(new PageText(text), null);
    },
  };
  // Left to the parser, references would have it look at each character of the page by itself; so it leaps.
  const parser = new Parser(reader, { decodeEntities: false });
  // HTML, 13.2.6.4.7: neither end tag closes anything; what follows stays where it would have been.
  parser.end(source.replace(/<\/(?:body|html)\s*>/gi, ""));
  return { page, flattened };
}

const OF_HEAD = new Set("base link meta script style title".split(" "));

/** The text that an escaped string stands for: "Q&amp;A" is "Q&A"; tags are not read. */
export function decodeEscapes(text: string): string {
  if (!text.includes("&")) return text;
  const { page } = parsePage(`<p>${text.replaceAll("<", "&lt;")}</p>`);
  return page.body.textContent;
}
