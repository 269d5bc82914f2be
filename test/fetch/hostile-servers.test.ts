import {
  brotliCompressSync,
  deflateRawSync,
  deflateSync,
  gzipSync,
  zstdCompressSync,
} from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { openFetcher } from "../../lib/fetch/fetch.ts";
import type { FetchOutcome } from "../../lib/ports.ts";
import { type HostileServer, serveHttp, serveRaw } from "../support/hostile-servers.ts";

/** Small, so that the tests are quick; what they bound is the same. */
const limits = {
  connectMs: 400,
  headersMs: 400,
  totalMs: 1_500,
  rateWindowMs: 300,
  rateBytesMin: 64,
};
const megabyte = 1024 * 1024;

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function fetchFrom(
  server: HostileServer,
  path = "",
  more: object = {},
): Promise<FetchOutcome> {
  const fetcher = openFetcher({ userAgent: "Feedmill/test", allow: [server.place], limits });
  closing.push(server.close, fetcher.close);
  return fetcher.fetch({ url: server.url + path, accept: "feed", bodyBytesMax: megabyte, ...more });
}

const reasonOf = (outcome: FetchOutcome): string =>
  "reason" in outcome ? outcome.reason.kind : outcome.kind;

const zeros = Buffer.alloc(64 * megabyte);
const bombs = {
  gzip: gzipSync(zeros),
  br: brotliCompressSync(zeros),
  deflate: deflateSync(zeros),
  zstd: zstdCompressSync(zeros),
};

describe("a bomb", () => {
  it.each(Object.entries(bombs))("in %s is left at the limit", async (coding, bomb) => {
    const server = await serveHttp((_, response) => {
      response.writeHead(200, { "content-encoding": coding }).end(bomb);
    });
    const before = process.memoryUsage().rss;
    const outcome = await fetchFrom(server, "", { bodyBytesMax: 8 * megabyte });
    expect(["bomb", "too-large"]).toContain(reasonOf(outcome));
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * megabyte);
  });

  it("within a bomb is not unpacked", async () => {
    const server = await serveHttp((_, response) => {
      response.writeHead(200, { "content-encoding": "gzip, gzip" }).end(gzipSync(bombs.gzip));
    });
    expect(reasonOf(await fetchFrom(server))).toBe("coding");
  });
});

describe("a server that takes its time", () => {
  it("with its headers is left", async () => {
    const server = await serveRaw((socket) => {
      socket.write("HTTP/1.1 200 OK\r\n");
      const timer = setInterval(() => socket.write("X-More: x\r\n"), 50);
      socket.on("close", () => clearInterval(timer));
    });
    expect(reasonOf(await fetchFrom(server))).toBe("timed-out");
  });

  it("with its body is left", async () => {
    const server = await serveRaw((socket) => {
      socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
      const timer = setInterval(() => socket.write("x"), 50);
      socket.on("close", () => clearInterval(timer));
    });
    expect(reasonOf(await fetchFrom(server))).toBe("slow");
  });

  it("and says nothing at all is left", async () => {
    const server = await serveRaw(() => {});
    expect(reasonOf(await fetchFrom(server))).toBe("timed-out");
  });
});

describe("a body", () => {
  it("without end is left at the limit", async () => {
    const server = await serveHttp((_, response) => {
      const more = (): void => {
        while (response.write(zeros.subarray(0, 65_536)));
      };
      response.on("drain", more);
      more();
    });
    expect(reasonOf(await fetchFrom(server))).toBe("too-large");
  });

  it("that says it is too large is not begun", async () => {
    const server = await serveRaw((socket) => {
      socket.write(`HTTP/1.1 200 OK\r\nContent-Length: ${64 * megabyte}\r\n\r\n`);
    });
    expect(reasonOf(await fetchFrom(server))).toBe("too-large");
  });

  it.each([
    ["shorter than it says", "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nshort"],
    ["cut in a chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1000\r\nshort"],
  ])("%s is no answer", async (_, text) => {
    const server = await serveRaw((socket) => socket.end(text));
    expect(reasonOf(await fetchFrom(server))).toBe("truncated");
  });

  it("that is not in the coding it claims is no answer", async () => {
    const server = await serveHttp((_, response) => {
      response.writeHead(200, { "content-encoding": "gzip" }).end("plain text");
    });
    expect(reasonOf(await fetchFrom(server))).toBe("coding");
  });

  it.each([
    ["gzip", gzipSync("hello")],
    ["br", brotliCompressSync("hello")],
    ["zstd", zstdCompressSync("hello")],
    ["deflate", deflateSync("hello")],
    ["deflate", deflateRawSync("hello")],
    ["identity", Buffer.from("hello")],
  ])("in %s is unpacked", async (coding, bytes) => {
    const server = await serveHttp((_, response) => {
      response.writeHead(200, { "content-encoding": coding }).end(bytes);
    });
    const outcome = await fetchFrom(server);
    expect(outcome.kind === "fetched" && Buffer.from(outcome.body).toString()).toBe("hello");
  });
});

describe("headers", () => {
  it("beyond all measure are refused", async () => {
    const server = await serveRaw((socket) => {
      socket.end(`HTTP/1.1 200 OK\r\nX-Big: ${"x".repeat(100_000)}\r\n\r\n`);
    });
    expect(reasonOf(await fetchFrom(server))).toBe("connection");
  });

  it("too many of them are refused", async () => {
    const many = Array.from({ length: 300 }, (_, i) => `X-${i}: 1\r\n`).join("");
    const server = await serveRaw((socket) => socket.end(`HTTP/1.1 200 OK\r\n${many}\r\n`));
    expect(reasonOf(await fetchFrom(server))).toBe("headers");
  });

  it("that are no HTTP are no answer", async () => {
    const server = await serveRaw((socket) => socket.end("SSH-2.0-OpenSSH_9.2\r\n"));
    expect(reasonOf(await fetchFrom(server))).toBe("connection");
  });
});

describe("redirects", () => {
  it("in a circle end", async () => {
    const server = await serveHttp((_, response) => {
      response.writeHead(302, { location: "/again" }).end();
    });
    expect(reasonOf(await fetchFrom(server))).toBe("redirects");
  });

  it("are followed, and the lasting ones told", async () => {
    const server = await serveHttp((request, response) => {
      if (request.url === "/old") response.writeHead(301, { location: "/newer" }).end();
      else if (request.url === "/newer") response.writeHead(308, { location: "/new" }).end();
      else response.end("here");
    });
    const outcome = await fetchFrom(server, "old");
    expect(outcome).toMatchObject({ kind: "fetched", movedTo: `${server.url}new` });
  });

  it("that only last for today move nothing", async () => {
    const server = await serveHttp((request, response) => {
      if (request.url === "/old") response.writeHead(302, { location: "/new" }).end();
      else response.end("here");
    });
    expect(await fetchFrom(server, "old")).toMatchObject({ kind: "fetched", movedTo: null });
  });

  it("to another port of the same machine are refused", async () => {
    const inner = await serveHttp((_, response) => response.end("secret"));
    closing.push(inner.close);
    const server = await serveHttp((_, response) => {
      response.writeHead(302, { location: inner.url }).end();
    });
    expect(await fetchFrom(server)).toMatchObject({
      kind: "refused",
      reason: { kind: "private-address" },
    });
  });

  it("off the hosts of the source are refused", async () => {
    const server = await serveHttp((_, response) => {
      response.writeHead(302, { location: "https://elsewhere.example.org/" }).end();
    });
    expect(await fetchFrom(server, "", { hosts: [server.place] })).toMatchObject({
      kind: "refused",
      reason: { kind: "host" },
    });
  });
});

describe("a conditional request", () => {
  it("sends both validators verbatim, and takes the 304 with those it carries or none", async () => {
    const asked: unknown[] = [];
    const server = await serveHttp(({ headers }, response) => {
      asked.push([headers["if-none-match"], headers["if-modified-since"]]);
      response.writeHead(304).end();
    });
    const validators = { etag: 'W/"a b"', lastModified: "yesterday, about noon" };
    const outcome = await fetchFrom(server, "", { validators });
    expect(asked).toEqual([['W/"a b"', "yesterday, about noon"]]);
    expect(outcome).toMatchObject({
      kind: "unchanged",
      validators: { etag: null, lastModified: null },
    });
  });
});

describe("a request", () => {
  it("says who asks, sends no credentials, and keeps them out of what it answers", async () => {
    const seen: Record<string, unknown>[] = [];
    const server = await serveHttp(({ headers }, response) => {
      seen.push(headers);
      response.writeHead(500).end();
    });
    const withPassword = server.url.replace("http://", "http://user:secret@");
    const fetcher = openFetcher({
      userAgent: "Feedmill/test (+https://a.example/)",
      allow: [server.place],
    });
    closing.push(server.close, fetcher.close);
    const outcome = await fetcher.fetch({ url: withPassword, accept: "page", bodyBytesMax: 10 });
    expect(outcome).toMatchObject({ kind: "status", status: 500 });
    expect(JSON.stringify([outcome, seen])).not.toMatch(/secret|authorization|cookie/i);
    expect(seen[0]?.["user-agent"]).toBe("Feedmill/test (+https://a.example/)");
  });

  it("to this machine is refused unless the configuration names host and port", async () => {
    const server = await serveHttp((_, response) => response.end("here"));
    closing.push(server.close);
    const fetcher = openFetcher({ userAgent: "Feedmill/test", allow: ["127.0.0.1:1"] });
    expect(
      await fetcher.fetch({ url: server.url, accept: "page", bodyBytesMax: 10 }),
    ).toMatchObject({
      kind: "refused",
      reason: { kind: "private-address", message: expect.stringContaining("fetch.allow") },
    });
  });

  it("ends when it is told to", async () => {
    const stop = new AbortController();
    const server = await serveHttp(() => stop.abort(new Error("stopped")));
    await expect(fetchFrom(server, "", { signal: stop.signal })).rejects.toThrow("stopped");
  });

  it("takes what a server says of its type, whatever the body is", async () => {
    const server = await serveHttp((_, response) => {
      response.writeHead(200, { "content-type": "image/png" }).end("<rss/>");
    });
    expect(await fetchFrom(server)).toMatchObject({
      kind: "fetched",
      headers: { "content-type": "image/png" },
    });
  });
});
