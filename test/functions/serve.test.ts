import { request as httpRequest, type IncomingHttpHeaders } from "node:http";
import { createServer } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import {
  openSiteServer,
  portOf,
  type ServeOptions,
  type SiteServer,
} from "../../functions/serve.ts";
import { encodeText } from "../../lib/json.ts";
import { StoreError } from "../../lib/ports.ts";
import { openMemoryStore } from "../support/memory-store.ts";

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Plain HTTP, so that targets and Host headers go out exactly as a test writes them. */
const ask = (
  port: number,
  path: string,
  { method = "GET", headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    httpRequest({ host: "127.0.0.1", port, path, method, headers, agent: false }, (response) => {
      response.setEncoding("utf8");
      let body = "";
      response.on("data", (chunk) => {
        body += chunk;
      });
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    })
      .on("error", reject)
      .end();
  });

const files: Readonly<Record<string, string>> = {
  "site/index.html": "<!doctype html><title>Start</title>",
  "site/feed.xml": "<rss/>",
  "site/atom.xml": "<feed/>",
  "site/feed.json": "{}",
  "site/feeds.opml": "<opml/>",
  "site/style.css": "a{}",
  "site/articles/abc/index.html": "<!doctype html><title>Ärticle</title>",
  "records/secret.json": "private",
};

async function serve(options: Partial<ServeOptions> = {}): Promise<SiteServer> {
  const store = openMemoryStore();
  for (const [key, text] of Object.entries(files)) await store.put(key, encodeText(text), "absent");
  const server = await openSiteServer({
    store,
    siteUrl: "http://127.0.0.1:8080/",
    port: 0,
    ...options,
  });
  open.push(server.close);
  return server;
}

describe("the site on this machine", () => {
  it.each([
    ["/", "text/html; charset=utf-8"],
    ["/feed.xml", "application/rss+xml; charset=utf-8"],
    ["/atom.xml", "application/atom+xml; charset=utf-8"],
    ["/feed.json", "application/feed+json; charset=utf-8"],
    ["/feeds.opml", "text/x-opml; charset=utf-8"],
    ["/style.css", "text/css; charset=utf-8"],
    ["/articles/abc/", "text/html; charset=utf-8"],
    ["/feed.xml?utm_source=x", "application/rss+xml; charset=utf-8"],
  ])("serves %s as %s", async (path, type) => {
    const { port } = await serve();
    const answer = await ask(port, path);
    expect(answer.status).toBe(200);
    expect(answer.headers["content-type"]).toBe(type);
    expect(answer.headers["access-control-allow-origin"]).toBe("*");
    expect(answer.headers["x-content-type-options"]).toBe("nosniff");
    expect(answer.headers["content-security-policy"]).toMatch(/^default-src 'none';/);
    expect(answer.headers["cache-control"]).toContain("max-age=0");
    expect(Number(answer.headers["content-length"])).toBe(Buffer.byteLength(answer.body));
  });

  it("answers 304 to a reader that has the bytes already", async () => {
    const { port } = await serve();
    const { headers } = await ask(port, "/feed.xml");
    const etag = headers.etag ?? "";
    expect(etag).toMatch(/^"[0-9a-f]+"$/);
    expect(headers["last-modified"], "no store can tell it truly").toBeUndefined();
    for (const ifNoneMatch of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
      const again = await ask(port, "/feed.xml", { headers: { "if-none-match": ifNoneMatch } });
      expect({ status: again.status, body: again.body }).toEqual({ status: 304, body: "" });
      expect(again.headers.etag).toBe(etag);
    }
    const other = await ask(port, "/feed.xml", { headers: { "if-none-match": '"other"' } });
    expect(other.status).toBe(200);
  });

  it("answers HEAD as GET, without the body", async () => {
    const { port } = await serve();
    const { status, headers, body } = await ask(port, "/feed.xml", { method: "HEAD" });
    expect({ status, body, length: headers["content-length"] }).toEqual({
      status: 200,
      body: "",
      length: "6",
    });
  });

  it("leads a folder without its slash to the folder", async () => {
    const { port } = await serve();
    const { status, headers } = await ask(port, "/articles/abc");
    expect({ status, location: headers.location }).toEqual({
      status: 308,
      location: "/articles/abc/",
    });
  });

  it.each([
    "/nothing",
    "/articles/",
    "/../records/secret.json",
    "/articles/../../records/secret.json",
    "/%2e%2e/records/secret.json",
    "/..%2frecords/secret.json",
    "/..%5crecords%5csecret.json",
    "/%00",
    "/%ff",
    "//records/secret.json",
    "/articles//abc/",
    "http://127.0.0.1/records/secret.json",
    `/${"a/".repeat(600)}`,
  ])("has nothing at %s", async (path) => {
    const { port } = await serve();
    const { status, body } = await ask(port, path);
    expect(status).toBe(404);
    expect(body).not.toContain("private");
  });

  it.each(["POST", "PUT", "DELETE", "OPTIONS"])("refuses %s", async (method) => {
    const { port } = await serve();
    const { status, headers } = await ask(port, "/", { method });
    expect({ status, allow: headers.allow }).toEqual({ status: 405, allow: "GET, HEAD" });
  });

  it("answers to its own names only, so that no page elsewhere can read it as its own", async () => {
    const { port } = await serve();
    const statusFor = async (host: string): Promise<number> =>
      (await ask(port, "/", { headers: { host } })).status;
    for (const host of [
      `localhost:${port}`,
      `LOCALHOST:${port}`,
      `127.0.0.1:${port}`,
      `[::1]:${port}`,
    ])
      expect(await statusFor(host)).toBe(200);
    for (const host of [
      "evil.example",
      `evil.example:${port}`,
      "localhost",
      `localhost:${port + 1}`,
    ])
      expect(await statusFor(host)).toBe(421);
  });

  it("begins where the path of the site's address begins", async () => {
    const server = await serve({ siteUrl: "http://127.0.0.1:8080/news/today/" });
    expect(server.home).toBe(`http://127.0.0.1:${server.port}/news/today/`);
    expect((await ask(server.port, "/news/today/feed.xml")).body).toBe("<rss/>");
    expect((await ask(server.port, "/feed.xml")).status).toBe(404);
    expect((await ask(server.port, "/")).headers.location).toBe("/news/today/");
    expect((await ask(server.port, "/news/today")).status).toBe(200);
  });

  it("says 503 while the store cannot be read, and tells its keeper", async () => {
    const failures: unknown[] = [];
    const fail = async (): Promise<never> => {
      throw new StoreError("the disk is gone");
    };
    const { port } = await serve({
      store: { get: fail, head: fail },
      onFailure: (error) => failures.push(error),
    });
    const { status, body } = await ask(port, "/");
    expect(status).toBe(503);
    expect(body).not.toContain("disk");
    expect(failures).toEqual([new StoreError("the disk is gone")]);
  });

  it("takes the next port when one is busy", async () => {
    const blocker = createServer();
    await new Promise<void>((resolve) => blocker.listen({ host: "127.0.0.1", port: 0 }, resolve));
    open.push(() => new Promise((resolve) => blocker.close(() => resolve())));
    const address = blocker.address();
    const busy = typeof address === "object" && address !== null ? address.port : 0;
    const { port } = await serve({ port: busy });
    expect(port).not.toBe(busy);
    expect((await ask(port, "/feed.xml")).status).toBe(200);
  });

  it("reads its port in the site's address when that is on this machine", () => {
    expect(portOf("http://127.0.0.1:9090/")).toBe(9090);
    expect(portOf("http://localhost:9091/news/")).toBe(9091);
    expect(portOf("https://news.example.org/")).toBe(8080);
    expect(portOf("https://news.example.org:8443/")).toBe(8080);
  });
});
