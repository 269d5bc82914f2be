import { request as httpRequest, type IncomingMessage } from "node:http";
import { request as httpsRequest } from "node:https";
import type { LookupFunction } from "node:net";
import type { Agents } from "./dial.ts";
import { FetchFailure } from "./failure.ts";
import type { Limits } from "./limits.ts";

export interface Hop {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** Sent by POST; a GET unless given. */
  readonly form: string | undefined;
  readonly agents: Agents;
  /** Left out for a host that the configuration trusts. */
  readonly lookup: LookupFunction | undefined;
  readonly limits: Limits;
  readonly signal: AbortSignal;
}

/**
 * One request without redirects, up to its headers. The signal ends it at any time, the body too.
 * Throws `FetchFailure`, and what the signal or the lookup throw.
 */
export async function send(hop: Hop): Promise<IncomingMessage> {
  try {
    return await sendOnce(hop);
  } catch (error) {
    // The server closed an idle connection while we wrote to it: a GET may be asked again (RFC 9110
    // §9.2.2), and once is enough to have a new connection.
    if (error instanceof StaleConnection && hop.form === undefined) return sendOnce(hop);
    throw error;
  }
}

class StaleConnection extends Error {
  override readonly name = "StaleConnection";
}

function sendOnce({
  url,
  headers,
  form,
  agents,
  lookup,
  limits,
  signal,
}: Hop): Promise<IncomingMessage> {
  const secure = url.protocol === "https:";
  return new Promise((resolve, reject) => {
    const request = (secure ? httpsRequest : httpRequest)(url, {
      method: form === undefined ? "GET" : "POST",
      agent: secure ? agents.https : agents.http,
      headers,
      signal,
      maxHeaderSize: limits.headerBytesMax,
      ...(lookup && { lookup }),
    });
    const giveUp = (what: string, ms: number): NodeJS.Timeout =>
      setTimeout(() => {
        request.destroy(new FetchFailure("timed-out", `no ${what} within ${ms} ms`));
      }, ms);
    let timer = giveUp("connection", limits.connectMs);
    const connected = (): void => {
      clearTimeout(timer);
      timer = giveUp("whole headers", limits.headersMs);
    };
    request.once("socket", (socket) => {
      if (!socket.connecting) connected();
      else socket.once(secure ? "secureConnect" : "connect", connected);
    });
    request.once("response", (response) => {
      clearTimeout(timer);
      if (response.rawHeaders.length > 2 * limits.headersMax) {
        response.destroy();
        reject(new FetchFailure("headers", `it sent more than ${limits.headersMax} headers`));
      } else resolve(response);
    });
    request.once("error", (error: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      const stale = request.reusedSocket && error.code === "ECONNRESET";
      reject(stale ? new StaleConnection(error.message, { cause: error }) : error);
    });
    // An upgrade that nobody asked for closes without a response and without an error.
    request.once("close", () => {
      clearTimeout(timer);
      reject(new FetchFailure("connection", "the connection was closed without an answer"));
    });
    request.maxHeadersCount = limits.headersMax + 1;
    request.end(form);
  });
}
