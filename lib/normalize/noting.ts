import { sha256 } from "../hash.ts";
import { canonicalJson } from "../json.ts";
import { pendingArticleKey, pendingArticlesKey } from "../keys.ts";
import type { CapturePending, Pending } from "../pending.ts";
import type { Store } from "../ports.ts";
import { writeStored } from "../stored.ts";

/** Notes what is to be published; ends when that is written, and rejects where it could not be. */
export type Note = (note: CapturePending) => Promise<void>;

/**
 * Articles that are read at the same time are noted together, by one write in place of one each, as data bases
 * commit in groups. Each still has its note before its deed.
 */
export interface Noting {
  /** Runs what may come to note something; others wait for it until it does or ends. */
  during<T>(work: (note: Note) => Promise<T>): Promise<T>;
}

interface Waiting {
  readonly note: CapturePending;
  /** Whatever becomes of the write becomes of the note. */
  readonly end: (written: Promise<void>) => void;
}

/** As many as one batch of the queue brings (`serverless.yml`). */
export const batchSize = 10;

/** Notes up to `togetherMax` together. */
export function openNoting(store: Store, togetherMax = batchSize): Noting {
  let working = 0;
  let waiting: Waiting[] = [];
  const writeWhereDue = (): void => {
    // No clock is asked: it is due when all that are at work wait for it.
    if (waiting.length === 0 || waiting.length < Math.min(working, togetherMax)) return;
    const group = waiting;
    waiting = [];
    const written = writeNotes(
      store,
      group.map(({ note }) => note),
    );
    for (const { end } of group) end(written);
  };
  const note: Note = (each) =>
    new Promise((end) => {
      waiting.push({ note: each, end });
      writeWhereDue();
    });
  return {
    async during(work) {
      working++;
      try {
        // Those that begin at the same moment are counted first.
        await undefined;
        return await work(note);
      } finally {
        working--;
        writeWhereDue();
      }
    },
  };
}

/** What is noted already stays as it is: it says the same. */
export async function writeNotes(store: Store, notes: readonly CapturePending[]): Promise<void> {
  const [first, ...others] = notes;
  if (!first) return;
  if (others.length === 0) {
    const key = pendingArticleKey(first.articleId, first.capture);
    await writeStored(store, key, first, "absent");
    return;
  }
  const several: Pending = { kind: "captures", notes: [...notes] };
  await writeStored(store, pendingArticlesKey(sha256(canonicalJson(several))), several, "absent");
}
