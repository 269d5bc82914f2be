import { timeWords } from "../data/names/name-words.ts";
import { isDeterminer, isRoleWord } from "./role-words.ts";
import { type Place, type Role, roleOf, stretchEnd, stretchMax, wordAt } from "./roles-around.ts";

/** What somebody does for a living or in an office. */
const DOES =
  /^(?:heads|leads|runs|chairs|directs|manages|owns|coaches|edits|represents|commands|oversees|founded|co-founded|headed|led|chaired|teaches|sells|makes|grows|farms|fishes|raises|breeds|builds|bakes|cooks|keeps|tends|drives|repairs|trains|treats|studies|researches|advises|specialises|specializes|volunteers|supervises|supplies|campaigns|lectures|practises|practices)$/;
/** "has led the party since 2019". */
const HAS_DONE = /^(?:led|headed|chaired|directed|managed|edited|coached|represented|owned)$/;

/** "a glaciologist who leads the monitoring team": the clause that says of what. */
export function withLeadingClause(place: Place, last: number): number {
  if (wordAt(place, last) !== "who" || !DOES.test(wordAt(place, last + 1))) return last;
  const end = stretchEnd(place, last + 1);
  return end - last <= stretchMax ? end : last;
}

const ADVERB =
  /^(?:also|now|then|currently|once|still|previously|formerly|later|long|first|briefly)$/;

/**
 * "X, who is also a visiting professor at the Courtauld", "X was the treasurer of Open Hearth", "X,
 * who heads its foundry business", "X was elected mayor": a sentence that says what somebody is.
 */
export function roleTold(place: Place): Role | undefined {
  let at = place.to;
  if (wordAt(place, at) === ",") at++;
  if (wordAt(place, at) === "who") {
    at = pastAdverbs(place, at + 1);
    const deed = deedAt(place, at);
    if (deed !== undefined) return deedOf(place, deed);
  } else if (at > place.to) return undefined;
  return predicateOf(place, pastAdverbs(place, at));
}

function pastAdverbs(place: Place, from: number): number {
  let at = from;
  while (ADVERB.test(wordAt(place, at))) at++;
  return at;
}

function deedAt(place: Place, at: number): number | undefined {
  if (DOES.test(wordAt(place, at))) return at;
  if (!/^(?:has|had)$/.test(wordAt(place, at))) return undefined;
  const verb = pastAdverbs(place, at + 1);
  return HAS_DONE.test(wordAt(place, verb)) ? verb : undefined;
}

/** Who does it: verbs with a noun that says the same of somebody. */
const DOERS: Readonly<Record<string, string>> = {
  heads: "head",
  leads: "leader",
  chairs: "chair",
  directs: "director",
  manages: "manager",
  owns: "owner",
  coaches: "coach",
  edits: "editor",
  represents: "representative",
  commands: "commander",
  founded: "founder",
  led: "leader",
  headed: "head",
  chaired: "chair",
  directed: "director",
  managed: "manager",
  edited: "editor",
  coached: "coach",
  represented: "representative",
  owned: "owner",
  "co-founded": "co-founder",
  teaches: "teacher",
  sells: "seller",
  makes: "maker",
  grows: "grower",
  breeds: "breeder",
  builds: "builder",
  keeps: "keeper",
  supplies: "supplier",
};

/** "who sells tangerines" as "seller of tangerines"; the span has the words as they are printed. */
function deedOf(place: Place, at: number): Role | undefined {
  const end = circumstanceIn(place, at, stretchEnd(place, at));
  if (end - at < 2 || end - at >= stretchMax) return undefined;
  const role = roleOf(place, at, end - 1);
  const verb = wordAt(place, at);
  const doer = DOERS[verb];
  return role && doer ? { ...role, text: `${doer} of ${role.text.slice(verb.length + 1)}` } : role;
}

const IS = /^(?:is|was|became|remains|remained|becomes)$/;
const BE = /^(?:is|was|were|been)$/;
const MADE = /^(?:named|appointed|elected|re-elected|chosen|crowned|promoted|hired|nominated)$/;
const AS = /^(?:served|serves|serving|worked|works|acted|acts|resigned|retired|over|down|on|in)$/;
/** "stepped down as", "took over as", "sworn in as". */
const PHRASE = /^(?:stepped|stood|took|taken|stayed|sworn)$/;

function predicateOf(place: Place, from: number): Role | undefined {
  const made = pastMaking(place, from);
  if (made !== undefined) return nounOf(place, made, true);
  if (!IS.test(wordAt(place, from))) return undefined;
  const at = pastAdverbs(place, from + 1);
  return superlativeOf(place, at) ?? nounOf(place, at, /^remain/.test(wordAt(place, from)));
}

/** Past "has been appointed as", "was elected", "served as": where the office begins. */
function pastMaking(place: Place, from: number): number | undefined {
  let at = from;
  while (/^(?:has|had|have)$/.test(wordAt(place, at)) || BE.test(wordAt(place, at)))
    at = pastAdverbs(place, at + 1);
  if (at > from && MADE.test(wordAt(place, at)))
    return /^(?:as|to)$/.test(wordAt(place, at + 1)) ? at + 2 : at + 1;
  if (PHRASE.test(wordAt(place, at))) at++;
  return AS.test(wordAt(place, at)) && wordAt(place, at + 1) === "as" ? at + 2 : undefined;
}

const FIRST = /^(?:first|last|only|second|third|youngest|oldest)$/;

/** "the first woman to take a men's team to the final". */
function superlativeOf(place: Place, at: number): Role | undefined {
  if (wordAt(place, at) !== "the" || !FIRST.test(wordAt(place, at + 1))) return undefined;
  const to = place.tokens.findIndex(({ text }, i) => i > at + 2 && text === "to");
  if (to < 0 || to > at + 5) return undefined;
  let end = to;
  while (end - at <= stretchMax && place.tokens[end] && place.tokens[end]?.kind !== "mark") end++;
  const isWhole = end - at <= stretchMax && !hasBreak(place, at, to);
  return isWhole ? roleOf(place, at + 1, end - 1) : undefined;
}

const hasBreak = ({ tokens }: Place, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ kind }) => kind === "mark" || kind === "quote");

/** Where an office in a predicate ends: what follows says when, how or under whom. */
const CIRCUMSTANCE =
  /^(?:since|after|under|during|until|from|by|with|amid|over|before|following|last|this|next|on|despite|while|again|alongside|earlier|later)$/;

function nounOf(place: Place, from: number, isOffice: boolean): Role | undefined {
  let at = from;
  const opener = place.tokens[at];
  const isOpened = opener && (isDeterminer(opener) || isRoleWord(opener.text));
  if (!isOpened && !isOffice && !isOwned(place, at)) return undefined;
  if (opener && isDeterminer(opener) && !/^former$/i.test(opener.text)) at++;
  const whole = stretchEnd(place, at);
  const isLong = whole - at >= stretchMax;
  const end = isOffice || isLong ? circumstanceIn(place, at, whole) : whole;
  const words = place.tokens.slice(at, end);
  const role = words.findIndex((word) => isRoleWord(word.text));
  // "X was a man who", "X is the third": what stands behind "of" is no head.
  if (
    role < 0 ||
    role > 4 ||
    words.slice(0, role).some(({ text }) => /^(?:of|in|to|by|for|at)$/.test(text))
  )
    return undefined;
  return end - at >= stretchMax ? undefined : roleOf(place, at, end - 1);
}

/** Where a stretch goes on to say when, how or under whom. */
function circumstanceIn(place: Place, from: number, to: number): number {
  for (let at = from + 1; at < to; at++)
    if (CIRCUMSTANCE.test(wordAt(place, at)) || isSpan(place, at)) return at;
  return to;
}

/** "in 2019", "in May", "for 26 years". */
const isSpan = (place: Place, at: number): boolean =>
  /^(?:in|for)$/.test(wordAt(place, at)) &&
  (/^\d+$/.test(wordAt(place, at + 1)) || timeWords.has(wordAt(place, at + 1)));

/** "Lithuania's foreign minister": a name whose it is. */
function isOwned({ tokens, mentions }: Place, at: number): boolean {
  const name = mentions.find(({ start }) => start === tokens[at]?.start);
  const next = name && tokens.find(({ start }) => start >= name.end);
  return next?.kind === "possessive";
}
