import { decodeText } from "../decode.ts";
import type { NormalizeInput } from "../normalized.ts";
import { formatOf } from "./format.ts";
import { openLedger, type Removal } from "./html/ledger.ts";
import { readHtml } from "./html/read-html.ts";

/**
 * What stood on the page of an article and is not in its text: which step took it out and why. The
 * page is read anew from its capture, so that no record carries what hardly anybody asks for.
 * Nothing for what is no page.
 */
export function removalsOf({
  body,
  contentType,
  file,
  url,
  rule,
}: NormalizeInput): readonly Removal[] {
  const decoded = decodeText(body, contentType);
  if (decoded.kind !== "text" || formatOf(contentType, file, decoded.text) !== "html") return [];
  const ledger = openLedger();
  readHtml(decoded.text, url, rule === undefined ? { ledger } : { ledger, rule });
  return ledger.removals;
}
