import { sha256 } from "../lib/hash.ts";
import { encodeJson } from "../lib/json.ts";
import { articleIdOf, captureId, captureKey, recordKey } from "../lib/keys.ts";
import { normalizeArticle } from "../lib/normalize/article.ts";
import { batchSize, writeNotes } from "../lib/normalize/noting.ts";
import type { NormalizeOutcome } from "../lib/normalized.ts";
import type { CapturePending } from "../lib/pending.ts";
import type { Store } from "../lib/ports.ts";
import type { Entity, Record } from "../lib/record.ts";
import { buildRecord } from "../lib/record-build.ts";
import type { StoredRecord } from "../lib/stored-record.ts";
import { inOwnWords } from "./load-articles.ts";
import { source } from "./many-records-config.ts";
import { makeTexts } from "./pages.ts";

const everyMs = 10 * 60_000;
const begin = Date.UTC(2024, 0, 1);

/**
 * Records as normalize leaves them, many at once: the articles from `from` up to `to`, ten minutes apart, each
 * about one of `places` in turn. With notes, of so many at once, where publish is to take them up by itself; with `copies` they are of a few
 * texts, so that each tells what hundreds near it tell, and else each has words of its own.
 */
export async function writeRecords(
  store: Store,
  {
    from,
    to,
    places,
    notes,
    notedTogether = batchSize,
    copies = false,
  }: {
    readonly from: number;
    readonly to: number;
    readonly places: number;
    readonly notes: boolean;
    readonly notedTogether?: number;
    readonly copies?: boolean;
  },
): Promise<void> {
  const templates = makeTexts().map(({ text }) => readText(text));
  let noted: CapturePending[] = [];
  for (let i = from; i < to; i++) {
    const template = templates[i % templates.length];
    if (!template) throw new Error("bench: there are no examples");
    const record = storedRecord(copies ? template : ownTextOf(template, i), i, places);
    const { id: articleId, ledger } = record;
    const capture = ledger.captures[0]?.capture ?? "";
    if (notes)
      noted.push({ kind: "capture", articleId, capture, feeds: ledger.facets, first: true });
    if (noted.length > 0 && (noted.length === notedTogether || i === to - 1)) {
      await writeNotes(store, noted);
      noted = [];
    }
    await store.put(recordKey(articleId), encodeJson(record), "absent");
  }
}

function readText(text: string): Read {
  const contentType = "text/plain; charset=utf-8";
  const body = Buffer.from(text);
  const outcome = normalizeArticle({ body, contentType, file: null, url: null, language: "en" });
  if (outcome.kind !== "article") throw new Error("bench: an example is no article");
  return outcome;
}

function ownTextOf({ article, ...rest }: Read, i: number): Read {
  const { headline, body } = article;
  const own = (words: string): string => inOwnWords(words, i);
  const its = { html: own(body.html), text: own(body.text) };
  return { ...rest, article: { ...article, headline: own(headline ?? ""), body: its } };
}

type Read = Extract<NormalizeOutcome, { kind: "article" }>;

function storedRecord({ article, provenance }: Read, i: number, places: number): StoredRecord {
  const time = new Date(begin + i * everyMs);
  const id = articleIdOf(source.id, `${i}.txt`);
  const capture = captureId(time, sha256(String(i)));
  const facets = places === 0 ? [] : [`place:town-${i % places}`];
  const place: Entity = {
    id: `place-town-${i % places}`,
    type: "place",
    name: `Town ${i % places}`,
    aliases: [],
    roles: [],
    mentions: [],
    facet: `town-${i % places}`,
  };
  const record: Record = buildRecord({
    id,
    revision: 1,
    source,
    firstSeen: time.toISOString(),
    capture: captureKey(source.id, capture),
    fetched: time.toISOString(),
    article: {
      ...article,
      headline: `${article.headline} (${i})`,
      statements: [],
      entities: places === 0 ? [] : [place],
    },
    provenance,
  });
  const content = sha256(id);
  const entry = { capture, content, backfill: false, held: false, published: article.published };
  return {
    ...record,
    ledger: {
      captures: [entry],
      facets: [...facets, "root", `source:${source.id}`].sort(),
      statements: [],
      corrections: [],
    },
  };
}
