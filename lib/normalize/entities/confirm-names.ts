import type { Article } from "../../record.ts";
import { beginsLarge } from "../text/letters.ts";
import { fold } from "./fold.ts";
import {
  isEveryday,
  isGivenName,
  isOfOrganisation,
  isOutletName,
  isPlace,
  isSurePlace,
} from "./lists.ts";
import type { Mention } from "./mention.ts";

/**
 * Names in places where capitals say little. In a headline with a capital on every word a name must
 * be borne out by the body or by a list; a dateline names one place, with its region after it.
 */
export function confirmNames(
  mentions: readonly Mention[],
  article: Pick<Article, "headline" | "body" | "dateline">,
): readonly Mention[] {
  const headline = article.headline ?? "";
  const isTitled = largeShare(headline) > 0.6;
  const body = new Set(
    mentions.filter(({ part }) => part === "body").flatMap(({ text }) => partsOf(text)),
  );
  const dateline = datelineOf(article);
  return mentions.flatMap((mention): readonly Mention[] => {
    if (mention.part === "headline")
      return !isTitled || mention.outlet !== undefined || isBorneOut(mention, body)
        ? [mention]
        : [];
    if (!dateline || mention.start >= dateline.end || mention.outlet !== undefined)
      return [mention];
    // The town alone; the region in its tail says where that is.
    const isTown = mention.start <= dateline.townEnd;
    return isTown ? [{ ...mention, kind: "place" }] : [];
  });
}

/** A name and its words, so that a headline may use a part of it. */
const partsOf = (text: string): readonly string[] => [fold(text), ...fold(text).split(/\s+/)];

const largeShare = (text: string): number => {
  const words = text.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
  const large = words.filter((word) => beginsLarge(word));
  return words.length < 4 ? 0 : large.length / words.length;
};

function isBorneOut({ text, kind }: Mention, body: ReadonlySet<string>): boolean {
  const folded = fold(text);
  const words = folded.split(/\s+/);
  if (body.has(folded) || isSurePlace(folded) || isOutletName(folded)) return true;
  if (words.every(isEveryday)) return false;
  if (kind === "place") return isPlace(folded);
  if (kind === "person") return words.length > 1 && isGivenName(words[0] ?? "");
  // "North Korea Meeting Flounders" holds a name, and is none.
  const isOwn = (word: string): boolean => body.has(word) || isOfOrganisation(word);
  return (words.every(isOwn) && words.some((word) => body.has(word))) || !words.some(isEveryday);
}

/** Where the dateline stands in the body, and where its town ends. */
function datelineOf({ body, dateline }: Pick<Article, "body" | "dateline">) {
  if (!dateline?.place) return undefined;
  const start = body.text.indexOf(dateline.text);
  if (start < 0) return undefined;
  const [town = ""] = dateline.place.split(",");
  return { end: start + dateline.text.length, townEnd: start + town.length - 1 };
}
