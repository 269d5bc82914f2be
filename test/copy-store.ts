import { once } from "node:events";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { inParallel } from "../lib/in-parallel.ts";
import type { Store } from "../lib/ports.ts";
import { copyStore } from "../lib/store/copy.ts";
import { openDirectory } from "../lib/store/directory.ts";
import { startCli } from "./support/cli-process.ts";
import { openMemoryStore } from "./support/memory-store.ts";
import { startS3Server } from "./support/s3-server.ts";
import { fillStore } from "./support/scale.ts";
import { verdict } from "./support/verdict.ts";

/**
 * A store of so many articles goes from a folder to S3 and back by `feedmill copy`, each way killed (-9)
 * in the middle and begun again: `npm run test:copy -- --articles 10000`. What comes back must be the
 * same in every byte, media type and word of metadata.
 */

const { values } = parseArgs({ options: { articles: { type: "string", default: "200" } } });
const articles = Number(values.articles);

const none = new Uint8Array();
const folder = await mkdtemp(join(tmpdir(), "feedmill-copy-"));
await using server = await startS3Server();
const env = {
  FEEDMILL_S3_ENDPOINT: server.endpoint,
  AWS_ACCESS_KEY_ID: "test",
  AWS_SECRET_ACCESS_KEY: "test",
};
try {
  const first = openDirectory(join(folder, "first"));
  const filled = openMemoryStore();
  await fillStore(filled, articles, { hasFacets: false });
  const { written, bytes } = await copyStore(filled, first);
  console.log(`${articles} articles: ${written} objects, ${(bytes / 1e6).toFixed(1)} MB`);

  await copyAndKill("first", "s3://bucket", () => server.counts.put > written / 2);
  const half = server.counts.put;
  await copy("first", "s3://bucket");
  const again = server.counts.put - half;
  verdict(
    "copy to S3, killed, goes on from there",
    half > 0 && again < written,
    `${half} + ${again}`,
  );
  verdict("copy to S3 is the same", (await copy("first", "s3://bucket", "--check")) === 0);

  const before = server.counts.get;
  await copyAndKill("s3://bucket", "second", () => server.counts.get - before > written / 2);
  await copy("s3://bucket", "second");
  verdict(
    "copy from S3, killed, reads no object twice but those at work",
    server.counts.get - before <= written + 32,
    `${server.counts.get - before} GET of ${written}`,
  );
  const difference = await findDifference(first, openDirectory(join(folder, "second")));
  verdict(
    "copy folder → S3 → folder is the same in every byte and word",
    difference === undefined,
    difference,
  );
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function copy(...args: readonly string[]): Promise<number | null> {
  const cli = startCli(folder, ["copy", ...args], env);
  const status = await cli.ended();
  process.stdout.write(`copy ${args.join(" ")}: ${cli.stdout()}`);
  if (status !== 0) process.stderr.write(cli.stderr());
  return status;
}

/** Ends the process without a word as soon as `isTime`, which is asked at each request to S3. */
async function copyAndKill(from: string, to: string, isTime: () => boolean): Promise<void> {
  await mkdir(folder, { recursive: true });
  const cli = startCli(folder, ["copy", from, to], env);
  server.onRequest(() => {
    if (isTime()) cli.child.kill("SIGKILL");
  });
  await once(cli.child, "close");
  server.onRequest(() => {});
  verdict(`copy ${from} ${to} was killed`, cli.child.signalCode === "SIGKILL");
}

async function findDifference(a: Store, b: Store): Promise<string | undefined> {
  const keysOf = async (store: Store) => {
    const keys: string[] = [];
    for await (const key of store.list("")) keys.push(key);
    return keys;
  };
  const [left, right] = [await keysOf(a), await keysOf(b)];
  if (left.join() !== right.join()) return `${left.length} and ${right.length} keys`;
  const different: string[] = [];
  await inParallel(left, 32, async (key) => {
    const [one, other] = [await a.get(key), await b.get(key)];
    const sameWords = JSON.stringify({ ...one, body: 0 }) === JSON.stringify({ ...other, body: 0 });
    const sameBytes = Buffer.compare(one?.body ?? none, other?.body ?? none) === 0;
    if (!sameWords || !sameBytes) different.push(key);
  });
  if (different.length > 0) return different.slice(0, 5).join(" ");
  return undefined;
}
