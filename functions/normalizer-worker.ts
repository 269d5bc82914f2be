import { parentPort } from "node:worker_threads";
import { normalizeArticle } from "../lib/normalize/article.ts";
import type { WorkerAnswer, WorkerRequest } from "./normalizer.ts";

/** The other end of `normalizer.ts`: one article in, one answer out. */

parentPort?.on("message", ({ input }: WorkerRequest) => {
  parentPort?.postMessage(answer(input));
});
parentPort?.postMessage("ready");

function answer(input: WorkerRequest["input"]): WorkerAnswer {
  try {
    return normalizeArticle(input);
  } catch (error) {
    // A fault of ours that this article shows; the worker itself is whole and goes on.
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return { kind: "failed", reason: { kind: "crashed", message } };
  }
}
