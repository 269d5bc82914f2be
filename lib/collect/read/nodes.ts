import type { XmlNode } from "./xml-tree.ts";

/** The children of a node by name, in the order in which they stand. */
export const childrenOf = (node: XmlNode, ...names: readonly string[]): readonly XmlNode[] =>
  node.children.filter(({ name }) => names.includes(name));

/** The first child that has one of the names, the names in order of preference. */
export function childOf(node: XmlNode, ...names: readonly string[]): XmlNode | undefined {
  for (const name of names) {
    const found = node.children.find((child) => child.name === name);
    if (found) return found;
  }
  return undefined;
}

/** As `childOf`, but only a child that has words of its own. */
export function filledChildOf(node: XmlNode, ...names: readonly string[]): XmlNode | undefined {
  for (const name of names) {
    const found = node.children.find((child) => child.name === name && child.inner.trim() !== "");
    if (found) return found;
  }
  return undefined;
}

export const textOf = (node: XmlNode | undefined): string | undefined =>
  node === undefined || node.text.trim() === "" ? undefined : node.text.trim();

/** All nodes of a name below the given ones, not those within another of them. */
export function findAll(nodes: readonly XmlNode[], names: readonly string[]): readonly XmlNode[] {
  const found: XmlNode[] = [];
  const waiting = [...nodes].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (names.includes(node.name)) found.push(node);
    else for (const child of node.children.toReversed()) waiting.push(child);
  }
  return found;
}
