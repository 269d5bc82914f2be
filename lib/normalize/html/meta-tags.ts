import type { Page } from "../../page.ts";
import { type Found, found } from "./found.ts";

/** `<meta>` of every dialect: Open Graph, Dublin Core, Twitter, Parse.ly, plain HTML. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

export const limits = { tagsMax: 500 } as const;

export function readMetaTags(page: Page): MetaTags {
  const tags = new Map<string, string[]>();
  for (const meta of Iterator.from(page.querySelectorAll("meta")).take(limits.tagsMax)) {
    const content = meta.getAttribute("content")?.trim();
    if (!content) continue;
    for (const kind of ["property", "name", "itemprop", "http-equiv"]) {
      const name = meta.getAttribute(kind)?.trim().toLowerCase();
      if (name) tags.set(name, [...(tags.get(name) ?? []), content]);
    }
  }
  return tags;
}

/** The first of the names, in order, that has a value which `read` accepts. */
export function findMeta<T>(
  tags: MetaTags,
  names: readonly string[],
  read: (content: string) => T | undefined,
): Found<T> | undefined {
  for (const name of names)
    for (const content of tags.get(name) ?? []) {
      const value = found(read(content), `meta:${name}`);
      if (value !== undefined) return value;
    }
  return undefined;
}
