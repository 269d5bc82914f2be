import { isTitleWord } from "../data/names/name-words.ts";
import { beginsLarge, beginsSmall } from "../text/letters.ts";
import { fold } from "./fold.ts";
import { isEveryday } from "./lists.ts";
import { isDeterminer, isHonorific, isPluralRole, isRoleWord } from "./role-words.ts";
import { nameEndingAt, type Place, type Role, roleOf, wordAt } from "./roles-around.ts";

const wordsMax = 7;
/** Nobody gives one role to more. */
const namesMax = 12;

/** Words that end a stretch of a role to the left, and are not part of it. */
const STOP =
  /^(?:and|or|but|that|which|who|whom|said|says|told|asked|by|with|from|to|for|in|on|at|as|than|when|while|if|because|is|was|were|are|be|been|has|had|have|will|would|could|can|may|might|not|the|a|an|his|her|its|their|our|my|your|this|these|those|of|like|including|between|among|against|about|after|before|during|via|per|under|over|into|then|also|even|only|meanwhile|here|there|meet|met|meets|named|called|replaced|appointed|elected|beat|saw|heard|arrested|killed|accused|quoted|citing|texted|introduced|announced|reported|reports|warned|quotes|added|denies|denied|boss's)$/i;

/** "club captain Declan Obuya", "Georgian infrastructure minister Irakli Samkharuli". */
export function roleDirectlyBefore(place: Place): Role | undefined {
  let head = place.from - 1;
  // "Dr. X" and "Sgt. X": the honorific stands between.
  while (isHonorific(wordAt(place, head))) head--;
  // "Secretary of State X", "president of Chile X".
  const isOf = /^(?:of|for)$/.test(wordAt(place, head - 1));
  const office = isOf && isTitleWord(wordAt(place, head - 2));
  if (office && beginsLarge(wordAt(place, head))) return stretched(place, head - 2, head);
  return isRoleWord(wordAt(place, head)) ? stretched(place, head, head) : undefined;
}

/** "Prof." and "the Rev.": a form of address that is a calling. */
export function calling(place: Place): Role | undefined {
  const isCalling = (at: number): boolean => /^(?:Prof|Rev)\.?$/.test(wordAt(place, at));
  const at = isCalling(place.from - 1) ? place.from - 1 : place.from;
  return isCalling(at) ? roleOf(place, at, at) : undefined;
}

/** With what stands before it: "Canadian Prime", "former". */
function stretched(place: Place, from: number, head: number): Role | undefined {
  let first = from;
  while (head - first < wordsMax && isModifier(place, first - 1)) first--;
  // "Mines and energy minister", "violinist and union representative".
  if (wordAt(place, first - 1) === "and" && isFirstOfTwo(place, first - 2)) first -= 2;
  else if (wordAt(place, first - 1) === "and" && isOtherRole(place, first - 2)) {
    first -= 2;
    while (head - first < wordsMax && isModifier(place, first - 1)) first--;
  }
  // "But Coach", at the head of a sentence.
  while (first < head && /^(?:but|and|yet|so|when|now|only)$/i.test(wordAt(place, first))) first++;
  const owner = ownerBefore(place, first);
  return roleOf(place, owner ?? first, head);
}

/** "Canada Soccer's president": whose it is, where that is a name. */
function ownerBefore(place: Place, first: number): number | undefined {
  if (place.tokens[first - 1]?.kind !== "possessive") return undefined;
  return nameEndingAt(place, first - 2)?.first;
}

function isFirstOfTwo(place: Place, at: number): boolean {
  const word = wordAt(place, at);
  const before = place.tokens[at - 1];
  const opens = before === undefined || before.kind === "mark" || before.kind === "quote";
  // "Trump and Chinese leader Xi".
  if (place.mentions.some(({ start }) => start === place.tokens[at]?.start)) return false;
  return opens && /^\p{Lu}\p{Ll}+$/u.test(word) && isEveryday(fold(word)) && !STOP.test(word);
}

/** Before a name or an office written large: "former Fox News host", "prominent Moscow lawyer". */
const WHICH =
  /(?:ous|ent|ant|ful|ary|ory|ive|ial|eal|ical|[cn]al|ing)$|^(?:former|ex|then|late|senior|junior|deputy|vice|acting|interim|chief|assistant|associate|longtime|long-time|veteran|top|new|old|young|first|second|third|fellow|ex-\p{L}+|co|famed|then-\p{L}+|far-right|far-left|centre-right|centre-left|center-right|center-left|pro|anti|left-wing|right-wing|one-time|onetime|self-styled|lead|club|team|club's|local|state|national|police|army|navy|retired)$/u;

const saysWhich = (word: string): boolean => WHICH.test(word) || isRoleWord(word);

const isOtherRole = (place: Place, at: number): boolean =>
  beginsSmall(wordAt(place, at)) && isRoleWord(wordAt(place, at));

function isModifier(place: Place, at: number): boolean {
  const token = place.tokens[at];
  if (token?.kind !== "word" || place.tokens[at + 1]?.kind === "possessive") return false;
  if (STOP.test(token.text)) return false;
  if (beginsLarge(token.text)) return true;
  // "explains Team Leader X": before a capital only what says which one.
  if (beginsLarge(wordAt(place, at + 1)) && !saysWhich(token.text)) return false;
  // A verb before a role has no place in it; -ed and -ly tell most of them.
  return isEveryday(fold(token.text.split("-").at(-1) ?? "")) && !/(?:ed|ly|ing)$/.test(token.text);
}

/** "Green councillors Ffion Marsh and Peter Ledwidge": one role for each of them. */
export function roleOfSeveral(place: Place): Role | undefined {
  let head = place.from - 1;
  // Back over the names that stand before this one.
  for (let names = 0; names < namesMax && /^(?:,|and|&)$/.test(wordAt(place, head)); names++) {
    // "her daughters, Awa and Salimata".
    if (wordAt(place, head) === "," && isPluralRole(wordAt(place, head - 1)))
      return describedBefore(place, head, isPluralRole);
    const before =
      wordAt(place, head) === "and" && wordAt(place, head - 1) === "," ? head - 2 : head - 1;
    const name = nameEndingAt(place, before);
    // "brothers Henk and Joost Kettwijk".
    const first =
      name?.first ?? (/^\p{Lu}\p{Ll}+$/u.test(wordAt(place, before)) ? before : undefined);
    if (first === undefined) return undefined;
    head = first - 1;
  }
  if (isPluralRole(wordAt(place, head))) return stretched(place, head, head);
  return undefined;
}

const CLOSES = /^(?:[,.;:—–()-]|who|said|says|told|of|from|at)$/;

/** "Its director, Živa Hočevar,", "Salgado's agent, Leïla Benkirane,". */
export function roleBeforeComma(place: Place): Role | undefined {
  const comma = commaBefore(place, place.from);
  if (comma === undefined) return undefined;
  const closing = place.tokens[place.to];
  if (closing && !CLOSES.test(closing.text)) return undefined;
  return describedBefore(place, comma, isRoleWord);
}

/** Over "Sgt.", "the Rev." and "the teacher", which stand between a description and its name. */
function commaBefore(place: Place, from: number): number | undefined {
  let at = from - 1;
  const isTitle = (word: string): boolean => isHonorific(word) || isRoleWord(word);
  while (from - at < wordsMax && isTitle(wordAt(place, at))) at--;
  if (at < from - 1 && /^(?:the|a)$/.test(wordAt(place, at))) at--;
  return wordAt(place, at) === "," ? at : undefined;
}

/** "her daughters" before a comma: the description that ends there. */
function describedBefore(
  place: Place,
  comma: number,
  isRole: (word: string) => boolean,
): Role | undefined {
  const head = comma - 1;
  const opener = openerBefore(place, head);
  if (opener === undefined || opener >= head) return undefined;
  const words = place.tokens.slice(opener + 1, head + 1);
  if (!words.some(({ text }) => isRole(text) || isRole(text.toLowerCase()))) return undefined;
  return roleOf(place, ownerBefore(place, opener + 1) ?? opener + 1, head);
}

/** The article or possessive that the description begins with. */
function openerBefore(place: Place, head: number): number | undefined {
  for (let at = head; at >= 0 && head - at <= wordsMax + 2; at--) {
    const token = place.tokens[at];
    if (!token || token.kind === "mark" || token.kind === "quote") return undefined;
    if (token.kind === "possessive" || isDeterminer(token)) {
      // "the head of the Border Committee": the first of two articles.
      if (!/^(?:of|at|for|in)$/.test(wordAt(place, at - 1))) return at;
      // "she said of her daughters, Awa and Salimata".
      if (/^(?:said|says|spoke|speaks|thinks)$/.test(wordAt(place, at - 2))) return at;
      continue;
    }
    // "the firm's founder and owner".
    if (token.text === "and" && isOtherRole(place, at - 1)) continue;
    if (/^(?:and|or|said|says|that|which|who|on|to|by|from|with)$/.test(token.text))
      return undefined;
  }
  return undefined;
}
