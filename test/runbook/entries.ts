import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readBucketConfig } from "../../functions/bucket-config.ts";
import { captureKeysOf } from "../../functions/capture-events.ts";
import { addToMonth } from "../../functions/month-usage.ts";
import { noUsage } from "../../functions/usage.ts";
import { articleIdOfRecordKey, configKey, prefixes, recordKey } from "../../lib/keys.ts";
import type { CloudFrontServer } from "../support/cloudfront-server.ts";
import type { SqsServer } from "../support/sqs-server.ts";
import type { Place } from "./place.ts";

/** How each entry of the runbook is played: what breaks, how each command ends, and what is well. */
export interface Entry {
  /** Brings the broken state about. */
  readonly breaks: (world: PlayedWorld) => Promise<void>;
  /** The exit codes of its commands, in order. */
  readonly codes: readonly number[];
  /** By the place of a command: what it must print. */
  readonly prints?: Readonly<Record<number, RegExp>>;
  /** Before the command of this place, what a person does by hand. */
  readonly byHand?: Readonly<Record<number, (world: PlayedWorld) => Promise<void>>>;
  /** What is not well yet; nothing when all is. */
  readonly wrong: (world: PlayedWorld) => Promise<string | undefined>;
}

export interface PlayedWorld {
  readonly place: Place;
  readonly queue: SqsServer;
  readonly cdn: CloudFrontServer;
  /** The site of the source of the web: whether it answers. */
  readonly web: { isUp: boolean };
}

const later = (place: Place, hours: number): void => {
  place.now = new Date(place.now.getTime() + hours * 3_600_000);
};

const notify = (key: string): string => JSON.stringify({ Records: [{ s3: { object: { key } } }] });

async function forgetRecord({ place }: PlayedWorld): Promise<string> {
  const [key = ""] = (await place.keys(prefixes.records)).filter(articleIdOfRecordKey);
  const capture: string = JSON.parse(await place.read(key)).provenance.capture;
  await place.store.delete(key);
  return capture;
}

const missing = async ({ place }: PlayedWorld): Promise<string | undefined> => {
  const captures = (await place.keys(prefixes.captures)).length;
  const records = (await place.keys(prefixes.records)).filter(articleIdOfRecordKey).length;
  return captures === records ? undefined : `${captures} captures and ${records} records`;
};

const emptyQueue = async ({ queue }: PlayedWorld): Promise<string | undefined> =>
  queue.waiting === 0 ? undefined : `${queue.waiting} messages in the queue`;

export const entries: Readonly<Record<string, Entry>> = {
  sourcesGivenUp: {
    breaks: async ({ place, web, queue }) => {
      web.isUp = false;
      for (let i = 0; i < 4; i++) {
        later(place, 26);
        await place.type("feedmill run");
      }
      queue.add(JSON.stringify({ source: "paper" }));
    },
    codes: [1, 0, 0, 0],
    prints: { 0: /broken/, 2: /paper: the next plan asks it again/ },
    byHand: {
      1: async ({ web, place }) => {
        web.isUp = true;
        later(place, 26);
      },
    },
    wrong: emptyQueue,
  },
  capturesGivenUp: {
    breaks: async (world) => world.queue.add(notify(await keyInBucket(world))),
    codes: [0],
    prints: { 0: /1 done, 0 failed/ },
    wrong: async (world) => (await emptyQueue(world)) ?? (await missing(world)),
  },
  schedulesGivenUp: {
    breaks: async ({ queue }) => {
      for (const call of ['{"plan":true}', '{"sweep":true}', "{}"]) queue.add(call);
    },
    codes: [0],
    prints: { 0: /3 done, 0 failed/ },
    wrong: emptyQueue,
  },
  sourcesWait: {
    breaks: async ({ place }) => later(place, 48),
    codes: [0, 0],
    prints: { 0: /Paper .* now/ },
    wrong: async ({ place }) => {
      const { printed } = await place.type("feedmill status");
      return /Paper .* now/.test(printed) ? printed : undefined;
    },
  },
  capturesWait: {
    breaks: async (world) => void (await forgetRecord(world)),
    codes: [0],
    prints: { 0: /1 captures taken up/ },
    wrong: missing,
  },
  nothingPublished: {
    breaks: async ({ place }) => {
      const until = new Date(place.now.getTime() + 300_000).toISOString();
      await place.put("leases/publish.json", JSON.stringify({ owner: "dead", until }));
      const [key = ""] = (await place.keys(prefixes.records)).filter(articleIdOfRecordKey);
      const { id, ledger } = JSON.parse(await place.read(key));
      const { capture } = ledger.captures[0];
      const note = { kind: "capture", articleId: id, capture, feeds: ledger.facets };
      await place.put(`pending/article/${id}/${capture}.json`, JSON.stringify(note));
      await place.store.delete("site/feed.xml");
    },
    codes: [1, 0, 0],
    prints: { 0: /1 changes wait to be published/ },
    wrong: async ({ place }) => {
      await place.store.delete("leases/publish.json");
      const waiting = await place.keys(prefixes.pending);
      return waiting.length === 0 ? undefined : `${waiting.length} notes wait`;
    },
  },
  manyInQuarantine: {
    breaks: async (world) => {
      const capture = await forgetRecord(world);
      const key = `${prefixes.quarantine}${capture.slice(prefixes.captures.length)}.json`;
      const reason = { kind: "crashed", message: "the older code fell over it" };
      const entry = {
        capture,
        source: "desk",
        item: "a.txt",
        attempts: 3,
        status: "given-up",
        reason,
      };
      await world.place.put(key, JSON.stringify(entry));
    },
    codes: [0, 0, 0],
    prints: {
      0: /In quarantine: 1.*\n {2}a\.txt: the older code fell over it/,
      2: /1 done, 0 failed/,
    },
    wrong: async (world) => {
      const left = await world.place.keys(prefixes.quarantine);
      return left.length > 0 ? left.join() : await missing(world);
    },
  },
  brokenConfiguration: {
    breaks: async ({ place }) => {
      await place.put(configKey, "site: { colour: blue }\n");
      const mended = await readConfig(place);
      await writeFile(join(place.folder, "mended.yml"), mended);
    },
    codes: [0, 1, 0, 0],
    prints: { 1: /colour/ },
    wrong: async ({ place }) => {
      const { kind } = await readBucketConfig(place.store);
      await place.store.delete(configKey);
      return kind === "good" ? undefined : kind;
    },
  },
  collectFails: {
    breaks: async ({ place }) => {
      later(place, 26);
      await place.put("sources/paper.json", "{ not json");
    },
    codes: [0, 0],
    wrong: async ({ place }) => {
      JSON.parse(await place.read("sources/paper.json"));
      return undefined;
    },
  },
  normalizeFails: {
    breaks: async ({ place }) => {
      const [key = ""] = (await place.keys(prefixes.records)).filter(articleIdOfRecordKey);
      await place.put(key, "{ not json");
    },
    codes: [0, 0],
    prints: { 0: /1 captures taken up/ },
    wrong: missing,
  },
  publishFails: {
    breaks: async ({ place }) => {
      await place.put("site/feed.json", "{ not json");
      await place.store.delete("site/sources/desk/atom.xml");
    },
    codes: [1, 0, 0],
    prints: { 0: /missing +site\/sources\/desk\/atom\.xml\ndifferent +site\/feed\.json/ },
    wrong: async ({ place }) => {
      JSON.parse(await place.read("site/feed.json"));
      return undefined;
    },
  },
  budget: {
    breaks: async ({ place }) => {
      const usage = { ...noUsage(), gigabyteSeconds: 9.5 / 0.0000133334, invocations: 1 };
      const month = place.now.toISOString().slice(0, 7);
      await addToMonth(place.store, { name: "publish", month, usage });
    },
    codes: [0, 0, 0],
    prints: {
      0: /far as it was told: \$9\.50/,
      1: /with 50 articles a day/,
      2: /9\.50 of 10 US dollars this month, slowed/,
    },
    byHand: {
      2: async ({ place }) =>
        writeFile(
          join(place.folder, "feedmill.yml"),
          `${await readConfig(place)}\nlimits: { monthlyCost: 10 }\n`,
        ),
    },
    wrong: async ({ place }) => {
      await writeFile(join(place.folder, "feedmill.yml"), place.variables.CONFIG ?? "");
      return undefined;
    },
  },
  "Withdraw an article": {
    breaks: async ({ place }) => {
      const [key = ""] = (await place.keys(prefixes.records)).filter(articleIdOfRecordKey);
      place.variables.ID = articleIdOfRecordKey(key) ?? "";
    },
    codes: [0, 0, 0, 0],
    prints: { 1: /paths are forgotten by E2EXAMPLE1234/ },
    wrong: async ({ place, cdn }) => {
      const id = place.variables.ID ?? "";
      const page = `E2EXAMPLE1234 /articles/${id}/`;
      if (!cdn.invalidated.includes(page)) return `CloudFront was not told of ${page}`;
      if (!cdn.invalidated.includes("E2EXAMPLE1234 /feed.json")) return "nor of /feed.json";
      const { retraction } = JSON.parse(await place.read(`site/records/${id}.json`));
      if (retraction?.reason !== "By order of a court.") return "it is public";
      const { headline } = JSON.parse(await place.read(recordKey(id)));
      return headline === null ? undefined : "its words are still in the store";
    },
  },
  "Back up and restore": {
    breaks: async () => {},
    codes: [0, 0, 0, 0],
    byHand: {
      2: async ({ place }) => {
        for (const key of await place.keys(prefixes.records)) await place.store.delete(key);
        await place.put("site/feed.json", "{ not json");
        await place.put("site/left-over.html", "left over");
      },
    },
    prints: { 1: /^0 objects to write/, 2: /1 deleted/ },
    wrong: async ({ place }) =>
      (await place.keys("site/left-over")).length === 0
        ? undefined
        : "what came after is still there",
  },
  "Upgrade, and roll back": {
    breaks: async ({ place }) => {
      // As if older code had read no section and another headline.
      for (const key of (await place.keys(prefixes.records)).filter(articleIdOfRecordKey)) {
        const record = JSON.parse(await place.read(key));
        if (record.headline !== null)
          await place.put(key, JSON.stringify({ ...record, headline: "Old" }));
      }
    },
    codes: [0, 0, 0],
    prints: { 0: /headline +\d+\n +[0-9a-f]{32}\n +- "Old"/, 1: /changed/ },
    wrong: async ({ place }) => {
      const { items } = JSON.parse(await place.read("site/feed.json"));
      return items.some(({ title }: { title: string }) => title === "Old")
        ? "old titles"
        : undefined;
    },
  },
};

async function keyInBucket(world: PlayedWorld): Promise<string> {
  const capture = await forgetRecord(world);
  const { PREFIX = "" } = world.place.variables;
  const key = PREFIX === "" ? capture : `${PREFIX}/${capture}`;
  if (captureKeysOf(notify(key), PREFIX).join() !== capture) throw new Error(`no capture: ${key}`);
  return key;
}

const readConfig = async ({ variables }: Place): Promise<string> => variables.CONFIG ?? "";
