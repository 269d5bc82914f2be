import * as z from "zod/mini";
import { compilePattern } from "./pattern.ts";

/** A regular expression as people write it in `feedmill.yml`: one that RE2 can compile. */
export const patternText = z
  .string()
  .check(z.minLength(1))
  .check(
    z.superRefine((source, context) => {
      const compiled = compilePattern(source);
      if (compiled.kind === "wrong") context.addIssue({ code: "custom", message: compiled.reason });
    }),
  );
