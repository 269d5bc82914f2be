import type { Page } from "../../page.ts";
import type { PageElement } from "../../page-tree.ts";
import { remembered } from "../../remembered.ts";
import { ALWAYS_APART, APART, EMBED, MAYBE_APART, TEXT, wordsOf } from "./block-names.ts";
import { type Block, blocksOf, WORDLESS } from "./blocks.ts";
import { findDatedLists } from "./dated-lists.ts";
import { isProse, sumOf } from "./find-main.ts";
import type { Ledger } from "./ledger.ts";
import { placeHeadline } from "./near-headline.ts";

/**
 * Takes away what is no part of any article before the article is looked for: what is hidden, the
 * page's own parts, and what templates name so. A name alone does not outweigh the words: what
 * holds too much of the page's prose stays. Gives the blocks that are left.
 */
export function prune(page: Page, headline: string | undefined, ledger: Ledger): readonly Block[] {
  openNoscripts(page.body);
  // Before the rest goes, which holds no words: so they are those that metadata was read from.
  const blocks = blocksOf(page.body);
  for (const element of page.body.descendants())
    if (WORDLESS.has(element.localName)) element.remove();
  const prose = sumOf(page.body, blocks, (block) => (isProse(block) ? block.text.length : 0));
  let left = prose.get(page.body) ?? 0;
  const embeds = holdersOfEmbeds(page.body);
  const { over } = placeHeadline({ blocks }, headline);
  for (const element of page.body.descendants()) {
    const reason = whyApart(element);
    if (reason === undefined || !isWithin(element, page.body)) continue;
    const own = prose.get(element) ?? 0;
    if (own > mostFor(reason.certainty, left)) continue;
    if (reason.certainty !== "always" && embeds.has(element)) continue;
    if (reason.certainty === "maybe" && over.has(element)) continue;
    left -= own;
    ledger.remove(element, "page-parts", reason.why);
  }
  const rest = blocksOf(page.body);
  const proseLeft = sumOf(page.body, rest, (block) => (isProse(block) ? block.text.length : 0));
  const lists = findDatedLists(rest, proseLeft, page.body).filter((list) => !over.has(list));
  for (const list of lists) ledger.remove(list, "dated-lists", "a list of things with a date each");
  return lists.length === 0 ? rest : blocksOf(page.body);
}

export const limits = {
  proseShareMax: 0.5,
  proseCharsMin: 300,
  proseCharsLeft: 80,
  namesKept: 500,
} as const;

/** How much prose may go with a part, of all that is left. */
function mostFor(certainty: Certainty, left: number): number {
  if (certainty === "always") return left - limits.proseCharsLeft;
  return certainty === "sure"
    ? Math.max(limits.proseCharsMin, left * limits.proseShareMax)
    : limits.proseCharsMin;
}

/** Quotations of other sites, and all that is around them. */
function holdersOfEmbeds(body: PageElement): ReadonlySet<PageElement> {
  const holders = new Set<PageElement>();
  for (const element of body.descendants()) {
    if (element.localName !== "blockquote" || !EMBED.test(wordsOf(element))) continue;
    let at: PageElement | null = element;
    for (; at !== null && !holders.has(at); at = at.parentNode) holders.add(at);
  }
  return holders;
}

/** Some pages keep their whole text in `<noscript>`, for readers such as us. */
function openNoscripts(body: PageElement): void {
  const all = body.querySelectorAll("noscript");
  const chars = all.length === 0 ? 0 : body.textContent.length;
  for (const element of all)
    if (element.textContent.length > chars / 4) element.replaceWith(...element.childNodes);
}

function isWithin(element: PageElement, body: PageElement): boolean {
  let at: PageElement | null = element;
  while (at !== null && at !== body) at = at.parentNode;
  return at === body;
}

type Certainty = "always" | "sure" | "maybe";

interface Reason {
  readonly why: string;
  readonly certainty: Certainty;
}

const PAGE_PARTS = new Set("nav footer dialog menu label input".split(" "));
const MAYBE_PARTS = new Set("aside form fieldset".split(" "));
const ROLES = /^(?:navigation|banner|contentinfo|complementary|search|dialog|alert|menu|menubar)$/;

function whyApart(element: PageElement): Reason | undefined {
  const { localName } = element;
  if (localName === "article" || localName === "main") return undefined;
  if (isHidden(element)) return { why: "hidden", certainty: "sure" };
  if (PAGE_PARTS.has(localName)) return { why: `<${localName}>`, certainty: "sure" };
  if (MAYBE_PARTS.has(localName)) return { why: `<${localName}>`, certainty: "maybe" };
  const role = element.getAttribute("role");
  if (role !== null && ROLES.test(role)) return { why: `role ${role}`, certainty: "sure" };
  const words = wordsOf(element);
  return words === "" ? undefined : whyByName(words);
}

const whyByName = remembered((words): Reason | undefined => {
  if (TEXT.test(words)) return undefined;
  const always = ALWAYS_APART.exec(words)?.[0];
  if (always !== undefined) return { why: `named ${always.trim()}`, certainty: "always" };
  const apart = APART.exec(words)?.[0];
  if (apart !== undefined) return { why: `named ${apart.trim()}`, certainty: "sure" };
  // WordPress puts the names of an article's tags and categories on the article itself.
  if (/ (?:hentry|type post|format standard) /.test(words)) return undefined;
  const maybe = MAYBE_APART.exec(words)?.[0];
  return maybe === undefined ? undefined : { why: `named ${maybe.trim()}`, certainty: "maybe" };
}, limits.namesKept);

function isHidden(element: PageElement): boolean {
  if (element.getAttribute("hidden") !== null) return true;
  if (element.getAttribute("aria-hidden") === "true" && element.localName !== "img") return true;
  const { class: classes } = element.attributes;
  if (classes !== undefined && HIDDEN_CLASS.test(classes)) return true;
  const style = element.getAttribute("style");
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** Whole class names; "md:hidden" and "overflow-hidden" say something else. */
const HIDDEN_CLASS = /(?:^|\s)(?:hidden|hide|is-hidden|d-none|invisible|display-none)(?:\s|$)/;
