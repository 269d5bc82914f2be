import type { PageFacts } from "./page-facts.ts";

/** Letters and digits alone, in small letters, a space between words: for comparing names. */
export const plainWords = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, " ")
    .trim();

/** A logo, a part of the page's domain or the publisher's name. */
export function isNameOfSite(
  text: string,
  { url }: Pick<PageFacts, "url">,
  site: string | undefined,
): boolean {
  const letters = plainWords(text).replaceAll(" ", "");
  if (letters === "") return false;
  if (site !== undefined && plainWords(site).replaceAll(" ", "") === letters) return true;
  const host = url === null ? "" : (URL.parse(url)?.hostname ?? "");
  const labels = host.split(".").map((label) => label.replaceAll("-", ""));
  return labels.includes(letters) || host.replace(/^www\./, "") === text.toLowerCase();
}
