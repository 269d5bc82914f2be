import type { Author } from "../record.ts";
import { withoutCapitals } from "./capitals.ts";
import { OUTLET_WORD, PARTICLE, ROLE_WORD } from "./data/byline-words.ts";

export interface Byline {
  /** The line as it is printed. */
  readonly byline: string;
  /** The people in it. */
  readonly authors: Author[];
}

const charsMax = 200;
const authorsMax = 20;

const LEAD =
  /^(?:(?:written |words |story |text |report )?by:?|(?:author|autor|autora|auteur|autore|автор|text|words|byline)s?:|[文取材執筆]+[:：・]|von|par|por|door|av|af|di)(?:(?<=[:：・])\s*|\s+)(?=\S)/iu;
const AND =
  /(?<!\s)\s+(?:and|AND|und|UND|et|ET|with|WITH|y|e|en|och|og|i|и|mit|avec|con)\s+|(?:(?<!\s)\s+)?[&;/+|]\s*/u;
const ADDRESS =
  /(?:(?<!\s)\s+)?(?:[(<[]?(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]+[)>\]]?|[([]?@\w+[)\]]?)/gu;
/** Where they wrote it, or for whom: no part of a name. */
const PLACE = /(?<!\s)\s+(?:in|at|for|from|aus|für|à|pour|en|para|da|per)\s+(?:the\s+)?\p{Lu}.*$/u;

/**
 * A line that says who wrote the article, or nothing where the line says anything else. Only people
 * become authors: "By Staff" and "By the Northern Wire" are bylines without one. Never throws.
 */
export function parseByline(line: string): Byline | undefined {
  const byline = line.trim();
  if (byline.length > charsMax) return undefined;
  const lead = LEAD.exec(byline);
  if (!lead) return undefined;
  const rest = byline.slice(lead[0].length).replace(ADDRESS, "").trim();
  if (rest === "") return { byline, authors: [] };
  if (/[.!?…:]$/u.test(rest) && !/(?:\b\p{L}|Jr|Sr|Dr)\.$/u.test(rest)) return undefined;

  const parts = rest.split(AND).flatMap((side) => side.split(/(?:(?<!\s)\s+)?,\s*/u));
  const kinds = parts.filter((part) => part !== "").map(kindOf);
  if (kinds.length === 0 || kinds.some(({ kind }) => kind === "prose")) return undefined;
  return { byline, authors: withRoles(kinds) };
}

/** "Ann Lee (Reuters)" and the old "ANN LEE Associated Press". */
const FOR_WHOM =
  /(?:(?<!\s)\s+)?\([^()]*\)$|(?<!\s)\s+(?:associated press|agence france-presse)$(?<=\S\s+\S+\s+\S+ \S+)/iu;

interface Part {
  readonly kind: "person" | "role" | "other" | "prose";
  readonly text: string;
}

function kindOf(printed: string): Part {
  const text = printed.replace(PLACE, "").replace(FOR_WHOM, "").trim();
  if (OUTLET_WORD.test(text)) return { kind: "other", text };
  if (ROLE_WORD.test(text)) return { kind: "role", text };
  if (/^(?:in|at|for|from|aus|für|à|pour)\s+\p{Lu}/u.test(text)) return { kind: "other", text };
  const words = text.split(/\s+/u);
  if (!words.every((word) => NAME_WORD.test(word) || PARTICLE.test(word))) {
    return { kind: "prose", text };
  }
  if (/^(?:the|our|a|an|any|all|this)$/iu.test(words[0] ?? "")) return { kind: "other", text };
  const given = words.filter((word) => !PARTICLE.test(word)).length;
  // One word alone may be an agency as well as a person; more than five are no name.
  if (words.length === 1 && CJK_NAME.test(text)) return { kind: "person", text };
  return { kind: given >= 2 && words.length <= 6 ? "person" : "other", text };
}

/** A word of a name: it begins with a capital, or in a script that has none. */
const NAME_WORD = /^["“'(]?(?:[dDlLO]['’])?[\p{Lu}\p{Lo}][\p{L}\p{M}'’.·-]*["”')]?$/u;

/** Family and given name are written as one word. */
const CJK_NAME = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{3,8}$/u;

/** A role belongs to the person before it; in the plural, to all before it that have none. */
function withRoles(parts: readonly Part[]): Author[] {
  const authors: Author[] = [];
  for (const { kind, text } of parts) {
    const last = authors.at(-1);
    if (kind === "person") authors.push({ name: withoutCapitals(text) });
    else if (kind === "role" && last && last.role === undefined) {
      const first = /s$/u.test(text) ? authors.findIndex(({ role }) => role === undefined) : -1;
      const named = first < 0 ? [last] : authors.slice(first);
      for (const author of named) author.role ??= text;
    }
  }
  return authors.slice(0, authorsMax);
}
