import type { Entity, Span } from "../../record.ts";
import { isTitleWord } from "../data/names/name-words.ts";
import { beginsLarge, beginsSmall } from "../text/letters.ts";
import type { Token } from "../text/tokens.ts";
import { isRoleWord } from "./role-words.ts";

const wordsMax = 7;

/**
 * The office that a sentence opens with and nobody's name follows: after "Ann Lind said little."
 * comes "The U.S. Secretary of State was promised more.", which says what Ann Lind is. Only offices
 * with capitals of two words and more: "the mayor" may be another.
 */
export function findOffice(
  tokens: readonly Token[],
  { text, part }: { readonly text: string; readonly part: Span["in"] },
): Entity["roles"][number] | undefined {
  if (!/^the$/i.test(tokens[0]?.text ?? "")) return undefined;
  let to = 1;
  while (to < wordsMax && isPartOfOffice(tokens, to)) to++;
  const own = tokens.slice(1, to);
  const capitals = own.filter(({ text: word }) => beginsLarge(word));
  if (capitals.length < 2 || !own.some(({ text: word }) => isTitle(word))) return undefined;
  if (!beginsSmall(tokens[to]?.text ?? "")) return undefined;
  const [start, end] = [own[0]?.start, own.at(-1)?.end];
  if (start === undefined || end === undefined) return undefined;
  const words = text.slice(start, end);
  return { text: words.replace(/\s+/g, " "), span: { start, end, in: part, text: words } };
}

/**
 * "The former Brazil international took over.", "The 54-year-old novelist wept." after a sentence
 * that names one person: a description that the news gives to nobody but the one named last.
 */
export function findDescription(
  tokens: readonly Token[],
  { text, part }: { readonly text: string; readonly part: Span["in"] },
): Entity["roles"][number] | undefined {
  if (!/^the$/i.test(tokens[0]?.text ?? "")) return undefined;
  if (!/^(?:former|retired|\d\d-year-old)$/.test(tokens[1]?.text ?? "")) return undefined;
  let head = 2;
  while (head < wordsMax && tokens[head]?.kind === "word" && !isHead(tokens[head])) head++;
  if (!isHead(tokens[head])) return undefined;
  while (isHead(tokens[head + 1])) head++;
  // "The former champion's coach" is another.
  if (tokens[head + 1]?.kind === "possessive") return undefined;
  const [start, end] = [tokens[1]?.start, tokens[head]?.end];
  if (start === undefined || end === undefined) return undefined;
  const words = text.slice(start, end);
  return { text: words.replace(/\s+/g, " "), span: { start, end, in: part, text: words } };
}

/** "international": who played for a country; with a capital it is of an organisation's name. */
const isHead = (token: Token | undefined): boolean =>
  token?.kind === "word" && (isRoleWord(token.text) || token.text === "international");

const isTitle = (word: string): boolean => beginsLarge(word) && isTitleWord(word);

/** "U.S.", "Secretary", "of" before "State". */
const isPartOfOffice = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === "word" &&
  (beginsLarge(tokens[at].text) ||
    (/^(?:of|for)$/.test(tokens[at].text) && isTitle(tokens[at - 1]?.text ?? "")));
