import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseFeed } from "feedsmith";
import { escapeXml } from "../../lib/xml.ts";
import { verdict } from "../support/verdict.ts";

/** Ids, titles, dates, links, summaries, contents, authors and tags of all three formats, held together. */

const site = process.argv[2] ?? "";
for (const name of readdirSync(site, { recursive: true, encoding: "utf8" }).sort()) {
  if (!name.endsWith("feed.json")) continue;
  const wanted = valuesOf(readFileSync(join(site, name), "utf8"));
  for (const face of ["feed.xml", "atom.xml"]) {
    const path = join(dirname(name), face);
    if (!existsSync(join(site, path))) continue;
    const found = valuesOf(readFileSync(join(site, path), "utf8"));
    const differs = wanted.findIndex((item, i) => item !== found[i]);
    const ok = differs === -1 && found.length === wanted.length;
    const why = `item ${differs} is ${found[differs]}, not ${wanted[differs]}`;
    verdict(`feedsmith ${path}`, ok, why);
  }
}

function valuesOf(text: string): readonly string[] {
  const { format, feed } = parseFeed(text);
  switch (format) {
    case "json":
      return (feed.items ?? []).map((item) =>
        told(
          item.id,
          item.title ?? null,
          item.url,
          item.date_published,
          item.summary,
          item.content_html,
          item.authors?.map(({ name }) => name),
          item.tags,
        ),
      );
    case "rss":
      return (feed.items ?? []).map((item) =>
        told(
          item.guid?.value,
          item.title,
          item.link,
          item.pubDate,
          item.description,
          item.content?.encoded,
          item.dc?.creators,
          item.categories?.map(({ name }) => name),
        ),
      );
    case "atom":
      return (feed.entries ?? []).map((entry) =>
        told(
          entry.id,
          entry.title?.value,
          entry.links?.find(({ rel }) => rel === "alternate" || rel === undefined)?.href,
          entry.published,
          entry.summary?.value,
          entry.content?.value,
          entry.authors?.map(({ name }) => name),
          entry.categories?.map(({ term }) => term),
        ),
      );
    default:
      return [];
  }
}

/** In one line: texts as XML can hold them, with one space for a run of them, dates to the second. */
function told(
  id: unknown,
  title: unknown,
  link: unknown,
  date: unknown,
  ...rest: readonly unknown[]
): string {
  const seconds = Math.floor(Date.parse(String(date)) / 1000);
  return JSON.stringify([id, textOf(title), link, seconds, ...rest.map(textOf)]);
}

function textOf(value: unknown): string {
  const texts = [value].flat().map((each) => escapeXml(String(each ?? "")));
  return texts.map((text) => text.replace(/\s+/g, " ").trim()).join("|");
}
