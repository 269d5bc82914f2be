import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openS3 } from "../../lib/store/s3.ts";
import { startRuntimeApi } from "../support/runtime-api.ts";
import { startS3Server } from "../support/s3-server.ts";

/**
 * The bundles as Lambda runs them: in a folder that holds them and feedmill.yml and nothing else,
 * under AWS's own runtime client, over a bucket on loopback.
 */

const timeoutMs = 120_000;
const root = fileURLToPath(new URL("../..", import.meta.url));
const client = createRequire(import.meta.url).resolve("aws-lambda-ric");

const task = await mkdtemp(join(tmpdir(), "feedmill-task-"));
await using bucket = await startS3Server();
const { endpoint } = bucket;
const credentials = { accessKeyId: "test", secretAccessKey: "test" };
const store = openS3({ bucket: "test", endpoint, credentials });
try {
  await cp(join(root, "dist"), join(task, "dist"), { recursive: true });
  await cp(join(root, "feedmill.yml"), join(task, "feedmill.yml"));
  const article = await readFile(join(root, "examples/inbox/marlow-bridge-vote.txt"));
  await store.put("inbox/examples/marlow-bridge-vote.txt", article, "absent");

  await invoke("collect", {});
  const captures = await keysUnder("captures/");
  verdict("collect captures the article", captures.length === 1);

  const body = JSON.stringify({ Records: captures.map((key) => ({ s3: { object: { key } } })) });
  const message = { messageId: "m", body, attributes: { ApproximateReceiveCount: "1" } };
  const answer = await invoke("normalize", { Records: [message] });
  const failures = JSON.stringify(answer);
  verdict("normalize hands nothing back", failures === '{"batchItemFailures":[]}', failures);
  verdict("normalize writes one record", (await keysUnder("records/")).length === 1);
  await invoke("normalize", { sweep: true });
  verdict("the sweep finds nothing left", (await keysUnder("quarantine/")).length === 0);

  await invoke("publish", {});
  for (const face of ["feed.xml", "atom.xml", "feed.json", "index.html"]) {
    verdict(`publish writes ${face}`, (await store.head(`site/${face}`)) !== undefined);
  }
} catch (error) {
  verdict("the line runs", false, String(error));
} finally {
  await rm(task, { recursive: true, force: true });
}

async function invoke(name: string, event: unknown): Promise<unknown> {
  await using api = await startRuntimeApi(event, { timeoutMs });
  const child = spawn(process.execPath, [client, `dist/${name}.handler`], {
    cwd: task,
    stdio: ["ignore", "inherit", "inherit"],
    env: {
      PATH: process.env.PATH,
      _HANDLER: `dist/${name}.handler`,
      AWS_LAMBDA_RUNTIME_API: api.address,
      AWS_LAMBDA_FUNCTION_NAME: name,
      AWS_LAMBDA_FUNCTION_VERSION: "1",
      AWS_LAMBDA_LOG_GROUP_NAME: "/aws/lambda/test",
      AWS_LAMBDA_LOG_STREAM_NAME: "test",
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: "1024",
      LAMBDA_TASK_ROOT: task,
      AWS_REGION: "eu-west-1",
      AWS_ACCESS_KEY_ID: credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
      FEEDMILL_STORE: "s3://test",
      FEEDMILL_S3_ENDPOINT: endpoint,
    },
  });
  const ended = once(child, "exit").then(([code]) => {
    throw new Error(`${name}: the runtime ended with code ${code} before it answered`);
  });
  ended.catch(() => {});
  const late = AbortSignal.timeout(timeoutMs);
  const tooLate = once(late, "abort").then(() => {
    throw new Error(`${name}: no answer within ${timeoutMs} ms`);
  });
  tooLate.catch(() => {});
  try {
    return await Promise.race([api.answer, ended, tooLate]);
  } finally {
    child.kill("SIGKILL");
  }
}

async function keysUnder(prefix: string): Promise<readonly string[]> {
  const keys: string[] = [];
  for await (const key of store.list(prefix)) keys.push(key);
  return keys;
}

function verdict(what: string, good: boolean, got = ""): void {
  console.log(good ? `ok lambda ${what}` : `not ok lambda ${what}${got && `: ${got}`}`);
}
