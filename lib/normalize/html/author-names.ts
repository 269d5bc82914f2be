import { decodeEscapes } from "../../page.ts";
import type { Author } from "../../record.ts";
import { parseByline } from "../byline.ts";
import { withoutCapitals } from "../capitals.ts";
import { isDatePhrase } from "../dates.ts";
import { fold } from "../entities/fold.ts";
import { isEveryday, isGivenName } from "../entities/lists.ts";
import { oneLine } from "../one-line.ts";
import { isOffice, isPersonName } from "../person-name.ts";
import { beginsLarge } from "../text/letters.ts";

/** The names in a line that says who wrote an article, free of what templates print around them. */

export const limits = { lineCharsMax: 200 } as const;

/** Names in a field that holds nothing else: "Ada Lane and Bo Reed", "By Ada Lane", "Lane, Ada". */
export function authorsIn(value: string): readonly Author[] {
  const line = oneLine(decodeEscapes(value).replace(/<[^<>]*>/g, " "), limits.lineCharsMax);
  const names = withoutLead(line).replace(PROFESSION, "").replace(TAIL, "").trim();
  if (isPersonName(names)) return [{ name: withoutCapitals(names) }];
  const parsed = parseByline(`By ${names}`)?.authors ?? [];
  return parsed.filter(({ name }) => isPersonName(name));
}

/** Names in a printed line that begins with the word for "by". */
export function authorsAfterBy(line: string): readonly Author[] {
  const parts = line.split(/(?:(?<!\s)\s+)?[|·•–—]\s*|\s-\s/u);
  const dated = parts.some((part) => isDatePhrase(part));
  for (const part of parts) {
    // Beside a date and parted from it, a name stands without the word for "by".
    const named = withoutLead(part) !== part || (dated && (isOfPerson(part) || maybePerson(part)));
    const authors = named ? authorsIn(part) : [];
    if (authors.length > 0) return authors;
  }
  return [];
}

/** A name without everyday words: "Cosplay Area" has one, "Buch der Woche" a small one. */
export const maybePerson = (name: string): boolean =>
  isPersonName(name) &&
  name.split(/\s/).every((word) => beginsLarge(word) && !isEveryday(fold(word)));

/** Whether it is a name that begins with a known given name: many a blog bears such a name; no outlet does. */
export const isOfPerson = (name: string): boolean =>
  isPersonName(name) && isGivenName(fold(name.split(/\s/)[0] ?? ""));

/** "By", "Posted by", "Text:", also where a template leaves no space behind it. */
export const withoutLead = (line: string): string => {
  const dated = line.replace(DATED_LEAD, "");
  if (dated !== line) return dated;
  const once = line.replace(LEAD, "").replace(GLUED, "");
  return once === line ? line : once.replace(LEAD, "").replace(GLUED, "");
};

const anyOf = (phrases: string): string =>
  phrases
    .trim()
    .split(/(?:(?<!\s)\s+)?\n\s*/)
    .join("|");

/** What says "by", alone or at the end of a phrase. */
const BY = anyOf(`
  (?:posted|written|published|words|story|report|reporting|article|text|analysis|opinion) by|by
  (?:(?:view|see|read) )?(?:all|more) (?:posts|articles|stories) (?:by|from)|(?:posts|articles) by
  (?:veröffentlicht|geschrieben|verfasst|erstellt|gespeichert|eingestellt|gepostet|publiziert) von|von
  eine? (?:beitrag|artikel|kommentar|gastbeitrag|text|kolumne|reportage|analyse|rezension|interview|porträt|glosse|essay) von
  (?:gastbeitrag|blog ?beitrag|beitrag|artikel|text|kommentar) von
  (?:zeige )?(?:alle )?(?:beiträge|artikel) von
  (?:publié|écrit|rédigé|propos recueillis) par|par|(?:voir )?tous les articles (?:de|par)
  (?:escrito|publicado|redactado) por|por|ver todos los artículos de
  (?:scritto|pubblicato) da|di|(?:geschreven )?door|af|av
`);

/** What says "author" and is parted from the name by a colon or a line. */
const LABEL = anyOf(`
  autor(?:in|en|es)?|auteur(?:s|\\(s\\))?|authors?|autore|verfasser(?:in)?|автор|about the author|über
  texto?|texte|testo|words
`);

const LEAD = new RegExp(
  `^[\\s|·•–-]*(?:(?:${BY})(?:\\s*[:/|]\\s*|\\s+)|(?:${LABEL})\\s*[:/|–-]\\s*` +
    "|(?:autor(?:in|en)?|auteure?s?|authors?)\\s+(?=\\p{Lu}))",
  "iu",
);
/** "Posted on 3 May 2021 by", "Posted in Boats by", "Veröffentlicht am 12. Juni von". */
const DATED_LEAD =
  /^[\s|·•–-]*posted in\s[^|:;]{2,40}?\sby\s+(?=\p{L})|^[\s|·•–-]*(?:posted|published|written|veröffentlicht|geschrieben|erstellt|gepostet|publié|écrit|publicado|escrito|pubblicato|scritto)\s(?:[\p{L}.]+\s)?[^|:;]{0,30}\d[^|;]{0,20}?\s(?:by|von|par|por|da)\s+(?=\p{L})/iu;
const GLUED = /^(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or)(?=\p{Lu}[\p{Ll}.])/u;

/** Before a name it says what somebody is, and is no part of the name. */
const PROFESSION =
  /^(?:(?:fach)?rechtsanw(?:alt|ältin)|steuerberater(?:in)?|attorney|avocate?|abogad[oa]|avvocato)\s+(?=\p{Lu})/iu;

/** What follows the names in the same element: dates, places, links to more. */
const TAIL =
  /(?:(?:(?<!\s)\s+)?[|·•–—([]|(?:,|(?<!\s))\s+(?:(?:am|on|le|el|em|il|um)\s+(?=\d|\p{L}{3,9}\.?\s\d|(?:lun|mar|mer|mié|jeu|jue|ven|vie|sam|sáb|dim|dom|seg|ter|qua|qui|sex|mon|tue|wed|thu|fri|sat|sun|mittwoch|[a-z]+tag)[a-zé]*\b)|(?:at|in|aus|für|for)\s|\d{1,2}[./:]|\d{4}|(?:mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun)[a-z]*[.,]\s)|(?:,|(?<!\s))\s+(?:published|updated|posted|veröffentlicht|aktualisiert|publié|hace|(?:stand|datum|date)(?=\s*:)|illustration(?:en|s)? (?:von|by|par|de)\s|(?:fotos?|photos?|photography) (?:von|by|par)\s|alle artikel|alle beiträge|more articles|view all|follow|bio|email|shares?|\d+ (?:min|kommentare?|comments?))\b|\s\d).*$/iu;

/** Blogs print the name of an account; one word in such a place is the author's. */
export function accountIn(line: string): readonly Author[] {
  const name = withoutLead(line).replace(TAIL, "").trim();
  return /^(?=\P{L}*\p{L})[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]{1,30}$/u.test(name) &&
    !/\.(?:com|org|net|info|de|eu)$/i.test(name) &&
    !isOffice(name)
    ? [{ name }]
    : [];
}
