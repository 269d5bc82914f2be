import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { openSiteServer, type ServeOptions, type SiteServer } from "../../functions/serve.ts";
import { encodeText } from "../../lib/json.ts";
import { openMemoryStore } from "../support/memory-store.ts";

const open: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).toReversed()) await close();
});

async function serve(options: Partial<ServeOptions> = {}): Promise<SiteServer> {
  const store = openMemoryStore();
  await store.put("site/feed.xml", encodeText("<rss/>"), "absent");
  await store.put("site/large.json", encodeText("7".repeat(4_000_000)), "absent");
  const siteUrl = "http://127.0.0.1:8080/";
  const server = await openSiteServer({ store, siteUrl, port: 0, ...options });
  open.push(server.close);
  return server;
}

async function client(port: number): Promise<Socket> {
  const socket = connect({ host: "127.0.0.1", port });
  open.push(() => socket.destroy());
  socket.on("error", () => {});
  await once(socket, "connect");
  return socket;
}

const statusOf = async (port: number, path = "/feed.xml"): Promise<number> =>
  (await fetch(`http://127.0.0.1:${port}${path}`)).status;

/** All that the server says until it ends the connection. */
async function lastWords(socket: Socket): Promise<string> {
  let text = "";
  socket.on("data", (bytes) => {
    text += bytes;
  });
  // Who is refused in the middle of his words may be reset.
  await new Promise((closed) => socket.once("close", closed));
  return text;
}

const impatient = { headersTimeoutMs: 20, requestTimeoutMs: 40, checkEveryMs: 10 };

describe("the site on this machine, in a crowd", () => {
  it("answers while a thousand clients hold connections on which half a request came", async () => {
    const { port } = await serve();
    const crowd = await Promise.all(Array.from({ length: 1_000 }, () => client(port)));
    for (const socket of crowd) socket.write("GET /feed.xml HTTP/1.1\r\nHost: loc");
    expect(await statusOf(port)).toBe(200);
    expect(crowd.filter(({ destroyed }) => destroyed)).toEqual([]);
  });

  it("answers each of a thousand requests at once", async () => {
    const { port } = await serve();
    const statuses = await Promise.all(Array.from({ length: 1_000 }, () => statusOf(port)));
    expect(new Set(statuses)).toEqual(new Set([200]));
  });

  it("answers others while a client reads nothing of what it asked for", async () => {
    const { port } = await serve();
    const slow = await client(port);
    slow.pause();
    slow.write(`GET /large.json HTTP/1.1\r\nHost: localhost:${port}\r\n\r\n`);
    expect(await statusOf(port)).toBe(200);
  });

  it("ends the connection of who never comes to the end of his request", async () => {
    const { port } = await serve({ patience: impatient });
    const slow = await client(port);
    slow.write("GET /feed.xml HTTP/1.1\r\nHost: loc");
    expect(await lastWords(slow)).toMatch(/^HTTP\/1\.1 408 /);
    expect(await statusOf(port)).toBe(200);
  });

  it.each([
    ["a header that never ends", `GET / HTTP/1.1\r\nX: ${"x".repeat(20_000)}`, 431],
    ["no HTTP at all", "\0\x01\x02 hello\r\n\r\n", 400],
    ["two lengths", "GET / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n", 400],
    [
      "a length and chunks",
      "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n",
      400,
    ],
    ["no host", "GET /feed.xml HTTP/1.1\r\n\r\n", 400],
  ])("refuses %s and goes on", async (_, request, status) => {
    const { port } = await serve();
    const socket = await client(port);
    const said = lastWords(socket);
    socket.write(request);
    expect(await said).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(await statusOf(port)).toBe(200);
  });

  it("listens on the loopback address alone", async () => {
    const { port, home } = await serve();
    expect(new URL(home).hostname).toBe("127.0.0.1");
    const elsewhere = connect({ host: "127.0.0.2", port });
    open.push(() => elsewhere.destroy());
    await expect(once(elsewhere, "connect")).rejects.toThrow();
  });
});
