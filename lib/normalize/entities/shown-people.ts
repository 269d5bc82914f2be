import { beginsLarge } from "../text/letters.ts";
import { firstAfter } from "../text/ranges.ts";
import type { Token } from "../text/tokens.ts";
import { fold } from "./fold.ts";
import { isClub, isOfOrganisation, isOrganisationName, isSurePlace } from "./lists.ts";
import type { Mention } from "./mention.ts";
import { type ReadPart, sentenceOf } from "./read-part.ts";
import { isDeterminer, isHonorific, isRoleWord } from "./role-words.ts";

/**
 * Surnames that the model took for organisations or towns, where the article shows a person: "Seyne,
 * a physician", "Mr. Seyne", "Seyne said on Sunday that his country", or where the model took as
 * many of them for a person. All mentions of the name follow.
 */
export function shownPeople(
  mentions: readonly Mention[],
  parts: readonly ReadPart[],
): readonly Mention[] {
  const doubted = mentions.filter((mention) => mayBePerson(mention));
  if (doubted.length === 0) return mentions;
  const shown = asOftenPeople(mentions, doubted);
  for (const mention of doubted) {
    const key = fold(mention.text);
    if (!shown.has(key) && showsPerson(mention, sentenceOf(mention, parts), mentions))
      shown.add(key);
  }
  return shown.size === 0
    ? mentions
    : mentions.map((mention) =>
        mayBePerson(mention) && shown.has(fold(mention.text))
          ? { ...mention, kind: "person" }
          : mention,
      );
}

function asOftenPeople(mentions: readonly Mention[], doubted: readonly Mention[]): Set<string> {
  const names = Map.groupBy(mentions, ({ text }) => fold(text));
  return new Set(
    doubted
      .map(({ text }) => fold(text))
      .filter((key) => {
        const all = names.get(key) ?? [];
        return 2 * all.filter(({ kind }) => kind === "person").length >= all.length;
      }),
  );
}

/** One to three words written as names of people are, that no list has for anything else. */
function mayBePerson({ kind, outlet, text }: Mention): boolean {
  if (kind === "person" || outlet !== undefined) return false;
  // "EgyptAir"; but "McSeyne".
  if (/(?<!\b(?:Ma?c|De|Di|La|Le|O'|O’))\p{Ll}\p{Lu}/u.test(text)) return false;
  if (!/^\p{Lu}[\p{Ll}'’]\p{L}+(?:[ -]\p{Lu}\p{L}*\p{Ll}){0,2}$/u.test(text)) return false;
  const folded = fold(text);
  if (isOrganisationName(folded) || isClub(folded) || isSurePlace(folded)) return false;
  return !folded.split(" ").some(isOfOrganisation);
}

function showsPerson(
  mention: Mention,
  { tokens, at }: ReturnType<typeof sentenceOf>,
  mentions: readonly Mention[],
): boolean {
  let next = firstAfter(tokens, mention.end - 1);
  while ((tokens[next]?.start ?? mention.end) < mention.end) next++;
  if (isHonorific(tokens[at - 1]?.text ?? "")) return true;
  const mark = tokens[next]?.text;
  if (mark === "," && isHeldRole(tokens, at)) return true;
  if (mark === ",") return isRole(tokens, next + 1);
  if (!/^(?:said|says|told|insisted|added|wrote|boasted)$/.test(mark ?? "")) return false;
  if (saysI(tokens, at)) return true;
  const isAlone = !mentions.some(
    ({ kind, part, sentence }) =>
      kind === "person" && part === mention.part && sentence === mention.sentence,
  );
  return isAlone && isSelf(tokens, next + 1);
}

/** “I admit it,” Seyne said: a body does not speak of itself so. */
function saysI(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.kind !== "quote") return false;
  for (let i = at - 2; i >= 0 && tokens[i]?.kind !== "quote"; i--)
    if (/^(?:I|I['’]\p{Ll}+|my|me|myself)$/u.test(tokens[i]?.text ?? "")) return true;
  return false;
}

const roleWordsMax = 9;

/** "a physician from …,", "the committee's chairman,", "Ann Lind's former adviser,". */
function isRole(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from];
  if (!first || !(isDeterminer(first) || beginsLarge(first.text))) return false;
  const isOwned = tokens.slice(from, from + roleWordsMax).some(({ kind }) => kind === "possessive");
  if (!isDeterminer(first) && !isOwned) return false;
  for (let i = from + 1; i < from + roleWordsMax; i++) {
    const next = tokens[i + 1];
    const word = tokens[i]?.text ?? "";
    if (!next || /^(?:,|and|who|which|that|is|was|has)$/.test(word)) return false;
    if (/^(?:,|of|from|at|in|for|who|and|\.)$/.test(next.text))
      return isRoleWord(word) && !OF_FIRMS.test(word);
  }
  return false;
}

/** "His predecessor, Ann Seyne,": one whom somebody has, and firms seldom. */
function isHeldRole(tokens: readonly Token[], at: number): boolean {
  const [noun, owner] = [tokens[at - 2]?.text ?? "", tokens[at - 3]];
  if (tokens[at - 1]?.text !== "," || !isRoleWord(noun) || OF_FIRMS.test(noun)) return false;
  return owner?.kind === "possessive" || /^(?:his|her|its|their)$/i.test(owner?.text ?? "");
}

/** Firms and parties are called so too. */
const OF_FIRMS =
  /^(?:leader|partner|owner|parent|founder|maker|keeper|producer|supplier|provider|operator|sponsor|backer|supporter|critic|opponent|rival|client|member|champion|favou?rite|star|giant|newcomer|specialist|.*maker)$/;

const wordsToPronoun = 5;

/** "Monday that he": whoever spoke speaks of himself. */
function isSelf(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + wordsToPronoun; i++) {
    const word = tokens[i]?.text ?? "";
    if (/^(?:he|she|his|her)$/.test(word)) return true;
    if (!/^(?:that|on|in|\p{Lu}\p{L}+day|\p{L}+ly|in|a|week|last|this|month|\d+)$/u.test(word))
      return false;
  }
  return false;
}
