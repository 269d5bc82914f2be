import { OUTLET_WORD, PARTICLE, ROLE_WORD } from "./data/byline-words.ts";

/**
 * Whether a text is the name of one person: two to five words that begin with capitals, none of
 * which says office, company or newsroom. A name of one word may be anything, and is none.
 */
export function isPersonName(text: string): boolean {
  const name = text.trim();
  if (name.length < limits.charsMin || name.length > limits.charsMax) return false;
  if (CJK_NAME.test(name)) return true;
  if (/\d|[@:/\\|<>{}=_!?"„“”#*()[\]]/u.test(name)) return false;
  if (isOffice(name)) return false;
  const words = name.split(/\s+/u);
  if (words.length < 2 || words.length > limits.wordsMax) return false;
  const given = words.filter((word) => !PARTICLE.test(word));
  if (given.length < 2) return false;
  return (
    given.every((word) => NAME_WORD.test(word)) && given.some((word) => /\p{L}{2}/u.test(word))
  );
}

/** Whether a word in it says that it is no person: a role, an outlet, a company, a link. */
export const isOffice = (name: string): boolean =>
  ROLE_WORD.test(name) || OUTLET_WORD.test(name) || NO_PERSON.test(name);

export const limits = { charsMin: 3, charsMax: 60, wordsMax: 5 } as const;

const NAME_WORD = /^(?:[dDlLO]['’])?[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*$/u;

/** Family and given name are written as one word. */
const CJK_NAME = /^[\p{Script=Han}]{2,4}$/u;

const words = (list: string): string => list.trim().split(/\s+/).join("|");

/** Words of accounts, companies, offices and templates. */
const NO_PERSON = new RegExp(
  String.raw`(?<![\p{L}_])(?:${words(`
    admin administrator author webmaster user super guest unknown anonymous contributor null undefined publisher none
    gmbh ag kg ug mbh inc ltd llc corp company group e.?s?v s.?a verlag verein stiftung bund partei fraktion sekretariat
    bundestagsfraktion ministerium departement department institut association foundation society club union
    verband gesellschaft amt behörde kanzlei praxis kitchens? kitchen studio studios shop store blog bloggern?
    magazin editorial redaktion redaccion redazione rédaction writers admin support service services
    noticias amis freunde friends amigos collectif collective kollektiv équipe schweiz österreich suisse
    alle artikel beiträge archiv anzeigen mehr more articles posts view all show profile profil follow share
    read veröffentlicht copyright rights reserved photo foto fotos bild the this our your no new
    home kontakt über about zur zum impressum login menu search januar deutschland germany online kommentare comments
    monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag
    street avenue city county facebook twitter live css send google global instagram whatsapp email newsletter podcast video
  `)})(?![\p{L}_])`,
  "iu",
);
