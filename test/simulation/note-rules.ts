import { decodeJson } from "../../lib/json.ts";
import { articleIdOfRecordKey, pendingArticleKey } from "../../lib/keys.ts";
import { Pending } from "../../lib/pending.ts";
import { readingOf, StoredRecord } from "../../lib/stored-record.ts";
import type { Applied, BucketObject } from "./bucket.ts";
import type { Role } from "./scheduler.ts";

/**
 * The note comes before the deed: who changes what is to be published has written before that it is to be, so
 * that a crash leaves work to do. And no withdrawal or return is ever taken for another: each has a turn of its own.
 */
export class Noted {
  /** What was noted of articles, by the key that a note of it alone has, and who took the note away last. */
  readonly #notes = new Map<string, "there" | Role>();

  findProblem({ key, before, after, by }: Applied): string | undefined {
    for (const deed of deedsOf(key, after ?? before))
      this.#notes.set(deed, after ? "there" : by.role);
    if (!after) return undefined;
    if (key.startsWith("retractions/")) return this.#findTurnProblem(key, before, after);
    const id = articleIdOfRecordKey(key);
    return id === undefined ? undefined : this.#findRecordProblem(id, before, after);
  }

  #findTurnProblem(
    key: string,
    before: BucketObject | undefined,
    after: BucketObject,
  ): string | undefined {
    const [old, next] = [before, after].map(
      (object) => object && (decodeJson(object.body) as { articleId: string; turn: number }),
    );
    if (!next) return undefined;
    if (old && next.turn <= old.turn) return `${key} has its ${old.turn}. turn once more`;
    return this.#isNoted(pendingArticleKey(next.articleId, `retraction-${next.turn}`))
      ? undefined
      : `${key}: nobody noted that its ${next.turn}. turn is to be published`;
  }

  #findRecordProblem(
    id: string,
    before: BucketObject | undefined,
    after: BucketObject,
  ): string | undefined {
    const next = StoredRecord.parse(decodeJson(after.body));
    const old = before && StoredRecord.parse(decodeJson(before.body));
    if (readingOf(next) > (old ? readingOf(old) : 0)) {
      const deed = pendingArticleKey(id, `reading-${readingOf(next)}-`).replace(/\.json$/, "");
      const isNoted = [...this.#notes.keys()].some((key) => key.startsWith(deed));
      return isNoted ? undefined : `${id}: nobody noted that it was read anew`;
    }
    if (next.revision === old?.revision) return undefined;
    const known = new Set(old?.ledger.captures.map(({ capture }) => capture));
    const added = next.ledger.captures.filter(({ capture }) => !known.has(capture));
    return added.some(({ capture }) => this.#isNoted(pendingArticleKey(id, capture)))
      ? undefined
      : `${id}: nobody noted that its revision ${next.revision} is to be published`;
  }

  /** A sweep may take away a note whose deed comes later than any should; it looks again, and notes it anew. */
  #isNoted(key: string): boolean {
    const note = this.#notes.get(key);
    return note !== undefined && note !== "publish";
  }
}

/** What a note notes, as keys: one that stands alone is its own. */
function deedsOf(key: string, object: BucketObject | undefined): readonly string[] {
  if (!key.startsWith("pending/article/") || !object) return [];
  const note = Pending.parse(decodeJson(object.body));
  return note.kind === "captures"
    ? note.notes.map(({ articleId, capture }) => pendingArticleKey(articleId, capture))
    : [key];
}
