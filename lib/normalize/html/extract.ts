import type { Page } from "./dom.ts";
import { findMain } from "./find-main.ts";
import { joinLead } from "./lead.ts";
import type { Ledger } from "./ledger.ts";
import { prune } from "./prune.ts";
import type { PageElement } from "./tree.ts";
import { trim } from "./trim.ts";

export const EXTRACTOR = "feedmill";

export function extract(
  page: Page,
  headline: string | undefined,
  ledger: Ledger,
): PageElement | undefined {
  prune(page, ledger);
  const main = findMain(page);
  if (main === undefined) return undefined;
  joinLead(page, main, headline);
  trim(main, headline, ledger);
  main.remove();
  return main;
}
