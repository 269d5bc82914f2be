import { createHash } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

export interface SiteServer {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** `host:port`, as `fetch.allow` wants it. */
  readonly place: string;
  /** Method, path and status of each request, in order. */
  readonly log: string[];
  close(): Promise<void>;
}

/** A real server on loopback with true validators; what it has no page for answers 404. */
export async function openSiteServerAt(
  pagesOf: (origin: string) => Readonly<Record<string, string>>,
): Promise<SiteServer> {
  const log: string[] = [];
  let pages: Readonly<Record<string, string>> = {};
  const server: Server = createServer(({ url = "/", headers }, response) => {
    const body = pages[url];
    const etag = `"${createHash("sha256")
      .update(body ?? "")
      .digest("hex")
      .slice(0, 12)}"`;
    const status = body === undefined ? 404 : headers["if-none-match"] === etag ? 304 : 200;
    log.push(`${url} ${status}`);
    const type = url.endsWith(".xml") ? "application/xml" : "text/html; charset=utf-8";
    response.writeHead(status, status === 404 ? {} : { etag, "content-type": type });
    response.end(status === 200 ? body : undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  pages = pagesOf(origin);
  return {
    origin,
    place: `127.0.0.1:${port}`,
    log,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
