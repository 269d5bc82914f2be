import { outlets } from "../data/names/outlets.ts";
import { beginsLarge, beginsSmall } from "../text/letters.ts";
import type { Token } from "../text/tokens.ts";
import { fold } from "./fold.ts";
import { isEveryday, isPeople } from "./lists.ts";
import { readWord } from "./vocabulary.ts";

/** A known outlet where it stands. */
export interface OutletName {
  readonly start: number;
  readonly end: number;
  /** Its row in the table. */
  readonly outlet: number;
}

interface Known {
  readonly outlet: number;
  readonly doubtful: boolean;
  /** How it is written, since "Time" is an outlet and "time" is not. */
  readonly written: string;
}

/** Read when the module loads, so it asks no more of each of the thousands of names than it must. */
const byWords = new Map<string, Known[]>();
/** By their first word how many words the names with it have at the most. */
const wordsFrom = new Map<string, number>();
/** "bdnews24", "openDemocracy": first words that are written small and are no words besides. */
const smallStarts = new Set<string>();

for (const [outlet, { name, aliases, doubtful }] of outlets.entries())
  for (const each of [name, ...aliases]) {
    const written = each.startsWith("The ") ? each.slice(4) : each;
    const key = keyOf(written);
    const known = { outlet, doubtful: doubtful.has(each), written };
    const same = byWords.get(key);
    if (same) same.push(known);
    else byWords.set(key, [known]);
    const words = key.split(" ");
    const [first = ""] = words;
    if (words.length > (wordsFrom.get(first) ?? 0)) wordsFrom.set(first, words.length);
    if (!beginsSmall(written) || first.length < 3 || isEveryday(first)) continue;
    smallStarts.add(written.split(" ")[0] ?? "");
  }

/** A single word that everybody uses is doubtful though the table does not mark it. */
function isWord(name: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(name) && (isEveryday(name.toLowerCase()) || isPeople(fold(name)));
}

const isLarge = (token: Token | undefined): boolean =>
  token?.kind === "word" && /^\p{Lu}\p{Ll}/u.test(token.text) && token.text !== "The";

/** The words of a name as the splitter of words would part it, folded. */
function keyOf(name: string): string {
  const folded = fold(name);
  return folded.includes("'") ? folded.replace(/'s\b/g, " 's") : folded;
}

/** The outlets of the table that a sentence names, the longest name first. */
export function findOutlets(text: string, tokens: readonly Token[]): readonly OutletName[] {
  const found: OutletName[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind !== "word") continue;
    const mayBegin = beginsLarge(token.text) || token.text.startsWith("d");
    if (!mayBegin && !smallStarts.has(token.text)) continue;
    const wordsMax = wordsFrom.get(readWord(token.text).folded);
    if (wordsMax === undefined) continue;
    const folded = tokens.slice(i, i + wordsMax).map(({ text: word }) => fold(word));
    for (let length = folded.length; length > 0; length--) {
      const last = tokens[i + length - 1];
      const known = last && byWords.get(folded.slice(0, length).join(" "));
      const fitting = known?.find((each) => isWritten(each, text.slice(token.start, last?.end)));
      if (!fitting || !last) continue;
      // "Ravenhill Athletic" is not The Athletic.
      if (length === 1 && isLarge(tokens[i - 1]) && i > 1) continue;
      if ((fitting.doubtful || isWord(fitting.written)) && !hasEvidence(tokens, i, i + length))
        continue;
      found.push({ start: token.start, end: last.end, outlet: fitting.outlet });
      i += length - 1;
      break;
    }
  }
  return found;
}

/** "AP" and "Time" only so; longer names in any capitals. */
const isWritten = ({ written }: Known, printed: string): boolean =>
  written.length > 4 ? beginsLarge(printed) || written === printed : written === printed;

const BEFORE =
  /^(?:told|via|by|citing|cited|magazine|newspaper|newspapers|journal|paper|tabloid|daily|weekly|broadcaster|site|website|agency|quoted|interview)$/;
const AFTER =
  /^(?:reported|reports|said|says|called|wrote|writes|quoted|cited|learned|learnt|understands|reporter|reporters|journalist|editor|magazine|newspaper|tabloid|columnist|correspondent|published|quoting|citing|adds|added|noted|revealed|claimed|interview|op-ed|editorial|podcast)$/;

/**
 * "the Independent" after "via", "Variety called": a word that shows a source beside a name that is
 * also an everyday word.
 */
function hasEvidence(tokens: readonly Token[], from: number, to: number): boolean {
  const word = (i: number): string => tokens[i]?.text.toLowerCase() ?? "";
  const first = tokens[from]?.text ?? "";
  let before = from - 1;
  const withArticle = word(before) === "the";
  if (withArticle) before -= 1;
  if (BEFORE.test(word(before))) return true;
  if (word(before) === "to" && word(before - 1) === "according") return true;
  if (
    /^(?:in|to|with|from|for)$/.test(word(before)) &&
    /^(?:interview|journal|reported|statement|wrote|editor|article)$/.test(word(before - 1))
  )
    return true;
  let after = to;
  if (word(after) === "," || word(after) === "'s" || word(after) === "’s") after += 1;
  if (/^(?:also|first|has|later|had|separately)$/.test(word(after))) after += 1;
  // An everyday word at the head of a sentence is large for that reason.
  if (!AFTER.test(word(after))) return false;
  return withArticle || from > 0 || /^\p{Lu}{2}/u.test(first) || word(after) !== "said";
}
