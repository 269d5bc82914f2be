import { openFetcher } from "../../lib/fetch/fetch.ts";

/**
 * A process that does nothing but fetch, so that its memory tells what fetching costs:
 * `fetch-process.ts LIMITS URL…` asks all at once and prints a line for each as it ends, then its
 * own peak. LIMITS is `{"bodyBytesMax": …, …}` in JSON.
 */

export interface Ended {
  readonly url: string;
  readonly outcome: string;
}

export interface Peak {
  readonly before: number;
  readonly peak: number;
}

const [given = "{}", ...urls] = process.argv.slice(2);
const { bodyBytesMax, ...limits } = JSON.parse(given);
const allow = urls.map((url) => URL.parse(url)?.host ?? "");
const fetcher = openFetcher({ userAgent: "Feedmill/test", allow, limits });
const before = process.resourceUsage().maxRSS * 1024;
await Promise.all(
  urls.map(async (url) => {
    const outcome = await fetcher.fetch({ url, accept: "page", bodyBytesMax });
    const ended: Ended = { url, outcome: "reason" in outcome ? outcome.reason.kind : outcome.kind };
    process.stdout.write(`${JSON.stringify(ended)}\n`);
  }),
);
const peak: Peak = { before, peak: process.resourceUsage().maxRSS * 1024 };
process.stdout.write(`${JSON.stringify(peak)}\n`);
fetcher.close();
