import type { Entity } from "../../record.ts";
import { findDescription, findOffice } from "./find-office.ts";
import { findRoleOfPronoun, findRoles } from "./find-roles.ts";
import { fold } from "./fold.ts";
import type { Mention } from "./mention.ts";
import { type ReadPart, sentenceOf } from "./read-part.ts";
import type { Role } from "./roles-around.ts";

export type RolesOf = (mention: Mention) => Entity["roles"];

/** Whoever holds an office is named early; noise may name thousands. */
const peopleMax = 200;

const lastWord = ({ text }: Mention): string | undefined => fold(text).split(/\s+/).at(-1);

/** The roles of a mention: those that its sentence states, and the one that the next goes on with. */
export function roleFinder(parts: readonly ReadPart[], mentions: readonly Mention[]): RolesOf {
  const inSentence = Map.groupBy(mentions, ({ sentence }) => sentence);
  const partOf = (mention: Mention) => parts.find(({ part }) => part === mention.part);
  const known = new Map<Mention, readonly Role[]>();
  const stated = (mention: Mention): readonly Role[] => {
    const read = known.get(mention) ?? statedBeside(mention);
    known.set(mention, read);
    return read;
  };
  const statedBeside = (mention: Mention): readonly Role[] => {
    const { tokens } = sentenceOf(mention, parts);
    if (tokens.length === 0) return [];
    const around = inSentence.get(mention.sentence) ?? [];
    return findRoles(mention, { text: partOf(mention)?.text ?? "", tokens, mentions: around });
  };
  const people = mentions.filter(({ kind }) => kind === "person").slice(0, peopleMax);
  /** "The former vice president" is not she whom the sentence before names, if he was one. */
  const isOfAnother = (mention: Mention, { text }: Role): boolean => {
    const office = text.toLowerCase().replace(/^\S+ /, "");
    return people.some(
      (other) =>
        lastWord(other) !== lastWord(mention) &&
        stated(other).some((role) => role.text.toLowerCase().endsWith(office)),
    );
  };
  const resumed = (mention: Mention): Role | undefined => {
    const read = partOf(mention);
    const next = read?.sentences[mention.sentence - read.firstSentence + 1];
    if (!read || !next) return undefined;
    const here = { text: read.text, part: mention.part };
    const office = findOffice(next.tokens, here);
    if (office) return office;
    const described = findDescription(next.tokens, here);
    if (described) return isOfAnother(mention, described) ? undefined : described;
    const around = inSentence.get(mention.sentence + 1) ?? [];
    return findRoleOfPronoun(mention, { text: read.text, tokens: next.tokens, mentions: around });
  };
  return (mention) => {
    const beside = inSentence.get(mention.sentence)?.filter(({ kind }) => kind === "person") ?? [];
    const next = beside.length === 1 ? resumed(mention) : undefined;
    return next ? [...stated(mention), next] : [...stated(mention)];
  };
}
