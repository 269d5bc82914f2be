import { awsPrices } from "../functions/aws-prices.ts";
import { normalizeArticle } from "../lib/normalize/article.ts";
import { billed, openLineWithPast, type RunRequests } from "../test/support/request-costs.ts";
import { type GrowingStore, openGrowingStore, type Run } from "./growing-store.ts";
import { makeTexts } from "./pages.ts";
import { median, type Result } from "./results.ts";

/** How many articles the larger store holds; 100,000 take a quarter of an hour and 4 GB: `npm run bench:scale -- --articles 100000`. */
export const articlesStandard = 2_000;
const feeds = 500;
/** Items of a feed (`feeds.window`). */
const window = 50;
const changes = 1_000;
const rounds = 3;

/** What a run costs by what there is, and what an article costs in requests. */
export async function measureScale(articles: number): Promise<readonly Result[]> {
  // From as many on the feeds are full, so that a change writes no more items anew.
  const full = Math.min(articles / 2, feeds * window);
  const little = openGrowingStore(feeds);
  await little.growTo(100);
  // A store that is filled so is what publishing makes of it.
  await little.check();
  const small = await measure(little, 100);
  const grown = openGrowingStore(feeds);
  const before = await measure(grown, full);
  const large = await measure(grown, articles);
  // Of a run of `changes` articles into `feeds` feeds.
  const about = `of a run with ${articles} articles there, of`;
  const row = (name: string, value: number): Result => {
    return { part: "scale", name, value, unit: "×", most: 1.2 };
  };
  return [
    row(`requests ${about} 100`, large.requests / small.requests),
    row(`CPU ${about} 100`, large.ms / small.ms),
    row(`CPU ${about} ${full}`, large.ms / before.ms),
    ...(await requestsPerArticle()),
  ];
}

async function measure(store: GrowingStore, articles: number): Promise<Run> {
  await store.growTo(articles);
  const runs: Run[] = [];
  for (let round = 0; round < rounds; round++) runs.push(await store.run(changes));
  const ms = median(runs.map((run) => run.ms));
  const requests = runs.at(-1)?.requests ?? 0;
  process.stderr.write(`scale: ${articles}: ${Math.round(ms)} ms, ${requests} requests\n`);
  return { ms, requests };
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
