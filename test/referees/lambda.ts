import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseConfig } from "../../lib/config-file.ts";
import { openS3 } from "../../lib/store/s3.ts";
import {
  credentials,
  type LambdaEnvironment,
  notificationOf,
  openFunction as openIn,
} from "../support/lambda-process.ts";
import { startS3Server } from "../support/s3-server.ts";
import { type SqsServer, startSqsServer } from "../support/sqs-server.ts";
import { verdict } from "../support/verdict.ts";

/**
 * The bundles as Lambda runs them: in a folder that holds them and feedmill.yml and nothing else,
 * under AWS's own runtime client, over a bucket on loopback.
 */

const root = fileURLToPath(new URL("../..", import.meta.url));

const task = await mkdtemp(join(tmpdir(), "feedmill-task-"));
/** The function that writes there next is stopped in the middle, as Lambda does when its time is over. */
let stalls = Promise.withResolvers<void>();
let stallsAt: string | undefined;
await using bucket = await startS3Server({
  fault: ({ kind, key }) => {
    if (stallsAt === undefined || kind !== "put" || !key.startsWith(stallsAt)) return undefined;
    stallsAt = undefined;
    stalls.resolve();
    return "stalled";
  },
});
await using sources = await startSqsServer();
await using captures = await startSqsServer({ receivesMax: 6 });
const { endpoint } = bucket;
const store = openS3({ bucket: "test", endpoint, credentials });
try {
  await cp(join(root, "dist"), join(task, "dist"), { recursive: true });
  await cp(join(root, "feedmill.yml"), join(task, "feedmill.yml"));
  const article = await readFile(join(root, "examples/inbox/marlow-bridge-vote.txt"));
  await store.put("inbox/examples/marlow-bridge-vote.txt", article, "absent");
  const config = parseConfig(await readFile(join(root, "feedmill.yml"), "utf8"));
  const configured = config.kind === "config" ? config.config.sources.length : 0;

  const planned = await invoke("collect", { plan: true });
  verdict(
    "lambda the plan sends a message for each source",
    sources.waiting === configured,
    JSON.stringify(planned),
  );
  await invoke("collect", { plan: true });
  verdict("lambda each plan has the inbox looked at anew", sources.waiting === 2 * configured);
  while (sources.waiting > 0) await sources.deliver(batchOf("collect"), 1);
  const captured = await keysUnder("captures/");
  verdict("lambda collect captures the article", captured.length === 1);
  verdict("lambda no source is given up", sources.deadLetters.length === 0);

  for (const key of captured) captures.add(notificationOf(key));
  for (const place of ["pending/", "records/"]) {
    await captures.deliver(stoppedAt("normalize", place), 10);
    verdict(
      `lambda normalize that runs out of time at ${place} leaves its message`,
      captures.waiting === captured.length,
    );
  }
  captures.add(notificationOf(...captured));
  captures.add("{}");
  while (captures.waiting > 0) await captures.deliver(batchOf("normalize"), 10);
  verdict(
    "lambda normalize writes one record, whatever comes twice",
    (await keysUnder("records/")).length === 1,
  );
  verdict(
    "lambda what is no notification ends with the dead letters",
    captures.deadLetters.join() === "{}",
  );
  await invoke("normalize", { sweep: true });
  verdict("lambda the sweep finds nothing left", (await keysUnder("quarantine/")).length === 0);

  await stoppedAt("publish", "site/feed.json")([]).catch(() => {});
  verdict(
    "lambda publish that runs out of time holds its lease",
    (await keysUnder("leases/")).length === 1,
  );
  await store.delete("leases/publish.json");
  await using publishing = await openFunction("publish");
  const cold = await publishing.invoke({});
  const warm = await publishing.invoke({});
  verdict("lambda publish, cold, writes", Number(Object(cold).written) > 0, JSON.stringify(cold));
  verdict(
    "lambda publish, warm, finds nothing to do",
    Object(warm).written === 0,
    JSON.stringify(warm),
  );
  verdict("lambda publish gives its lease back", (await keysUnder("leases/")).length === 0);
  for (const face of ["feed.xml", "atom.xml", "feed.json", "index.html"]) {
    verdict(`lambda publish writes ${face}`, (await store.head(`site/${face}`)) !== undefined);
  }
} catch (error) {
  verdict("lambda the line runs", false, String(error));
} finally {
  await rm(task, { recursive: true, force: true });
}

type Take = Parameters<SqsServer["deliver"]>[0];

/** The function as Lambda's poller calls it. */
function batchOf(name: string): Take {
  return async (records) => {
    const answer = await invoke(name, { Records: records });
    return answer as Awaited<ReturnType<Take>>;
  };
}

/** The same, stopped for good when it writes under `prefix`. */
function stoppedAt(name: string, prefix: string): Take {
  return async (records) => {
    stalls = Promise.withResolvers();
    stallsAt = prefix;
    await using stopped = await openFunction(name);
    const ended = stopped.invoke(records.length > 0 ? { Records: records } : {});
    ended.catch(() => {});
    await Promise.race([stalls.promise, ended]);
    throw new Error("its time was over");
  };
}

/** In an environment of its own. */
async function invoke(name: string, event: unknown): Promise<unknown> {
  await using environment = await openFunction(name);
  return await environment.invoke(event);
}

function openFunction(name: string): Promise<LambdaEnvironment> {
  return openIn(name, { task, s3: endpoint, sourceQueue: sources });
}

async function keysUnder(prefix: string): Promise<readonly string[]> {
  const keys: string[] = [];
  for await (const key of store.list(prefix)) keys.push(key);
  return keys;
}
