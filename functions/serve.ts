import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { StoreError } from "../lib/ports.ts";
import { answerRequest, message, type Site, type SiteAnswer } from "./serve/answer.ts";

/** The site on this machine, for a look before it goes out: nobody else can reach it. */

export interface SiteServer {
  readonly port: number;
  /** The page to open. */
  readonly home: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  readonly store: Site["store"];
  /** `site.url`: its path is where the site begins, its port the one that is tried first. */
  readonly siteUrl: string;
  /** In place of the port of `site.url`; 0 for any that is free. */
  readonly port?: number | undefined;
  /** Told of a request that we failed at; readers only learn that we did. */
  readonly onFailure?: (error: unknown) => void;
  /** How long a client may take; as in `limits` unless given. */
  readonly patience?: Patience;
}

export type Patience = Pick<
  typeof limits,
  "headersTimeoutMs" | "requestTimeoutMs" | "checkEveryMs"
>;

export const limits = {
  portsTried: 20,
  // Clients that do nothing cost little, and must not keep others out before their time is over.
  connectionsMax: 2_000,
  headersTimeoutMs: 5_000 as number,
  requestTimeoutMs: 10_000 as number,
  /** How often those who take longer are looked for. */
  checkEveryMs: 1_000 as number,
  idleTimeoutMs: 5_000,
  headerBytesMax: 16 * 1024,
} as const;

const LOOPBACK = "127.0.0.1";

/** A busy port takes the next one, and at last any: the port must never be why nothing is served. */
export async function openSiteServer(options: ServeOptions): Promise<SiteServer> {
  const wanted = options.port ?? portOf(options.siteUrl);
  const hosts = new Set<string>();
  const site: Site = { store: options.store, base: new URL(options.siteUrl).pathname, hosts };
  const { headersTimeoutMs, requestTimeoutMs, checkEveryMs } = options.patience ?? limits;
  const server = createServer(
    {
      maxHeaderSize: limits.headerBytesMax,
      insecureHTTPParser: false,
      headersTimeout: headersTimeoutMs,
      requestTimeout: requestTimeoutMs,
      connectionsCheckingInterval: checkEveryMs,
    },
    (request, response) => void respond(request, response, site, options.onFailure),
  );
  server.keepAliveTimeout = limits.idleTimeoutMs;
  server.maxConnections = limits.connectionsMax;

  const port = await listenNear(server, wanted);
  for (const name of ["localhost", LOOPBACK, "[::1]"]) {
    hosts.add(`${name}:${port}`);
    // Clients leave the port out where it is that of the scheme.
    if (port === 80) hosts.add(name);
  }
  return {
    port,
    home: `http://${LOOPBACK}:${port}${site.base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The port that `site.url` names, for an address on this machine; 8080 for one on the web. */
export function portOf(siteUrl: string): number {
  const { hostname, port } = new URL(siteUrl);
  const local = ["localhost", LOOPBACK, "[::1]"].includes(hostname);
  return local && port !== "" ? Number(port) : 8080;
}

async function listenNear(server: Server, wanted: number): Promise<number> {
  const next = Array.from({ length: limits.portsTried }, (_, i) => wanted + i);
  const ports = wanted === 0 ? [0] : [...next.filter((port) => port <= 65_535), 0];
  for (const port of ports) if (await listen(server, port)) break;
  return (server.address() as AddressInfo).port;
}

/** False when the port is taken, or not ours to take. */
const listen = (server: Server, port: number): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const refused = (error: NodeJS.ErrnoException): void =>
      port !== 0 && (error.code === "EADDRINUSE" || error.code === "EACCES")
        ? resolve(false)
        : reject(error);
    server.once("error", refused);
    server.listen({ port, host: LOOPBACK, exclusive: true }, () => {
      server.off("error", refused);
      resolve(true);
    });
  });

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  site: Site,
  onFailure: ServeOptions["onFailure"],
): Promise<void> {
  const { method = "", url = "", headers } = request;
  const {
    status,
    headers: answered,
    body,
  } = await answerOrFail(
    { method, target: url, host: headers.host, ifNoneMatch: headers["if-none-match"] },
    site,
    onFailure,
  );
  // A body that nobody asked for is not waited for.
  request.resume();
  const length = status === 304 ? {} : { "content-length": body.length };
  response.writeHead(status, { ...answered, ...length });
  response.end(method === "HEAD" || status === 304 ? undefined : body);
}

async function answerOrFail(
  request: Parameters<typeof answerRequest>[0],
  site: Site,
  onFailure: ServeOptions["onFailure"],
): Promise<SiteAnswer> {
  try {
    return await answerRequest(request, site);
  } catch (error) {
    onFailure?.(error);
    return error instanceof StoreError
      ? message(503, "The store cannot be read just now.", { "retry-after": "10" })
      : message(500, "This is our fault.");
  }
}
