import type { Entity } from "../../record.ts";
import { sentenceOpeners } from "../data/english/abbreviations.ts";
import { isFemaleName, isMaleName } from "../data/english/given-names.ts";
import {
  determiners,
  prepositions,
  questionWords,
  subordinators,
  timeWords,
} from "../data/english/grammar-words.ts";
import {
  bodyNameWords,
  bodyNouns,
  documentNouns,
  outletNames,
  outletWords,
  peopleNouns,
  titles,
} from "../data/english/source-nouns.ts";
import { beginsLarge } from "../text/letters.ts";
import { firstAfter } from "../text/ranges.ts";
import { sentencesOf } from "../text/sentences.ts";
import type { Range, Token } from "../text/tokens.ts";

export interface NameMention extends Range {
  /** The fullest form of the name that the article has. */
  readonly name: string;
  readonly type: Entity["type"];
  readonly outlet: boolean;
  readonly entity: string | null;
  readonly gender: "he" | "she" | null;
  /** The nouns of the roles that the article gives it: "president", "mayor", "44-year-old". */
  readonly roles: readonly string[];
  /** The text names it more than once. */
  readonly often: boolean;
}

/**
 * The names in a text by place: those of the entities found before and, where a stretch has none,
 * capitalised words as far as they look like a name. In order, and apart.
 */
export function nameMentionsOf(
  text: string,
  entities: readonly Entity[],
  where: "headline" | "body",
): readonly NameMention[] {
  const known = entities
    .flatMap((entity) =>
      entity.mentions
        .filter((span) => span.in === where && /\p{Lu}/u.test(span.text))
        .map((span) => ({ ...mentionOf(entity), start: span.start, end: span.end })),
    )
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const seen = known.filter((mention, i) => mention.start >= (known[i - 1]?.end ?? 0));
  const guessed = guessNames(text).filter(({ start, end }) => !overlapsAny(seen, start, end));
  return withGenders(
    [...seen, ...guessed].toSorted((a, b) => a.start - b.start),
    text,
  );
}

const mentionOf = ({
  id,
  name,
  type,
  outlet,
  roles,
}: Entity): Omit<NameMention, "start" | "end"> => ({
  often: true,
  roles: roles.map(({ text }) => headOf(text)),
  name,
  type,
  outlet: outlet === true,
  entity: id,
  gender: null,
});

/** Of "president of the Harbour Board", "president"; of "of the Harbour Board" none. */
const headOf = (role: string): string =>
  /^of\s/.test(role)
    ? ""
    : (/(?<![\p{L}-])([\p{L}-]+)$/u.exec(
        role.toLowerCase().replace(/,? (?:of|for|at|in|to|from|on|with) .*$/u, ""),
      )?.[1] ?? "");

/** The names that lie in a range with all their letters. */
export const namesWithin = (
  mentions: readonly NameMention[],
  { start, end }: Range,
): readonly NameMention[] =>
  namesIn(mentions, start, end).filter((mention) => mention.start >= start && mention.end <= end);

/** The names that end after `start` and begin before `end`. */
export function namesIn(
  names: readonly NameMention[],
  start: number,
  end: number,
): readonly NameMention[] {
  const from = firstAfter(names, start);
  let to = from;
  while ((names[to]?.start ?? end) < end) to++;
  return names.slice(from, to);
}

function overlapsAny(ranges: readonly Range[], start: number, end: number): boolean {
  const first = ranges[firstAfter(ranges, start)];
  return first !== undefined && first.start < end;
}

const particle = /^(?:de|del|della|van|von|der|den|bin|ibn|al|el|la|le|di|da|dos)$/;

function guessNames(text: string): readonly NameMention[] {
  const runs: { start: number; end: number; words: string[]; first: boolean }[] = [];
  for (const { tokens } of sentencesOf(text)) {
    for (let i = 0; i < tokens.length; i++) {
      if (!isNameWord(tokens, i)) continue;
      let end = i;
      while (end + 1 < tokens.length && (isNameWord(tokens, end + 1) || joins(tokens, end + 1)))
        end++;
      let start = i;
      while (start < end && titles.has(bare(tokens[start]))) start++;
      const from = tokens[start];
      const to = tokens[end];
      if (from && to) {
        const words = tokens.slice(start, end + 1).map((token) => token.text);
        const [only = ""] = words;
        const medium =
          words.length === 1 &&
          (/^(?:TV|Radio|Television)$/.test(only) || /^(?:Poll|Report|Study|Survey)$/.test(only));
        // "The Minister, Ann Lind,": an office, and no name.
        const led = i === 0 || /^(?:an?|the)$/.test(bare(tokens[i - 1]));
        if (!medium && !(words.length === 1 && titles.has(bare(from)) && led)) {
          runs.push({ start: from.start, end: to.end, words, first: i === 0 });
        }
      }
      i = end;
    }
  }
  const full = new Map<string, string>();
  for (const { words } of runs) {
    const last = words.filter((word) => !/^(?:Jr|Sr)\.?$/.test(word)).at(-1);
    if (words.length > 1 && last && !full.has(last) && typeOf(words) === "person") {
      full.set(last, words.join(" "));
    }
  }
  return runs.map(({ start, end, words }) => {
    const name = words.join(" ").replace(/ (['’]s)\b/g, "$1");
    const fuller = words.length === 1 ? full.get(name) : undefined;
    const outlet =
      isOutletName(words) ||
      (words.length === 1 &&
        outletWords.has((words[0] ?? "").toLowerCase()) &&
        /\bthe $/i.test(text.slice(Math.max(0, start - 4), start)));
    const type = fuller === undefined ? (outlet ? "organisation" : typeOf(words)) : "person";
    return {
      start,
      end,
      name: fuller ?? name,
      type,
      outlet: outlet && fuller === undefined,
      entity: null,
      gender: null,
      roles: [],
      often: false,
    };
  });
}

const bare = (token: Token | undefined): string =>
  (token?.text ?? "").toLowerCase().replace(/\.$/, "");

function isNameWord(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.kind !== "word" || !beginsLarge(token.text)) return false;
  const lower = bare(token);
  if (timeWords.has(lower) || lower === "i") return false;
  const previous = tokens[i - 1];
  const opens = i === 0 || previous?.kind === "quote" || previous?.text === ":";
  const common =
    sentenceOpeners.has(lower) ||
    determiners.has(lower) ||
    prepositions.has(lower) ||
    subordinators.has(lower) ||
    questionWords.has(lower);
  if (common) return false;
  if (!opens) return true;
  const next = tokens[i + 1];
  // "Objectors said": people by what they do, large for standing first.
  const people = /\p{Ll}(?:ants|ees|ers|ians|ists|ors)$/u.test(lower) && !outletNames.has(lower);
  if (people && !(next && beginsLarge(next.text))) return false;
  const plain =
    peopleNouns.has(lower.replace(/s$/, "")) || documentNouns.has(lower) || bodyNouns.has(lower);
  return (
    !(plain && !(next && beginsLarge(next.text))) &&
    !(/(?:ing|ed)$/.test(lower) || (/ly$/.test(lower) && next?.text === ","))
  );
}

const joins = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (!token || !next || !beginsLarge(next.text)) return false;
  return (
    particle.test(token.text) || (token.text === "of" && bodyNameWords.has(bare(tokens[i - 1])))
  );
};

export function isOutletName(words: readonly string[]): boolean {
  const lower = words.map((word) => word.toLowerCase().replace(/\.$/, ""));
  const last = lower.at(-1) ?? "";
  if (outletNames.has(lower[0] ?? "") && lower.length <= 3) return true;
  if (/\.(?:com|org|net|co\.uk)$/.test(last)) return true;
  return lower.length > 1 && outletWords.has(last);
}

function typeOf(words: readonly string[]): Entity["type"] {
  const lower = words.map((word) => word.toLowerCase());
  if (lower.some((word) => bodyNameWords.has(word) || word === "of")) return "organisation";
  if (words.every((word) => /^\p{Lu}{2,}s?$/u.test(word))) return "organisation";
  return "person";
}

/** "Ms. Lind" and common given names tell; what tells of one mention holds for all of its name. */
function withGenders(mentions: readonly NameMention[], text: string): readonly NameMention[] {
  const genders = new Map<string, "he" | "she">();
  for (const { name, type, start } of mentions) {
    if (type !== "person" || genders.has(name)) continue;
    const title = /\b(Mr|Ms|Mrs|Miss|Sir|Lord|Lady|Dame|Pope|King|Queen)\.? $/.exec(
      text.slice(Math.max(0, start - 6), start),
    )?.[1];
    const given = name.split(" ")[0] ?? "";
    if (title) genders.set(name, /^(?:Mr|Sir|Lord|Pope|King)$/.test(title) ? "he" : "she");
    else if (name.includes(" ") && isFemaleName(given)) genders.set(name, "she");
    else if (name.includes(" ") && isMaleName(given)) genders.set(name, "he");
  }
  const counts = new Map<string, number>();
  for (const { name } of mentions) counts.set(name, (counts.get(name) ?? 0) + 1);
  return mentions.map((mention) => ({
    ...mention,
    gender: genders.get(mention.name) ?? null,
    often: (counts.get(mention.name) ?? 0) > 1,
  }));
}
