import { once } from "node:events";
import {
  brotliCompressSync,
  constants,
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

  it("in zstd may not ask for more memory than a body of the web needs", async () => {
    const windowLog = { [constants.ZSTD_c_windowLog]: 27 };
    const bomb = zstdCompressSync(zeros, { params: windowLog });
    const server = await serveHttp((_, response) => {
      response.writeHead(200, { "content-encoding": "zstd" }).end(bomb);
    });
    expect(reasonOf(await fetchFrom(server))).toBe("coding");
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

  it.each(["gzip", "br", "zstd", "deflate"])(
    "before the first byte of %s is left",
    async (coding) => {
      const server = await serveRaw((socket) => {
        socket.write(`HTTP/1.1 200 OK\r\nContent-Encoding: ${coding}\r\nContent-Length: 9\r\n\r\n`);
      });
      expect(reasonOf(await fetchFrom(server))).toBe("slow");
    },
  );

  it("for the whole is left, however steadily it sends", async () => {
    const server = await serveRaw((socket) => {
      socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
      const timer = setInterval(() => socket.write("x".repeat(100)), 20);
      socket.on("close", () => clearInterval(timer));
    });
    expect(reasonOf(await fetchFrom(server))).toBe("timed-out");
  });

  it("with each of its redirects is left when all together take too long", async () => {
    const server = await serveHttp((_, response) => {
      setTimeout(() => response.writeHead(302, { location: "/again" }).end(), 350);
    });
    expect(reasonOf(await fetchFrom(server))).toBe("timed-out");
  });

  it("and sends interim answers for ever is left", async () => {
    const server = await serveRaw((socket) => {
      const timer = setInterval(() => socket.write("HTTP/1.1 103 Early Hints\r\n\r\n"), 5);
      socket.on("close", () => clearInterval(timer));
    });
    expect(reasonOf(await fetchFrom(server))).toBe("timed-out");
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
    [
      "cut before its first byte",
      "HTTP/1.1 200 OK\r\nContent-Encoding: deflate\r\nContent-Length: 9\r\n\r\n",
    ],
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

  it.each(["identity", "gzip", "br", "zstd", "deflate"])("in %s may be empty", async (coding) => {
    const server = await serveHttp((_, response) => {
      response.writeHead(200, { "content-encoding": coding, "content-length": 0 }).end();
    });
    const outcome = await fetchFrom(server);
    expect(outcome.kind === "fetched" && outcome.body.length).toBe(0);
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

  it("that switch to another protocol are no answer", async () => {
    const server = await serveRaw((socket) => {
      socket.write("HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n");
    });
    expect(reasonOf(await fetchFrom(server))).toBe("connection");
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

  it("to addresses outside of ASCII go to the bytes that the server sent", async () => {
    const asked: (string | undefined)[] = [];
    const utf8 = Buffer.from("/b\u00fccher").toString("latin1");
    const server = await serveHttp(({ url }, response) => {
      asked.push(url);
      if (asked.length === 1) response.writeHead(302, { location: utf8 }).end();
      else response.end("here");
    });
    expect(reasonOf(await fetchFrom(server))).toBe("fetched");
    expect(asked).toEqual(["/", "/b%C3%BCcher"]);
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

describe("an answer of 304", () => {
  it("that nobody asked for is not taken for an unchanged page", async () => {
    const server = await serveHttp((_, response) => response.writeHead(304).end());
    expect(await fetchFrom(server)).toMatchObject({ kind: "status", status: 304 });
  });
});

describe("a connection", () => {
  it("is free for the next request after an answer that was not read", async () => {
    const server = await serveRaw((socket) => {
      socket.write(`HTTP/1.1 200 OK\r\nContent-Length: ${64 * megabyte}\r\n\r\n`);
    });
    const fetcher = openFetcher({ userAgent: "Feedmill/test", allow: [server.place], limits });
    closing.push(server.close, fetcher.close);
    for (let nth = 0; nth < 4; nth++) {
      const outcome = await fetcher.fetch({
        url: server.url,
        accept: "page",
        bodyBytesMax: megabyte,
      });
      expect(reasonOf(outcome)).toBe("too-large");
    }
  });

  it("that the server closes under the second request is made again, once", async () => {
    const used = new WeakSet<object>();
    const server = await serveHttp(({ socket }, response) => {
      if (used.has(socket)) socket.destroy();
      else response.end("here");
      used.add(socket);
    });
    const fetcher = openFetcher({ userAgent: "Feedmill/test", allow: [server.place], limits });
    closing.push(server.close, fetcher.close);
    const request = { url: server.url, accept: "page", bodyBytesMax: 10 } as const;
    expect(reasonOf(await fetcher.fetch(request))).toBe("fetched");
    expect(reasonOf(await fetcher.fetch(request))).toBe("fetched");
  });

  it("is closed when nobody has used it for a while", async () => {
    let closed: Promise<unknown> | undefined;
    const server = await serveHttp(({ socket }, response) => {
      closed = once(socket, "close");
      response.end("here");
    });
    const fetcher = openFetcher({
      userAgent: "Feedmill/test",
      allow: [server.place],
      limits: { idleMs: 50 },
    });
    closing.push(server.close, fetcher.close);
    await fetcher.fetch({ url: server.url, accept: "page", bodyBytesMax: 10 });
    await expect(closed).resolves.toBeDefined();
  });

  it.each([
    ["leads to this machine", ["127.0.0.1"]],
    ["leads to this machine among others", ["8.8.8.8", "127.0.0.1"]],
  ])("is never made where a name %s", async (_, addresses) => {
    let asked = 0;
    const server = await serveHttp((_request, response) => {
      asked++;
      response.end("secret");
    });
    const port = URL.parse(server.url)?.port;
    const fetcher = openFetcher({
      userAgent: "Feedmill/test",
      limits,
      resolve: async () => addresses.map((address) => ({ address, family: 4 })),
    });
    closing.push(server.close, fetcher.close);
    const url = `http://news.example:${port}/`;
    expect(await fetcher.fetch({ url, accept: "page", bodyBytesMax: 10 })).toMatchObject({
      kind: "refused",
      reason: { kind: "private-address" },
    });
    expect(asked).toBe(0);
  });

  it("is given up where no resolver answers", async () => {
    const fetcher = openFetcher({
      userAgent: "Feedmill/test",
      limits,
      resolve: () => new Promise(() => {}),
    });
    closing.push(fetcher.close);
    const outcome = await fetcher.fetch({
      url: "http://news.example/",
      accept: "page",
      bodyBytesMax: 10,
    });
    expect(reasonOf(outcome)).toBe("timed-out");
  });
});

describe("a request", () => {
  it("says who asks in ASCII, whatever script the address is in", async () => {
    let seen: string | undefined;
    const server = await serveHttp(({ headers }, response) => {
      seen = headers["user-agent"];
      response.end("here");
    });
    const userAgent = "Feedmill/test (+https://\u043d.example/\r\nX-Evil: 1)";
    const fetcher = openFetcher({ userAgent, allow: [server.place] });
    closing.push(server.close, fetcher.close);
    await fetcher.fetch({ url: server.url, accept: "page", bodyBytesMax: 10 });
    expect(seen).toBe("Feedmill/test (+https://%D0%BD.example/%0D%0AX-Evil: 1)");
  });

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
