import { peopleNouns } from "../data/english/source-nouns.ts";
import { firstAfter } from "../text/ranges.ts";
import { partyFor, personsIn } from "./named-party.ts";
import { type NameMention, namesIn } from "./names.ts";
import type { Party } from "./parties.ts";
import type { Saying } from "./saying.ts";

/** Whom "he", "she", "they", "it" and "who" mean, the last speaker or somebody named nearby. */
export function resolvePronoun(
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
  // "Among them is Ann Lind, a nurse. She said": the one whom this paragraph is about, if nobody spoke in it.
  const reach = Math.max(0, saying.sentence.start - paragraphCharsMax);
  const paragraph = reach + text.slice(reach, saying.sentence.start).lastIndexOf("\n") + 1;
  const here = personsIn(names, paragraph, saying.sentence.start).filter(
    ({ gender: own, start }) =>
      fits(own) && !/\bby (?:\p{Lu}\p{L}*\.? )*$/u.test(text.slice(Math.max(0, start - 30), start)),
  );
  const [one] = here;
  if (one && since < paragraph && here.every(({ name }) => name === one.name))
    return as(partyFor(one));
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

/** Of a longer paragraph the end is read, so that noise costs no more than prose. */
const paragraphCharsMax = 1_000;

/** "carried by the agency": through whom it came, not whose words they are. */
const isThrough = (text: string, { start }: NameMention): boolean =>
  /\b(?:carried|published|released|reported|aired|broadcast|distributed) (?:by|in|on) (?:\S+ ){0,5}$/u.test(
    text.slice(Math.max(0, start - 90), start),
  );

/** "an official", not "softer language", which was taken for a speaker. */
const isSomeone = ({ kind, head }: Party): boolean =>
  kind === "person" || (kind === "anonymous" && head !== null && peopleNouns.has(head));

const opensSentence = (text: string, { start }: NameMention): boolean =>
  opening.test(text.slice(Math.max(0, start - 40), start));

/** Nothing before it in its sentence, or a title and a role: "Vice chair Chuck Holm". */
const opening = /(?:^|[.!?”"]\s+|\n)(?:\p{Lu}\p{L}*\.? )*(?:\p{Lu}\p{Ll}+ \p{Ll}+ )?$/u;

/** Of "a man who said", "a man". */
function nounBefore(text: string, at: number): string | null {
  const words =
    /(?<![\p{L}-])(?:\b(?:a|an|the|one|another|some|many|several)\s+)?(?:[\p{L}-]+\s+){0,2}[\p{L}-]+,?\s*$/u.exec(
      text.slice(Math.max(0, at - 60), at),
    )?.[0];
  return words?.trim().replace(/,$/, "") ?? null;
}
