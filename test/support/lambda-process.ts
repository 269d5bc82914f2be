import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { nodeOptionsOf } from "./lambda-flags.ts";
import { type RuntimeApi, startRuntimeApi } from "./runtime-api.ts";

/** The built bundles as Lambda runs them: under AWS's own runtime client, a process for each environment. */

const client = createRequire(import.meta.url).resolve("aws-lambda-ric");

export const timeoutMs = 120_000;

export const credentials = { accessKeyId: "test", secretAccessKey: "test" } as const;

export interface LambdaPlace {
  /** The folder that holds `dist/` and `feedmill.yml` and nothing else. */
  readonly task: string;
  /** Of the server that stands for S3; its bucket is `test`. */
  readonly s3: string;
  readonly sourceQueue: { readonly endpoint: string; readonly url: string };
  /** Where the lines of its log go; to our own output unless told. */
  readonly log?: "inherit" | "ignore";
  /** What the command line tells Node, which goes before NODE_OPTIONS. */
  readonly flags?: readonly string[];
}

export interface LambdaEnvironment extends Pick<RuntimeApi, "invoke">, AsyncDisposable {
  readonly child: ChildProcess;
}

/** An environment of a function, cold at its first event and warm from then on. */
export async function openFunction(name: string, place: LambdaPlace): Promise<LambdaEnvironment> {
  const api = await startRuntimeApi({ timeoutMs });
  const { log = "inherit", flags = [] } = place;
  const child = spawn(process.execPath, [...flags, client, `dist/${name}.handler`], {
    cwd: place.task,
    stdio: ["ignore", log, log],
    env: environmentOf(name, api.address, place),
  });
  const ended = once(child, "exit").then(([code]) => {
    throw new Error(`${name}: the runtime ended with code ${code} before it answered`);
  });
  ended.catch(() => {});
  return {
    child,
    invoke: (event) => {
      const tooLate = once(AbortSignal.timeout(timeoutMs), "abort").then(() => {
        throw new Error(`${name}: no answer within ${timeoutMs} ms`);
      });
      tooLate.catch(() => {});
      return Promise.race([api.invoke(event), ended, tooLate]);
    },
    [Symbol.asyncDispose]: async () => {
      child.kill("SIGKILL");
      await ended.catch(() => {});
      await api[Symbol.asyncDispose]();
    },
  };
}

function environmentOf(name: string, runtimeApi: string, place: LambdaPlace): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    NODE_OPTIONS: nodeOptionsOf(name),
    _HANDLER: `dist/${name}.handler`,
    AWS_LAMBDA_RUNTIME_API: runtimeApi,
    AWS_LAMBDA_FUNCTION_NAME: name,
    AWS_LAMBDA_FUNCTION_VERSION: "1",
    AWS_LAMBDA_LOG_GROUP_NAME: "/aws/lambda/test",
    AWS_LAMBDA_LOG_STREAM_NAME: "test",
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: "1024",
    LAMBDA_TASK_ROOT: place.task,
    AWS_REGION: "eu-west-1",
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    FEEDMILL_STORE: "s3://test",
    FEEDMILL_S3_ENDPOINT: place.s3,
    FEEDMILL_SQS_ENDPOINT: place.sourceQueue.endpoint,
    FEEDMILL_SOURCE_QUEUE: place.sourceQueue.url,
    POWERTOOLS_SERVICE_NAME: "feedmill-test",
    POWERTOOLS_METRICS_NAMESPACE: "Feedmill",
  };
}

/** What S3 tells the queue when these were made. */
export const notificationOf = (...keys: readonly string[]): string =>
  JSON.stringify({ Records: keys.map((key) => ({ s3: { object: { key } } })) });
