import * as z from "zod/mini";
import { described } from "./described.ts";
import { patternText } from "./pattern-schema.ts";

/**
 * The condition of a feed that the configuration defines: which articles belong to it. All that is
 * given must hold; of a list one is enough. Names are compared as facets are, so that spelling,
 * case and diacritics do not matter.
 */

const names = z.optional(
  z.union([
    z.string().check(z.minLength(1)),
    z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
  ]),
);

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

export const Where: z.ZodMiniType<Where> = z
  .strictObject({
    speaker: described(names, "Who is reported to have said something."),
    via: described(names, "The outlet through which a statement came."),
    anonymous: described(z.optional(z.boolean()), "Whether an unnamed source is reported."),
    people: described(names, "Who is named."),
    organisations: described(names, "Which organisation is named."),
    places: described(names, "Which place is named."),
    section: described(names, "The section, as the article gives it."),
    keyword: described(names, "A keyword, as the article gives it."),
    source: described(names, "The id of the source."),
    language: described(names, "Language tag; en is every English."),
    text: described(names, "Words of the headline or the text, in either case."),
    pattern: described(
      z.optional(patternText),
      "A regular expression (RE2) over headline and text, in either case.",
    ),
    and: described(
      z.optional(z.array(z.lazy(() => Where)).check(z.minLength(1))),
      "All of these hold.",
    ),
    or: described(
      z.optional(z.array(z.lazy(() => Where)).check(z.minLength(1))),
      "One of these holds.",
    ),
    not: described(z.optional(z.lazy(() => Where)), "This does not hold."),
  })
  .check(
    z.refine((where) => Object.values(where).some((value) => value !== undefined), {
      error: "write at least one condition, such as places: Seyne",
    }),
  );
