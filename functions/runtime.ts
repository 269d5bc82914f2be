import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { dirname, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { Config, Source } from "../lib/config.ts";
import type { ConfigProblem } from "../lib/config-file.ts";
import type { Clock, Fetcher, Inbox, Store, Wait } from "../lib/ports.ts";
import { openFolderInbox } from "../lib/store/folder-inbox.ts";
import { openStoreInbox } from "../lib/store/store-inbox.ts";
import packageJson from "../package.json" with { type: "json" };
import { CannotRun } from "./cannot-run.ts";
import { keepAwake } from "./keep-awake.ts";
import type { NormalizerPool } from "./normalizer.ts";
import type { BucketOptions } from "./open-bucket.ts";
import { openLater } from "./open-later.ts";
import { findPrepared } from "./prepared-config.ts";
import { findReader } from "./reader.ts";
import { readSiteRules, withSiteRules } from "./site-rules.ts";
import { parseStorePlace, type StorePlace } from "./store-place.ts";

/**
 * What stands behind each port. This file alone reads the environment and the configuration file,
 * so that everything else is told.
 */
export interface Runtime {
  readonly config: Config;
  readonly warnings: readonly ConfigProblem[];
  readonly store: Store;
  readonly place: StorePlace;
  readonly clock: Clock;
  readonly normalizer: NormalizerPool;
  /** The way to the web. */
  readonly fetcher: Fetcher;
  readonly wait: Wait;
  inboxOf(source: Source): Inbox;
  /** The folder that `inboxOf` reads; undefined where the inbox is in a bucket. */
  inboxFolderOf(source: Source): string | undefined;
  close(): Promise<void>;
}

export interface RuntimeOptions {
  readonly cwd: string;
  readonly clock: Clock;
  /** Else `FEEDMILL_CONFIG`, else `feedmill.yml`; relative to `cwd`. */
  readonly configPath?: string | undefined;
  /** In place of what stands in that file, which then only says where it lies. */
  readonly configText?: string | undefined;
  /** What the build made of the configuration, if this is one (`prepared-config.ts`). */
  readonly preparedConfig?: URL;
  /** What the build calls the code that reads articles, if this is one (`reader.ts`). */
  readonly reader?: URL;
  /** Else `FEEDMILL_STORE`, else `.feedmill` beside the configuration. */
  readonly storePath?: string | undefined;
  /** The AWS SDK takes long to load: who may do without a bucket loads it when it is called. */
  readonly openBucket: (options: BucketOptions) => Promise<Store>;
}

export const limits = { timeoutMs: 30_000, memoryMegabytesMax: 512, workersMax: 8 } as const;

/** `FEEDMILL_DEBUG`: errors are shown with their stack. */
export const isDebugging = (): boolean => findVariable("FEEDMILL_DEBUG") !== undefined;

/** Throws `CannotRun` that lists every problem of the configuration. */
export async function openRuntime(options: RuntimeOptions): Promise<Runtime> {
  const { cwd, clock } = options;
  const { path, config, warnings } = await readConfigOrRefuse(options);
  const beside = dirname(path);
  const given = options.storePath ?? findVariable("FEEDMILL_STORE");
  const place =
    given === undefined ? parseStorePlace(".feedmill", beside) : parseStorePlace(given, cwd);
  const store = await openStore(place, options);
  const siteRules = await readSiteRules(beside);
  if (siteRules.problems.length > 0)
    throw new CannotRun(
      [...siteRules.problems, "run feedmill check when it is put right"].join("\n"),
    );
  // Neither threads nor the web are loaded before somebody asks for them: a function that publishes never does.
  const pool = openLater(async () => {
    const { openNormalizer } = await import("./normalizer.ts");
    return openNormalizer({
      ...limits,
      workers: Math.min(availableParallelism(), limits.workersMax),
    });
  });
  const web = openLater(async () => {
    const { openFetcher } = await import("../lib/fetch/fetch.ts");
    return openFetcher({ userAgent: userAgentOf(config), allow: config.fetch.allow });
  });
  const normalizer: NormalizerPool = {
    reader: await findReader(options.reader),
    normalize: async (input) => (await pool.get()).normalize(input),
    close: async () => (await pool.opened)?.close(),
  };
  const inboxFolderOf = (source: Source): string | undefined => {
    if (place.kind !== "directory") return undefined;
    const folder = source.kind === "inbox" ? source.path : undefined;
    return resolve(beside, folder ?? `inbox/${source.id}`);
  };
  const awake = place.kind === "directory" ? keepAwake() : undefined;
  return {
    config,
    warnings,
    store,
    place,
    clock,
    normalizer: withSiteRules(normalizer, siteRules),
    fetcher: { fetch: async (request) => (await web.get()).fetch(request) },
    wait: async (ms, signal) => {
      await setTimeout(ms, undefined, signal ? { signal } : {}).catch((error) => {
        signal?.throwIfAborted();
        throw error;
      });
    },
    inboxFolderOf,
    inboxOf: (source) => {
      const folder = inboxFolderOf(source);
      return folder === undefined ? openStoreInbox(store, source.id) : openFolderInbox(folder);
    },
    close: async () => {
      (await web.opened)?.close();
      await normalizer.close();
      awake?.close();
    },
  };
}

/** Publishers shall know who asks, and how to reach them (RFC 9110 §10.1.5). */
const userAgentOf = ({ site, fetch }: Config): string =>
  `Feedmill/${packageJson.version} (+${fetch.contact ?? site.url})`;

export interface ConfigFile {
  readonly path: string;
  readonly text: string;
}

/** The configuration as text; throws `CannotRun` where there is none. */
export async function readConfigFile(
  options: Pick<RuntimeOptions, "cwd" | "configPath">,
): Promise<ConfigFile> {
  const name = options.configPath ?? findVariable("FEEDMILL_CONFIG") ?? "feedmill.yml";
  const path = resolve(options.cwd, name);
  try {
    return { path, text: await readFile(path, "utf8") };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    throw new CannotRun(
      code === "ENOENT"
        ? `${path}: there is no such file; write one with feedmill init, or name another with --config FILE`
        : `${path}: it cannot be read (${String(code ?? error)}); name a file that can with --config FILE`,
      { cause: error },
    );
  }
}

async function readConfigOrRefuse(
  options: RuntimeOptions,
): Promise<Pick<Runtime, "config" | "warnings"> & { readonly path: string }> {
  const file = await readConfigFile(options);
  const { path } = file;
  const text = options.configText ?? file.text;
  const prepared = await findPrepared(options.preparedConfig, text);
  if (prepared) return { path, ...prepared, config: withSiteUrl(prepared.config) };
  // Loaded only here, since its schemas take longer to build than most runs of a function last.
  const { describeProblem, parseConfig } = await import("../lib/config-file.ts");
  const parsed = parseConfig(text);
  if (parsed.kind === "config") return { path, ...parsed, config: withSiteUrl(parsed.config) };
  const lines = parsed.problems.map((problem) => `\n  ${describeProblem(problem)}`);
  throw new CannotRun(`${path}:${lines.join("")}`);
}

/**
 * `FEEDMILL_SITE_URL`: where the deployment has put the site, for a configuration that only knows of this
 * machine. An address of its own is the operator's word, and stays.
 */
function withSiteUrl(config: Config): Config {
  const url = findVariable("FEEDMILL_SITE_URL");
  const isLocal = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(
    new URL(config.site.url).hostname,
  );
  return url !== undefined && isLocal ? { ...config, site: { ...config.site, url } } : config;
}

/** Throws `StoreError`. */
export async function openStore(
  place: StorePlace,
  { openBucket }: Pick<RuntimeOptions, "openBucket">,
): Promise<Store> {
  if (place.kind === "directory") {
    // No function of a deployment has its store on a disk.
    const { openDirectory } = await import("../lib/store/directory.ts");
    return openDirectory(place.root);
  }
  const endpoint = findEndpoint("s3");
  const region = findVariable("AWS_REGION");
  return openBucket({
    bucket: place.bucket,
    ...(place.prefix === "" ? {} : { prefix: place.prefix }),
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(region === undefined ? {} : { region }),
  });
}

/** `FEEDMILL_S3_ENDPOINT`, `FEEDMILL_SQS_ENDPOINT` …: another server than AWS's own, for tests. */
export const findEndpoint = (service: "s3" | "sqs" | "cloudfront"): string | undefined =>
  findVariable(`FEEDMILL_${service.toUpperCase()}_ENDPOINT`);

/** An empty variable is one that is not set, as shells mean it. */
export const findVariable = (name: string): string | undefined => process.env[name] || undefined;
