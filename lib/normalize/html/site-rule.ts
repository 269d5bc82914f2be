import type { Page, PageElement } from "../../page.ts";
import type { Author } from "../../record.ts";
import { parseSelector } from "../../selectors.ts";
import type { SiteRule } from "../../site-rule.ts";
import { parseDate } from "../dates.ts";
import { oneLine } from "../one-line.ts";
import { authorsIn } from "./author-names.ts";
import { type Found, found } from "./found.ts";
import type { Ledger } from "./ledger.ts";
import type { Metadata } from "./metadata.ts";

/** What a rule for the page's host finds on the page, and the selectors that find nothing. */
export interface Ruled {
  readonly metadata: Metadata;
  readonly body: PageElement | undefined;
  readonly warnings: readonly string[];
}

const ORIGIN = "site-rule";

/** Reads what the rule names, then takes out what it strips. A rule outranks all else. */
export function applySiteRule(
  page: Page,
  metadata: Metadata,
  rule: SiteRule,
  ledger: Ledger,
): Ruled {
  const warnings: string[] = [];
  const find = (field: string, selector: string | undefined): readonly PageElement[] => {
    if (selector === undefined) return [];
    if (parseSelector(selector) === undefined) {
      warnings.push(`${ORIGIN}: ${field}: "${selector}" is no CSS selector`);
      return [];
    }
    const elements = page.querySelectorAll(selector);
    if (elements.length === 0)
      warnings.push(`${ORIGIN}: ${field}: "${selector}" matches nothing on this page any more`);
    return elements;
  };

  const title = oneLine(find("title", rule.title)[0]?.textContent ?? "");
  const authors = find("author", rule.author).flatMap(({ textContent }) => authorsIn(textContent));
  const published = find("date", rule.date).map(dateOf)[0];
  const body = find("body", rule.body)[0];
  for (const selector of rule.strip ?? [])
    for (const element of find("strip", selector))
      ledger.remove(element, ORIGIN, `strip "${selector}"`);
  return {
    metadata: {
      ...metadata,
      headline: found(title === "" ? undefined : title, ORIGIN) ?? metadata.headline,
      authors: foundAuthors(authors) ?? metadata.authors,
      published: found(published, ORIGIN) ?? metadata.published,
    },
    body,
    warnings,
  };
}

const foundAuthors = (authors: readonly Author[]): Found<readonly Author[]> | undefined =>
  found(authors.length === 0 ? undefined : authors, ORIGIN);

const dateOf = (element: PageElement): string | undefined =>
  [element.getAttribute("datetime"), element.getAttribute("content"), element.textContent]
    .map((text) => parseDate(oneLine(text ?? "")))
    .find((date) => date !== undefined);
