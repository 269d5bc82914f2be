import { compile, type Options } from "css-select";
import { remembered } from "./remembered.ts";

/** The one file that knows css-select: CSS selectors over the tree of a page. */

/** What a selector looks at in a node of the tree. */
export interface Selectable {
  /** Empty for text. */
  readonly localName: string;
  readonly textContent: string | null;
  readonly parentNode: Selectable | null;
  readonly nextSibling: Selectable | null;
  readonly previousSibling: Selectable | null;
  readonly childNodes: readonly Selectable[];
  getAttribute(name: string): string | null;
}

export type Matches = (element: Selectable) => boolean;

export const limits = { keptMax: 500 } as const;

/**
 * Whether an element matches; nothing where the selector is none that CSS knows. Selectors of ours and of the rules for
 * sites come again with every page.
 */
export const parseSelector = remembered((selector): Matches | undefined => {
  try {
    if (TAG_NAMES.test(selector)) return isOneOf(selector.split(", "));
    const matches = compile<Selectable, Selectable>(selector, options);
    if (!TAGS_WITH_ATTRIBUTES.test(selector)) return matches;
    const isNamedSo = isOneOf(selector.split(", ").map((each) => each.replace(/\[.*/, "")));
    return (element) => isNamedSo(element) && matches(element);
  } catch {
    return undefined;
  }
}, limits.keptMax);

/** "h2, h3": the commonest of ours; one look tells, where a compiled one asks for each. */
const TAG_NAMES = /^[a-z][a-z\d]*(?:, [a-z][a-z\d]*)*$/;
/** "link[rel~=canonical i]": by its name an element is told to be none in that one look. */
const TAGS_WITH_ATTRIBUTES = /^[a-z][a-z\d]*\[[^\],]*\](?:, [a-z][a-z\d]*\[[^\],]*\])*$/;

function isOneOf(names: readonly string[]): Matches {
  const [only, ...others] = names;
  if (others.length === 0) return ({ localName }) => localName === only;
  const wanted = new Set(names);
  return ({ localName }) => wanted.has(localName);
}

const isElement = (node: Selectable): boolean => node.localName !== "";

const siblingsOf = (node: Selectable): Selectable[] =>
  node.parentNode === null ? [node] : [...node.parentNode.childNodes];

function previousElement(node: Selectable): Selectable | null {
  let before = node.previousSibling;
  while (before !== null && !isElement(before)) before = before.previousSibling;
  return before;
}

const options: Options<Selectable, Selectable> = {
  cacheResults: false,
  adapter: {
    isTag: (node): node is Selectable => isElement(node),
    getAttributeValue: (element, name) => element.getAttribute(name) ?? undefined,
    hasAttrib: (element, name) => element.getAttribute(name) !== null,
    getChildren: (node) => [...node.childNodes],
    getName: (element) => element.localName,
    getParent: (node) => node.parentNode,
    getSiblings: siblingsOf,
    prevElementSibling: previousElement,
    getText: (node) => node.textContent ?? "",
    removeSubsets: (nodes) => nodes,
    equals: (a, b) => a === b,
  },
};
