import type { PageFacts } from "./page-facts.ts";

/** Letters and digits alone, in small letters, a space between words: for comparing names. */
export const plainWords = (text: string): string =>
  /^[ -~]*$/.test(text)
    ? text
        .toLowerCase()
        .replace(/[^a-z\d]+/g, " ")
        .trim()
    : text
        .normalize("NFKC")
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\p{M}]+/gu, " ")
        .trim();

/** A logo, a part of the page's domain, what its letters stand for, or the publisher's name. */
export const isNameOfSite = (
  text: string,
  facts: Pick<PageFacts, "url">,
  site: string | undefined,
): boolean => siteTest(facts, site)(text);

/** The same for many texts of one page. */
export function siteTest(
  { url }: Pick<PageFacts, "url">,
  site: string | undefined,
): (text: string) => boolean {
  const own = site === undefined ? undefined : plainWords(site).replaceAll(" ", "");
  const host = url === null ? "" : (URL.parse(url)?.hostname ?? "");
  // Where many keep blogs under one domain, what stands before it is who keeps this one.
  const labels = OF_BLOGS.test(host)
    ? []
    : host.split(".").map((label) => label.replaceAll("-", ""));
  const bareHost = OF_BLOGS.test(host) ? undefined : host.replace(/^www\./, "");
  return (text) => {
    const plain = plainWords(text);
    const letters = plain.replaceAll(" ", "");
    if (letters === "") return false;
    if (letters === own) return true;
    const words = plain.split(" ");
    const initials = words.length < 2 ? letters : words.map((word) => word[0]).join("");
    return labels.includes(initials) || labels.includes(letters) || bareHost === text.toLowerCase();
  };
}

const OF_BLOGS =
  /\.(?:blogspot|wordpress|substack|tumblr|typepad|livejournal|over-blog|canalblog|jimdo|github|hypotheses)\.[a-z.]{2,6}$/i;
