import type { PageElement } from "../../page.ts";
import type { Image } from "../../record.ts";
import { oneLine } from "../one-line.ts";
import { parseWebAddress } from "./address.ts";
import { pixels } from "./find-links.ts";

export const limits = {
  imagesMax: 50,
  captionCharsMax: 1_000,
  smallestPixels: 32,
  pixelSidesMax: 2,
} as const;

/** The pictures of an article: the one its metadata names, then those in the text, each once. */
export function listImages(
  main: PageElement,
  base: string | null,
  lead: Image | undefined,
): readonly Image[] {
  const images = lead === undefined ? [] : [lead];
  for (const element of main.querySelectorAll("img")) {
    const image = readImage(element, base);
    if (image === undefined) continue;
    const known = images.findIndex(({ url }) => url === image.url);
    if (known < 0) images.push(image);
    // The page prints what the metadata leaves out.
    else images[known] = fill(images[known] ?? image, image);
    if (images.length >= limits.imagesMax) break;
  }
  return images;
}

/** Pictures of a point or two count readers; nobody sees them. */
export function dropPixels(main: PageElement): void {
  for (const image of main.querySelectorAll("img")) {
    const sides = [image.getAttribute("width"), image.getAttribute("height")].map(pixels);
    const isPoint = sides.some((side) => side !== undefined && side <= limits.pixelSidesMax);
    if (isPoint || POINT.test(image.getAttribute("style") ?? "")) image.remove();
  }
}

/** A side of a point or none, or out of sight. */
const POINT = /(?:^|[;\s])(?:width|height)\s*:\s*[01](?:px)?\s*(?:[;!]|$)|display\s*:\s*none/i;

function readImage(element: PageElement, base: string | null): Image | undefined {
  const url = parseWebAddress(element.getAttribute("src") ?? "", base);
  const width = pixels(element.getAttribute("width")) ?? null;
  const height = pixels(element.getAttribute("height")) ?? null;
  // Counting pixels and icons are no pictures of an article.
  const small = [width, height].some((side) => side !== null && side < limits.smallestPixels);
  if (url === undefined || small) return undefined;
  const caption = element.closest("figure")?.querySelector("figcaption")?.textContent;
  return { url, ...readCaption(caption ?? element.getAttribute("alt") ?? ""), width, height };
}

/** "The new bridge. Photo: Ada Lane" is a caption and a credit. */
function readCaption(text: string): Pick<Image, "caption" | "credit"> {
  const line = oneLine(text, limits.captionCharsMax);
  const match =
    /(?:^|[\s(.|–—-])\(?(?:photo(?:graph)?|picture|image|credit|photo credit)s?(?: by)?\s*[:/]\s*([^()]{2,100}?)\)?\.?$/iu.exec(
      line,
    );
  const caption = (match === null ? line : line.slice(0, match.index + 1)).replace(
    /(?<![\s(|–—-])[\s(|–—-]+$/u,
    "",
  );
  return {
    caption: caption === "" ? null : caption,
    credit: match?.[1]?.trim() || null,
  };
}

const fill = (image: Image, other: Image): Image => ({
  ...image,
  caption: image.caption ?? other.caption,
  credit: image.credit ?? other.credit,
  width: image.width ?? other.width,
  height: image.height ?? other.height,
});
