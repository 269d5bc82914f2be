import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";

/** What lies in a store's folder, as tests of runs that were cut off look at it. */

/**
 * Every object of a store's folder below captures/, records/ and site/, with all instants of
 * collection made alike: two runs read the clock at different times, and nothing else may differ.
 * Instants of the articles' own year stay.
 */
export async function settledContents(
  root: string,
  { yearOfArticles }: { readonly yearOfArticles: number },
): Promise<ReadonlyMap<string, string>> {
  const own = String(yearOfArticles);
  const settle = (text: string): string =>
    text
      .replace(/\b(\d{4})-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?Z)?/g, keepYear(own))
      .replace(/\b(\d{4})\d{4}T\d{9}Z/g, keepYear(own))
      .replace(/\d{1,2} \w+ (\d{4})(, \d\d:\d\d UTC)/g, keepYear(own))
      .replace(/\w{3}, \d\d \w{3} (\d{4}) \d\d:\d\d:\d\d (GMT|[+-]\d{4})/g, keepYear(own));
  const contents = new Map<string, string>();
  for (const path of await filesOf(root)) {
    if (!/^(captures|records|site)\//.test(path)) continue;
    const key = settle(path);
    if (contents.has(key)) throw new Error(`${path}: the same was kept twice`);
    contents.set(key, settle(await readFile(join(root, path), "utf8")));
  }
  return contents;
}

const keepYear =
  (own: string) =>
  (instant: string, year: string): string =>
    year === own ? instant : "INSTANT";

/** The published feeds and other JSON and XML files that are not whole. */
export async function brokenFeeds(root: string): Promise<readonly string[]> {
  const broken: string[] = [];
  for (const path of await filesOf(root)) {
    if (!path.startsWith("site/") || !/\.(json|xml|opml)$/.test(path)) continue;
    const text = await readFile(join(root, path), "utf8");
    if (!(path.endsWith(".json") ? isJson(text) : isWholeXml(text))) broken.push(path);
  }
  return broken;
}

/** Paths with slashes, in one order. */
async function filesOf(root: string): Promise<readonly string[]> {
  const entries = await readdir(root, {
    recursive: true,
    withFileTypes: true,
  }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(root.length + 1))
    .map((path) => path.replaceAll(sep, "/"))
    .sort();
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** What was cut off anywhere does not close the element that it opened first. */
const isWholeXml = (text: string): boolean => {
  const root = /^<\?xml[^>]*\?>\s*(?:<\?[^>]*\?>\s*)*<([a-z]+)[\s>]/.exec(text)?.[1];
  return root !== undefined && text.trimEnd().endsWith(`</${root}>`);
};
