import { z } from "zod";
import type { Config } from "../config.ts";
import { sha256 } from "../hash.ts";
import { encodeJson } from "../json.ts";
import { articlePageKey, publicRecordKey } from "../keys.ts";
import type { Store } from "../ports.ts";
import { readStored, replacing } from "../stored.ts";
import { renderArticlePage } from "./pages/article-page.ts";
import type { Standing } from "./standing.ts";
import { readTarget, type Target, writeTarget } from "./target.ts";

/** What of an article was public before its record was read. */
export interface ArticleBefore {
  readonly articleId: string;
  readonly page: Target;
  readonly record: Target;
  /** Where it stood in feeds, by what its public record says. */
  readonly order: string | undefined;
}

const Published = z.looseObject({ publication: z.looseObject({ order: z.string() }) });

export async function readArticle(store: Store, articleId: string): Promise<ArticleBefore> {
  const key = publicRecordKey(articleId);
  const [page, record] = await Promise.all([
    readTarget(store, articlePageKey(articleId)),
    readStored(store, key, Published),
  ]);
  return {
    articleId,
    page,
    record: {
      key,
      condition: replacing(record),
      madeFrom: record.kind === "found" ? sha256(record.bytes) : undefined,
    },
    order: record.kind === "found" ? record.value.publication.order : undefined,
  };
}

/** Answers whether it wrote; throws `LostRace`. */
export async function writePage(
  store: Store,
  { page }: ArticleBefore,
  standing: Standing,
  config: Config,
): Promise<boolean> {
  if (!isShown(standing, page)) return false;
  const bytes = articlePage(standing, config);
  return writeTarget(store, page, sha256(bytes), () => bytes);
}

/** What may not be shown leaves a tombstone only where it was shown before. */
const isShown = ({ status }: Standing, { condition }: Target): boolean =>
  status !== "held" && (status !== "private" || condition !== "absent");

export const articlePage = (standing: Standing, config: Config): Uint8Array =>
  renderArticlePage({
    record: standing.record,
    site: config.site,
    changes: standing.changes,
    ...(standing.withdrawn && { retraction: standing.withdrawn }),
  });

/** The last write of an article: it says that all the others were done. */
export async function writePublicRecord(
  store: Store,
  { record }: ArticleBefore,
  standing: Standing,
): Promise<boolean> {
  if (!isShown(standing, record)) return false;
  const bytes = publicRecord(standing);
  return writeTarget(store, record, sha256(bytes), () => bytes);
}

/** The record as the world may read it: a tombstone where the article was withdrawn. */
export function publicRecord(standing: Standing): Uint8Array {
  const { record, order, updated, status, withdrawn } = standing;
  const publication = { status, order, updated };
  if (!withdrawn) return encodeJson({ ...record, publication, history: historyOf(standing) });
  const { version, id, revision, source } = record;
  return encodeJson({ version, id, revision, source, retraction: withdrawn, publication });
}

/** How it changed, oldest first, for programs. */
const historyOf = ({ changes }: Standing) =>
  changes.map(({ revision, when, change: { from: _, ...told } }) => ({ revision, when, ...told }));
