import type { WebSource } from "../config.ts";
import type { FetchRequest } from "../ports.ts";
import { allowedHosts } from "./allowed-hosts.ts";
import type { PoliteOutcome, Web } from "./polite.ts";

/** The web as one source may use it in one run: so many requests, so many bytes. */
export interface Budget {
  readonly hosts: readonly string[];
  fetch(request: FetchRequest, why: string): Promise<PoliteOutcome>;
}

const megabyte = 1024 * 1024;

export function openBudget(source: WebSource, web: Web): Budget {
  let requests = source.requestsMax;
  let bytes = source.megabytesMax * megabyte;
  return {
    hosts: allowedHosts(source),
    async fetch(request, why) {
      if (requests <= 0 || bytes <= 0) {
        const what =
          requests <= 0
            ? `requestsMax ${source.requestsMax}`
            : `megabytesMax ${source.megabytesMax}`;
        const message = `this run has used up ${what} of the source; the next goes on`;
        return { kind: "later", url: request.url, reason: { kind: "budget", message } };
      }
      requests--;
      const bodyBytesMax = Math.min(request.bodyBytesMax, bytes);
      const outcome = await web.fetch({ ...request, bodyBytesMax }, why);
      if (outcome.kind === "fetched") bytes -= outcome.body.length;
      return outcome;
    },
  };
}
