import type { UpstreamItem } from "../upstream.ts";
import { childOf, childrenOf, textOf } from "./nodes.ts";
import { oneLine, plainOf } from "./plain.ts";
import type { XmlNode } from "./xml-tree.ts";

export type Person = UpstreamItem["authors"][number];

/** Those whom an item or a feed names as its authors, each once. */
export function authorsOf(node: XmlNode): readonly Person[] {
  const people = [
    ...childrenOf(node, "author", "atom:author"),
    ...childrenOf(node, "dc:creator"),
    ...childrenOf(node, "itunes:author", "media:credit"),
    ...childrenOf(node, "dc:author", "managingeditor"),
  ].flatMap((each) => personOf(each) ?? []);
  const seen = new Set<string>();
  return people.filter(({ name, email }) => {
    const key = (name ?? email ?? "").toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
}

function personOf(node: XmlNode): Person | undefined {
  const name = childOf(node, "atom:name", "name", "foaf:name");
  if (!name) return parsePerson(withoutLinks(node.text));
  const email = textOf(childOf(node, "atom:email", "email")) ?? null;
  const url = textOf(childOf(node, "atom:uri", "atom:url", "uri", "url")) ?? null;
  const printed = oneLine(plainOf(name.text));
  return printed === "" && email === null ? undefined : { name: printed || null, email, url };
}

/** Some put their names into links; `<jane@example.org>` is no tag. */
const withoutLinks = (text: string): string =>
  text.replace(/<\/?(?:a|b|i|p|em|strong|span|div)\b[^<>]*>/gi, "");

/** "jane@example.org (Jane Holm)", "Jane Holm <jane@example.org>", "Jane Holm", "jane@example.org". */
export function parsePerson(text: string): Person | undefined {
  const line = oneLine(text);
  if (line === "") return undefined;
  const email = /(?<![^\s()<>,;:"])[^\s()<>,;:"]+@[^\s()<>,;:"]+/.exec(line)?.[0];
  if (email === undefined) return { name: line, email: null, url: null };
  const rest = oneLine(line.replace(email, " ").replace(/mailto:|[()<>"]/g, " "));
  return { name: rest === "" ? null : rest, email, url: null };
}
