import { Config } from "../lib/config.ts";
import { ROOT } from "../lib/facets.ts";
import { normalizeArticle } from "../lib/normalize/article.ts";
import { feedDocument } from "../lib/publish/documents.ts";
import { itemsEntry } from "../lib/publish/entries.ts";
import type { FeedDocument } from "../lib/publish/feed.ts";
import { feedPlans } from "../lib/publish/feed-plans.ts";
import { renderItem } from "../lib/publish/item.ts";
import { buildRecord } from "../lib/record-build.ts";
import { makeTexts } from "./pages.ts";

const itemsInFeed = 50;

/** The feed of a site: 50 items of 5 KB each, made of the examples. */
export function makeFeed(): FeedDocument {
  const config = Config.parse({
    site: { title: "The Example", url: "https://news.example/", tag: "news.example,2026" },
    sources: [{ id: "desk", kind: "inbox", title: "The desk" }],
  });
  const texts = makeTexts();
  const window = Array.from({ length: itemsInFeed }, (_, i) => {
    const { text } = texts[i % texts.length] ?? { text: "" };
    const order = new Date(Date.UTC(2026, 10, 1, 0, itemsInFeed - i)).toISOString();
    const record = recordOf(text, { id: String(i).padStart(32, "0"), order });
    return itemsEntry([
      renderItem(record, {
        site: config.site,
        order,
        updated: order,
        sourceName: "The desk",
        timeZone: "UTC",
      }),
    ]);
  });
  const plan = feedPlans(config).find(ROOT);
  if (!plan) throw new Error("bench: there is no plan of the root feed");
  return feedDocument(plan, config, { window, leaves: [] });
}

function recordOf(text: string, { id, order }: { readonly id: string; readonly order: string }) {
  const contentType = "text/plain; charset=utf-8";
  const body = Buffer.from(text);
  const outcome = normalizeArticle({ body, contentType, file: null, url: null, language: "en" });
  if (outcome.kind !== "article") throw new Error(`bench: an example is no article: ${text}`);
  return buildRecord({
    id,
    revision: 1,
    source: { id: "desk", name: "The desk" },
    firstSeen: order,
    capture: null,
    fetched: null,
    ...outcome,
  });
}
