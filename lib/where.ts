import * as z from "zod";
import { compilePattern } from "./pattern.ts";
import type { Record } from "./record.ts";
import { slugOf } from "./slug.ts";

/**
 * The condition of a feed that the configuration defines: which articles belong to it. All that is
 * given must hold; of a list one is enough. Names are compared as facets are, so that spelling,
 * case and diacritics do not matter.
 */

const names = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]).optional();

const pattern = z
  .string()
  .min(1)
  .superRefine((source, context) => {
    const compiled = compilePattern(source);
    if (compiled.kind === "wrong") context.addIssue({ code: "custom", message: compiled.reason });
  })
  .optional();

type Names = string | readonly string[] | undefined;

export interface Where {
  readonly speaker?: Names;
  readonly via?: Names;
  readonly anonymous?: boolean | undefined;
  readonly people?: Names;
  readonly organisations?: Names;
  readonly places?: Names;
  readonly section?: Names;
  readonly keyword?: Names;
  readonly source?: Names;
  readonly language?: Names;
  readonly text?: Names;
  readonly pattern?: string | undefined;
  readonly and?: readonly Where[] | undefined;
  readonly or?: readonly Where[] | undefined;
  readonly not?: Where | undefined;
}

export const Where: z.ZodType<Where> = z
  .strictObject({
    speaker: names.describe("Who is reported to have said something."),
    via: names.describe("The outlet through which a statement came."),
    anonymous: z.boolean().optional().describe("Whether an unnamed source is reported."),
    people: names.describe("Who is named."),
    organisations: names.describe("Which organisation is named."),
    places: names.describe("Which place is named."),
    section: names.describe("The section, as the article gives it."),
    keyword: names.describe("A keyword, as the article gives it."),
    source: names.describe("The id of the source."),
    language: names.describe("Language tag; en is every English."),
    text: names.describe("Words of the headline or the text, in either case."),
    pattern: pattern.describe("A regular expression (RE2) over headline and text, in either case."),
    and: z
      .array(z.lazy(() => Where))
      .min(1)
      .optional()
      .describe("All of these hold."),
    or: z
      .array(z.lazy(() => Where))
      .min(1)
      .optional()
      .describe("One of these holds."),
    not: z
      .lazy(() => Where)
      .optional()
      .describe("This does not hold."),
  })
  .refine((where) => Object.values(where).some((value) => value !== undefined), {
    error: "write at least one condition, such as places: Seyne",
  });

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
