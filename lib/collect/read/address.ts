import type { Page } from "../../page.ts";
import { decodeReferences } from "../../references.ts";

/** The base that addresses are relative to: each `xml:base` on the one around it (XML Base §4.1). */
export function baseFrom(url: string | null, bases: readonly string[]): string | null {
  let base = url;
  for (const each of bases) base = URL.parse(each.trim(), base ?? undefined)?.href ?? base;
  return base;
}

/** The base of a page's relative addresses: its own `base` element, else where it came from (HTML, 4.2.3). */
export function baseOfPage(page: Page, url: string): string {
  const href = page.querySelector("base[href]")?.getAttribute("href") ?? "";
  return URL.parse(href, url)?.href ?? url;
}

/** An address as written, made absolute; null where it is none. Tags and line ends within are typing errors. */
export function absolute(address: string | null | undefined, base: string | null): string | null {
  const text = address?.replace(/[\t\n\r]/g, "").trim();
  if (!text) return null;
  const url = URL.parse(text, base ?? undefined);
  return url ? url.href : null;
}

/** HTML with the addresses in its tags made absolute; nothing else is touched. */
export function withAbsoluteAddresses(html: string, base: string | null): string {
  if (base === null || !html.includes("<")) return html;
  return html.replace(/<[a-z][^<>]*>/gi, (tag) =>
    tag.replace(addressAttribute, (whole, before: string, double, single, bare) => {
      const value = double ?? single ?? bare;
      const found = typeof value === "string" ? absolute(decodeReferences(value), base) : null;
      return found === null
        ? whole
        : `${before}"${found.replace(/&/g, "&amp;").replace(/"/g, "%22")}"`;
    }),
  );
}

const addressAttribute =
  /(\s(?:href|src|poster|cite|action|background|longdesc|data)\s*=\s*)(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/gi;
