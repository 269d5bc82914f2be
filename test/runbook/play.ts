import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Store } from "../../lib/ports.ts";
import { openDirectory } from "../../lib/store/directory.ts";
import { openS3 } from "../../lib/store/s3.ts";
import { startCloudFrontServer } from "../support/cloudfront-server.ts";
import { startS3Server } from "../support/s3-server.ts";
import { startSqsServer } from "../support/sqs-server.ts";
import { verdict } from "../support/verdict.ts";
import { articleText } from "../support/world.ts";
import { entries, type PlayedWorld } from "./entries.ts";
import { openPlace, type Place } from "./place.ts";
import { alarms, sections } from "./sections.ts";

/**
 * Plays docs/runbook.md, the commands as they stand there, from each broken state to the well one, on a
 * folder and on a server that speaks S3: `npm run test:runbook`, or with the names of entries.
 */

const only = process.argv.slice(2);

const names = sections.map(({ name }) => name);
for (const alarm of [...alarms, "budget"])
  verdict(`runbook has an entry for the alarm ${alarm}`, names.includes(alarm));
for (const name of names) verdict(`runbook: ${name} is played`, Object.hasOwn(entries, name));

await using s3 = await startS3Server();
const credentials = { accessKeyId: "test", secretAccessKey: "test" };
Object.assign(process.env, {
  FEEDMILL_S3_ENDPOINT: s3.endpoint,
  AWS_ACCESS_KEY_ID: credentials.accessKeyId,
  AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
  AWS_REGION: "eu-west-1",
});

const folder = await mkdtemp(join(tmpdir(), "feedmill-runbook-"));
try {
  for (const [n, { name, commands }] of sections.entries()) {
    if (only.length > 0 && !only.includes(name)) continue;
    const local = join(folder, String(n), "store");
    const onFolder = await play(name, commands, openDirectory(local), { at: local, prefix: "" });
    verdict(`runbook on a folder: ${name}`, onFolder === undefined, onFolder);
    const prefix = `news-${n}`;
    const bucket = openS3({ bucket: "bucket", prefix, endpoint: s3.endpoint, credentials });
    const onS3 = await play(name, commands, bucket, { at: `s3://bucket/${prefix}`, prefix });
    verdict(`runbook on S3: ${name}`, onS3 === undefined, onS3);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** In a store of its own, which is well before. */
async function play(
  name: string,
  commands: readonly string[],
  store: Store,
  { at, prefix }: { readonly at: string; readonly prefix: string },
): Promise<string | undefined> {
  await using cdn = await startCloudFrontServer();
  await using queue = await startSqsServer();
  const web = { isUp: true };
  const site = await openPaper(web);
  try {
    const place = openPlace(store, await mkdtemp(join(folder, "operator-")));
    Object.assign(place.variables, {
      FEEDMILL_STORE: at,
      FEEDMILL_CDN: "E2EXAMPLE1234",
      PREFIX: prefix,
      QUEUE: queue.url,
      CONFIG: configOf(site.origin),
    });
    Object.assign(process.env, {
      FEEDMILL_STORE: at,
      FEEDMILL_CDN: place.variables.FEEDMILL_CDN,
      FEEDMILL_SQS_ENDPOINT: queue.endpoint,
      FEEDMILL_CLOUDFRONT_ENDPOINT: cdn.endpoint,
    });
    await fill(place);
    return await playEntry(name, commands, { place, queue, cdn, web });
  } catch (error) {
    return String(error);
  } finally {
    await site.close();
  }
}

/** What went otherwise than the runbook says; undefined where all is well. */
async function playEntry(
  name: string,
  commands: readonly string[],
  world: PlayedWorld,
): Promise<string | undefined> {
  const entry = entries[name];
  if (!entry) return "nobody plays it";
  const { place } = world;
  await entry.breaks(world);
  for (const [i, line] of commands.entries()) {
    await entry.byHand?.[i]?.(world);
    const { status, printed } = await place.type(line);
    if (status !== entry.codes[i]) return `${line}: exit code ${status}: ${printed}`;
    const wanted = entry.prints?.[i];
    if (wanted && !wanted.test(printed)) return `${line}: printed ${printed}`;
  }
  if (commands.length !== entry.codes.length) return `${commands.length} commands`;
  const left = await entry.wrong(world);
  if (left !== undefined) return left;
  const { status, printed } = await place.type("feedmill rebuild --check");
  return status === 0 ? undefined : `afterwards the site is not whole: ${printed}`;
}

async function fill(place: Place): Promise<void> {
  const inbox = place.variables.PREFIX === "" ? join(place.folder, "inbox", "desk") : undefined;
  await mkdir(inbox ?? place.folder, { recursive: true });
  await writeFile(join(place.folder, "feedmill.yml"), place.variables.CONFIG ?? "");
  for (const name of ["a", "b", "c"]) {
    const text = articleText(`Title ${name}`, `The council of ${name} met.`);
    if (inbox === undefined) await place.put(`inbox/desk/${name}.txt`, text);
    else await writeFile(join(inbox, `${name}.txt`), text);
  }
  const { status, printed } = await place.type("feedmill run");
  if (status !== 0) throw new Error(`the first run: ${printed}`);
}

function configOf(origin: string): string {
  return `
site: { title: Test, url: "https://news.example/", tag: "news.example,2026" }
fetch: { allow: ["${new URL(origin).host}"], pause: 1s }
sources:
  - { id: desk, kind: inbox, title: The desk }
  - { id: paper, kind: feed, title: Paper, url: "${origin}/feed.xml" }
`;
}

/** A paper on the web with one article in its feed, which is up or down. */
async function openPaper(web: { readonly isUp: boolean }) {
  const words = "The mayor spoke for an hour, and the clerk wrote it down.";
  const item = `<item><title>Mayor speaks</title><guid isPermaLink="false">1</guid><description>${words}</description></item>`;
  const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Paper</title>${item}</channel></rss>`;
  const server = createServer(({ url }, response) => {
    if (url !== "/feed.xml") response.writeHead(404).end();
    else if (!web.isUp) response.writeHead(500).end();
    else response.setHeader("content-type", "application/rss+xml").end(feed);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
