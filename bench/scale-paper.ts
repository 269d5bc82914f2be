import { parseArgs } from "node:util";
import { awsPrices } from "../functions/aws-prices.ts";
import { collectSources } from "../functions/collect-sources.ts";
import { idleRequests, monthMs } from "../functions/fixed-cost.ts";
import { meteredStore, openMeter } from "../functions/meter.ts";
import { priceOf } from "../functions/price-usage.ts";
import { publishAll } from "../functions/publish-all.ts";
import { allRequests, type Usage } from "../functions/usage.ts";
import { batchSize } from "../lib/normalize/noting.ts";
import { articleWithFacts, factsNormalizer } from "../test/support/facts.ts";
import { latencyStore } from "../test/support/latency-store.ts";
import { openMemoryStore } from "../test/support/memory-store.ts";
import { normalizeBatches } from "../test/support/normalize-batches.ts";
import { openWorld, testConfig, type World } from "../test/support/world.ts";

/**
 * What so many sources and articles a day would ask of AWS, computed from requests that are counted here
 * and time that is simulated: `npm run bench:scale-paper`. docs/scale.md has what it printed.
 */

const { values } = parseArgs({
  options: {
    sources: { type: "string", default: "10000" },
    articles: { type: "string", default: "1000000" },
    /** Articles that stand in the hour already, before those that are counted. */
    hour: { type: "string", default: "400" },
  },
});
const sources = Number(values.sources);
const articles = Number(values.articles);
const inHour = Number(values.hour);

/** What is assumed, and not counted: the middle of what S3 takes within its region, and a poll of the web. */
const assumed = {
  latency: { getMs: 15, putMs: 30, listMs: 40 },
  pollSeconds: 2,
  pollEveryMs: 15 * 60_000,
  readSeconds: 0.06,
  peak: 3,
} as const;

/** Articles that one round of publish takes on (lib/publish/publish.ts). */
const together = 200;
const daySeconds = 86_400;

const withFacets = await measure({ people: 1, places: 1 });
const withoutFacets = await measure({
  people: 0,
  organisations: 0,
  places: 0,
  sections: 0,
  speakers: 0,
  via: 0,
  anonymous: 0,
});

section(`${sources} sources, ${articles} articles a day`);
const polls = (daySeconds * 1_000 * sources) / assumed.pollEveryMs;
const plans = (daySeconds * 1_000) / (15 * 60_000);
line("looks at sources a day", polls);
line(
  "articles a second, and at the peak",
  articles / daySeconds,
  (articles * assumed.peak) / daySeconds,
);
line("collectors at work at once", (polls * assumed.pollSeconds) / daySeconds);
line(
  "state of sources that one plan reads, and its seconds (16 at a time)",
  sources,
  (sources * assumed.latency.getMs) / 16 / 1_000,
);
const normalizeSeconds = withFacets.normalize.seconds + assumed.readSeconds;
line(
  "seconds to take one article in: reading, and a tenth of what ten wait for S3",
  normalizeSeconds,
);
line(
  "milliseconds that a batch of ten waits for S3",
  withFacets.normalize.seconds * batchSize * 1_000,
);
line(
  "normalizers at work at once at the peak, 10 articles each",
  (articles * assumed.peak * normalizeSeconds) / daySeconds,
);

for (const [name, of] of [
  ["two people and two places an article", withFacets],
  ["no facets", withoutFacets],
] as const) {
  section(`Publishing ${together} articles in one round: ${name}`);
  const { puts, lists, gets, heads, bytesSent } = allRequests(of.publish.usage);
  line(
    "PUT, LIST, GET, HEAD an article",
    puts / together,
    lists / together,
    gets / together,
    heads / together,
  );
  line("seconds that one publisher waits for S3", of.publish.seconds);
  line("and computes, on the processor of this machine", of.publish.cpuSeconds);
  line(
    "articles a day that one publisher can bring out",
    (together / of.publish.seconds) * daySeconds,
  );
  line(
    "of which this scale is so many times",
    articles / ((together / of.publish.seconds) * daySeconds),
  );
  line(
    "KB written an article, with so many articles in the hour",
    bytesSent / 1_024 / together,
    inHour + together,
  );
  line(
    "largest object in MB, and what it would be with all of an hour",
    of.largest / 1e6,
    (of.largest / 1e6 / (inHour + together)) * (articles / 24),
  );
}

section("Cost a month, US dollars");
const months = monthMs / 1_000 / daySeconds;
const perArticle = (usage: Usage, count: number): number =>
  (priceOf(usage).total / count) * articles * months;
const { event, plan, planOfSource, poll } = idleRequests;
const s3 = ({ reads, writes }: { reads: number; writes: number }): number =>
  reads * awsPrices.s3.read + writes * awsPrices.s3.write;
const gbSeconds = (seconds: number, gigabytes: number): number =>
  seconds * gigabytes * awsPrices.lambda.gigabyteSecond;
const costs: Record<string, number> = {
  "S3, looks at sources": polls * months * (s3(event) + s3(poll)),
  "S3, plans": plans * months * (s3(event) + s3(plan) + sources * s3(planOfSource)),
  "S3, captures and records": perArticle(withFacets.normalize.usage, together),
  "S3, publishing with facets": perArticle(withFacets.publish.usage, together),
  "S3, publishing without": perArticle(withoutFacets.publish.usage, together),
  "Lambda, looks (512 MB)": polls * months * gbSeconds(assumed.pollSeconds, 0.5),
  "Lambda, reading (1769 MB)": articles * months * gbSeconds(normalizeSeconds, 1.769),
  "Lambda, publishing with facets (1 GB)":
    ((articles * months) / together) * gbSeconds(withFacets.publish.seconds, 1),
  "SQS, sources and captures": (polls * 2.1 + articles * 1.2) * months * awsPrices.sqs.fifoRequest,
  "S3, storage of a month of captures and records":
    ((articles * months * withFacets.storedKb) / 1e6) * awsPrices.s3.gigabyteMonth,
};
for (const [what, price] of Object.entries(costs)) line(what, price);

interface Measured {
  readonly normalize: { readonly usage: Usage; readonly seconds: number };
  readonly publish: {
    readonly usage: Usage;
    readonly seconds: number;
    /** Of the processor of this machine. */
    readonly cpuSeconds: number;
  };
  /** Bytes of the largest object of the site. */
  readonly largest: number;
  /** KB that one article keeps for ever in captures and records. */
  readonly storedKb: number;
}

async function measure(facets: Readonly<Record<string, number>>): Promise<Measured> {
  const memory = openMemoryStore();
  const world = Object.assign(openWorld(memory, testConfig({ feeds: { facets } })), {
    normalizer: factsNormalizer,
    now: new Date("2026-11-01T09:00:00Z"),
  });
  await take(world, 0, inHour);
  await publishAll(world);

  const meter = openMeter();
  const slow = latencyStore(memory, assumed.latency);
  const metered = { ...world, store: meteredStore(slow.store, meter) };
  world.now = new Date("2026-11-01T09:30:00Z");
  const keys = await collected(world, inHour, together);
  const begun = slow.now();
  await normalizeBatches(keys, { ...metered, sources: world.config.sources });
  const normalized = { usage: meter.take(), seconds: (slow.now() - begun) / 1_000 / keys.length };
  const before = slow.now();
  const cpu = process.cpuUsage();
  await publishAll(metered);
  const { user, system } = process.cpuUsage(cpu);
  const seconds = (slow.now() - before) / 1_000;
  const published = { usage: meter.take(), seconds, cpuSeconds: (user + system) / 1e6 };

  let largest = 0;
  let stored = 0;
  for (const key of memory.keys()) {
    const size = (await memory.get(key))?.body.length ?? 0;
    if (key.startsWith("site/")) largest = Math.max(largest, size);
    if (/^(?:captures|records|identities)\//.test(key)) stored += size;
  }
  return {
    normalize: normalized,
    publish: published,
    largest,
    storedKb: stored / 1_024 / (inHour + together),
  };
}

async function take(world: World, from: number, count: number): Promise<void> {
  const keys = await collected(world, from, count);
  await normalizeBatches(keys, { ...world, sources: world.config.sources });
}

/** Each about two of the best known people and places, and two unknown ones. */
async function collected(world: World, from: number, count: number): Promise<readonly string[]> {
  for (let i = from; i < from + count; i++) {
    const facts = {
      people: [`Person ${i} Lane`, `Famous Person ${["A", "B", "C"][i % 3]}`],
      places: [`Town ${i}`, `Great City ${["A", "B"][i % 2]}`],
    };
    world.inbox.drop(`${i}.txt`, articleWithFacts(`Article ${i}`, facts));
  }
  const { reports } = await collectSources(world);
  for await (const { name } of world.inbox.list()) world.inbox.remove(name);
  return reports.flatMap(({ captured }) => captured);
}

function section(title: string): void {
  console.log(`\n${title}`);
}

function line(what: string, ...figures: readonly number[]): void {
  const shown = figures.map((figure) =>
    figure >= 100 ? Math.round(figure).toLocaleString("en") : figure.toFixed(2),
  );
  console.log(`  ${what}: ${shown.join(", ")}`);
}
