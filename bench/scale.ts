import { awsPrices } from "../functions/aws-prices.ts";
import { Config } from "../lib/config.ts";
import { normalizeArticle } from "../lib/normalize/article.ts";
import { publish } from "../lib/publish/publish.ts";
import { countingStore } from "../test/support/counting-store.ts";
import { openMemoryStore } from "../test/support/memory-store.ts";
import { billed, openLineWithPast, type RunRequests } from "../test/support/request-costs.ts";
import { writeRecords } from "./many-records.ts";
import { configOf } from "./many-records-config.ts";
import { makeTexts } from "./pages.ts";
import { median, type Result } from "./results.ts";

/** How many articles the larger store holds; 100,000 take half an hour: `npm run bench:scale -- --articles 100000`. */
export const articlesStandard = 2_000;
const feeds = 500;
const changes = 1_000;
const rounds = 2;

/** What a run costs by what there is, and what an article costs in requests. */
export async function measureScale(articles: number): Promise<readonly Result[]> {
  const [small, full, large] = [
    await publishInto(100),
    await publishInto(Math.min(articles, feeds * 50) / 2),
    await publishInto(articles),
  ];
  const part = "scale";
  const perArticle = await requestsPerArticle();
  return [
    {
      part,
      name: `requests for ${changes} articles in ${feeds} feeds, store of ${articles}, of those with 100`,
      value: large.requests / small.requests,
      unit: "×",
      most: 1.2,
    },
    {
      part,
      name: `CPU for the same, store of ${articles}, of that with 100`,
      value: large.ms / small.ms,
      unit: "×",
      most: 1.2,
    },
    {
      part,
      name: `CPU for the same, store of ${articles}, of that with half of them`,
      value: large.ms / full.ms,
      unit: "×",
      most: 1.2,
    },
    ...perArticle,
  ];
}

interface Published {
  readonly ms: number;
  readonly requests: number;
}

/** The articles are published in few long steps, which is quicker and comes to the same. */
async function publishInto(articles: number): Promise<Published> {
  const store = openMemoryStore();
  const config = configOf((value) => Config.parse(value), feeds);
  const limits = { articlesMax: 200, recordsMax: 20_000 };
  await writeRecords(store, { from: 0, to: articles, places: feeds, notes: false });
  while ((await publish({ store, config }, limits)).more);
  process.stderr.write(`scale: a store of ${articles} is published\n`);

  const times: number[] = [];
  let asked = 0;
  for (let round = 0; round < rounds; round++) {
    const from = articles + round * changes;
    await writeRecords(store, { from, to: from + changes, places: feeds, notes: true });
    const { store: counting, requests } = countingStore(store);
    const begun = process.cpuUsage();
    while ((await publish({ store: counting, config })).more);
    const { user, system } = process.cpuUsage(begun);
    times.push((user + system) / 1000);
    const { puts, lists, gets, heads } = requests;
    asked = puts + lists + gets + heads;
  }
  process.stderr.write(`scale: ${articles}: ${Math.round(median(times))} ms, ${asked} requests\n`);
  return { ms: median(times), requests: asked };
}

/** As test/publish/requests.test.ts holds them. */
export async function requestsPerArticle(): Promise<readonly Result[]> {
  const past = 50;
  const count = 100;
  const file = await openLineWithPast(past);
  await file.drop(past, past + count);
  const fresh = await timed(() => file.run());
  await file.drop(past, past + count, "They changed their mind at length.");
  const changed = await timed(() => file.run());
  const itemBy = async (guids: "addresses" | "names"): Promise<Timed> => {
    const feed = await openLineWithPast(past, { kind: "feed", guids });
    feed.list(past, past + count);
    return timed(() => feed.run());
  };
  const all = { count, most: 6, costMost: 40 };
  return [
    ...rows("a new file of an inbox", fresh, all),
    ...rows("a new item of a feed", await itemBy("addresses"), all),
    ...rows("a new item of a feed with guids of its own", await itemBy("names"), all),
    ...rows("a changed file", changed, all),
  ];
}

interface Timed {
  readonly run: RunRequests;
  readonly ms: number;
}

async function timed(work: () => Promise<RunRequests>): Promise<Timed> {
  const begun = process.cpuUsage();
  const run = await work();
  const { user, system } = process.cpuUsage(begun);
  return { run, ms: (user + system) / 1000 };
}

function rows(
  name: string,
  { run, ms }: Timed,
  { count, most, costMost }: { count: number; most: number; costMost: number },
): readonly Result[] {
  const { puts, gets } = billed(run);
  const part = "scale";
  const cost = costOfMillion({ puts: puts / count, gets: gets / count, ms: ms / count });
  return [
    { part, unit: "requests", most, name: `PUT and LIST, ${name}`, value: puts / count },
    { part, unit: "requests", most, name: `GET and HEAD, ${name}`, value: gets / count },
    ...Object.entries(cost).map(
      ([what, value]): Result => ({
        part,
        unit: "$",
        ...(what === "all" && { most: costMost }),
        name: `a million times ${name}: ${what}`,
        value,
      }),
    ),
  ];
}

/** Reading an article of 800 words, which those of the line have not. */
function msOfReading(): number {
  const texts = makeTexts();
  const times = [0, 1, 2].flatMap((round) =>
    texts.flatMap(({ text }) => {
      const body = Buffer.from(text);
      const begun = process.cpuUsage();
      normalizeArticle({ body, contentType: "text/plain", file: null, url: null, language: null });
      const { user, system } = process.cpuUsage(begun);
      return round === 0 ? [] : [(user + system) / 1000];
    }),
  );
  return median(times);
}

/** Memory of the function that reads, in GB, at which Lambda gives one whole core. */
const gigabytes = 1.769;
/** A notification sends one, a batch of ten is received and deleted in two. */
const messagesPerArticle = 1.2;

/** US dollars at AWS by component: requests counted, CPU measured; waiting for S3 is not in it. */
function costOfMillion(of: { readonly puts: number; readonly gets: number; readonly ms: number }) {
  const million = 1_000_000;
  const seconds = (of.ms + msOfReading()) / 1000;
  const writes = of.puts * awsPrices.s3.write * million;
  const reads = of.gets * awsPrices.s3.read * million;
  const lambda = seconds * gigabytes * awsPrices.lambda.gigabyteSecond * million;
  const sqs = messagesPerArticle * awsPrices.sqs.request * million;
  return {
    "S3 writes": writes,
    "S3 reads": reads,
    Lambda: lambda,
    SQS: sqs,
    all: writes + reads + lambda + sqs,
  };
}
