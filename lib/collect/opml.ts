import { element, escapeXml } from "../xml.ts";

/** One subscription of a list of feeds, as readers exchange them (OPML 2.0). */
export interface Subscription {
  readonly title: string;
  readonly url: string;
  /** `News/Local`: the folders that it lies in, outermost first. */
  readonly folder: string | null;
}

export const limits = {
  charactersMax: 10_000_000,
  subscriptionsMax: 10_000,
  depthMax: 20,
} as const;

const OUTLINE = /<(\/?)outline\b((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/gi;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Every outline with an address of the web, each address once. Never throws; what is no OPML has none. */
export function parseOpml(text: string): readonly Subscription[] {
  const found = new Map<string, Subscription>();
  const folders: string[] = [];
  for (const [, end, printed = "", empty] of text
    .slice(0, limits.charactersMax)
    .matchAll(OUTLINE)) {
    if (end === "/") {
      folders.pop();
      continue;
    }
    const attributes = attributesOf(printed);
    const url = attributes.get("xmlurl");
    const title = attributes.get("title") || attributes.get("text") || url || "";
    if (url !== undefined && isWebAddress(url) && found.size < limits.subscriptionsMax) {
      const folder = folders
        .filter((name) => name !== "")
        .slice(0, limits.depthMax)
        .join("/");
      if (!found.has(url)) found.set(url, { title, url, folder: folder === "" ? null : folder });
    }
    // An outline that is a feed opens a level too, which has no name.
    if (empty !== "/") folders.push(url === undefined ? title.replaceAll("/", " ") : "");
  }
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

const attributesOf = (printed: string): ReadonlyMap<string, string> =>
  new Map(
    [...printed.matchAll(ATTRIBUTE)].map(([, name = "", double, single]) => [
      name.toLowerCase(),
      decode(double ?? single ?? "").trim(),
    ]),
  );

const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** The references that XML itself knows; others stay as they are. */
const decode = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
    (all, hex, decimal, name) => {
      if (name !== undefined) return named[String(name).toLowerCase()] ?? all;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : all;
    },
  );

const isWebAddress = (url: string): boolean => /^https?:$/.test(URL.parse(url)?.protocol ?? "");
