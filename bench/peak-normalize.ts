import { pathToFileURL } from "node:url";
import { openNormalizer } from "../functions/normalizer.ts";
import { limits } from "../functions/runtime.ts";
import { makePages } from "./pages.ts";

/**
 * A process of its own, whose peak of resident memory in MB it prints: 1,000 pages are read by one worker, as each core
 * has. The thread that hands them out is in the figure. `FILE-OF-WORKER`; `bench/memory.ts` starts it.
 */
const pages = 1_000;

const [worker = ""] = process.argv.slice(2);
const made = makePages();
const pool = openNormalizer({ ...limits, workers: 1, worker: pathToFileURL(worker) });
for (let i = 0; i < pages; i++) {
  const { html, url } = made[i % made.length] ?? { html: "", url: "" };
  const contentType = "text/html; charset=utf-8";
  // Made for each, as it would come from the store.
  const body = Buffer.from(html);
  const outcome = await pool.normalize({ body, contentType, file: null, url, language: null });
  if (outcome.kind !== "article") throw new Error(`bench: ${url} is no article`);
}
await pool.close();
console.log(process.resourceUsage().maxRSS / 1024);
