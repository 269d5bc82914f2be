import type { Image } from "../../record.ts";
import { oneLine } from "../one-line.ts";
import { parseWebAddress } from "./address.ts";
import { type Found, findFirst, found } from "./found.ts";
import { isNode, listOf, textOfValue } from "./json-ld.ts";
import { findMeta } from "./meta-tags.ts";
import { findProperty } from "./microdata.ts";
import type { PageFacts } from "./page-facts.ts";

/** The address that the page itself gives for the article (RFC 6596), else where it came from. */
export function findCanonicalUrl(facts: PageFacts): Found<string> | undefined {
  const { page, url, base, tags, jsonLd } = facts;
  // Faulty templates name the front page on every page: then all articles would be one.
  const read = (value: string | null | undefined): string | undefined => {
    const address = value ? parseWebAddress(value, base) : undefined;
    return address !== undefined && (pathOf(address) !== "/" || pathOf(url) === "/")
      ? address
      : undefined;
  };
  const main = jsonLd.article?.mainEntityOfPage;
  return findFirst(
    () =>
      found(
        read(page.querySelector('link[rel~="canonical" i]')?.getAttribute("href")),
        "link:canonical",
      ),
    () => findMeta(tags, ["og:url"], read),
    () => found(read(textOfValue(jsonLd.article?.url)), "json-ld"),
    () => found(read(textOfValue(isNode(main) ? main["@id"] : main)), "json-ld"),
    () => found(url === null ? undefined : parseWebAddress(url, null), "input"),
  );
}

export function findMainImage({
  base,
  tags,
  jsonLd,
  microdata,
}: PageFacts): Found<Image> | undefined {
  const address = (value: string): string | undefined => parseWebAddress(value, base);
  return findFirst(
    () => found(imageOf(jsonLd.resolve(listOf(jsonLd.article?.image)[0]), base), "json-ld"),
    () => {
      const names = [
        "og:image:secure_url",
        "og:image:url",
        "og:image",
        "twitter:image",
        "twitter:image:src",
      ];
      const image = findMeta(tags, names, address);
      if (image === undefined) return undefined;
      const size = (name: string): number | null => findMeta(tags, [name], pixels)?.value ?? null;
      const caption = tags.get("og:image:alt")?.[0];
      return {
        value: {
          url: image.value,
          caption: caption === undefined ? null : oneLine(caption),
          credit: null,
          width: size("og:image:width"),
          height: size("og:image:height"),
        },
        origin: image.origin,
      };
    },
    () => findProperty(microdata, "image", (value) => imageOf(value, base)),
  );
}

function imageOf(value: unknown, base: string | null): Image | undefined {
  const node = isNode(value) ? value : { url: value };
  const url = parseWebAddress(textOfValue(node.url ?? node.contentUrl) ?? "", base);
  if (url === undefined) return undefined;
  return {
    url,
    caption: lineOf(node.caption),
    credit: lineOf(node.creditText ?? node.copyrightHolder),
    width: pixels(node.width) ?? null,
    height: pixels(node.height) ?? null,
  };
}

function lineOf(value: unknown): string | null {
  const line = oneLine(textOfValue(value) ?? "");
  return line === "" ? null : line;
}

/** "640", 640 or "640px"; anything else is no size. */
export function pixels(value: unknown): number | undefined {
  const text = typeof value === "number" ? String(value) : (textOfValue(value) ?? "");
  const digits = /^(\d{1,5})(?:px)?$/.exec(text.trim())?.[1];
  return digits === undefined ? undefined : Number(digits);
}

const pathOf = (url: string | null): string | undefined =>
  url === null ? undefined : URL.parse(url)?.pathname;
