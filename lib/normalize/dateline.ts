import type { Dateline } from "../record.ts";
import { withoutCapitals } from "./capitals.ts";
import { OUTLET_WORD } from "./data/byline-words.ts";
import { foldName, MONTHS } from "./data/months.ts";
import { isDatePhrase, parseDate } from "./dates.ts";

/** A dateline is short, and stands at the very start. */
const charsMax = 110;

/** "LONDON, July 3 (Reuters) -": a dash that parts, not one inside a word. */
const DASHED = /^(.{2,110}?)(?:\s*(?:[—–―]|--)\s*|(?<=[)/\s\]])\s*[-_]\s+)(?=\S)/u;
/** "МОСКВА, 3 июля. /ТАСС/. ": the agency between slashes ends it. */
const SLASHED = /^(.{2,80}?)\.?\s*\/([^/\d]{2,40})\/\.?(?:\s*(?:--|[—–-])(?=\s))?(?=\s)/u;
/** "［東京　３日　北方通信］": brackets hold it all. */
const BRACKETED = /^[［【[]([^［］【】[\]]{2,80})[］】\]]\s*(?:[-－—―]\s*)?(?=\S)/u;

const AGENCY = /(?:(?<!\s)\s+)?\(([\p{L}][\p{L}\p{M}\p{N}\s.&'’/-]{1,40})\)\s*$/u;

/** Capitals before a dash that announce something else than a place. */
const NO_PLACE =
  /^(?:breaking|update|updated|watch|listen|video|exclusive|analysis|opinion|editorial|review|live|correction|note|editor|advisory|explainer|factbox|timeline|photos?|wrap|focus|feature|interview|q|a|q&a|news|alert|urgent)\b/iu;

/** The dateline that a first paragraph begins with, or nothing. Never throws. */
export function parseDateline(paragraph: string): Dateline | undefined {
  const head = paragraph.slice(0, charsMax + 40);
  const found = parseBracketed(head) ?? parseSlashed(head) ?? parseDashed(head);
  // "HOCKEY - WHALERS WIN AGAIN" is a headline: the story after a dateline is not in capitals.
  if (found) return isLoud(head.slice(found.text.length)) ? undefined : found;
  return parseLoneDateline(paragraph);
}

const isLoud = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

const loneWordsMax = 8;
const placeWordsMax = 4;

/** "LISBON 2026-07-03" as a line of its own: a town in capitals, a whole date, and nothing else. */
export function parseLoneDateline(line: string): Dateline | undefined {
  const text = line.trim();
  if (text.length > charsMax || !/\d/.test(text)) return undefined;
  const words = text.split(/\s+/u);
  if (words.length > loneWordsMax) return undefined;
  for (let count = Math.min(placeWordsMax, words.length - 1); count > 0; count--) {
    const town = words.slice(0, count).join(" ").replace(/,$/u, "");
    const date = words.slice(count).join(" ");
    if (!LOUD_WORDS.test(town) || words.slice(0, count).some(isTimeWord)) continue;
    if (!isDatePhrase(date) || parseDate(date) === undefined || OUTLET_WORD.test(town)) continue;
    return parseParts(text, `${town}, ${date}`, undefined);
  }
  return undefined;
}

const LOUD_WORDS = /^[\p{Lu}\p{M}\s.'’/-]+$/u;
const WEEKDAY = /^(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?$/;

const isTimeWord = (word: string): boolean => {
  const plain = foldName(word).replace(/[.,]$/u, "");
  return MONTHS.has(plain) || WEEKDAY.test(plain);
};

function parseDashed(head: string): Dateline | undefined {
  const match = DASHED.exec(head);
  const inner = match?.[1];
  if (!match || inner === undefined) return undefined;
  const agency = AGENCY.exec(inner)?.[1]?.trim();
  return parseParts(
    match[0].trim(),
    agency === undefined ? inner : inner.replace(AGENCY, ""),
    agency,
  );
}

function parseSlashed(head: string): Dateline | undefined {
  const match = SLASHED.exec(head);
  return match ? parseParts(match[0].trim(), match[1] ?? "", match[2]?.trim()) : undefined;
}

function parseBracketed(head: string): Dateline | undefined {
  const match = BRACKETED.exec(head);
  if (!match) return undefined;
  const [place, date, ...rest] = (match[1] ?? "").trim().split(/\s+/u);
  if (place === undefined || date === undefined || !isDatePhrase(date)) return undefined;
  const agency = rest.join(" ");
  return { text: match[0].trim(), place, ...(agency ? { agency } : {}), date };
}

/** "NAIROBI, Kenya, July 3, 2026": places first, then the date. */
function parseParts(text: string, inner: string, agency: string | undefined): Dateline | undefined {
  const parts = inner.split(",").map((part) => part.trim());
  const firstDate = parts.findIndex((part, i) => i > 0 && startsDate(part));
  const places = firstDate < 0 ? parts : parts.slice(0, firstDate);
  const date = firstDate < 0 ? undefined : parts.slice(firstDate).join(", ").replace(/\.$/u, "");
  if (date !== undefined && !isDatePhrase(date)) return undefined;

  const place = places.join(", ").trim();
  const extra = { ...(agency ? { agency } : {}), ...(date ? { date } : {}) };
  if (place === "") return agency === undefined ? undefined : { text, place: null, ...extra };
  if (NO_PLACE.test(place) || !isPlace(places, { date, agency })) return undefined;
  if (agency !== undefined && isInitialsOf(agency, place)) return undefined;
  return { text, place: places.map(withoutCapitals).join(", "), ...extra };
}

/** "The Harbour Conservation Council (HCC) —" explains an abbreviation. */
const isInitialsOf = (agency: string, name: string): boolean =>
  agency ===
  (name
    .match(/(?<!\p{L})\p{Lu}(?=\p{Ll})/gu)
    ?.join("")
    .slice(-agency.length) ?? "");

const startsDate = (part: string): boolean =>
  isDatePhrase(part) || (/\d/u.test(part) && isDatePhrase(`${part}, 2026`));

/**
 * A town in capitals needs no more proof; one in small letters ("Berlin") is only a place where a
 * date or an agency follows, since "Rain, wind – the week" begins the same way, and
 * "Ann Lee (Labour) – who" nearly so.
 */
function isPlace(places: readonly string[], proof: Proof): boolean {
  if (places.length > 3) return false;
  const [town = "", ...regions] = places;
  const inCapitals = /^[\p{Lu}\p{M}\s.'’/-]{2,40}$/u.test(town) && /\p{Lu}{2}/u.test(town);
  const proven = proof.date !== undefined || (proof.agency !== undefined && isAgency(proof.agency));
  if (!inCapitals && !(proven && PLACE_NAME.test(town))) return false;
  return regions.every((region) => PLACE_NAME.test(region));
}

interface Proof {
  readonly date: string | undefined;
  readonly agency: string | undefined;
}

const isAgency = (name: string): boolean =>
  OUTLET_WORD.test(name) ||
  (/^(?:\p{L}{2,6})$/u.test(name) && ACRONYM.test(name) && !PARTY.test(name));
const ACRONYM = /^(?:\p{Lu}+|\p{Ll}{2,4})$/u;
/** Parties stand in brackets after a politician's name. */
const PARTY =
  /^(?:spd|cdu|csu|fdp|afd|bsw|övp|spö|fpö|ps|rn|lfi|lr|pp|psoe|pd|snp|dup|gop|mp|mep)$/iu;

const PLACE_NAME =
  /^[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*(?:[\s/-]+(?:[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*|an|am|der|im|in|ob|bei|de|del|du|des|la|le|les|el|sur|sous|en|di|da|do|upon|of|the|and)){0,4}$/u;
