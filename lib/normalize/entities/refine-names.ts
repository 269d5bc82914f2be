import { isTitleWord } from "../data/names/name-words.ts";
import { agreeing } from "./agreeing.ts";
import { isAboutSport, withClubs } from "./clubs.ts";
import type { Name } from "./find-names.ts";
import { findOutlets } from "./find-outlets.ts";
import { fold } from "./fold.ts";
import { kindOf, withLegalForm } from "./kind-of-name.ts";
import { isSurePlace } from "./lists.ts";
import { withoutLoneWords } from "./lone-people.ts";
import type { Mention } from "./mention.ts";
import { withoutNoNames } from "./no-names.ts";
import { withOwnAbbreviations } from "./own-abbreviations.ts";
import type { ReadPart } from "./read-part.ts";
import { rejoined } from "./rejoined-names.ts";
import { isShaped } from "./shaped-names.ts";
import { shownPeople } from "./shown-people.ts";
import { withSites } from "./sites.ts";
import { withToldBodies } from "./told-bodies.ts";

/**
 * From what the model saw, sentence by sentence, to mentions that agree over the article: known
 * outlets outrank the model; a surname is the same person's everywhere; what is a name twice is a
 * name also where the model missed it.
 */
export function refineNames(parts: readonly ReadPart[]): readonly Mention[] {
  const seen = parts.flatMap((part) => {
    const own = withOutlets(part);
    return [...own, ...shapedIn(part, own)].sort((a, b) => a.start - b.start);
  });
  const isSport = isAboutSport(parts);
  const owned = withOwnAbbreviations(seen, parts);
  const mended = withToldBodies(withoutNoNames(rejoined(owned, parts), parts, isSport), parts);
  const agreed = shownPeople(agreeing(mended, parts, isSport), parts);
  return withSites(withoutLoneWords(withClubs(agreed, parts, isSport), parts), parts);
}

function withOutlets({ part, text, sentences, names, firstSentence }: ReadPart): Mention[] {
  const mentions: Mention[] = [];
  let next = 0;
  for (const [i, { tokens, start: from, end }] of sentences.entries()) {
    const outlets = findOutlets(text, tokens);
    const isLoud = !/\p{Ll}{2}/u.test(text.slice(from, end));
    for (const { start, end: to, outlet } of outlets) {
      const name = text.slice(start, to);
      const sentence = firstSentence + i;
      mentions.push({
        part,
        start,
        end: to,
        text: name,
        kind: "organisation",
        sentence,
        outlet,
      });
    }
    for (let name = names[next]; name && name.start < end; name = names[++next]) {
      name = withLegalForm(text, name);
      const bare = withoutOffice(name);
      const trimmed = trim(text, bare);
      const kind = trimmed && kindOf({ kind: name.kind, text: trimmed.text }, isLoud);
      if (!trimmed || !kind || kind === "misc") continue;
      if (outlets.some((each) => each.start < trimmed.end && trimmed.start < each.end)) continue;
      const own = bare.end < name.end ? "place" : kind;
      const last = mentions.at(-1);
      const sentence = firstSentence + i;
      if (last && own === "organisation" && isOneWith(last, trimmed)) {
        mentions.pop();
        const whole = text.slice(last.start, trimmed.end);
        mentions.push({ ...last, end: trimmed.end, text: whole, kind: own });
      } else mentions.push({ part, ...trimmed, kind: own, sentence });
    }
  }
  return mentions;
}

/** "Washington" before "Post/ABC News", which the slash hides from the table of outlets. */
const isOneWith = (before: Mention, { start, text }: Pick<Mention, "start" | "text">): boolean =>
  before.kind === "place" && before.end + 1 === start && /^\p{Lu}\p{Ll}+\/\p{Lu}/u.test(text);

/** "eBay" and "X" where the model has seen nothing. */
function shapedIn({ part, text, sentences, firstSentence }: ReadPart, seen: readonly Mention[]) {
  const taken = new Set(seen.map(({ start }) => start));
  const mentions: Mention[] = [];
  for (const [i, { tokens }] of sentences.entries())
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (!token || !isShaped(tokens, at) || taken.has(token.start)) continue;
      const { start, end } = token;
      const name = text.slice(start, end);
      const sentence = firstSentence + i;
      mentions.push({ part, start, end, text: name, kind: "organisation", sentence });
    }
  return mentions;
}

/** "U.S. Secretary of State" names the United States and an office. */
function withoutOffice({ start, text }: Pick<Name, "start" | "text">): Pick<Name, "start" | "end"> {
  const words = text.split(" ");
  const office = words.findIndex((word, i) => i > 0 && isTitleWord(word));
  const place = office < 0 ? undefined : words.slice(0, office).join(" ");
  const isOfPlace = place !== undefined && isSurePlace(fold(place));
  return { start, end: start + (isOfPlace ? place.length : text.length) };
}

const charsMax = 120;

/** Marks at the edges are no part of a name, nor is a name without a letter. */
function trim(
  text: string,
  { start, end }: Pick<Name, "start" | "end">,
): Pick<Mention, "start" | "end" | "text"> | undefined {
  let name = text.slice(start, end);
  const lead = /^[^\p{L}\p{N}]+/u.exec(name)?.[0].length ?? 0;
  name = name.slice(lead).replace(/(?:['’]s|['’])$/u, "");
  name = name.replace(/[^\p{L}\p{N}).!?]+$/u, "");
  // "U.S." and "Inc." keep their stop.
  if (!/(?:\b\p{L}|\p{Lu}\p{L}{0,4})\.$/u.test(name)) name = name.replace(/(?<![.!?])[.!?]+$/u, "");
  if (!name.includes("(")) name = name.replace(/(?<!\))\)+$/u, "");
  if (!/\p{L}{2}|\p{Lu}/u.test(name) || name.length > charsMax || /\n\s*\n/.test(name))
    return undefined;
  if (!/[\p{Lu}\p{Lo}]/u.test(name)) return undefined;
  return { start: start + lead, end: start + lead + name.length, text: name };
}
