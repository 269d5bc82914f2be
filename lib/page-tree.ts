import { escapeAttribute, escapeText } from "./escape-html.ts";
import { parseSelector } from "./selectors.ts";

/** How often any tree was changed: what was read of one since then is still true. */
let changes = 0;

/** A function of an element and of all that is in it, which looks again only after a tree was changed. */
export function untilChanged<T>(read: (element: PageElement) => T): (element: PageElement) => T {
  const known = new WeakMap<PageElement, { readonly at: number; readonly value: T }>();
  return (element) => {
    const before = known.get(element);
    if (before?.at === changes) return before.value;
    const value = read(element);
    known.set(element, { at: changes, value });
    return value;
  };
}

/**
 * The tree of a page: as little of the DOM as we use, under the DOM's names. Siblings are linked,
 * not listed, so that taking a node out costs the same however many stand beside it.
 */
export abstract class PageNode {
  abstract readonly nodeType: number;
  /** Empty for text. */
  abstract readonly localName: string;
  abstract textContent: string;
  abstract readonly childNodes: readonly AnyNode[];
  parentNode: PageElement | null = null;
  previousSibling: AnyNode | null = null;
  nextSibling: AnyNode | null = null;

  getAttribute(_name: string): string | null {
    return null;
  }

  remove(): void {
    const { parentNode: parent, previousSibling: before, nextSibling: after } = this;
    if (parent === null) return;
    changes++;
    if (before === null) parent.firstChild = after;
    else before.nextSibling = after;
    if (after === null) parent.lastChild = before;
    else after.previousSibling = before;
    this.parentNode = null;
    this.previousSibling = null;
    this.nextSibling = null;
  }

  /** Puts the nodes in this one's place. */
  replaceWith(...nodes: readonly AnyNode[]): void {
    const { parentNode: parent, nextSibling: after } = this;
    if (parent === null) return;
    this.remove();
    for (const node of nodes) parent.insertBefore(node, after);
  }
}

export type AnyNode = PageElement | PageText;

export class PageText extends PageNode {
  readonly nodeType = 3;
  readonly localName = "";
  readonly childNodes: readonly AnyNode[] = [];
  private words: string;

  constructor(text: string) {
    super();
    this.words = text;
  }

  get textContent(): string {
    return this.words;
  }

  set textContent(text: string) {
    changes++;
    this.words = text;
  }
}

export class PageElement extends PageNode {
  readonly nodeType = 1;
  readonly localName: string;
  /** The words of its class and id, once somebody asked for them (`lib/normalize/html/block-names.ts`). */
  names: string | undefined = undefined;
  readonly attributes: Record<string, string>;
  private listed: { readonly at: number; readonly elements: readonly PageElement[] } | undefined =
    undefined;
  firstChild: AnyNode | null = null;
  lastChild: AnyNode | null = null;

  constructor(localName: string, attributes: Record<string, string> = {}) {
    super();
    this.localName = localName;
    this.attributes = attributes;
  }

  override getAttribute(name: string): string | null {
    // What an object has by itself ("constructor") is no text.
    const value: unknown = this.attributes[name];
    return typeof value === "string" ? value : null;
  }

  setAttribute(name: string, value: string): void {
    this.attributes[name] = value;
  }

  /** A list of its own: the tree may change while it is gone through. */
  get childNodes(): readonly AnyNode[] {
    const nodes: AnyNode[] = [];
    for (let node = this.firstChild; node !== null; node = node.nextSibling) nodes.push(node);
    return nodes;
  }

  get children(): readonly PageElement[] {
    return this.childNodes.filter(isElement);
  }

  get previousElementSibling(): PageElement | null {
    let node = this.previousSibling;
    while (node !== null && !isElement(node)) node = node.previousSibling;
    return node;
  }

  get textContent(): string {
    const pieces: string[] = [];
    gatherText(this, pieces);
    return pieces.join("");
  }

  set textContent(text: string) {
    changes++;
    this.firstChild = null;
    this.lastChild = null;
    this.append(new PageText(text));
  }

  get innerHTML(): string {
    const pieces: string[] = [];
    for (let node = this.firstChild; node !== null; node = node.nextSibling) write(node, pieces);
    return pieces.join("");
  }

  append(...nodes: readonly AnyNode[]): void {
    for (const node of nodes) this.insertBefore(node, null);
  }

  insertBefore(node: AnyNode, after: AnyNode | null): void {
    node.remove();
    changes++;
    const before = after === null ? this.lastChild : after.previousSibling;
    node.parentNode = this;
    node.previousSibling = before;
    node.nextSibling = after;
    if (before === null) this.firstChild = node;
    else before.nextSibling = node;
    if (after === null) this.lastChild = node;
    else after.previousSibling = node;
  }

  /**
   * All elements below this one, in the order of the page, as they are now. Walked once for all who ask until the
   * tree changes: what is read of a page before it is taken apart asks for them two dozen times.
   */
  descendants(): readonly PageElement[] {
    if (this.listed?.at !== changes) {
      const elements: PageElement[] = [];
      gatherElements(this, elements);
      this.listed = { at: changes, elements };
    }
    return this.listed.elements;
  }

  querySelectorAll(selector: string): readonly PageElement[] {
    const matches = parseSelector(selector);
    return matches === undefined ? [] : this.descendants().filter(matches);
  }

  querySelector(selector: string): PageElement | null {
    const matches = parseSelector(selector);
    return (matches && this.descendants().find(matches)) ?? null;
  }

  closest(selector: string): PageElement | null {
    const matches = parseSelector(selector);
    let element: PageElement | null = this;
    while (element !== null && !matches?.(element)) element = element.parentNode;
    return element;
  }

  matches(selector: string): boolean {
    return parseSelector(selector)?.(this) ?? false;
  }
}

export const isElement = (node: PageNode): node is PageElement => node.nodeType === 1;
export const isText = (node: PageNode): node is PageText => node.nodeType === 3;

function gatherText(element: PageElement, pieces: string[]): void {
  for (let node = element.firstChild; node !== null; node = node.nextSibling)
    if (isElement(node)) gatherText(node, pieces);
    else pieces.push(node.textContent);
}

function gatherElements(root: PageElement, elements: PageElement[]): void {
  for (let node = root.firstChild; node !== null; node = node.nextSibling)
    if (isElement(node)) {
      elements.push(node);
      if (node.firstChild !== null) gatherElements(node, elements);
    }
}

/** HTML, 13.1.2: elements that have no end tag. */
const VOID = new Set(
  "area base br col embed hr img input link meta param source track wbr".split(" "),
);
const RAW = new Set("script style xmp iframe noembed noframes plaintext".split(" "));
/** HTML, 13.1.2.1: elements whose content is not escaped. */
export const holdsRawText = (localName: string): boolean => RAW.has(localName);

function write(node: AnyNode, pieces: string[]): void {
  if (!isElement(node)) {
    const raw = node.parentNode !== null && holdsRawText(node.parentNode.localName);
    pieces.push(raw ? node.textContent : escapeText(node.textContent));
    return;
  }
  pieces.push("<", node.localName);
  for (const [name, value] of Object.entries(node.attributes))
    pieces.push(" ", name, '="', escapeAttribute(value), '"');
  pieces.push(">");
  if (VOID.has(node.localName)) return;
  for (let child = node.firstChild; child !== null; child = child.nextSibling) write(child, pieces);
  pieces.push("</", node.localName, ">");
}
