/**
 * Whom an article says it has its story from: a credit line or the agency of its dateline, and who is
 * said to have had it first. Read from the printed words alone; what is not printed stays unknown.
 */
export interface Credits {
  /** Agencies and outlets in brackets at the head, or as a credit at the end; folded. */
  readonly credited: ReadonlySet<string>;
  /** Whether the words say that an outlet of this name had it first. */
  saysFirst(names: readonly string[]): boolean;
  /** Whether the words say that it is from an outlet of this name: "the Echo reported", "told Radio North". */
  saysFrom(names: readonly string[]): boolean;
}

const headCharacters = 120;
const tailCharacters = 220;

export function readCredits(text: string): Credits {
  const head = text.slice(0, headCharacters);
  const tail = text.slice(-tailCharacters);
  const found = [
    ...[...head.matchAll(/\(([^()]{2,40})\)/gu)].slice(0, 1),
    ...tail.matchAll(/\(([^()]{2,40})\)\s*\.?\s*$/gu),
    ...tail.matchAll(/\(([^()]{2,40})\)\s*\.?\s*\n\n[^\n]*$/gu),
    ...tail.matchAll(/\s[-–—]\s?([\p{Lu}][\p{L}./ ]{1,30})\s*$/gu),
    ...tail.matchAll(
      /\b(?:supplied|provided|reported|written) by ([\p{Lu}][\p{L}]+(?: [\p{Lu}][\p{L}]+){0,3})\b/gu,
    ),
  ].flatMap(([, credit = ""]) => credit.split(/[/,]|\band\b/u));
  const credited = new Set(
    found
      .filter(isWrittenAsName)
      .map(fold)
      .filter((credit) => credit.split(" ").length <= 4),
  );
  const scoops = [...text.matchAll(SCOOP)].map(({ index }) =>
    fold(text.slice(Math.max(0, index - nearCharacters), index + nearCharacters)),
  );
  const folded = ` ${fold(text.slice(0, topCharacters))} `;
  return {
    credited,
    saysFrom: (names) => names.map(fold).some((name) => name !== "" && isSourceIn(folded, name)),
    saysFirst: (names) =>
      scoops.some((near) => names.some((name) => ` ${near} `.includes(` ${fold(name)} `))),
  };
}

/** News names its source early; further down others are named for what they added. */
const topCharacters = 600;

function isSourceIn(folded: string, name: string): boolean {
  for (let at = folded.indexOf(` ${name} `); at >= 0; at = folded.indexOf(` ${name} `, at + 1)) {
    const [before, after] = [folded.slice(0, at), folded.slice(at + name.length + 1)];
    if (FROM_BEFORE.test(before) || FROM_AFTER.test(after)) return true;
  }
  return false;
}

const FROM_BEFORE =
  /(?:told|according to|reported by|quoted by|cited by|laut|berichtet|berichtete|selon|segun)(?: the| local| die| der| das| la| le| el)*(?: \p{L}+){0,2}$/u;
const FROM_AFTER = /^ (?:reports?|reported|has reported|berichtet|berichtete|rapporte|informo)\b/u;

/** With a capital, but for the agencies that sign small: "(left)" below a picture credits nobody. */
const isWrittenAsName = (credit: string): boolean =>
  /^\s*(?:[\p{Lu}\p{Lo}]|(?:afp|apa|dpa|epd|kna|ots|rtr|sda|sid)\b)/u.test(credit);

/** Words by which an outlet is said to have been the first. */
const SCOOP =
  /\b(?:first (?:to )?(?:report|reveal|disclose|publish|announce)\w*|(?:report|reveal|disclos|publish)\w* first|was first|broke the (?:news|story)|confirm\w* (?:a|an earlier|our) report|zuerst|als erste\w*|exklusiv|révél\w+|le premier|la première|en exclusivité)\b/giu;

const nearCharacters = 80;

/**
 * The names by which other outlets call an outlet: its own, its initials, and what is left without
 * the word for its trade or its town.
 */
export function namesOfOutlet(name: string): {
  readonly sure: readonly string[];
  /** These only where the words around say that an outlet is meant. */
  readonly short: readonly string[];
} {
  const words = name
    .replace(/^The\s+/u, "")
    .split(/\s+/u)
    .filter(Boolean);
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  const initials = capitals.map(([letter]) => letter).join("");
  const own = words.join(" ");
  const stem = words.filter((word) => !TRADE.test(word)).join(" ");
  const sure = [own, ...(capitals.length > 1 ? [initials] : []), ...(stem === "" ? [] : [stem])];
  const short = words.length > 1 ? [words.slice(1).join(" "), words.at(-1) ?? own] : [];
  return { sure: [...new Set(sure)], short: [...new Set(short)] };
}

const TRADE =
  /^(?:wire|agency|press|news|newswire|bureau|service|agence|agentur|agencia|online)$/iu;

export const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
