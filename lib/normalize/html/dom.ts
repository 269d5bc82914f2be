import { parseHTML } from "linkedom";

/**
 * The one file that knows linkedom, behind as little of the DOM as we use. linkedom takes the
 * markup as it is: it makes no `html`, `head` or `body` where a page leaves them out, as pages may.
 */

export interface PageNode {
  readonly nodeType: number;
  textContent: string | null;
  readonly childNodes: ArrayLike<PageNode> & Iterable<PageNode>;
  readonly parentNode: PageElement | null;
  remove(): void;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  innerHTML: string;
  readonly children: ArrayLike<PageElement> & Iterable<PageElement>;
  readonly previousElementSibling: PageElement | null;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  closest(selector: string): PageElement | null;
  append(...nodes: PageNode[]): void;
  replaceWith(...nodes: PageNode[]): void;
}

export interface Page {
  readonly documentElement: PageElement;
  readonly body: PageElement;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  createElement(name: string): PageElement;
}

export const limits = {
  /** Tags that open; a page of news has some thousands. */
  tagsMax: 100_000,
  /** Browsers stop nesting at 512; our own walks below recurse and must not run out of stack. */
  depthMax: 200,
} as const;

const ELEMENT = 1;
const TEXT = 3;

export const isElement = (node: PageNode): node is PageElement => node.nodeType === ELEMENT;
export const isText = (node: PageNode): boolean => node.nodeType === TEXT;

/** Whether the markup has more tags than we build a tree of; counted without building it. */
export function hasTooManyTags(html: string): boolean {
  let tags = 0;
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at + 1))
    if (++tags > limits.tagsMax) return true;
  return false;
}

/** The tree of a page or fragment, never deeper than the limit; `flattened` says that it was. */
export function parsePage(source: string): { readonly page: Page; readonly flattened: boolean } {
  // HTML, 13.2.6.4.7: neither end tag closes anything; what follows stays where it would have been.
  const html = source.replace(/<\/(?:body|html)\s*>/gi, "");
  const wrapped = (): Page => parse(`<html><head></head><body>${html}</body></html>`);
  let page = /<html[\s>]/i.test(html) ? parse(html) : wrapped();
  if (page.documentElement?.localName !== "html") page = wrapped();
  settleFrame(page);
  return { page, flattened: flatten(page.documentElement) };
}

/** The text that an escaped string stands for: "Q&amp;A" is "Q&A"; tags are not read. */
export function decodeEscapes(text: string): string {
  if (!text.includes("&")) return text;
  const { page } = parsePage(`<p>${text.replaceAll("<", "&lt;")}</p>`);
  return page.body.textContent ?? text;
}

/** linkedom's document has more than `Page` asks for; its own types need the DOM library. */
const parse = (html: string): Page => parseHTML(html).document as unknown as Page;

/**
 * One `html` with one `head` and one `body` in it, as in browsers: a second of either gives up its
 * children, and what stands outside the body, even after `</html>`, belongs to it.
 */
function settleFrame(page: Page): void {
  const root = page.documentElement;
  const outside = [...(root.parentNode?.childNodes ?? [])].filter((node) => node !== root);
  const frames = [...root.querySelectorAll("html, head, body")];
  const head = frames.find((frame) => frame.localName === "head") ?? page.createElement("head");
  const body = frames.find((frame) => frame.localName === "body") ?? page.createElement("body");
  for (const frame of frames) {
    if (frame === head || frame === body) continue;
    const lang = frame.localName === "html" ? frame.getAttribute("lang") : null;
    if (lang !== null && root.getAttribute("lang") === null) root.setAttribute("lang", lang);
    frame.replaceWith(...frame.childNodes);
  }
  const strays = [...root.childNodes, ...outside].filter(
    (node) => node !== head && node !== body && (isText(node) || isElement(node)),
  );
  root.append(head, body);
  // A stray may hold the body itself (`<div><body>`): it has just been emptied of it.
  body.append(...strays);
}

/** Elements below the limit become their text: the words stay and no walk runs out of stack. */
function flatten(root: PageElement): boolean {
  let level: readonly PageElement[] = [root];
  for (let depth = 0; depth < limits.depthMax; depth++) {
    level = level.flatMap((element) => [...element.children]);
    if (level.length === 0) return false;
  }
  const deep = level.filter((element) => element.children.length > 0);
  for (const element of deep) element.textContent = element.textContent ?? "";
  return deep.length > 0;
}
