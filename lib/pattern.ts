import { loadOnDemand } from "./on-demand.ts";

/** Regular expressions that people write: RE2, whose matching takes linear time whatever they write. */
export type Pattern = (text: string) => boolean;

export const limits = { charactersMax: 500 } as const;

/** Letters match in either case. The reason is a sentence for who wrote the expression. */
export function compilePattern(
  source: string,
):
  | { readonly kind: "pattern"; readonly matches: Pattern }
  | { readonly kind: "wrong"; readonly reason: string } {
  if (source.length > limits.charactersMax)
    return { kind: "wrong", reason: `write at most ${limits.charactersMax} characters` };
  const { RE2JS } = loadOnDemand("re2js") as typeof import("re2js");
  try {
    const compiled = RE2JS.compile(source, RE2JS.CASE_INSENSITIVE);
    return { kind: "pattern", matches: (text) => compiled.matcher(text).find() };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return {
      kind: "wrong",
      reason: `write a regular expression in the syntax of RE2, which has neither look-around nor back-references: ${why}`,
    };
  }
}
