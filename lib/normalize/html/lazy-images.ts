import type { Page, PageElement } from "../../page.ts";

/**
 * Pages that load pictures by script leave the true address in an attribute of their own, and a
 * stand-in, or nothing, in `src`. No script runs here, so the address is put where it belongs.
 */
export function revealLazyImages(page: Page): void {
  for (const image of page.querySelectorAll("img")) {
    if (!isStandIn(image.getAttribute("src"))) continue;
    const address =
      ADDRESSES.map((name) => image.getAttribute(name)).find((value) => !isStandIn(value)) ??
      SETS.map((name) => largestOf(image.getAttribute(name))).find(Boolean) ??
      largestInPicture(image);
    if (address) image.setAttribute("src", address);
  }
  for (const fallback of [...page.querySelectorAll("noscript")]) {
    // For readers without script, as we are; the copy inside is the picture that script would load.
    if (fallback.querySelector("img") === null) continue;
    const before = fallback.previousElementSibling;
    if (before?.localName === "img" && isStandIn(before.getAttribute("src"))) before.remove();
    fallback.replaceWith(...fallback.childNodes);
  }
}

const ADDRESSES = ["data-src", "data-original", "data-lazy-src", "data-lazy", "data-url"] as const;
const SETS = ["data-srcset", "data-lazy-srcset", "srcset"] as const;

const isStandIn = (address: string | null): boolean =>
  address === null || address.trim() === "" || /^\s*(?:data|about|blob):/i.test(address);

function largestInPicture(image: PageElement): string | undefined {
  const picture = image.closest("picture");
  // A picture has one image; of a faulty one with many, the sources are not read for each.
  if (picture === null || picture.querySelector("img") !== image) return undefined;
  return Iterator.from(picture.querySelectorAll("source"))
    .map((source) => largestOf(source.getAttribute("srcset") ?? source.getAttribute("data-srcset")))
    .find((address) => address !== undefined);
}

/** HTML, 4.8.4.2.1: candidates parted by commas, each an address and a width or density. */
function largestOf(set: string | null): string | undefined {
  const candidates = [...(set ?? "").matchAll(/(\S*[^\s,])(?:\s+([\d.]+)[wx])?\s*(?:,|$)/g)]
    .map(([, address, size]) => ({ address, size: Number(size ?? 1) }))
    .filter(({ address }) => !isStandIn(address ?? null));
  return candidates.sort((a, b) => b.size - a.size)[0]?.address;
}
