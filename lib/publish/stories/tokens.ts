/** A word, number or sign of a text as it stands. */
export interface Token {
  /** Without what makes no other word of it: case, accents, genitive. */
  readonly word: string;
  readonly hasCapital: boolean;
  /** With a capital where only names have one. */
  readonly isProper: boolean;
  /** The how-manieth paragraph, from 0. */
  readonly paragraph: number;
}

const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}]+(?:['’]\p{L}+)?/gu;

export function tokensOf(
  text: string,
  { isTitle }: { readonly isTitle: boolean },
): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  let paragraph = 0;
  for (const match of text.matchAll(WORD)) {
    const between = text.slice(end, match.index);
    const begins = end === 0 || /(?:[.!?:"“”„»«(—–-]\s*|\n[^\S\n]*)$/u.test(between);
    if (end > 0 && /\n\s*\n/.test(between)) paragraph++;
    const [printed] = match;
    end = match.index + printed.length;
    const hasCapital = /^\p{Lu}/u.test(printed);
    tokens.push({
      word: foldWord(printed),
      hasCapital,
      isProper: hasCapital && !begins && !isTitle,
      paragraph,
    });
  }
  return tokens;
}

export const isNumber = ({ word }: Token): boolean => /^\p{N}/u.test(word);

/** Case, accents, width, the genitive and the marks within numbers make no other word. */
const foldWord = (word: string): string =>
  word
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]s?$|['’]s$/u, "")
    .replace(/(?<=\p{N})[.,:](?=\p{N})/gu, "");
