import { isAbbreviation, isSpelled, nameInitials } from "./abbreviation.ts";
import { fold } from "./fold.ts";
import type { Mention } from "./mention.ts";
import type { ReadPart } from "./read-part.ts";

/** A name with such a word may well be the outlet's in full, which the table lacks. */
const MEDIA =
  /\b(?:agency|broadcast\w*|channel|media|news|newspapers?|network|press|radio|televisi\w+|tv)\b/i;

/**
 * "Statistics Netherlands (CBS)": letters in brackets after a name mean that name throughout the
 * article, whatever outlet bears them elsewhere.
 */
export function withOwnAbbreviations(
  mentions: readonly Mention[],
  parts: readonly ReadPart[],
): readonly Mention[] {
  const texts = new Map(parts.map(({ part, text }) => [part, text]));
  const kinds = new Map<string, Mention["kind"]>();
  for (const [i, mention] of mentions.entries()) {
    if (mention.outlet === undefined || !isAbbreviation(mention.text)) continue;
    const owner = mentions[i - 1];
    if (owner?.part !== mention.part || owner.outlet !== undefined || MEDIA.test(owner.text))
      continue;
    const between = texts.get(mention.part)?.slice(owner.end, mention.start) ?? "";
    if (!/^\s?\((?:the\s)?$/.test(between)) continue;
    // "Ann Lee (CBS)" works there, and "PARIS (AFP)" opens a dispatch.
    if (owner.kind === "organisation" || isInitials(owner.text, mention.text))
      kinds.set(mention.text, owner.kind);
  }
  if (kinds.size === 0) return mentions;
  return mentions.map((mention) => {
    const kind = kinds.get(mention.text);
    if (kind === undefined) return mention;
    const { outlet: _, ...own } = mention;
    return { ...own, kind };
  });
}

const isInitials = (name: string, letters: string): boolean =>
  name.includes(" ") && isSpelled(fold(letters).replace(/[^a-z]/g, ""), nameInitials(fold(name)));
