import { Worker } from "node:worker_threads";
import type {
  NormalizeFailure,
  NormalizeInput,
  NormalizeOutcome,
  Normalizer,
} from "../lib/normalized.ts";

/**
 * Articles are read in worker threads, each under a time limit and a memory limit, so that one that
 * hangs or bursts costs itself and no neighbour. A worker that fell is replaced. `normalize` rejects
 * only when no worker can be started at all: that is our fault, not the article's.
 */
export interface NormalizerPool extends Normalizer {
  /** Ends the workers; work not yet done is rejected. */
  close(): Promise<void>;
}

export interface NormalizerOptions {
  readonly workers: number;
  /** From the moment a worker has the article; its start is not counted. */
  readonly timeoutMs: number;
  readonly memoryMegabytesMax: number;
  /**
   * The worker's file. Beside this one under the same ending unless told otherwise: a bundle puts
   * `normalizer-worker.mjs` next to the handler that this file is bundled into.
   */
  readonly worker?: URL;
}

/** What a worker is sent and what it answers, besides `"ready"` once it has loaded. */
export interface WorkerRequest {
  readonly input: NormalizeInput;
}
export type WorkerAnswer = NormalizeOutcome | NormalizeFailure;

interface Job {
  readonly input: NormalizeInput;
  readonly resolve: (answer: WorkerAnswer) => void;
  readonly reject: (reason: Error) => void;
}

const STARTS_WITHIN_MS = 60_000;

/** What an article leaves behind is swept soon: without it V8 lets a third more lie. */
const youngMegabytes = 16;

export function openNormalizer(options: NormalizerOptions): NormalizerPool {
  const waiting: Job[] = [];
  let closed = false;
  const next = (): Job | undefined => waiting.shift();
  const lanes = Array.from({ length: Math.max(1, options.workers) }, () => openLane(options, next));
  return {
    normalize: (input) =>
      new Promise((resolve, reject) => {
        if (closed) return reject(new Error("normalizer: it is closed; open another"));
        waiting.push({ input, resolve, reject });
        lanes.find((lane) => lane.isIdle())?.wake();
      }),
    close: async () => {
      closed = true;
      for (const job of waiting.splice(0))
        job.reject(new Error("normalizer: closed while waiting"));
      await Promise.all(lanes.map((lane) => lane.close()));
    },
  };
}

interface Lane {
  isIdle(): boolean;
  wake(): void;
  close(): Promise<void>;
}

/** One worker at a time, and the one article it works on. */
function openLane(options: NormalizerOptions, next: () => Job | undefined): Lane {
  let worker: Worker | undefined;
  let ready = false;
  let job: Job | undefined;
  let timer: NodeJS.Timeout | undefined;

  function wake(): void {
    job ??= next();
    if (job === undefined) return;
    if (worker === undefined) start();
    else if (ready) give(worker, job);
  }

  function start(): void {
    const fresh = new Worker(options.worker ?? besideThisFile(), {
      // Flags and variables of the main thread are not the worker's business.
      env: {},
      execArgv: [],
      resourceLimits: {
        maxOldGenerationSizeMb: options.memoryMegabytesMax,
        maxYoungGenerationSizeMb: youngMegabytes,
      },
    });
    worker = fresh;
    ready = false;
    fresh.on("message", (message: "ready" | WorkerAnswer) => {
      if (worker !== fresh) return;
      clearTimeout(timer);
      if (message === "ready") ready = true;
      else settle(message);
      wake();
    });
    fresh.on("error", (error) => fell(fresh, error));
    fresh.on("exit", (code) => fell(fresh, new Error(`the worker ended with code ${code}`)));
    timer = setTimeout(
      () => fell(fresh, new Error(`the worker did not start within ${STARTS_WITHIN_MS} ms`)),
      STARTS_WITHIN_MS,
    );
  }

  function give(to: Worker, { input }: Job): void {
    to.postMessage({ input } satisfies WorkerRequest);
    timer = setTimeout(() => {
      settle(failure("timed-out", `reading it took more than ${options.timeoutMs} ms`));
      abandon();
      wake();
    }, options.timeoutMs);
  }

  function fell(which: Worker, error: Error): void {
    if (worker !== which) return;
    clearTimeout(timer);
    const started = ready;
    abandon();
    if (started) settle(failureOf(error, options.memoryMegabytesMax));
    else {
      const message = "normalizer: its worker does not start; is the worker's file in place?";
      job?.reject(new Error(message, { cause: error }));
      job = undefined;
    }
    wake();
  }

  function settle(answer: WorkerAnswer): void {
    job?.resolve(answer);
    job = undefined;
  }

  function abandon(): Promise<unknown> | undefined {
    const old = worker;
    worker = undefined;
    ready = false;
    return old?.terminate();
  }

  return {
    isIdle: () => job === undefined,
    wake,
    close: async () => {
      clearTimeout(timer);
      job?.reject(new Error("normalizer: closed while at work"));
      job = undefined;
      await abandon();
    },
  };
}

const failureOf = (error: Error, megabytes: number): NormalizeFailure =>
  "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY"
    ? failure("out-of-memory", `reading it took more than ${megabytes} MB`)
    : failure("crashed", error.message);

const failure = (kind: NormalizeFailure["reason"]["kind"], message: string): NormalizeFailure => ({
  kind: "failed",
  reason: { kind, message },
});

const besideThisFile = (): URL =>
  new URL(
    import.meta.url.endsWith(".ts") ? "./normalizer-worker.ts" : "./normalizer-worker.mjs",
    import.meta.url,
  );
