import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Config } from "../lib/config.ts";
import { inParallel } from "../lib/in-parallel.ts";
import { captureIdOf, prefixes } from "../lib/keys.ts";
import { normalize } from "../lib/normalize/normalize.ts";
import { batchSize, openNoting } from "../lib/normalize/noting.ts";
import type { Normalizer } from "../lib/normalized.ts";
import type { Store } from "../lib/ports.ts";
import { openDirectory } from "../lib/store/directory.ts";
import { meteredStore, openMeter } from "./meter.ts";
import { publishAll } from "./publish-all.ts";
import type { Usage } from "./usage.ts";

/** What the articles at hand ask of S3 under a configuration, from capture to site, by trial. */
export interface Trial {
  readonly articles: number;
  /** How many came together in one run of publish. */
  readonly together: number;
  readonly usage: Usage;
}

export interface TrialPorts {
  readonly store: Store;
  readonly config: Config;
  readonly normalizer: Normalizer;
}

/** As many again are taken in first, uncounted: a site that begins asks for what a site never asks again. */
const articlesMax = 50;

/**
 * Takes the newest captures of the store once more from capture to site, in a folder of its own that
 * goes when it is done; the store itself is only read. The cost of a run depends on what changed and
 * not on what there is (`npm run bench:scale`), so that few tell of many. Undefined without captures.
 */
export async function tryCost(
  { store, config, normalizer }: TrialPorts,
  { together }: { readonly together: number },
): Promise<Trial | undefined> {
  const keys = await newestCaptures(store, 2 * articlesMax);
  if (keys.length === 0) return undefined;
  const folder = await mkdtemp(join(tmpdir(), "feedmill-cost-"));
  try {
    const trial = openDirectory(folder);
    for (const key of keys) {
      const object = await store.get(key);
      if (object) await trial.put(key, object.body, "absent");
    }
    const ports = { normalizer, sources: config.sources, named: config.feeds.named };
    const first = keys.length > 1 ? keys.slice(0, Math.ceil(keys.length / 2)) : [];
    for (const key of first) await normalize(key, { ...ports, store: trial }, { receive: 1 });
    await publishAll({ store: trial, config });

    const meter = openMeter();
    const metered = meteredStore(trial, meter);
    const noting = openNoting(metered);
    const counted = keys.slice(first.length);
    for (let at = 0; at < counted.length; at += together) {
      await inParallel(counted.slice(at, at + together), batchSize, async (key) => {
        const { kind } = await normalize(key, { ...ports, store: metered, noting }, { receive: 1 });
        if (kind === "added" || kind === "revised") meter.add({ articles: 1 });
      });
      await publishAll({ store: metered, config });
    }
    const usage = meter.take();
    return { articles: usage.articles, together, usage };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Oldest first. */
async function newestCaptures(store: Store, max: number): Promise<readonly string[]> {
  let newest: string[] = [];
  const byTime = (a: string, b: string): number => (captureIdOf(a) < captureIdOf(b) ? -1 : 1);
  for await (const key of store.list(prefixes.captures)) {
    newest.push(key);
    if (newest.length >= 4 * max) newest = newest.sort(byTime).slice(-max);
  }
  return newest.sort(byTime).slice(-max);
}
