import { mediaNouns } from "../data/english/source-nouns.ts";
import { firstAfter } from "../text/ranges.ts";
import { partyFor, personsIn } from "./named-party.ts";
import type { NameMention } from "./names.ts";
import type { Party } from "./parties.ts";
import { resolvePronoun } from "./pronouns.ts";
import type { Saying } from "./saying.ts";

/**
 * Gives pronouns, "who" and bare roles the name they stand for, where the text leaves no doubt:
 * the last speaker, or the first person named in the sentence or the one before.
 */
export function resolveSpeakers(
  sayings: readonly Saying[],
  text: string,
  names: readonly NameMention[],
): readonly Saying[] {
  const holders = roleHolders(names);
  let last: Party | null = null;
  let lastParagraph = -2;
  return sayings.map((saying) => {
    const { speaker } = saying;
    const near = last !== null && saying.paragraph - lastParagraph <= 1 ? last : null;
    const relays = saying.relays.map((relay) => {
      const person = relay.pronoun === "he" || relay.pronoun === "she";
      const known = person ? resolvePronoun(relay, saying, near, text, names) : relay;
      const spoke =
        relay.pronoun === "they" && near?.kind === "outlet" ? partyOfLast(near) : undefined;
      return { ...known, ...(spoke ?? outletMeant(relay, saying, names)), marker: relay.marker };
    });
    if (!speaker) {
      // "The talks are seen to have failed “badly”": whoever spoke in the sentence before, if anyone.
      const carried = saying.lemma === "seen" && lastParagraph === saying.paragraph ? last : null;
      return { ...saying, relays, speaker: carried && { ...carried, span: null, inferred: true } };
    }
    let resolved = byRole(speaker, holders) ?? byAge(speaker, names) ?? speaker;
    if (speaker.pronoun !== null) {
      resolved = resolvePronoun(speaker, saying, near, text, names);
    }
    if (!saying.inQuotation && resolved.name !== null) {
      last = resolved;
      lastParagraph = saying.paragraph;
    }
    resolved = { ...resolved, ...outletMeant(resolved, saying, names) };
    return { ...saying, relays, speaker: resolved };
  });
}

/** "State media said …. They quoted the minister": the outlet that spoke last. */
const partyOfLast = ({ kind, name, entity }: Party): Pick<Party, "kind" | "name" | "entity"> => ({
  kind,
  name,
  entity,
});

/** For each noun of a role, the people whom the article gives it. */
function roleHolders(names: readonly NameMention[]): ReadonlyMap<string, readonly NameMention[]> {
  const holders = new Map<string, NameMention[]>();
  for (const name of names) {
    if (name.type !== "person") continue;
    for (const role of name.roles) {
      const known = holders.get(role) ?? [];
      if (!known.some(({ entity }) => entity === name.entity)) holders.set(role, [...known, name]);
    }
  }
  return holders;
}

/** "the mayor": whoever the article calls one, if it is one person and nothing tells of another. */
function byRole(
  speaker: Party,
  holders: ReadonlyMap<string, readonly NameMention[]>,
): Party | undefined {
  if (speaker.kind !== "anonymous" || speaker.head === null) return undefined;
  if (!/^the (?:[\p{L}.-]+ )?[\p{L}-]+$/iu.test(speaker.name ?? "")) return undefined;
  const [holder, other] = holders.get(speaker.head) ?? [];
  return holder && !other ? { ...speaker, ...partyFor(holder), inferred: true } : undefined;
}

/** "the 44-year-old": whoever was named last, and no group of people. */
function byAge(speaker: Party, names: readonly NameMention[]): Party | undefined {
  if (speaker.kind !== "anonymous" || !/^the \d{1,3}-year-old(?:$|,)/i.test(speaker.name ?? ""))
    return undefined;
  const at = speaker.span?.start ?? 0;
  const near = personsIn(names, Math.max(0, at - reachChars), at);
  const last = near.at(-1);
  return last && { ...speaker, ...partyFor(last), inferred: true };
}

const reachChars = 400;

/** "the newspaper" and, where it quotes someone, "it": the outlet named last. */
function outletMeant(
  party: Party,
  saying: Saying,
  names: readonly NameMention[],
): Partial<Pick<Party, "kind" | "name" | "entity" | "pronoun">> {
  const pronoun = party.pronoun === "it" || party.pronoun === "they";
  const described =
    party.kind === "outlet" &&
    party.head !== null &&
    /^the (?:\p{Lu}\p{L}+(?:ese|ish|an|ch) )?[\p{Ll}-]+$/iu.test(party.name ?? "") &&
    !/^the \p{Lu}\p{L}+(?<!ese|ish|an|ch) /u.test(party.name ?? "") &&
    mediaNouns.has(party.head);
  if (!described && !(pronoun && saying.lemma === "quote")) return {};
  const at = party.span?.start ?? saying.sentence.start;
  for (let i = firstAfter(names, at) - 1; i >= 0; i--) {
    const name = names[i];
    if (!name || at - name.end > 1_500) break;
    if (name.outlet) return { kind: "outlet", name: name.name, entity: name.entity, pronoun: null };
  }
  return pronoun ? { kind: "outlet" } : {};
}
