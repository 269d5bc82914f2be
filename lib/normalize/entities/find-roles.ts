import type { Entity, Span } from "../../record.ts";
import { titleWords } from "../data/names/name-words.ts";
import type { Token } from "../text/tokens.ts";
import { fold } from "./fold.ts";
import { isEveryday, isPeople } from "./lists.ts";
import type { Mention } from "./mention.ts";

type Role = Entity["roles"][number];

/** What stands before and after a mention in its sentence. */
export interface Surroundings {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The names of the sentence, so that a role may hold one: "Ravenhill Athletic striker". */
  readonly mentions: readonly Mention[];
}

/** Longer stretches are clauses, not roles. */
const wordsMax = 12;
const wordsBeforeMax = 7;

/** The roles that the article states beside a person's name, as it states them. */
export function findRoles(mention: Mention, around: Surroundings): readonly Role[] {
  const { tokens } = around;
  let from = tokens.findIndex((token) => token.start >= mention.start);
  const after = tokens.findIndex((token) => token.start >= mention.end);
  if (from < 0) return [];
  const to = after < 0 ? tokens.length : after;
  // "Councilman X", where the title was read as a part of the name.
  while (from < to - 1 && titleWords.has(tokens[from]?.text ?? "")) from++;
  return [
    directlyBefore(from, around, mention),
    beforeComma(from, to, around, mention),
    afterComma(to, around, mention),
  ].filter((role) => role !== undefined);
}

/** Nouns for what people do or are to each other, by their endings; the list has the others. */
const ROLE_END =
  /(?:[^aeiou]er|[aeiou]{2}er|ator|itor|utor|ctor|ssor|[aeiou]?ist|man|woman|person|men|ian|ete|wright|smith|keeper|worker|maker|ant|ent|chief|head|aide|envoy|guard|clerk|czar|guru|boss|chair|star|victim|suspect|defendant|resident|tenant|pensioner|widow|widower|neighbour|neighbor|uncle|aunt|cousin|nephew|niece|nurse|judge|coach|monk|nun|chef|cook|model|pilot|king|queen|prince|princess|partner|fiancee|fiance|girlfriend|boyfriend|heir|ally|rival|predecessor|successor|deputy|ombudsman|whip|laureate|advocate|associate|graduate|candidate|delegate|magistrate|undergraduate|diplomat|bureaucrat|democrat|republican|conservative|executive|native|detective|representative|relative|secretary|dignitary|emissary|lawmaker|psychologist|attorney|spouse|counsel|general|marshal|official|principal|professional|intellectual|individual)$/;
const NO_ROLE =
  /^(?:after|over|under|never|other|another|either|neither|rather|however|later|earlier|former|number|matter|paper|letter|september|october|november|december|summer|winter|weather|water|order|power|silver|quarter|center|centre|computer|chapter|newspaper|per|her|his|whether|together|offer|corner|river|different|recent|current|president-elect|present|important|significant|most|best|worst|west|east|least|rest|test|list|cost|past|last|first|just|almost|against|exist|against|guest|interest|request|protest|august|statement|government|parliament|department|agreement|moment|event|percent|payment|movement|comment|investment|development|treatment|argument|document|environment|apartment|management|settlement|accent|talent|content|extent|italian|russian|european|canadian|australian|brazilian|indian|christian|egyptian|iranian|palestinian|ukrainian|norwegian|hungarian|german|roman|human|common|person)$/;

const isRoleWord = (word: string): boolean => {
  const plain = word.toLowerCase();
  if (isHonorific(word)) return false;
  if (titleWords.has(word) || titleWords.has(plain)) return true;
  if (NO_ROLE.test(plain) || isPeople(fold(word))) return false;
  return plain.length > 3 && ROLE_END.test(plain) && (/^\p{Ll}/u.test(word) || isEveryday(plain));
};

const isHonorific = (word: string): boolean =>
  /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Lord|Lady|Madame|Mme|Herr|Frau|Señor)\.?$/.test(word);

/** Words that end a stretch of a role to the left, and are not part of it. */
const STOP =
  /^(?:and|or|but|that|which|who|whom|said|says|told|asked|by|with|from|to|for|in|on|at|as|than|when|while|if|because|is|was|were|are|be|been|has|had|have|will|would|could|can|may|might|not|the|a|an|his|her|its|their|our|my|your|this|these|those|of|like|including|between|among|against|about|after|before|during|via|per|under|over|into|then|also|even|only|meanwhile|here|there|meet|met|meets|named|called|replaced|appointed|elected|beat|saw|heard|arrested|killed|accused|quoted|citing|texted|introduced|announced|reported|reports|warned|quotes|added|denies|denied|boss's)$/i;

/** "club captain Declan Obuya", "Georgian infrastructure minister Irakli Samkharuli". */
function directlyBefore(from: number, around: Surroundings, mention: Mention): Role | undefined {
  const { tokens } = around;
  let head = from - 1;
  // "Dr. X" and "Sgt. X": the honorific stands between.
  while (isHonorific(tokens[head]?.text ?? "")) head--;
  // "Secretary of State X", "president of Chile X".
  let first = head;
  const isOf = /^(?:of|for)$/.test(tokens[head - 1]?.text ?? "");
  if (
    isOf &&
    titleWords.has(tokens[head - 2]?.text ?? "") &&
    /^\p{Lu}/u.test(tokens[head]?.text ?? "")
  )
    first = head - 2;
  else if (!isRoleWord(tokens[head]?.text ?? "")) return undefined;

  while (head - first < wordsBeforeMax && isModifier(tokens, first - 1)) first--;
  // "But Coach", at the head of a sentence.
  while (
    first < head &&
    /^(?:but|and|yet|so|when|now|only|former)$/i.test(tokens[first]?.text ?? "") &&
    tokens[first]?.text.toLowerCase() !== "former"
  )
    first++;
  return roleOf(tokens, first, head, around, mention);
}

function isModifier(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || (token.kind !== "word" && token.kind !== "possessive")) return false;
  if (token.kind === "possessive") return false;
  if (tokens[at + 1]?.kind === "possessive") return false;
  if (STOP.test(token.text)) return false;
  if (/^\p{Lu}/u.test(token.text)) return true;
  // A verb before a role has no place in it; -ed and -ly tell most of them.
  return isEveryday(fold(token.text)) && !/(?:ed|ly|ing)$/.test(token.text);
}

const DETERMINERS = /^(?:the|a|an|his|her|its|their|our|my|one|former|then)$/i;

/** "Its director, Živa Hočevar,", "Salgado's agent, Leïla Benkirane,". */
function beforeComma(
  from: number,
  to: number,
  around: Surroundings,
  mention: Mention,
): Role | undefined {
  const { tokens } = around;
  let comma = from - 1;
  while (isHonorific(tokens[comma]?.text ?? "") || /^Sgt\.?$/.test(tokens[comma]?.text ?? ""))
    comma--;
  if (tokens[comma]?.text !== ",") return undefined;
  const closing = tokens[to]?.text;
  if (
    closing !== undefined &&
    !/^[,.;:—–()-]$/.test(closing) &&
    !/^(?:who|said|says|told)$/.test(closing)
  )
    return undefined;
  const head = comma - 1;
  let first = head;
  while (first > 0 && head - first < wordsBeforeMax) {
    const token = tokens[first];
    if (!token || token.kind === "mark" || token.kind === "quote") return undefined;
    if (token.kind === "possessive" || DETERMINERS.test(token.text)) break;
    if (/^(?:and|or|said|says|that|which|who|in|on|at|to|by|from|with)$/.test(token.text))
      return undefined;
    first--;
  }
  const opener = tokens[first];
  if (!opener || first >= head) return undefined;
  const opens = opener.kind === "possessive" || DETERMINERS.test(opener.text);
  if (!opens) return undefined;
  const words = tokens.slice(first + 1, head + 1);
  if (!words.some((word) => isRoleWord(word.text) || isRoleWord(word.text.toLowerCase())))
    return undefined;
  return roleOf(tokens, first + 1, head, around, mention);
}

const CLAUSE =
  /^(?:who|whom|whose|which|that|was|is|were|are|said|says|has|had|have|told|will|would|could|wrote|added|when|where|while|after|before|because|but|as|since|if|to)$/i;

/** "X, a marine biologist at the University of Bergen,", "X, 41, head of the union,". */
function afterComma(to: number, around: Surroundings, mention: Mention): Role | undefined {
  const { tokens } = around;
  let first = to;
  if (tokens[first]?.text !== ",") return undefined;
  first++;
  // An age, or a party in brackets, stands between.
  if (tokens[first]?.kind === "number" && tokens[first + 1]?.text === ",") first += 2;
  let last = first;
  let commas = 0;
  while (last < tokens.length && last - first < wordsMax) {
    const token = tokens[last];
    if (!token || token.kind === "quote" || CLAUSE.test(token.text)) break;
    if (token.kind === "mark" && !/^[-&/]$/.test(token.text)) {
      commas++;
      break;
    }
    last++;
  }
  if (last === first || last - first >= wordsMax) return undefined;
  const words = tokens.slice(first, last);
  const [opener] = words;
  const opens = DETERMINERS.test(opener?.text ?? "") || isRoleWord(opener?.text ?? "");
  const roleAt = words.findIndex((word) => isRoleWord(word.text));
  if (roleAt < 0 || (!opens && roleAt > 3)) return undefined;
  // "X, citing a delegate,": a participle tells what X did, not what X is.
  if (!opens && /^\p{Ll}+ing$/u.test(opener?.text ?? "")) return undefined;
  // Another name and a role: a list of people, not what this one is.
  if (
    !opens &&
    /^\p{Lu}/u.test(opener?.text ?? "") &&
    commas > 0 &&
    !isPeople(fold(opener?.text ?? ""))
  )
    if (
      around.mentions.some(
        (each) =>
          each.kind === "person" &&
          each.start >= (opener?.start ?? 0) &&
          each.end <= (tokens[last - 1]?.end ?? 0),
      )
    )
      return undefined;
  const skip = /^(?:the|a|an|one|then|now)$/i.test(opener?.text ?? "") ? 1 : 0;
  if (first + skip > last - 1) return undefined;
  return roleOf(tokens, first + skip, last - 1, around, mention);
}

function roleOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  { text }: Surroundings,
  { part }: Mention,
): Role | undefined {
  const [start, end] = [tokens[first]?.start, tokens[last]?.end];
  if (start === undefined || end === undefined || end <= start) return undefined;
  const words = text.slice(start, end);
  const span: Span = { start, end, in: part, text: words };
  return { text: words.replace(/\s+/g, " "), span };
}
