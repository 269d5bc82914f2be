import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { openFetcher } from "../../lib/fetch/fetch.ts";
import type { FetchOutcome, FetchRequest } from "../../lib/ports.ts";
import { feedKeys } from "../../lib/publish/addresses.ts";
import { pingHubs } from "../../lib/publish/ping-hubs.ts";
import { openMemoryStore } from "../support/memory-store.ts";
import { config } from "./sample.ts";

const start = Date.parse("2026-07-03T09:00:00Z");
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A hub that answers with the statuses given, 204 after the last, and keeps what it was sent. */
function hubThat(...statuses: readonly number[]) {
  const asked: URLSearchParams[] = [];
  return {
    asked,
    fetch: async ({ url, form }: FetchRequest): Promise<FetchOutcome> => {
      asked.push(new URLSearchParams(form));
      const status = statuses[asked.length - 1] ?? 204;
      return { kind: "status", url, status, movedTo: null, headers: {} };
    },
  };
}

function world(...statuses: readonly number[]) {
  const store = openMemoryStore();
  const hub = hubThat(...statuses);
  let minutes = 0;
  return {
    store,
    hub,
    wait: (more: number) => {
      minutes += more;
    },
    write: async (feed: string, text: string) => {
      const { json } = feedKeys(feed);
      await store.delete(json);
      await store.put(json, encode(text), "absent");
    },
    ping: () =>
      pingHubs({ store, config, fetcher: hub, clock: () => new Date(start + minutes * 60_000) }),
  };
}

describe("a hub", () => {
  it("is told of each feed that changed, by its three addresses, and once", async () => {
    const { hub, write, ping } = world();
    await write("root", "1");
    await write("source:desk", "1");
    expect(await ping()).toEqual({ told: 2, failed: [] });
    expect(hub.asked[0]?.get("hub.mode")).toBe("publish");
    expect(hub.asked[0]?.getAll("hub.url")).toEqual([
      "https://news.example/wire/feed.xml",
      "https://news.example/wire/atom.xml",
      "https://news.example/wire/feed.json",
    ]);
    expect((await ping()).told).toBe(0);
    await write("root", "2");
    expect((await ping()).told).toBe(1);
    expect(hub.asked).toHaveLength(3);
  });

  it("is told of the last change of a feed that the configuration lost", async () => {
    const { store, write, ping } = world();
    await write("root", "1");
    await write("feed:strait", "1");
    const ended = [{ feed: "feed:strait", title: "Strait" }];
    await store.put("site/feeds.json", encode(JSON.stringify({ feeds: [], ended })), "absent");
    expect(await ping()).toEqual({ told: 2, failed: [] });
  });

  it("that failed is told later, after waits that double, and nothing is forgotten", async () => {
    const { hub, write, ping, wait } = world(503, 503);
    await write("root", "1");
    await write("source:desk", "1");
    expect(await ping()).toEqual({
      told: 0,
      failed: [{ hub: "https://hub.example/", reason: "it answered 503" }],
    });
    await ping();
    expect(hub.asked).toHaveLength(1);
    wait(5);
    await ping();
    expect(hub.asked).toHaveLength(2);
    wait(5);
    await ping();
    expect(hub.asked).toHaveLength(2);
    wait(5);
    expect((await ping()).told).toBe(2);
  });

  it("is told again where what it was told is damaged", async () => {
    const { store, write, ping } = world();
    await write("root", "1");
    await ping();
    for await (const key of store.list("hubs/")) {
      await store.delete(key);
      await store.put(key, encode("no JSON"), "absent");
    }
    expect((await ping()).told).toBe(1);
    expect((await ping()).told).toBe(0);
  });

  it("is not asked where none is configured", async () => {
    const { store, hub } = world();
    const none = { ...config, feeds: { ...config.feeds, hubs: [] } };
    const clock = () => new Date(start);
    expect(await pingHubs({ store, config: none, fetcher: hub, clock })).toEqual({
      told: 0,
      failed: [],
    });
  });
});

describe("a ping over the network", () => {
  const server = createServer();
  afterEach(() => void server.close());
  it("is a form sent by POST", async () => {
    const received = new Promise<string>((resolve) => {
      server.on("request", async (request, response) => {
        let body = "";
        for await (const part of request) body += part;
        response.writeHead(202).end();
        resolve(`${request.method} ${request.headers["content-type"]} ${body}`);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const fetcher = openFetcher({ userAgent: "test", allow: [`127.0.0.1:${port}`] });
    const outcome = await fetcher.fetch({
      url: `http://127.0.0.1:${port}/`,
      accept: "any",
      form: "hub.mode=publish&hub.url=x",
      bodyBytesMax: 1_000,
    });
    fetcher.close();
    expect(outcome).toMatchObject({ kind: "status", status: 202 });
    expect(await received).toBe(
      "POST application/x-www-form-urlencoded hub.mode=publish&hub.url=x",
    );
  });
});
