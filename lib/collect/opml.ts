import { decodeText } from "../decode.ts";
import { decodeReferences } from "../references.ts";
import { element, escapeXml } from "../xml.ts";
import { oneLine } from "./read/plain.ts";
import { parseXmlTree, type XmlNode } from "./read/xml-tree.ts";

/** One subscription of a list of feeds, as readers exchange them (OPML 2.0). */
export interface Subscription {
  readonly title: string;
  readonly url: string;
  /** `News/Local`: the folders that it lies in, outermost first. */
  readonly folder: string | null;
}

export const limits = {
  bytesMax: 10_000_000,
  subscriptionsMax: 10_000,
  depthMax: 20,
} as const;

/**
 * Every outline with an address of the web, each address once, from a file in any encoding, sound or
 * broken. Never throws; what is no OPML has none.
 */
export function parseOpml(body: Uint8Array): readonly Subscription[] {
  const decoded = decodeText(body.subarray(0, limits.bytesMax), null);
  if (decoded.kind === "binary") return [];
  const found = new Map<string, Subscription>();
  const walk = (nodes: readonly XmlNode[], folders: readonly string[]): void => {
    for (const node of nodes) {
      if (node.name !== "outline") {
        walk(node.children, folders);
        continue;
      }
      const url = node.attributes.get("xmlurl")?.trim() ?? "";
      const said = [node.attributes.get("title"), node.attributes.get("text")].map((words) =>
        oneLine(words ?? ""),
      );
      const title = said.find((words) => words !== "") ?? url;
      if (isWebAddress(url) && !found.has(url) && found.size < limits.subscriptionsMax)
        found.set(url, { title, url, folder: folders.join("/") || null });
      // An outline that is a feed may hold others, and is no folder.
      const name = url === "" ? title.replaceAll("/", " ") : "";
      const isFolder = name !== "" && folders.length < limits.depthMax;
      walk(node.children, isFolder ? [...folders, name] : folders);
    }
  };
  walk(parseXmlTree(decoded.text, new Map(), decodeReferences), []);
  return [...found.values()];
}

/** The list for another reader; folders become outlines around their feeds. */
export function renderSubscriptions(title: string, all: readonly Subscription[]): string {
  const root: Folder = { feeds: [], folders: new Map() };
  for (const each of all) {
    let at = root;
    for (const name of each.folder?.split("/") ?? []) {
      const inner = at.folders.get(name) ?? { feeds: [], folders: new Map() };
      at.folders.set(name, inner);
      at = inner;
    }
    at.feeds.push(each);
  }
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<opml version="2.0">',
    `  <head>${element("title", {}, escapeXml(title))}</head>`,
    "  <body>",
    ...linesOf(root, "    "),
    "  </body>",
    "</opml>",
    "",
  ].join("\n");
}

interface Folder {
  readonly feeds: Subscription[];
  readonly folders: Map<string, Folder>;
}

const linesOf = ({ feeds, folders }: Folder, indent: string): readonly string[] => [
  ...feeds.map(
    ({ title, url }) =>
      `${indent}${element("outline", { text: title, title, type: "rss", xmlUrl: url })}`,
  ),
  ...[...folders].flatMap(([name, inner]) => [
    `${indent}<outline text="${escapeXml(name)}" title="${escapeXml(name)}">`,
    ...linesOf(inner, `${indent}  `),
    `${indent}</outline>`,
  ]),
];

const isWebAddress = (url: string): boolean => /^https?:$/.test(URL.parse(url)?.protocol ?? "");
