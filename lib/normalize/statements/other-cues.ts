import { cueNouns } from "../data/english/cue-verbs.ts";
import { possessives, prepositions } from "../data/english/grammar-words.ts";
import { documentNouns, peopleNouns } from "../data/english/source-nouns.ts";
import { type Attribution, attribution } from "./attribution.ts";
import { hasFiniteVerb } from "./clauses.ts";
import { singular } from "./joined-names.ts";
import { type Stretch, subjectBefore } from "./noun-phrase.ts";
import { phraseStart } from "./participles.ts";
import { phraseFrom } from "./phrase-from.ts";
import { cueOf, isCapital, isComma, isDash, isEnd, isQuote, isVerb, type Unit } from "./units.ts";
import { groupStart } from "./verb-group.ts";

/** "Poll: …", "Ann Lind: “…”": a short phrase, a colon, and what is said. */
export function colon(units: readonly Unit[], i: number): Attribution | undefined {
  if (units[i]?.text !== ":" || i === 0 || i > 8) return undefined;
  const next = units[i + 1];
  if (!next) return undefined;
  const transcript =
    i <= 3 && units.slice(0, i).every(({ text }) => /^\p{Lu}[\p{Lu}.'’-]+$/u.test(text));
  // "Poll: Most voters undecided", "Lind: The pier will last.": what follows is a headline or a clause.
  const headline = (next.title && isCapital(next)) || (i <= 5 && saysSomething(units, i + 1));
  if (!isQuote(next) && !transcript && !headline) return undefined;
  const own = units.slice(0, i);
  if (
    !isCapital(own[0]) ||
    own.some(
      ({ lower }) =>
        prepositions.has(lower) || possessives.has(lower) || lower === "as" || notices.has(lower),
    ) ||
    own.some((unit) => isComma(unit) || isQuote(unit) || isVerb(unit))
  )
    return undefined;
  const subject = { from: 0, to: i };
  return {
    side: "after",
    cue: { from: i, to: i + 1 },
    lemma: ":",
    subject,
    inherits: false,
    segment: { from: 0, to: i + 1 },
    content: i + 1,
    addressee: null,
    relay: null,
    quoteOnly: false,
    ...(isQuote(next) || transcript ? {} : { by: "source" }),
  };
}

/** More than a label: a clause, or a headline's words without a stop. */
const saysSomething = (units: readonly Unit[], from: number): boolean =>
  units.length - from >= 4 &&
  units[from]?.kind !== "number" &&
  (!isEnd(units.at(-1)) || hasFiniteVerb(units.slice(from)));

/** "“…” — Ann Lind, 42": the name after the dash said it. */
export function afterDash(units: readonly Unit[], i: number): Attribution | undefined {
  if (!isDash(units[i]) || !isQuote(units[i - 1]) || !isCapital(units[i + 1])) return undefined;
  let to = i + 1;
  while (to < i + 6 && isCapital(units[to])) to++;
  const next = units[to];
  if (next && !isEnd(next) && !isComma(next) && !isQuote(next)) return undefined;
  const subject = { from: i + 1, to };
  return {
    side: "before",
    cue: { from: i, to: i + 1 },
    lemma: "—",
    subject,
    inherits: false,
    segment: { from: i, to },
    content: null,
    addressee: null,
    relay: null,
    quoteOnly: false,
  };
}

const headlineUnitsMin = 4;
const sourceWordsMax = 3;

/** A headline's "Firm in talks to sell unit - sources": the people or papers after the last dash. */
export function dashAndSources(units: readonly Unit[], i: number): Attribution | undefined {
  if (!isDash(units[i]) || i < headlineUnitsMin) return undefined;
  const own = units.slice(i + 1);
  if (own.length > sourceWordsMax) return undefined;
  const last = own.at(-1);
  const noun = singular(last?.lower ?? "");
  const isSource = peopleNouns.has(noun) ? noun !== last?.lower : documentNouns.has(noun);
  if (!isSource || !own.every(({ kind }) => kind === "word")) return undefined;
  return attribution({
    side: "before",
    cue: { from: i, to: i + 1 },
    lemma: "-",
    subject: { from: i + 1, to: units.length },
    segment: { from: i, to: units.length },
  });
}

/** "the trip is now seen to have gone “badly”": nobody is named, and the words are quoted. */
export function seenTo(units: readonly Unit[], i: number): Attribution | undefined {
  if (!/^(?:seen|said|described|considered|believed|reported)$/.test(units[i]?.lower ?? ""))
    return undefined;
  if (!/^(?:to|as)$/.test(units[i + 1]?.lower ?? "")) return undefined;
  const group = groupStart(units, i);
  if (!units.slice(group, i).some(({ lower }) => /^(?:is|are|was|were)$/.test(lower)))
    return undefined;
  const quotation = units.findIndex((unit, at) => at > i + 1 && isQuote(unit));
  if (quotation < 0 || quotation > i + 12 || !isEnd(units[quotation + 1])) return undefined;
  if (/^(?:who|which|that|,)$/.test(units[group - 1]?.lower ?? "")) return undefined;
  const subject = subjectBefore(units, group);
  if (!subject || subject.to - subject.from > 8) return undefined;
  return {
    side: "after",
    cue: { from: group, to: i + 1 },
    lemma: "seen",
    subject: null,
    inherits: false,
    segment: { from: subject.from, to: subject.from },
    content: subject.from,
    addressee: null,
    relay: null,
    quoteOnly: false,
  };
}

/** "As Ann Lind put it, …", "…, as Ann Lind put it." */
export function putIt(units: readonly Unit[], i: number): Attribution | undefined {
  if (!/^(?:put|puts)$/.test(units[i]?.lower ?? "") || units[i + 1]?.lower !== "it")
    return undefined;
  const subject = subjectBefore(units, i);
  const as = (subject?.from ?? 0) - 1;
  if (!subject || units[as]?.lower !== "as") return undefined;
  const comma = units.findIndex((unit, at) => at > i + 1 && (isComma(unit) || unit.text === ":"));
  // "As Ann Lind put it, …", "But as Ann Lind put it: “…”".
  const leads = as <= 1;
  if (leads && comma < 0) return undefined;
  return attribution({
    side: leads ? "after" : "before",
    cue: { from: i, to: i + 2 },
    lemma: "put",
    subject,
    segment: { from: as, to: leads ? comma : i + 2 },
    content: leads ? comma + 1 : null,
  });
}

/** "Ann Lind made clear that …", "made it clear that …". */
export function madeClear(units: readonly Unit[], i: number): Attribution | undefined {
  if (!/^(?:clear|plain)$/.test(units[i]?.lower ?? "") || units[i + 1]?.lower !== "that")
    return undefined;
  const verb = units[i - 1]?.lower === "it" ? i - 2 : i - 1;
  if (!/^(?:make|makes|made|making)$/.test(units[verb]?.lower ?? "")) return undefined;
  const group = groupStart(units, verb);
  const subject = subjectBefore(units, group);
  if (!subject) return undefined;
  return {
    side: "after",
    cue: { from: group, to: i + 1 },
    lemma: "make clear",
    subject,
    inherits: false,
    segment: { from: subject.from, to: i + 1 },
    content: i + 1,
    addressee: null,
    relay: null,
    quoteOnly: false,
  };
}

/** What a colon follows without anyone having said it. */
const notices = new Set(
  "byline contributing look listen photo source sources correction clarification update updated note watch related exclusive video photos opinion breaking more read editor".split(
    " ",
  ),
);

/** "Ann Lind's false claim in May that …", "claims by Ann Lind that …": whose claim it is said it. */
export function nounOfSaying(units: readonly Unit[], i: number): Attribution | undefined {
  const unit = units[i];
  if (!unit || !cueNouns.has(unit.lower)) return undefined;
  const that = thatAfter(units, i);
  if (that === undefined) return undefined;
  const own =
    ownerBefore(units, i) ?? (units[i + 1]?.lower === "by" ? { from: i + 2, to: that } : undefined);
  if (!own) return undefined;
  return attribution({
    side: "after",
    cue: { from: i, to: i + 1 },
    lemma: unit.lower,
    subject: own,
    segment: { from: Math.min(own.from, i), to: Math.max(own.to, i + 1) },
    content: that,
  });
}

const unitsToThat = 7;

/** Where "that" stands after a noun, no more than a phrase between. */
function thatAfter(units: readonly Unit[], noun: number): number | undefined {
  if (units[noun + 1]?.lower === "that") return noun + 1;
  if (!prepositions.has(units[noun + 1]?.lower ?? "")) return undefined;
  for (let i = noun + 2; i < noun + unitsToThat; i++) {
    const unit = units[i];
    if (!unit || isComma(unit) || isEnd(unit) || isQuote(unit)) return undefined;
    if (isVerb(unit) && !isCapital(unit)) return undefined;
    if (unit.lower === "that") return isVerb(units[i + 1]) ? undefined : i;
  }
  return undefined;
}

/** "Ann Lind" of "Ann Lind's false claim"; "her" of "her claim". */
function ownerBefore(units: readonly Unit[], noun: number): Stretch | undefined {
  for (let i = noun - 1; i >= Math.max(0, noun - 3); i--) {
    const unit = units[i];
    if (unit?.kind === "possessive") {
      const from = phraseStart(units, i - 1);
      return from < i ? { from, to: i } : undefined;
    }
    if (/^(?:his|her|their)$/.test(unit?.lower ?? "")) return { from: i, to: i + 1 };
    if (unit?.kind !== "word" || isCapital(unit)) return undefined;
  }
  return undefined;
}

/** "As reported by Ann Lind, …". */
export function asReportedBy(units: readonly Unit[], i: number): Attribution | undefined {
  if (units[i]?.lower !== "by" || cueOf(units[i - 1])?.form !== "past") return undefined;
  const as = units[i - 2]?.lower === "first" ? i - 3 : i - 2;
  if (units[as]?.lower !== "as" || as > 1) return undefined;
  const subject = phraseFrom(units, i + 1, { long: true });
  if (!subject || !isComma(units[subject.to]) || !units[subject.to + 1]) return undefined;
  return attribution({
    side: "after",
    cue: { from: as + 1, to: i + 1 },
    lemma: cueOf(units[i - 1])?.lemma ?? "",
    subject,
    segment: { from: as, to: subject.to },
    content: subject.to + 1,
  });
}
