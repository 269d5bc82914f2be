import { parseLoneDateline } from "./dateline.ts";
import { findDate, isDatePhrase } from "./dates.ts";

/** A line that says when the article was published or changed. */
export interface DateLine {
  readonly field: "published" | "modified";
  /** ISO 8601; missing where the line does not say the year, or could mean two days. */
  readonly value: string | undefined;
  readonly text: string;
}

const charsMax = 120;

const PUBLISHED =
  /^(?:first published|originally published|published|posted|issued|publication date|date|veröffentlicht|erschienen|datum|publié|paru|publicado|fecha|pubblicato|data|gepubliceerd|публиковано|опубликовано|дата|δημοσιεύτηκε|公開|掲載|配信)(?!\p{Ll})/iu;
const MODIFIED =
  /^(?:last updated|updated|last modified|modified|aktualisiert|zuletzt aktualisiert|geändert|stand|mis à jour|modifié|actualizado|aggiornato|atualizado|bijgewerkt|обновлено|更新)(?!\p{Ll})/iu;
/** What such a line, or a part of one, may begin with. */
export const DATE_LABEL = new RegExp(
  `(?:${PUBLISHED.source}|${MODIFIED.source})`.replaceAll("^", ""),
  "iu",
);

const JOINT = /^\s*(?::|：)?\s*(?:(?:on|at|am|um|le|el|il|em|op|as of)\s+)?/iu;

/** "Published: 3 July 2026", "Updated 10:15 GMT, July 4, 2026", or a date that stands alone. */
export function parseDateLine(line: string): DateLine | undefined {
  const text = line.trim();
  if (text.length > charsMax) return undefined;
  for (const [label, field] of [
    [PUBLISHED, "published"],
    [MODIFIED, "modified"],
  ] as const) {
    const match = label.exec(text);
    if (!match) continue;
    const rest = text.slice(match[0].length).replace(JOINT, "");
    if (!isDatePhrase(rest)) continue;
    return { field, value: findDate(rest)?.value, text };
  }
  // Without a label only a whole date counts: a lone "2026" is a heading of some kind.
  if (parseLoneDateline(text)) return undefined;
  const alone = isDatePhrase(text) ? findDate(text)?.value : undefined;
  return alone !== undefined && alone.length >= "2026-07-03".length
    ? { field: "published", value: alone, text }
    : undefined;
}
