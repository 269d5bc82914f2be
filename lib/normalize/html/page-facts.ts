import type { Page, PageElement } from "../../page.ts";
import type { Block } from "./blocks.ts";
import type { JsonLd } from "./json-ld.ts";
import type { MetaTags } from "./meta-tags.ts";
import type { Microdata } from "./microdata.ts";

/** What the `find…` functions look into. */
export interface PageFacts {
  readonly page: Page;
  /** Where the page came from. */
  readonly url: string | null;
  /** What relative addresses are relative to. */
  readonly base: string | null;
  readonly tags: MetaTags;
  readonly jsonLd: JsonLd;
  readonly microdata: Microdata;
  /** The page's words, block by block. */
  readonly blocks: readonly Block[];
}

/** With where on the page the headline stands: there it prints who wrote an article and when. */
export interface PlacedFacts extends PageFacts {
  /** The blocks around the headline, the nearest after it first. */
  readonly near: readonly Block[];
  /** The elements that the headline stands in. */
  readonly over: ReadonlySet<PageElement>;
}
