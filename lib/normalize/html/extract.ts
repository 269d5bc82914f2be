import type { Page } from "../../page.ts";
import type { PageElement } from "../../page-tree.ts";
import { findMain } from "./find-main.ts";
import { findShort } from "./find-short.ts";
import { joinLead } from "./lead.ts";
import type { Ledger } from "./ledger.ts";
import { prune } from "./prune.ts";

export const EXTRACTOR = "blocks";

/**
 * The part of the page that holds the article's text, out of the page, or nothing where no part
 * stands out. It takes the page apart: read everything else before.
 */
export function extract(
  page: Page,
  headline: string | undefined,
  ledger: Ledger,
): PageElement | undefined {
  const blocks = prune(page, headline, ledger);
  const main = findMain(page, blocks) ?? findShort(page, blocks, headline);
  if (main === undefined) return undefined;
  joinLead(blocks, main, headline);
  main.remove();
  return main;
}
