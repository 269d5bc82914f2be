import { compilePattern } from "./pattern.ts";
import type { Record } from "./record.ts";
import { slugOf } from "./slug.ts";
import type { Where } from "./where.ts";

/** Whether an article meets the condition, by what its record says. */
export function meets(record: Record, where: Where): boolean {
  const { and, or, not } = where;
  return (
    conditions.every((condition) => condition(record, where)) &&
    (and?.every((each) => meets(record, each)) ?? true) &&
    (or?.some((each) => meets(record, each)) ?? true) &&
    (not === undefined || !meets(record, not))
  );
}

type Names = Where["people"];

type Condition = (record: Record, where: Where) => boolean;

const conditions: readonly Condition[] = [
  ({ statements }, { speaker }) =>
    anyName(
      speaker,
      statements.flatMap((statement) => statement.speaker.name ?? []),
    ),
  ({ statements }, { via }) =>
    anyName(
      via,
      statements.flatMap(({ chain }) => chain.slice(1).flatMap(({ name }) => name ?? [])),
    ),
  ({ statements }, { anonymous }) =>
    anonymous === undefined || statements.some(({ speaker }) => speaker.anonymous) === anonymous,
  ({ entities }, { people }) => anyName(people, namesOf(entities, "person")),
  ({ entities }, { organisations }) => anyName(organisations, namesOf(entities, "organisation")),
  ({ entities }, { places }) => anyName(places, namesOf(entities, "place")),
  ({ section: given }, { section }) => anyName(section, given === null ? [] : [given]),
  ({ keywords }, { keyword }) => anyName(keyword, keywords),
  ({ source: given }, { source }) => anyOf(source, (id) => given?.id === id),
  ({ language: given }, { language }) =>
    anyOf(language, (tag) => `${given?.toLowerCase()}-`.startsWith(`${tag.toLowerCase()}-`)),
  (record, { text }) => {
    if (text === undefined) return true;
    const words = wordsOf(record).toLowerCase();
    return anyOf(text, (wanted) => words.includes(wanted.normalize("NFKC").toLowerCase()));
  },
  (record, { pattern: source }) => {
    if (source === undefined) return true;
    const compiled = compilePattern(source);
    return compiled.kind === "pattern" && compiled.matches(wordsOf(record));
  },
];

const namesOf = (entities: Record["entities"], wanted: string): readonly string[] =>
  entities.filter(({ type }) => type === wanted).flatMap(({ name, aliases }) => [name, ...aliases]);

function anyName(wanted: Names, found: readonly string[]): boolean {
  if (wanted === undefined) return true;
  const slugs = new Set(found.map(slugOf));
  return anyOf(wanted, (name) => slugs.has(slugOf(name)));
}

const anyOf = (wanted: Names, holds: (value: string) => boolean): boolean =>
  wanted === undefined || [wanted].flat().some(holds);

const wordsOf = ({ headline, body }: Record): string =>
  `${headline ?? ""}\n${body.text}`.normalize("NFKC");
