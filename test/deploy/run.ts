import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { parseFeed } from "feedsmith";
import { encodeText } from "../../lib/json.ts";
import { openS3 } from "../../lib/store/s3.ts";
import { verdict } from "../support/verdict.ts";
import { credentials, type Emulator, isSoon, region, startEmulator } from "./emulator.ts";

/**
 * `npm run test:deploy`: the deployment from end to end, without an account. osls deploys what it
 * packaged to an emulator; an article goes into the inbox, messages and events bring it on, and the
 * feeds are read through the CDN; then all is removed. Prints `ok`, `not ok` and `skip` lines.
 */

const stage = "e2e";
const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = await mkdtemp(join(tmpdir(), "feedmill-deploy-"));
try {
  const started = await startEmulator(folder);
  if ("missing" in started) console.log(`skip deploy: ${started.missing}`);
  else {
    await using emulator = started.emulator;
    try {
      await deployAndRead(emulator);
    } catch (error) {
      console.log(emulator.log());
      verdict("deploy: comes to its end", false, String(error));
    }
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function deployAndRead({ endpoint }: Emulator): Promise<void> {
  const packaged = join(folder, "package");
  await command("npm", ["run", "--silent", "build"], endpoint);
  await osls(["package", "--package", packaged], endpoint);
  await leaveOut(packaged);
  const said = await osls(["deploy", "--package", packaged, "--verbose"], endpoint);
  verdict("deploy: osls deploys", /Service deployed to stack/.test(said), said.slice(-500));
  const host = /Site: https:\/\/([^/\s]+)\//.exec(said)?.[1] ?? "";
  const bucket = /Store: s3:\/\/(\S+)/.exec(said)?.[1] ?? "";
  verdict("deploy: it says where the site and the store are", host !== "" && bucket !== "");

  const store = openS3({ bucket, endpoint, region, credentials });
  const article = await readFile(join(root, "examples/inbox/marlow-bridge-vote.txt"));
  await store.put("inbox/examples/marlow-bridge-vote.txt", article, "absent");
  await invoke(endpoint, "collect", { plan: true });
  const keysUnder = async (prefix: string): Promise<readonly string[]> => {
    const keys: string[] = [];
    for await (const key of store.list(prefix)) keys.push(key);
    return keys;
  };
  const recorded = await isSoon(async () => (await keysUnder("records/")).length > 0);
  verdict(
    "deploy: queue, function, event, queue and function bring an article to its record",
    recorded,
  );
  await invoke(endpoint, "publish", {});
  verdict("deploy: publish strikes out its notes", (await keysUnder("pending/")).length === 0);

  const site = readerOf(endpoint, host);
  for (const [face, type] of [
    ["/feed.xml", "application/rss+xml"],
    ["/atom.xml", "application/atom+xml"],
    ["/feed.json", "application/feed+json"],
  ] as const) {
    const { status, headers, text } = await site(face);
    verdict(
      `deploy: ${face} is served as ${type}`,
      status === 200 && headers.get("content-type") === `${type}; charset=utf-8`,
    );
    const { format, feed } = parseFeed(text);
    const titles =
      format === "atom" ? feed.entries?.map(({ title }) => title?.value) : itemTitles(feed);
    verdict(
      `deploy: ${face} holds the article`,
      titles?.join() === headlineOf(article),
      String(titles),
    );
    verdict(
      `deploy: ${face} names the address of the deployment`,
      text.includes(`https://${host}/`),
    );
  }
  const front = await site("/");
  verdict(
    "deploy: a folder is its page",
    front.status === 200 && front.text.includes(headlineOf(article)),
  );
  verdict(
    "deploy: no script may run",
    /default-src 'none'/.test(front.headers.get("content-security-policy") ?? ""),
  );
  const absent = await site("/nobody.json");
  verdict(
    "deploy: what is not there is told so, under the same policy",
    absent.status === 404 && absent.headers.has("content-security-policy"),
    String(absent.status),
  );
  verdict("deploy: records are for functions alone", (await site("/../records/")).status !== 200);

  const config = await readFile(join(root, "feedmill.yml"), "utf8");
  const renamed = config.replace(/^( *title: ).*$/m, "$1Another name");
  await store.put("config/feedmill.yml", encodeText(renamed), "absent");
  await invoke(endpoint, "publish", {});
  const renamedFeed = JSON.parse((await site("/feed.json?fresh")).text);
  verdict(
    "deploy: a configuration in the bucket counts without a deploy",
    renamedFeed.title === "Another name",
    renamedFeed.title,
  );

  await osls(["remove"], endpoint);
  const gone = await invoke(endpoint, "publish", {}).then(
    () => false,
    () => true,
  );
  verdict("deploy: osls removes it", gone);
  verdict(
    "deploy: what was stored is kept",
    (await store.head("inbox/examples/marlow-bridge-vote.txt")) !== undefined,
  );
}

function itemTitles(feed: { items?: { title?: string | undefined }[] | undefined }) {
  return feed.items?.map(({ title }) => title);
}

function headlineOf(article: Uint8Array): string {
  return Buffer.from(article).toString().split("\n", 1)[0] ?? "";
}

/**
 * What the emulator does not know (budgets) or does not have (TLS, without which a policy that asks for
 * it denies everything) is left out of the package that is sent to it, and of no other.
 */
async function leaveOut(packaged: string): Promise<void> {
  for (const name of ["cloudformation-template-update-stack.json", "serverless-state.json"]) {
    const file = join(packaged, name);
    const text = JSON.stringify(
      JSON.parse(await readFile(file, "utf8"), (_, value) => {
        if (value?.Type === "AWS::Budgets::Budget") return undefined;
        return Array.isArray(value) ? value.filter((each) => each?.Sid !== "TlsOnly") : value;
      }),
    );
    await writeFile(file, text);
  }
}

function osls(args: readonly string[], endpoint: string): Promise<string> {
  return command("npm", ["exec", "--", "osls", ...args, "--stage", stage], endpoint);
}

async function command(name: string, args: readonly string[], endpoint: string): Promise<string> {
  const { stdout, stderr } = await promisify(execFile)(name, args, {
    cwd: root,
    timeout: 300_000,
    env: {
      ...process.env,
      AWS_ENDPOINT_URL: endpoint,
      AWS_ACCESS_KEY_ID: credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
      AWS_REGION: region,
      SLS_TELEMETRY_DISABLED: "1",
    },
  });
  return stdout + stderr;
}

/** As the schedule does; throws on an error of the function. */
async function invoke(endpoint: string, name: string, event: unknown): Promise<unknown> {
  const answer = await fetch(
    `${endpoint}/2015-03-31/functions/feedmill-${stage}-${name}/invocations`,
    {
      method: "POST",
      headers: {
        authorization: `AWS4-HMAC-SHA256 Credential=test/20260101/${region}/lambda/aws4_request, SignedHeaders=host, Signature=0`,
      },
      body: JSON.stringify(event),
    },
  );
  const text = await answer.text();
  if (!answer.ok || answer.headers.has("x-amz-function-error"))
    throw new Error(`${name}: ${answer.status} ${text}`);
  return JSON.parse(text);
}

/** A reader on the other side of the CDN, for which the emulator goes by the name of the host. */
function readerOf(endpoint: string, host: string) {
  return (path: string) =>
    new Promise<{ status: number; headers: Headers; text: string }>((resolve, reject) => {
      const headers = { host, "x-forwarded-proto": "https" };
      request(endpoint + path, { headers }, async (response) => {
        let text = "";
        for await (const chunk of response.setEncoding("utf8")) text += chunk;
        const { statusCode: status = 0, headers: got } = response;
        const pairs = Object.entries(got).map(([name, value]) => [name, String(value)]);
        resolve({ status, headers: new Headers(Object.fromEntries(pairs)), text });
      })
        .on("error", reject)
        .end();
    });
}
