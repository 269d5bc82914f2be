import { isTitleWord } from "../data/names/name-words.ts";
import { beginsLarge } from "../text/letters.ts";
import type { Token } from "../text/tokens.ts";
import { fold } from "./fold.ts";
import { isEveryday, isPeople, isPersonNoun } from "./lists.ts";

/**
 * What people are or do for which the list of nouns has another sense first ("head", "star"), an
 * adjective ("official", "veteran"), or nothing yet ("influencer").
 */
const MORE =
  /^(?:head|star|chair|founder|model|whip|aide|agent|guru|czar|tsar|boss|chief|premier|general|counsel|official|executive|expert|veteran|native|resident|representative|operative|professional|principal|academic|intellectual|activist|suspect|defendant|respondent|graduate|undergraduate|postgraduate|correspondent|capitalist|opponent|associate|assistant|scientist|champion|champ|captain|mechanic|adult|centenarian|octogenarian|conservative|liberal|independent|democrat|republican|dissident|separatist|nationalist|leftist|feminist|humanitarian|militant|insurgent|fundamentalist|extremist|socialist|economist|strategist|delegate|envoy|emissary|laureate|soprano|tenor|alto|baritone|regular|volunteer|mercenary|twin|junior|patient|fugitive|visionary|maverick|stalwart|private|corporal|major|regent|sovereign|spokesperson|headteacher|headmaster|headmistress|frontman|frontwoman|drummer|bassist|midfielder|winger|fullback|midwife|influencer|blogger|vlogger|podcaster|youtuber|chancellor|taoiseach|undersecretary|glaciologist|hydrologist|volcanologist|epidemiologist|virologist|climatologist|criminologist|musician|tapper|whistleblower|freelancer|master|attendant|captive|migrant|missionary|elder|cardinal|orderly|sophomore|freshman|virtuoso|beneficiary|combatant|adolescent|teen|amateur|civilian|comic|wizard|psychic|pacifist|reformist|centrist|rightist|loyalist|campaigner|organiser|organizer|councilperson|chairperson|watchdog|face|voice|brains|mastermind|number|adviser|advisor|partner|mother|father|deputy)$/;
const NO_ROLE =
  /^(?:human|person|man|woman|guest|someone|somebody|anyone|nobody|everyone|number|face|voice|have|hire|hog|pop|rip|screw|tackle|mod|tiger|equal|extra|other|one|others|people|child|individual|soul|body|case|pair|number|carrier|loader|scanner|printer|calculator|compiler|buyer|supplier|server|consumer|dummy|clone|dear|darling|longer|minor|miss|minister-designate|captor|fall|ass|incarnation|probable|party)$/;

/** "brewer", "co-founder", "great-niece", "Prime Minister": a word for what somebody is or does. */
export function isRoleWord(word: string): boolean {
  const plain = word.toLowerCase();
  if (isHonorific(word) || isPeople(fold(word))) return false;
  if (isTitleWord(word) || isTitleWord(plain)) return true;
  const last = plain.split("-").at(-1) ?? plain;
  // "criticised": the bits of the list are wrong about one word in three hundred.
  if (/[^e]ed$/.test(last) && !MORE.test(last)) return false;
  if (/[^\p{L}-]/u.test(plain) || NO_ROLE.test(last) || last.length < 3) return false;
  // Written large it is a name as often: "Smith" and "Baker".
  if (beginsLarge(word) && !isEveryday(last)) return false;
  if (isPersonNoun(last) || MORE.test(last)) return true;
  return /(?:[^e]man|woman|ologist|maker|keeper|worker|holder|teacher|player|writer|driver|leader)$/.test(
    last,
  );
}

/** "councillors", "ministers", "brothers", behind which several names stand. */
export function isPluralRole(word: string): boolean {
  const plain = word.toLowerCase();
  if (!/(?:s|men|women)$/.test(plain) || /ss$/.test(plain)) return false;
  const one = plain.replace(/men$/, "man").replace(/ies$/, "y").replace(/s$/, "");
  return isRoleWord(one);
}

export const isHonorific = (word: string): boolean =>
  /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Lord|Lady|Rev|Madame|Mme|Herr|Frau|Señor)\.?$/.test(word);

/** Articles and possessives that open a description. */
export const isDeterminer = ({ text }: Token): boolean =>
  /^(?:the|a|an|his|her|its|their|our|my|one|former|then)$/i.test(text);
