import type { Fetcher, FetchOutcome } from "../../lib/ports.ts";
import { die, type Surroundings } from "./s3-client.ts";
import type { Process } from "./scheduler.ts";

/** The way to a web that is down, slow or cut short at times, for one process. */
export const simulatedWeb = (
  web: Fetcher,
  process: Process,
  { scheduler, faults }: Surroundings,
): Fetcher => ({
  async fetch(request) {
    await scheduler.turn(process, `fetch ${request.url}`);
    const fault = faults.next("web", request.accept);
    if (fault) scheduler.note(`  ${fault}`);
    const { url } = request;
    switch (fault) {
      case "web-crash":
        return die(process);
      case "web-timeout":
        return { kind: "failed", url, reason: { kind: "timed-out", message: "no answer" } };
      case "web-500":
        return { kind: "status", url, status: 500, movedTo: null, headers: {} };
      case "web-truncated":
        return halfOf(await web.fetch(request));
      default:
        return web.fetch(request);
    }
  },
});

/** Half of the page under a header that tells nothing: as from a server that breaks off. */
const halfOf = (outcome: FetchOutcome): FetchOutcome =>
  outcome.kind === "fetched"
    ? {
        ...outcome,
        body: outcome.body.subarray(0, outcome.body.length >> 1),
        validators: { etag: null, lastModified: null },
      }
    : outcome;
