import { particles } from "../data/english/cue-verbs.ts";
import {
  auxiliaries,
  negations,
  plainAdverbs,
  prepositions,
} from "../data/english/grammar-words.ts";
import type { Attribution } from "./attribution.ts";
import { inverted, invertedOf } from "./inverted.ts";
import { subjectBefore } from "./noun-phrase.ts";
import { participleSubject } from "./participles.ts";
import { placed } from "./placement.ts";
import { quotingVerb } from "./quoting-cues.ts";
import { canSpeak } from "./speaking-subject.ts";
import {
  cueOf,
  isAdverb,
  isCapital,
  isComma,
  isDash,
  isQuote,
  isTime,
  isVerb,
  type Unit,
} from "./units.ts";
import { groupStart } from "./verb-group.ts";
import { neverSaid, surelyClause } from "./verb-sense.ts";

export function verbOfSaying(units: readonly Unit[], i: number): Attribution | undefined {
  const unit = units[i];
  const cue = cueOf(unit) ?? quotingVerb(units, i);
  if (!unit || !cue) return undefined;
  if (units[i + 1]?.kind === "possessive") return undefined;
  const owner = units[i - 1]?.kind === "possessive" ? units[i - 2]?.lower : undefined;
  if (owner !== undefined && !/ing$/.test(unit.lower) && !/^(?:he|she|it|who)$/.test(owner))
    return undefined;
  if (
    owner !== undefined &&
    !(units[i + 1]?.lower === "that" || isQuote(units[i + 1])) &&
    !/^(?:he|she|it|who)$/.test(owner)
  )
    return undefined;
  const group = groupStart(units, i);
  const auxiliariesHere = units.slice(group, i);
  if (auxiliariesHere.some(({ lower }) => negations.has(lower)) && cue.lemma !== "deny")
    return undefined;
  if (neverSaid(units, group, i)) return undefined;
  const particle = particles[cue.lemma];
  if (particle !== undefined && units[i + 1]?.lower !== particle) return undefined;
  const to = particle === undefined ? i + 1 : i + 2;
  const be = auxiliariesHere.some(({ lower }) => /^(?:is|was|were|are|be|been|being)$/.test(lower));
  if (be && cue.form !== "ing") return undefined;
  if (cue.form === "past" && units[i + 1]?.lower === "by" && !means.test(units[i + 2]?.lower ?? ""))
    return undefined;
  // "the Local Democracy Reporting Service".
  if (cue.form === "ing" && isCapital(unit) && isCapital(units[i - 1]) && !unit.title)
    return undefined;
  // "its pledged delegates": a participle before its noun.
  if (cue.lemma === "pledge" && /^delegates?$/.test(units[i + 1]?.lower ?? "")) return undefined;
  // "a statement read out in court": by whom, is not said.
  if (cue.lemma === "read" && /^(?:aloud|out)$/.test(units[i + 1]?.lower ?? "")) return undefined;
  // "That said, …": nobody says anything.
  if (cue.lemma === "say" && units[i - 1]?.text === "That" && isComma(units[i + 1]))
    return undefined;
  const first = group > 1 ? units[group - 2]?.lower : undefined;
  if (first === "as" && /^(?:i|we)$/.test(units[group - 1]?.lower ?? "")) return undefined;
  const verb = {
    lemma: cue.lemma,
    cue: { from: group, to },
    relay: null,
    addressee: null,
    at: to,
    complements: cue.complements,
    form: cue.form,
  };
  const before = units[group - 1];

  const invertedSubject = inverted(units, group, i);
  if (invertedSubject) return invertedOf(units, i, group, cue, invertedSubject);
  if (cue.form === "ing" && auxiliariesHere.every(({ lower }) => !auxiliaries.has(lower))) {
    // "…, later telling the board that".
    const adverb = isAdverb(before) || plainAdverbs.has(before?.lower ?? "");
    if (adverb && isComma(units[group - 2]))
      return placed(units, { ...verb, subject: null, inherits: true });
    if (
      before &&
      !isComma(before) &&
      !isDash(before) &&
      !/^(?:and|but|before|after|by|while|without|from|for|aside|despite|upon|when|besides)$/.test(
        before.lower,
      ) &&
      !isCapital(before) &&
      !isQuote(before)
    ) {
      // "held a meeting announcing that": whoever held it.
      const that =
        units[to]?.lower === "that" && cue.complements.includes("t") && !isVerb(units[to + 1]);
      const noun = participleSubject(units, group);
      const subject =
        noun === undefined &&
        that &&
        !/^(?:his|her|their|its|my|the|an?)$/.test(before.lower) &&
        !auxiliaries.has(units[group - 2]?.lower ?? "")
          ? null
          : noun;
      if (subject === undefined) return undefined;
      return placed(units, { ...verb, subject, inherits: subject === null });
    }
    return placed(units, { ...verb, subject: null, inherits: true });
  }
  if (cue.form !== "base" && goesOn(units, group))
    return placed(units, { ...verb, subject: null, inherits: true });
  if (before === undefined) return undefined;
  if (
    cue.form === "past" &&
    group === i &&
    /^(?:when|if|once|as|where|was|were|the|a|an|its|his|her|their)$/.test(before.lower)
  )
    return undefined;
  if (/^(?:who|which|that)(?:'ve|'d)?$/.test(before.lower)) {
    if (before.lower !== "who" && cue.form === "base") return undefined;
    return placed(units, { ...verb, subject: { from: group - 1, to: group } });
  }
  if (
    /^(?:and|but|then|or)$/.test(before.lower) ||
    (isComma(before) && cue.form === "past" && /^(?:and|but)$/.test(units[group]?.lower ?? ""))
  ) {
    if (cue.form === "base" && auxiliariesHere.length === 0) return undefined;
    return placed(units, { ...verb, subject: null, inherits: true });
  }
  const likely = before.lower === "to" ? moreLikely(units, group - 2) : undefined;
  if (
    before.lower === "to" &&
    !(likely !== undefined && surelyClause.has(cue.lemma)) &&
    !/^(?:on|continued|continues|liked|likes|loved|loves|sought|used|tried|appeared|appears|seemed|seems|began|begins)$/.test(
      units[group - 2]?.lower ?? "",
    )
  )
    return undefined;
  if (before.lower === "whom" && units[group - 2]?.lower === "of" && group >= 3)
    return placed(units, { ...verb, subject: { from: group - 3, to: group } });
  const who = whoBefore(units, group);
  if (who !== undefined) return placed(units, { ...verb, subject: { from: who, to: who + 1 } });
  const subject = subjectBefore(units, likely ?? (before.lower === "to" ? group - 2 : group));
  // "appeared to suggest": the number is that of the verb before.
  const form = before.lower === "to" ? "past" : cue.form;
  if (!subject || !canSpeak(units, subject, { ...cue, form }, auxiliariesHere)) return undefined;
  return placed(units, { ...verb, subject });
}

/** "she said by phone": how, and not by whom. */
const means = /^(?:e-?mail|letter|phone|radio|satellite|telephone|text|video|videolink|whatsapp)$/;

/** ", then says", "Having said", "and on Monday said": the subject is that of the sentence. */
function goesOn(units: readonly Unit[], group: number): boolean {
  const first = units[group]?.lower ?? "";
  if (first === "having") return group === 0 || isComma(units[group - 1]);
  if (first === "then") return isComma(units[group - 1]);
  let at = group;
  while (at > 0 && isTime(units[at - 1])) at--;
  if (at === group || at < 2) return false;
  if (units[at - 1]?.lower === "on") at--;
  return /^(?:and|but)$/.test(units[at - 1]?.lower ?? "");
}

/** Of "voters were slightly more likely to say", the place of "were". */
function moreLikely(units: readonly Unit[], at: number): number | undefined {
  if (units[at]?.lower !== "likely" || !/^(?:more|less)$/.test(units[at - 1]?.lower ?? ""))
    return undefined;
  const start = groupStart(units, at - 1);
  return start < at - 1 ? start : undefined;
}

/** "who in 2010 said": the relative pronoun, a phrase with a preposition between. */
function whoBefore(units: readonly Unit[], group: number): number | undefined {
  for (let i = group - 3; i >= Math.max(0, group - 5); i--) {
    if (units[i]?.lower === "who" && prepositions.has(units[i + 1]?.lower ?? "")) return i;
  }
  return undefined;
}
