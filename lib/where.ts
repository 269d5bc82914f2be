import * as z from "zod";
import { compilePattern } from "./pattern.ts";

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
