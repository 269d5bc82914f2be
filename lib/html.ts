import { escapeXml } from "./xml.ts";

/** HTML that is known to be sound: made by `html`, or taken in by `raw`. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Part = Html | string | number | readonly Part[] | undefined | null | false;

/** Takes HTML in as it is. For what was sanitized or made by ourselves, and for nothing else. */
export const raw = (text: string): Html => new Html(text);

/** A template of HTML: what is put in is escaped unless it is HTML already; nothing for no value. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(strings.reduce((text, string, i) => text + render(parts[i - 1]) + string));

function render(part: Part): string {
  if (part === undefined || part === null || part === false) return "";
  if (part instanceof Html) return part.text;
  if (typeof part === "string") return escapeXml(part);
  if (typeof part === "number") return String(part);
  return part.map(render).join("");
}
