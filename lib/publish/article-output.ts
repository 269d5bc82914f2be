import * as z from "zod/mini";
import type { Config, Site } from "../config.ts";
import { sha256 } from "../hash.ts";
import { encodeJson } from "../json.ts";
import { articlePageKey, ninjsKey, publicRecordKey } from "../keys.ts";
import type { Store } from "../ports.ts";
import { readStored, replacing } from "../stored.ts";
import { ninjsAddress, storyAddress } from "./addresses.ts";
import { renderNinjs } from "./ninjs.ts";
import { renderArticlePage } from "./pages/article-page.ts";
import type { Standing } from "./standing.ts";
import {
  LostRace,
  nothingAt,
  readTarget,
  replaceTarget,
  type Target,
  writeTarget,
} from "./target.ts";
import { findToldPage, type PageBefore, tellPage } from "./told-page.ts";

/** What of an article was public before its record was read. */
export interface ArticleBefore {
  readonly articleId: string;
  readonly page: PageBefore;
  readonly record: Target;
  /** Undefined where there is none and none is asked for. */
  readonly ninjs: Target | undefined;
  /** Where it stood in feeds, by what its public record says. */
  readonly order: string | undefined;
}

const Published = z.looseObject({
  publication: z.looseObject({ order: z.string(), ninjs: z.optional(z.string()) }),
});

/**
 * In a walk what may be there is looked for in any case: the configuration may have been another. Of an
 * article that is new (`isNew`) nothing is looked for: if anything is there, the write of its page loses.
 */
export async function readArticle(
  store: Store,
  articleId: string,
  {
    config,
    walk,
    isNew,
    recipe,
  }: {
    readonly config: Config;
    readonly walk: boolean;
    readonly isNew: boolean;
    /** By which the page must have been made for its version to be taken as it is told. */
    readonly recipe: string | undefined;
  },
): Promise<ArticleBefore> {
  const key = publicRecordKey(articleId);
  if (isNew) {
    const ninjs = config.feeds.ninjs ? nothingAt(ninjsKey(articleId)) : undefined;
    const page = nothingAt(articlePageKey(articleId));
    return { articleId, page, ninjs, record: nothingAt(key), order: undefined };
  }
  const record = await readStored(store, key, Published);
  const pageKey = articlePageKey(articleId);
  const told =
    record.kind === "found" && recipe !== undefined
      ? findToldPage(pageKey, record.metadata, recipe)
      : undefined;
  const page = told ?? (await readTarget(store, pageKey));
  const mayHaveNinjs =
    config.feeds.ninjs ||
    walk ||
    record.kind !== "found" ||
    record.value.publication.ninjs !== undefined;
  return {
    articleId,
    page,
    ninjs: mayHaveNinjs ? await readTarget(store, ninjsKey(articleId)) : undefined,
    record: {
      key,
      condition: replacing(record),
      madeFrom: record.kind === "found" ? sha256(record.bytes) : undefined,
    },
    order: record.kind === "found" ? record.value.publication.order : undefined,
  };
}

export interface PageAfter {
  readonly page: Target;
  readonly isWritten: boolean;
}

/** Throws `LostRace`. */
export async function writePage(
  store: Store,
  { page }: ArticleBefore,
  standing: Standing,
  config: Config,
): Promise<PageAfter> {
  if (!isShown(standing, page)) return { page, isWritten: false };
  const bytes = articlePage(standing, config);
  const making = sha256(bytes);
  if (page.madeFrom !== making)
    return { page: await replaceTarget(store, page, making, { bytes }), isWritten: true };
  if (!page.isTold) return { page, isWritten: false };
  const there = await readTarget(store, page.key);
  if (there.madeFrom !== making) throw new LostRace(page.key);
  return { page: there, isWritten: false };
}

/** What was published once is kept true when the configuration asks for it no more. */
export async function writeNinjs(
  store: Store,
  { ninjs }: ArticleBefore,
  standing: Standing,
  config: Config,
): Promise<boolean> {
  if (!ninjs || !hasNinjs(ninjs, standing, config)) return false;
  const bytes = renderNinjs(standing, config.site);
  return writeTarget(store, ninjs, sha256(bytes), () => bytes);
}

const hasNinjs = (ninjs: Target, standing: Standing, { feeds }: Config): boolean =>
  isShown(standing, ninjs) && (feeds.ninjs || ninjs.condition !== "absent");

/** What may not be shown leaves a tombstone only where it was shown before. */
const isShown = ({ status }: Standing, { condition }: Target): boolean =>
  status !== "held" && (status !== "private" || condition !== "absent");

export const articlePage = (standing: Standing, config: Config): Uint8Array =>
  renderArticlePage({
    record: standing.record,
    config,
    changes: standing.changes,
    ...storyOf(standing, config.site),
    ...(standing.withdrawn && { retraction: standing.withdrawn }),
  });

/** The last write of an article: it says that all the others were done, and how its page is. */
export async function writePublicRecord(
  store: Store,
  { record, ninjs }: ArticleBefore,
  standing: Standing,
  {
    config,
    page,
    recipe,
  }: { readonly config: Config; readonly page: Target; readonly recipe: string },
): Promise<boolean> {
  if (!isShown(standing, record)) return false;
  const has = ninjs !== undefined && hasNinjs(ninjs, standing, config);
  const bytes = publicRecord(standing, config.site, { hasNinjs: has });
  const making = sha256(bytes);
  if (record.madeFrom === making) return false;
  await replaceTarget(store, record, making, { bytes, metadata: tellPage(page, recipe) });
  return true;
}

/** The record as the world may read it: a tombstone where the article was withdrawn. */
export function publicRecord(
  standing: Standing,
  site: Site,
  { hasNinjs }: { readonly hasNinjs: boolean },
): Uint8Array {
  const { record, order, updated, reading, status, withdrawn, articleId } = standing;
  const publication = {
    status,
    order,
    updated,
    ...(reading > 0 && { reading }),
    ...(hasNinjs && { ninjs: ninjsAddress(site, articleId) }),
    ...storyOf(standing, site),
  };
  if (!withdrawn) return encodeJson({ ...record, publication, history: historyOf(standing) });
  const { version, id, revision, source } = record;
  return encodeJson({ version, id, revision, source, retraction: withdrawn, publication });
}

/** How it changed, oldest first, for programs. */
const historyOf = ({ changes }: Standing) =>
  changes.map(({ revision, when, change: { from: _, ...told } }) => ({ revision, when, ...told }));

/**
 * The address of the story that others tell too: all that an article's own outputs know of it, so that
 * they change when it becomes a story and not with everyone who tells it on.
 */
function storyOf({ story, withdrawn }: Standing, site: Site): { readonly story?: string } {
  if (!story?.place.isShared || withdrawn) return {};
  return { story: storyAddress(site, story.place.story) };
}
