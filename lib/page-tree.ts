import { escapeAttribute, escapeText } from "./escape-html.ts";
import { type Matches, parseSelector } from "./selectors.ts";

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
  textContent: string;

  constructor(text: string) {
    super();
    this.textContent = text;
  }
}

export class PageElement extends PageNode {
  readonly nodeType = 1;
  readonly localName: string;
  /** The words of its class and id, once somebody asked for them (`lib/normalize/html/block-names.ts`). */
  names: string | undefined = undefined;
  readonly attributes: Record<string, string>;
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
    const before = after === null ? this.lastChild : after.previousSibling;
    node.parentNode = this;
    node.previousSibling = before;
    node.nextSibling = after;
    if (before === null) this.firstChild = node;
    else before.nextSibling = node;
    if (after === null) this.lastChild = node;
    else after.previousSibling = node;
  }

  /** All elements below this one, in the order of the page. The list is taken at once. */
  descendants(): readonly PageElement[] {
    const elements: PageElement[] = [];
    gatherElements(this, elements);
    return elements;
  }

  querySelectorAll(selector: string): readonly PageElement[] {
    const matches = parseSelector(selector);
    const elements: PageElement[] = [];
    if (matches !== undefined) gatherElements(this, elements, matches);
    return elements;
  }

  querySelector(selector: string): PageElement | null {
    const matches = parseSelector(selector);
    if (matches === undefined) return null;
    let node = nextElement(this, this);
    while (node !== null && !matches(node)) node = nextElement(node, this);
    return node;
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

/** The element after this one in the order of the page, within `root`. */
function nextElement(element: PageElement, root: PageElement): PageElement | null {
  let node: AnyNode | null = element.firstChild;
  let above: PageElement = element;
  for (;;) {
    while (node !== null && !isElement(node)) node = node.nextSibling;
    if (node !== null) return node;
    if (above === root || above.parentNode === null) return null;
    node = above.nextSibling;
    above = above.parentNode;
  }
}

function gatherText(element: PageElement, pieces: string[]): void {
  for (let node = element.firstChild; node !== null; node = node.nextSibling)
    if (isElement(node)) gatherText(node, pieces);
    else pieces.push(node.textContent);
}

function gatherElements(root: PageElement, elements: PageElement[], matches?: Matches): void {
  for (let node = root.firstChild; node !== null; node = node.nextSibling)
    if (isElement(node)) {
      if (matches === undefined || matches(node)) elements.push(node);
      if (node.firstChild !== null) gatherElements(node, elements, matches);
    }
}

/** HTML, 13.1.2: elements that have no end tag. */
const VOID = new Set(
  "area base br col embed hr img input link meta param source track wbr".split(" "),
);
/** HTML, 13.1.2.1: their content is not escaped. */
const RAW = new Set("script style xmp iframe noembed noframes plaintext".split(" "));

function write(node: AnyNode, pieces: string[]): void {
  if (!isElement(node)) {
    const raw = node.parentNode !== null && RAW.has(node.parentNode.localName);
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
