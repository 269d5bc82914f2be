import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Config } from "../lib/config.ts";
import { normalizeArticle } from "../lib/normalize/article.ts";
import { publish } from "../lib/publish/publish.ts";
import { openDirectory } from "../lib/store/directory.ts";
import { configOf, writeRecords } from "./many-records.ts";
import { makePages } from "./pages.ts";

/** A process of its own, whose peak of resident memory is the figure: `normalize` or `publish`. Prints MB. */
const pages = 1_000;
const items = 5_000;

if (process.argv[2] === "normalize") normalizePages();
else await publishItems();
console.log(process.resourceUsage().maxRSS / 1024);

function normalizePages(): void {
  const made = makePages();
  for (let i = 0; i < pages; i++) {
    const { html, url } = made[i % made.length] ?? { html: "", url: "" };
    const contentType = "text/html; charset=utf-8";
    // Made for each, as it would come from the store.
    const body = Buffer.from(html);
    normalizeArticle({ body, contentType, file: null, url, language: null });
  }
}

async function publishItems(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "feedmill-bench-"));
  try {
    const store = openDirectory(folder);
    const config = configOf((value) => Config.parse(value), 0);
    await writeRecords(store, { from: 0, to: items, places: 0, notes: false });
    while ((await publish({ store, config })).more);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
