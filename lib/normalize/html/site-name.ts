import type { PageFacts } from "./page-facts.ts";

/** Letters and digits alone, in small letters, a space between words: for comparing names. */
export const plainWords = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, " ")
    .trim();

/** A logo, a part of the page's domain, what its letters stand for, or the publisher's name. */
export function isNameOfSite(
  text: string,
  { url }: Pick<PageFacts, "url">,
  site: string | undefined,
): boolean {
  const letters = plainWords(text).replaceAll(" ", "");
  if (letters === "") return false;
  if (site !== undefined && plainWords(site).replaceAll(" ", "") === letters) return true;
  const host = url === null ? "" : (URL.parse(url)?.hostname ?? "");
  // Where many keep blogs under one domain, what stands before it is who keeps this one.
  if (OF_BLOGS.test(host)) return false;
  const labels = host.split(".").map((label) => label.replaceAll("-", ""));
  const words = plainWords(text).split(" ");
  const initials = words.length < 2 ? letters : words.map((word) => word[0]).join("");
  return (
    labels.includes(initials) ||
    labels.includes(letters) ||
    host.replace(/^www\./, "") === text.toLowerCase()
  );
}

const OF_BLOGS =
  /\.(?:blogspot|wordpress|substack|tumblr|typepad|livejournal|over-blog|canalblog|jimdo|github|hypotheses)\.[a-z.]{2,6}$/i;
