import { beginsLarge } from "../text/letters.ts";
import { paragraphsOf } from "../text/sentences.ts";
import { type Range, tokensOf } from "../text/tokens.ts";
import { partyNamed } from "./named-party.ts";
import type { NameMention } from "./names.ts";
import { type Party, partyOf } from "./parties.ts";
import type { Draft } from "./saying.ts";
import { unitsOf } from "./units.ts";

const charsMin = 20;
/** So many paragraphs that open with the name of somebody and a colon make an interview. */
const turnsMin = 3;

/**
 * Finds the turns of transcripts and interviews, paragraphs that open with who speaks: in capitals
 * ("HOLM: We sail on Friday. …") or, where the text has several, by a name or its initials
 * ("Ann Lind: …", "AL: …").
 */
export function turnsIn(
  text: string,
  names: readonly NameMention[],
): (paragraph: Range, number: number) => Draft | undefined {
  const people = new Map<string, NameMention>();
  for (const name of names)
    if (name.type === "person" && name.name.includes(" ") && !people.has(name.name))
      for (const label of [name.name, initialsOf(name.name)])
        if (!people.has(label)) people.set(label, name);
  const labelled = paragraphsOf(text).filter((range) =>
    people.has(labelOf(text, range)?.[1] ?? ""),
  );
  const isInterview = labelled.length >= turnsMin;
  return (range, number) => {
    const [head = "", label = ""] = labelOf(text, range) ?? [];
    const at = range.start + head.indexOf(label);
    const span = { start: at, end: at + label.length };
    const person = isInterview ? people.get(label) : undefined;
    const content = { start: range.start + head.length, end: range.end };
    if (!person && !isLoud(label)) return undefined;
    if (content.end - content.start < charsMin) return undefined;
    return turn(content, span, person ? partyNamed(person, span) : loud(text, span, names), number);
  };
}

const labelOf = (text: string, { start }: Range): RegExpExecArray | null =>
  /^["“]?(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}):\s+(?=\S)/u.exec(
    text.slice(start, start + 60),
  );

const isLoud = (label: string): boolean =>
  label.length > 2 && /^(?:\p{Lu}[\p{Lu}.'’-]+(?: |$)){1,4}$/u.test(label);

const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map((word) => (beginsLarge(word) ? word[0] : ""))
    .join("");

function loud(text: string, span: Range, names: readonly NameMention[]): Party {
  const units = unitsOf({ ...span, tokens: tokensOf(text, span) }, [], text);
  return { ...partyOf(units, { from: 0, to: units.length }, text, names), kind: "person" };
}

const turn = (content: Range, label: Range, speaker: Party, paragraph: number): Draft => ({
  pieces: [content],
  cue: { start: label.end, end: label.end + 1 },
  lemma: ":",
  speaker,
  segment: { start: label.start, end: label.end + 1 },
  relays: [],
  paragraph,
  sentence: { start: label.start, end: content.end },
  inQuotation: false,
  weak: false,
  waiting: false,
});
