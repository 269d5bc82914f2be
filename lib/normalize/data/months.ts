/**
 * Month names and their usual abbreviations, as they are printed in dates, folded by `foldName`.
 * A name that means two months in two languages would be a wrong date, so there is none.
 */
const NAMES: readonly string[] = [
  "january jan januar janner janvier janv enero ene gennaio gen janeiro januari января янв ιανουαριου",
  "february feb februar feber fevrier fevr febrero febbraio fevereiro fev februari февраля фев φεβρουαριου",
  "march mar marz mars marzo marco maart mrt марта мар μαρτιου",
  "april apr avril avr abril abr aprile апреля апр απριλιου",
  "may mai mayo maggio mag maio mei мая μαιου",
  "june jun juni juin junio giugno giu junho июня июн ιουνιου",
  "july jul juli juillet juil julio luglio lug julho июля июл ιουλιου",
  "august aug aout agosto ago augustus августа авг αυγουστου",
  "september sept sep septembre septiembre settembre set setembro сентября сен σεπτεμβριου",
  "october oct oktober okt octobre octubre ottobre ott outubro out октября окт οκτωβριου",
  "november nov novembre noviembre novembro ноября ноя νοεμβριου",
  "december dec dezember dez decembre diciembre dic dicembre dezembro декабря дек δεκεμβριου",
];

/** Lower case without marks, so that "MÄRZ", "März" and "märz" are one. */
export const foldName = (text: string): string =>
  text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** Folded name → month, 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, i) => names.split(" ").map((name) => [foldName(name), i + 1] as const)),
);

/** All names as an alternation for a pattern, longest first, so that "mars" is not read as "mar". */
export const MONTH_PATTERN: string = [...MONTHS.keys()]
  .sort((a, b) => b.length - a.length)
  .join("|");
