/**
 * XML as feeds really carry it: a tree that any text yields, sound or broken. Tags that are not closed
 * are closed by what closes around them, names are taken in any case, and what no XML parser would
 * forgive, such as a bare ampersand or junk around the root, is text. Nothing is expanded but
 * character references: a DOCTYPE and what it declares are passed over unread, so no entity of
 * a feed's own can grow or reach out. One pass, linear in the length of the text.
 */
export interface XmlNode {
  /** Lower case; `dc:creator` where the namespace is known, else with the prefix as written. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  /** Its own text, references decoded, CDATA as it stands. */
  readonly text: string;
  /** What stands between its tags, as written. */
  readonly inner: string;
  /** The value of `xml:base` on it and on each element around it, outermost first. */
  readonly bases: readonly string[];
}

export const limits = { depthMax: 200, nodesMax: 500_000, attributesMax: 200 } as const;

interface OpenNode extends XmlNode {
  readonly children: OpenNode[];
  text: string;
  inner: string;
  readonly start: number;
  readonly prefixes: ReadonlyMap<string, string>;
  readonly bases: readonly string[];
}

/** The nodes at the top: one in a sound document. `canonical` gives a known namespace its prefix. */
export function parseXmlTree(
  text: string,
  canonical: ReadonlyMap<string, string>,
  decode: (text: string) => string,
): readonly XmlNode[] {
  const top: OpenNode = {
    name: "",
    attributes: new Map(),
    children: [],
    text: "",
    inner: "",
    start: 0,
    prefixes: new Map(),
    bases: [],
  };
  const stack: OpenNode[] = [top];
  let nodes = 0;
  let at = 0;
  const current = (): OpenNode => stack.at(-1) ?? top;
  const addText = (raw: string, isCdata: boolean): void => {
    current().text += isCdata ? raw : decode(raw);
  };
  const closeTo = (depth: number, end: number): void => {
    while (stack.length > depth) {
      const node = stack.pop();
      if (node) node.inner = text.slice(node.start, end);
    }
  };

  while (at < text.length) {
    const open = text.indexOf("<", at);
    if (open < 0) {
      addText(text.slice(at), false);
      break;
    }
    if (open > at) addText(text.slice(at, open), false);
    if (text.startsWith("<!--", open)) {
      at = after(text, "-->", open + 4);
    } else if (text.startsWith("<![CDATA[", open)) {
      const end = text.indexOf("]]>", open);
      addText(text.slice(open + 9, end < 0 ? text.length : end), true);
      at = end < 0 ? text.length : end + 3;
    } else if (text.startsWith("<?", open)) {
      at = after(text, "?>", open + 2);
    } else if (/^<!doctype/i.test(text.slice(open, open + 9))) {
      at = afterDoctype(text, open + 9);
    } else {
      const tag = readTag(text, open);
      if (!tag) {
        addText("<", false);
        at = open + 1;
        continue;
      }
      at = tag.end;
      if (tag.closes) {
        const depth = stack.findLastIndex((node) => rawNameOf(node, tag.name));
        if (depth > 0) closeTo(depth, open);
        continue;
      }
      if (++nodes > limits.nodesMax) break;
      const node = openNode(tag, current(), { canonical, decode, start: tag.end });
      // An item within an item is the next one, whose forerunner was not closed.
      const same = stack.findLastIndex((each) => isRepeating(each.name) && each.name === node.name);
      if (same > 0) closeTo(same, open);
      current().children.push(node);
      if (!tag.empty && stack.length < limits.depthMax) stack.push(node);
    }
  }
  closeTo(1, text.length);
  return top.children;
}

const isRepeating = (name: string): boolean => name === "item" || name === "entry";

interface Tag {
  readonly name: string;
  readonly attributes: readonly (readonly [string, string])[];
  readonly closes: boolean;
  readonly empty: boolean;
  readonly end: number;
}

const nameAt = /<(\/?)([a-zA-Z_\u0080-\uffff][\w.:\-\u0080-\uffff]*)/y;
const angle = /[<>]/g;
const attributeAt = /\s*([^\s=<>"'/]+)(?:\s*=\s*(?:"([^"<]*)"|'([^'<]*)'|([^\s"'<>]+)))?/y;

/** The tag at `open`; undefined where the sign begins none. */
function readTag(text: string, open: number): Tag | undefined {
  nameAt.lastIndex = open;
  const [whole, slash, name] = nameAt.exec(text) ?? [];
  if (whole === undefined || name === undefined) return undefined;
  const attributes: [string, string][] = [];
  let at = open + whole.length;
  while (attributes.length < limits.attributesMax) {
    attributeAt.lastIndex = at;
    const match = attributeAt.exec(text);
    if (!match) break;
    const [found, attribute = "", double, single, bare] = match;
    attributes.push([attribute.toLowerCase(), double ?? single ?? bare ?? ""]);
    at += found.length;
  }
  // A tag that never ends is ended by the next one.
  angle.lastIndex = at;
  const sign = angle.exec(text);
  const stop = sign ? sign.index + (sign[0] === ">" ? 1 : 0) : text.length;
  const empty = text.slice(at, stop).trimStart().startsWith("/");
  return { name: name.toLowerCase(), attributes, closes: slash === "/", empty, end: stop };
}

function openNode(
  { name, attributes }: Tag,
  parent: OpenNode,
  made: {
    readonly canonical: ReadonlyMap<string, string>;
    readonly decode: (text: string) => string;
    readonly start: number;
  },
): OpenNode {
  const { canonical, decode, start } = made;
  const values = new Map(attributes.map(([key, value]) => [key, decode(value)]));
  const declared = [...values].filter(([key]) => key === "xmlns" || key.startsWith("xmlns:"));
  const prefixes =
    declared.length === 0
      ? parent.prefixes
      : new Map([
          ...parent.prefixes,
          ...declared.map(([key, uri]) => [key.slice(6), uri] as const),
        ]);
  const base = values.get("xml:base");
  return {
    name: canonicalName(name, prefixes, canonical),
    attributes: values,
    children: [],
    text: "",
    inner: "",
    start,
    prefixes,
    bases: base === undefined ? parent.bases : [...parent.bases, base],
  };
}

/** The name under the prefix that its namespace usually has; an unknown one keeps what it wrote. */
function canonicalName(
  name: string,
  prefixes: ReadonlyMap<string, string>,
  canonical: ReadonlyMap<string, string>,
): string {
  const colon = name.indexOf(":");
  const prefix = colon < 0 ? "" : name.slice(0, colon);
  const local = name.slice(colon + 1);
  const uri = prefixes.get(prefix)?.trim().toLowerCase();
  const known = uri === undefined ? undefined : canonical.get(uri);
  if (known === undefined) return name;
  return known === "" ? local : `${known}:${local}`;
}

/** Whether a closing tag of this name, as written, closes the node. */
const rawNameOf = (node: OpenNode, name: string): boolean =>
  node.name === name ||
  node.name === name.slice(name.indexOf(":") + 1) ||
  node.name.endsWith(`:${name.slice(name.indexOf(":") + 1)}`);

/** Behind a DOCTYPE, its internal subset and the quotations in it passed over. */
function afterDoctype(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"' || sign === "'") {
      const end = text.indexOf(sign, at + 1);
      if (end < 0) return text.length;
      at = end;
    } else if (sign === "[") depth++;
    else if (sign === "]") depth = Math.max(0, depth - 1);
    else if (sign === ">" && depth === 0) return at + 1;
    else if (text.startsWith("<!--", at)) at = after(text, "-->", at + 4) - 1;
  }
  return text.length;
}

function after(text: string, mark: string, from: number): number {
  const end = text.indexOf(mark, from);
  return end < 0 ? text.length : end + mark.length;
}
