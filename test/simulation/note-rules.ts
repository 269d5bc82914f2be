import { articleIdOfRecordKey, pendingArticleKey } from "../../lib/keys.ts";
import { readingOf, StoredRecord } from "../../lib/stored-record.ts";
import type { Applied, BucketObject } from "./bucket.ts";
import type { Role } from "./scheduler.ts";

/**
 * The note comes before the deed: who changes what is to be published has written before that it is to be, so
 * that a crash leaves work to do. And no withdrawal or return is ever taken for another: each has a turn of its own.
 */
export class Noted {
  /** Notes of articles that are there, and who took the others away last. */
  readonly #notes = new Map<string, "there" | Role>();

  findProblem(applied: Applied): string | undefined {
    const { key, before, after, by } = applied;
    if (key.startsWith("pending/article/")) this.#notes.set(key, after ? "there" : by.role);
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
      (object) => object && (parsed(object) as { articleId: string; turn: number }),
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
    const next = StoredRecord.parse(parsed(after));
    const old = before && StoredRecord.parse(parsed(before));
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

const parsed = ({ body }: BucketObject): unknown => JSON.parse(Buffer.from(body).toString());
