import type { Evidence } from "./normalized.ts";
import type { Article, Record } from "./record.ts";
import { RECORD_VERSION } from "./record-version.ts";

/** Sets an article in its place: who it is, whose it is, which revision, read from which capture. */
export function buildRecord(parts: {
  readonly id: string;
  readonly revision: number;
  readonly source: { readonly id: string; readonly name: string } | null;
  readonly firstSeen: string | null;
  readonly capture: string | null;
  readonly fetched: string | null;
  readonly article: Article;
  readonly provenance: Evidence;
}): Record {
  const { id, revision, source, firstSeen, capture, fetched, article, provenance } = parts;
  return {
    version: RECORD_VERSION,
    id,
    revision,
    source,
    ...article,
    firstSeen,
    provenance: { capture, fetched, ...provenance },
  };
}
