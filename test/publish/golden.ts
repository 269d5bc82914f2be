import { renderAtom } from "../../lib/publish/atom.ts";
import { feedPlans } from "../../lib/publish/feed-plans.ts";
import { renderJsonFeed } from "../../lib/publish/json-feed.ts";
import { renderArticlePage } from "../../lib/publish/pages/article-page.ts";
import { renderFeedPage } from "../../lib/publish/pages/feed-page.ts";
import { renderRss } from "../../lib/publish/rss.ts";
import { siteFiles } from "../../lib/publish/site-files.ts";
import { config, goldenDocuments, record } from "./sample.ts";

/** Name below `test/fixtures/feeds/` and bytes of each golden file. */
export function goldenFiles(): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const [name, document] of Object.entries(goldenDocuments)) {
    files.set(`${name}/feed.json`, renderJsonFeed(document));
    files.set(`${name}/feed.xml`, renderRss(document));
    files.set(`${name}/atom.xml`, renderAtom(document));
    if (document._feedmill.archive === undefined) {
      files.set(`${name}/index.html`, renderFeedPage(document, { config }));
    }
  }
  const retraction = { when: "2026-07-05T09:00:00.000Z", reason: "It named the wrong ferry." };
  files.set("article/index.html", renderArticlePage({ record, config }));
  files.set("withdrawn/index.html", renderArticlePage({ record, config, retraction }));

  const opml = siteFiles(config, feedPlans(config).configured).get("site/feeds.opml");
  if (opml) files.set("feeds.opml", opml);
  return files;
}
