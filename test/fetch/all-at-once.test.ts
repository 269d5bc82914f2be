import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import type { Ended, Peak } from "../support/fetch-process.ts";
import { type HostileServer, serveHttp, serveRaw } from "../support/hostile-servers.ts";

const megabyte = 1024 * 1024;
const zeros = Buffer.alloc(64 * megabyte);
const asker = fileURLToPath(new URL("../support/fetch-process.ts", import.meta.url));

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const bomb = (coding: string, body: Buffer): Promise<HostileServer> =>
  serveHttp((_, response) => {
    response.writeHead(200, { "content-encoding": coding }).end(body);
  });

/** Sends a beginning, then a little more every now and then. */
const dripping = (head: string, more: string): Promise<HostileServer> =>
  serveRaw((socket) => {
    socket.write(head);
    const timer = setInterval(() => socket.write(more), 20);
    socket.on("close", () => clearInterval(timer));
  });

const saying = (text: string): Promise<HostileServer> => serveRaw((socket) => socket.end(text));

/** What the server does, and what becomes of a fetch from it. */
const hostile: readonly (readonly [string, () => Promise<HostileServer>, string])[] = [
  ["a gzip bomb", () => bomb("gzip", gzipSync(zeros)), "bomb"],
  ["a brotli bomb", () => bomb("br", brotliCompressSync(zeros)), "bomb"],
  ["a deflate bomb", () => bomb("deflate", deflateSync(zeros)), "bomb"],
  ["a zstd bomb", () => bomb("zstd", zstdCompressSync(zeros)), "bomb"],
  ["slow headers", () => dripping("HTTP/1.1 200 OK\r\n", "X-More: x\r\n"), "timed-out"],
  ["a slow body", () => dripping("HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n", "x"), "slow"],
  [
    "chunks without end",
    () =>
      serveHttp((_, response) => {
        const more = (): void => {
          while (response.write(zeros.subarray(0, 65_536)));
        };
        response.on("drain", more);
        more();
      }),
    "too-large",
  ],
  [
    "a wrong length",
    () => saying("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nshort"),
    "truncated",
  ],
  [
    "huge headers",
    () => saying(`HTTP/1.1 200 OK\r\nX-Big: ${"x".repeat(megabyte)}\r\n\r\n`),
    "connection",
  ],
  ["an early close", () => saying("HTTP/1.1 200 OK\r\nConte"), "connection"],
  [
    "redirects in a circle",
    () =>
      serveHttp((_, response) => {
        response.writeHead(302, { location: "/" }).end();
      }),
    "redirects",
  ],
  ["a 404 that says 200", () => saying("HTTP/1.1 200 OK\r\n\r\nNot found"), "fetched"],
  [
    "a picture that is text",
    () => saying("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\ntext"),
    "fetched",
  ],
  ["a 304 without being asked", () => saying("HTTP/1.1 304 Not Modified\r\n\r\n"), "status"],
];

describe("hostile servers, all asked at once by one process", () => {
  it("are each left for their own reason, hold up nobody else and cost little memory", async () => {
    const servers = await Promise.all(hostile.map(([, open]) => open()));
    const honest = await serveHttp((_, response) => response.end("news"));
    closing.push(honest.close, ...servers.map(({ close }) => close));
    const limits = {
      bodyBytesMax: 16 * megabyte,
      headersMs: 2_000,
      totalMs: 8_000,
      rateWindowMs: 2_000,
      rateBytesMin: 1_024,
    };
    // The honest one is asked last of all.
    const urls = [...servers, honest].map(({ url }) => url);
    const { stdout } = await promisify(execFile)(process.execPath, [
      asker,
      JSON.stringify(limits),
      ...urls,
    ]);
    const lines = stdout.trim().split("\n");
    const { before, peak }: Peak = JSON.parse(lines.pop() ?? "");
    const ended: readonly Ended[] = lines.map((line) => JSON.parse(line));

    const outcomeOf = new Map(ended.map(({ url, outcome }) => [url, outcome]));
    expect(hostile.map(([name], nth) => [name, outcomeOf.get(urls[nth] ?? "")])).toEqual(
      hostile.map(([name, , outcome]) => [name, outcome]),
    );
    const rankOf = (wanted: string): number => ended.findIndex(({ url }) => url === wanted);
    const slow = hostile.findIndex(([name]) => name === "a slow body");
    expect(outcomeOf.get(honest.url)).toBe("fetched");
    expect(rankOf(honest.url)).toBeLessThan(rankOf(urls[slow] ?? ""));
    expect(peak - before).toBeLessThan(150 * megabyte);
  });
});
