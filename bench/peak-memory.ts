import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { openNormalizer } from "../functions/normalizer.ts";
import { limits } from "../functions/runtime.ts";
import { Config } from "../lib/config.ts";
import { publish } from "../lib/publish/publish.ts";
import { openDirectory } from "../lib/store/directory.ts";
import { configOf, writeRecords } from "./many-records.ts";
import { makePages } from "./pages.ts";

/**
 * A process of its own, whose peak of resident memory is the figure: `normalize FILE-OF-WORKER` or `publish - [copies]`.
 * Prints MB. `bench/memory.ts` bundles and starts it as Lambda would the function.
 */
const pages = 1_000;
const items = 5_000;

const [part, worker = "", texts] = process.argv.slice(2);
if (part === "normalize") await normalizePages(worker);
else await publishItems({ copies: texts === "copies" });
console.log(process.resourceUsage().maxRSS / 1024);

/** By one worker, as each core has; the thread that hands out the pages is in the figure. */
async function normalizePages(file: string): Promise<void> {
  const made = makePages();
  const pool = openNormalizer({ ...limits, workers: 1, worker: pathToFileURL(file) });
  for (let i = 0; i < pages; i++) {
    const { html, url } = made[i % made.length] ?? { html: "", url: "" };
    const contentType = "text/html; charset=utf-8";
    // Made for each, as it would come from the store.
    const body = Buffer.from(html);
    const outcome = await pool.normalize({ body, contentType, file: null, url, language: null });
    if (outcome.kind !== "article") throw new Error(`bench: ${url} is no article`);
  }
  await pool.close();
}

async function publishItems({ copies }: { readonly copies: boolean }): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "feedmill-bench-"));
  try {
    const store = openDirectory(folder);
    const config = configOf((value) => Config.parse(value), 0);
    await writeRecords(store, { from: 0, to: items, places: 0, notes: false, copies });
    while ((await publish({ store, config })).more);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
