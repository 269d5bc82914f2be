import fc from "fast-check";
import { parseOpml } from "../../lib/collect/opml.ts";
import { readListing } from "../../lib/collect/read-listing.ts";
import { parseConfig } from "../../lib/config-file.ts";
import { decodeJson } from "../../lib/json.ts";
import * as keys from "../../lib/keys.ts";
import { normalizeArticle } from "../../lib/normalize/article.ts";
import { parseSiteRule } from "../../lib/site-rule.ts";
import { slugOf } from "../../lib/slug.ts";
import { findKeyProblem } from "../../lib/store/key.ts";
import { parseYaml } from "../../lib/yaml.ts";
import { isKey } from "../simulation/key-rules.ts";
import { jsonTokens, pathTokens, yamlTokens } from "./dictionaries.ts";
import { bytesOf, contentType, html, json, plain, textOf, xml } from "./documents.ts";

/** What holds for any input at all: `check` throws where it does not. */
export interface Promised {
  readonly name: string;
  readonly property: fc.IProperty<[unknown]> | fc.IAsyncProperty<[unknown]>;
}

const url = "https://news.example.org/2026/ferry.html";
const any = { url, language: null } as const;
/** Larger ones are refused or cut by the stages before. */
const bytesMax = 300_000;

const normalizing = (text: fc.Arbitrary<string>, file: string) =>
  fc.record({ body: bytesOf(text), contentType }).map(({ body, contentType: type }) => ({
    body: body.subarray(0, bytesMax),
    contentType: type,
    file,
  }));

const listing = (kind: "feed" | "page" | "sitemap", text: fc.Arbitrary<string>) =>
  fc.record({ body: bytesOf(text), contentType }).map(({ body, contentType: type }) => ({
    kind,
    url,
    contentType: type,
    body: body.subarray(0, bytesMax),
    links: null,
  }));

const hint = plain.map((text) => text.slice(0, 20_000));
const item = fc.record({
  body: bytesOf(html).map((body) => body.subarray(0, bytesMax)),
  hints: fc.record({
    title: hint,
    published: hint,
    modified: hint,
    authors: fc.array(hint, { maxLength: 3 }),
    categories: fc.array(hint, { maxLength: 3 }),
    summary: fc.oneof(hint, html),
    body: fc.constant("item" as const),
    reservations: fc.constant<string[]>([]),
    policy: fc.constant(null),
    warnings: fc.constant<string[]>([]),
  }),
});

const promise = <T>(
  name: string,
  arbitrary: fc.Arbitrary<T>,
  check: (value: T) => void,
): Promised => ({
  name,
  property: fc.property(arbitrary, (value) => {
    check(value);
    expectUnpolluted();
  }) as unknown as fc.IProperty<[unknown]>,
});

const path = textOf(pathTokens);

export const promises: readonly Promised[] = [
  promise("a page becomes an article or is refused", normalizing(html, "a.html"), (input) =>
    expectReading(normalizeArticle({ ...any, ...input })),
  ),
  promise("a text becomes an article or is refused", normalizing(plain, "a.txt"), (input) =>
    expectReading(normalizeArticle({ ...any, ...input })),
  ),
  promise("an item of a feed becomes an article or is refused", item, (input) =>
    expectReading(normalizeArticle({ ...any, contentType: "text/html", file: null, ...input })),
  ),
  promise("a feed is read or refused", listing("feed", xml), (each) => void readListing(each)),
  promise(
    "a JSON feed is read or refused",
    listing("feed", json),
    (each) => void readListing(each),
  ),
  promise(
    "a page of links is read or refused",
    listing("page", html),
    (each) => void readListing(each),
  ),
  promise(
    "a sitemap is read or refused",
    listing("sitemap", xml),
    (each) => void readListing(each),
  ),
  promise("an OPML file is read or refused", bytesOf(xml), (body) => void parseOpml(body)),
  promise(
    "YAML is read or its problems are told",
    textOf(yamlTokens),
    (text) => void parseYaml(text),
  ),
  promise("a configuration is read or its problems are told", textOf(yamlTokens), (text) => {
    const parsed = parseConfig(text);
    if (parsed.kind === "problems")
      for (const { path: where, remedy } of parsed.problems) expectOneLine(`${where}${remedy}`);
  }),
  promise(
    "a site rule is read or its problems are told",
    textOf(yamlTokens),
    (text) => void parseSiteRule(text),
  ),
  promise("JSON changes no prototype", textOf(jsonTokens).map(Buffer.from), (bytes) => {
    try {
      decodeJson(bytes);
    } catch (error) {
      if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error;
    }
  }),
  promise("no key leaves its prefix", fc.tuple(path, path), ([a, b]) => expectKeysInPlace(a, b)),
  promise("no name of a facet leaves its folder", path, (name) => {
    const slug = slugOf(name);
    if (/[/\\\0]|^\.{1,2}$/.test(slug)) throw new Error(`slugOf gave ${JSON.stringify(slug)}`);
    if (slug !== "" && findKeyProblem(`site/people/${slug}/feed.json`) !== undefined)
      throw new Error(`slugOf gave ${JSON.stringify(slug)}, which is no part of a key`);
  }),
];

function expectReading(outcome: ReturnType<typeof normalizeArticle>): void {
  const told = outcome.kind === "article" ? outcome.provenance.warnings : [outcome.reason.message];
  for (const line of told) expectOneLine(line);
  // It goes to the store as JSON, and to readers as XML.
  const text = JSON.stringify(outcome);
  if (!text.isWellFormed() || /\\ud[89a-f]/.test(text)) throw new Error("half a surrogate pair");
}

function expectOneLine(text: string): void {
  if (/[\n\r\u2028\u2029\u0000-\u001f]/.test(text))
    throw new Error(`more than one line: ${JSON.stringify(text).slice(0, 200)}`);
}

function expectUnpolluted(): void {
  if ("polluted" in {} || Object.keys(Object.prototype).length > 0)
    throw new Error("a prototype was changed");
}

/** Whatever upstream calls its things. */
function expectKeysInPlace(a: string, b: string): void {
  const made = [
    keys.recordKey(keys.articleIdOf(a, b)),
    keys.identityKey(a, b),
    keys.hostKey(a),
    keys.hubKey(a),
    keys.pendingFeedKey(a),
  ];
  for (const key of made) if (!isKey(key)) throw new Error(`${key} is no key of the grammar`);
  for (const make of [keys.inboxPrefix, keys.sourceKey, keys.leaseKey] as const) {
    const key = keyOrRefusal(() => make(a));
    if (key !== undefined && !keys.NAME.test(a)) throw new Error(`${key} was made of ${a}`);
  }
}

function keyOrRefusal(make: () => string): string | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
