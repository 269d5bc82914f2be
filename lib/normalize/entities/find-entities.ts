import type { Article, Entity, Span } from "../../record.ts";
import { slugOf } from "../../slug.ts";
import { narrow } from "../squeeze.ts";
import { withCallings } from "./called-again.ts";
import { confirmNames } from "./confirm-names.ts";
import { withCounterparts } from "./counterparts.ts";
import { withoutCredits } from "./credits.ts";
import { findNames, readSentences } from "./find-names.ts";
import { findGeneralNames } from "./general-names.ts";
import type { Group } from "./group.ts";
import { groupOrganisations } from "./group-organisations.ts";
import { groupPeople } from "./group-people.ts";
import { groupPlaces } from "./group-places.ts";
import { inOrder, type Mention, type Part, spanOf, textOf } from "./mention.ts";
import type { ReadPart } from "./read-part.ts";
import { refineNames } from "./refine-names.ts";
import { type RolesOf, roleFinder } from "./role-finder.ts";

/** More than any article; what comes after is not read. */
const charsMax = 200_000;
const mentionsMax = 3000;

/** Between a name and its abbreviation: " (", ", also known as the ". */
const gapMax = 22;

type Read = Pick<Article, "headline" | "body" | "authors" | "dateline" | "language">;

/**
 * The people, organisations and places that an article names, each once, with all its mentions and
 * the roles that the article states. Credited staff are authors and not among them. English is read
 * by a trained model; of other languages only what lists and capitals say for certain. An id is
 * made of kind and name, so the same article always has the same ids.
 */
export function findEntities(article: Read): Entity[] {
  const parts = readParts(article);
  const mentions = withoutCredits(confirmNames(refineNames(parts), article), article)
    .slice(0, mentionsMax)
    .toSorted(inOrder);
  const of = (kind: Mention["kind"]): readonly Mention[] =>
    mentions.filter((mention) => mention.kind === kind);
  const between = (a: Mention, b: Mention): string | undefined =>
    a.part === b.part && b.start >= a.end && b.start - a.end < gapMax
      ? textOf(article, a.part).slice(a.end, b.start)
      : undefined;
  const rolesOf = roleFinder(parts, mentions);
  const groups = [
    ...groupPeople(of("person"), rolesOf),
    ...groupOrganisations(of("organisation"), between),
    ...groupPlaces(of("place"), article.dateline),
  ];
  const called = withCallings(groups, parts);
  return merged(withCounterparts(called.map((group) => asEntity(group, rolesOf))));
}

function readParts(article: Read): readonly ReadPart[] {
  const english = article.language === null || /^en(?:-|$)/i.test(article.language);
  let firstSentence = 0;
  return (["headline", "body"] as const).map((part: Part): ReadPart => {
    const text = textOf(article, part).slice(0, charsMax);
    const { sentences, vocabulary } = readSentences(text);
    const names = english
      ? findNames(text, sentences, vocabulary)
      : findGeneralNames(text, sentences, vocabulary);
    const read = { part, text, sentences, names, firstSentence };
    firstSentence += sentences.length;
    return read;
  });
}

/** A person named on every line has as many roles stated; the first ones say it. */
const rolesMax = 8;

function asEntity({ kind, name, mentions, otherNames, isOutlet }: Group, rolesOf: RolesOf): Entity {
  const ordered = mentions.toSorted(inOrder);
  const aliases = new Set([...ordered.map(({ text }) => narrow(text)), ...otherNames]);
  aliases.delete(name);
  const facet = slugOf(name);
  const roles = kind === "person" ? ordered.flatMap(rolesOf) : [];
  return {
    id: `${kind}:${facet}`,
    type: kind,
    ...(isOutlet ? { outlet: true as const } : {}),
    name,
    aliases: [...aliases],
    roles: [...new Map(roles.map((role) => [role.text.toLowerCase(), role])).values()].slice(
      0,
      rolesMax,
    ),
    mentions: ordered.map(spanOf),
    facet,
  };
}

/** Two groups whose names differ in spelling only are one: ids are unique. */
function merged(entities: readonly Entity[]): Entity[] {
  const byId = new Map<string, Entity>();
  for (const entity of entities) {
    if (entity.mentions.length === 0) continue;
    const known = byId.get(entity.id);
    byId.set(entity.id, known ? mergedWith(known, entity) : entity);
  }
  return [...byId.values()].sort((a, b) => compareSpans(a.mentions[0], b.mentions[0]));
}

const mergedWith = (a: Entity, b: Entity): Entity => ({
  ...a,
  aliases: [...new Set([...a.aliases, ...b.aliases])],
  roles: [...a.roles, ...b.roles].slice(0, rolesMax),
  mentions: [...a.mentions, ...b.mentions].sort(compareSpans),
});

function compareSpans(a: Span | undefined, b: Span | undefined): number {
  if (!a || !b) return 0;
  if (a.in !== b.in) return a.in === "headline" ? -1 : 1;
  return a.start - b.start;
}
