import type { Article } from "../../record.ts";
import { fold } from "./fold.ts";
import type { Mention } from "./mention.ts";

/** "(Reporting by … in Zurich; Editing by …)", "Additional reporting by …". */
const CREDIT =
  /(?:^|\n)[^\S\n]*[([]?\s?(?:(?:additional|with)\s)?(?:reporting|writing|written|editing|edited|compiled|translation|translated|photographs?|photos?|graphics?)\s(?:and\s\w+\s)?by\s[^\n]*/gi;

/** Mentions without those of credited staff, who are authors and not what the news is about. */
export function withoutCredits(
  mentions: readonly Mention[],
  { body, authors }: Pick<Article, "body" | "authors">,
): readonly Mention[] {
  const lines = [...body.text.matchAll(CREDIT)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
  const credited = new Set(authors.map(({ name }) => fold(name)));
  return mentions.filter(({ part, start, kind, text }) => {
    if (kind === "person" && credited.has(fold(text))) return false;
    if (part === "headline") return true;
    return !lines.some((line) => line.start <= start && start < line.end);
  });
}
