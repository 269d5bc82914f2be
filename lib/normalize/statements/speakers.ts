import { mediaNouns, peopleNouns } from "../data/english/source-nouns.ts";
import { firstAfter } from "../text/ranges.ts";
import { type NameMention, namesIn } from "./names.ts";
import type { Party } from "./parties.ts";
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
    let resolved = byRole(speaker, holders) ?? speaker;
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

function resolvePronoun(
  speaker: Party,
  saying: Saying,
  last: Party | null,
  text: string,
  names: readonly NameMention[],
): Party {
  const at = speaker.span?.start ?? saying.sentence.start;
  const as = (found: Pick<Party, "kind" | "name" | "entity" | "gender" | "anonymous">): Party => ({
    ...speaker,
    kind: found.kind,
    name: found.name,
    entity: found.entity,
    gender: found.gender,
    anonymous: found.anonymous,
  });
  if (speaker.pronoun === "who") {
    const before = names[firstAfter(names, at) - 1];
    if (before && at - before.end <= 3 && before.type !== "place") return as(partyFor(before));
    return { ...speaker, kind: "anonymous", anonymous: true, name: nounBefore(text, at) };
  }
  if (speaker.pronoun === "they" || speaker.pronoun === "it") {
    const [body] = names
      .slice(firstAfter(names, saying.sentence.start))
      .filter((name) => name.start < at && name.type === "organisation" && !isThrough(text, name));
    if (body && speaker.pronoun === "it") return as(partyFor(body));
    const { start } = saying.sentence;
    const opening = namesIn(names, start - 300, start).findLast(
      (name) =>
        start - name.start < 300 && name.type === "organisation" && opensSentence(text, name),
    );
    if (opening && speaker.pronoun === "it" && !text.slice(opening.end, at).includes("\n"))
      if (opening.start > (last?.span?.start ?? -1)) return as(partyFor(opening));
    if (last && last.kind !== "person") return as(last);
    return speaker;
  }
  const gender = speaker.pronoun === "he" || speaker.pronoun === "she" ? speaker.pronoun : null;
  if (!gender) return speaker;
  const fits = (other: "he" | "she" | null): boolean => other === null || other === gender;
  // "Lind was impressed. “…,” he said": who the sentence before is about, if it came after the last speaker.
  const subject = personsIn(
    names,
    Math.max(0, saying.sentence.start - 300),
    saying.sentence.start,
  ).findLast((name) => fits(name.gender) && opensSentence(text, name));
  const since = last?.span?.start ?? 0;
  if (subject && subject.start > since && !text.slice(subject.end, at).includes("\n"))
    return as(partyFor(subject));
  // Whom the words speak of is not who speaks them.
  const inSentence = personsIn(names, saying.sentence.start, at).filter(
    (name) =>
      fits(name.gender) &&
      !saying.pieces.some(({ start, end }) => start <= name.start && name.end <= end),
  );
  if (last && isSomeone(last) && fits(last.gender)) {
    const sure = inSentence.find((name) => name.gender === gender);
    if (!sure || last.gender === gender || sure.name === last.name) return as(last);
  }
  const [first] = inSentence;
  if (first) return as(partyFor(first));
  const opening = personsIn(
    names,
    Math.max(0, saying.sentence.start - 600),
    saying.sentence.start,
  ).findLast(
    (name) =>
      fits(name.gender) &&
      /(?:^|[.!?”"]\s+|\n)(?:\p{Lu}\p{L}*\.? )*$/u.test(
        text.slice(Math.max(0, name.start - 40), name.start),
      ),
  );
  if (opening) return as(partyFor(opening));
  const before = personsIn(
    names,
    Math.max(0, saying.sentence.start - 600),
    saying.sentence.start,
  ).filter((name) => fits(name.gender));
  const certain = before.findLast((name) => name.gender === gender) ?? before.at(-1);
  return certain ? as(partyFor(certain)) : speaker;
}

/** "carried by the agency": through whom it came, not whose words they are. */
const isThrough = (text: string, { start }: NameMention): boolean =>
  /\b(?:carried|published|released|reported|aired|broadcast|distributed) (?:by|in|on) (?:\S+ ){0,5}$/u.test(
    text.slice(Math.max(0, start - 90), start),
  );

/** "an official", not "softer language", which was taken for a speaker. */
const isSomeone = ({ kind, head }: Party): boolean =>
  kind === "person" || (kind === "anonymous" && head !== null && peopleNouns.has(head));

const opensSentence = (text: string, { start }: NameMention): boolean =>
  /(?:^|[.!?”"]\s+|\n)(?:\p{Lu}\p{L}*\.? )*$/u.test(text.slice(Math.max(0, start - 40), start));

const partyFor = ({
  name,
  entity,
  gender,
  type,
  outlet,
}: NameMention): Pick<Party, "kind" | "name" | "entity" | "gender" | "anonymous"> => ({
  kind: outlet ? "outlet" : type === "person" ? "person" : "organisation",
  name,
  entity,
  gender,
  anonymous: false,
});

function personsIn(
  names: readonly NameMention[],
  start: number,
  end: number,
): readonly NameMention[] {
  return namesIn(names, start, end).filter(
    ({ type, entity, name, often }) =>
      type === "person" && (entity !== null || name.includes(" ") || often),
  );
}

/** Of "a man who said", "a man". */
function nounBefore(text: string, at: number): string | null {
  const words =
    /(?<![\p{L}-])(?:\b(?:a|an|the|one|another|some|many|several)\s+)?(?:[\p{L}-]+\s+){0,2}[\p{L}-]+,?\s*$/u.exec(
      text.slice(Math.max(0, at - 60), at),
    )?.[0];
  return words?.trim().replace(/,$/, "") ?? null;
}
