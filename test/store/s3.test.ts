import { afterEach, describe, expect, it } from "vitest";
import { encodeText } from "../../lib/json.ts";
import { type Store, StoreError } from "../../lib/ports.ts";
import { proveConditions } from "../../lib/store/s3/condition-probe.ts";
import { openS3, type S3Options } from "../../lib/store/s3.ts";
import {
  type S3Fault,
  type S3Request,
  type S3Server,
  type S3ServerOptions,
  startS3Server,
} from "../support/s3-server.ts";
import { describeStore } from "./contract.ts";

const servers: S3Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server[Symbol.asyncDispose]();
});

async function open(
  serverOptions: S3ServerOptions = {},
  options: Partial<S3Options> = {},
): Promise<{ store: Store; server: S3Server }> {
  const server = await startS3Server(serverOptions);
  servers.push(server);
  const credentials = { accessKeyId: "test", secretAccessKey: "test" };
  const { endpoint } = server;
  return { store: openS3({ bucket: "bucket", endpoint, credentials, ...options }), server };
}

describeStore("s3", async () => (await open()).store);
describeStore("s3 below a prefix, in pages of 2 keys", async () => {
  const { store } = await open({ pageKeysMax: 2 }, { prefix: "our/store" });
  return store;
});
describeStore("s3 that knows only bare entity tags", async () => {
  return (await open({ ifMatch: "bare", missingStatus: 412 })).store;
});
describeStore("s3 that knows only quoted entity tags", async () => {
  return (await open({ ifMatch: "quoted" })).store;
});

describe("s3", () => {
  const body = encodeText("mine");
  /** The fault on the first requests of one kind only. */
  const first = (kind: S3Request["kind"], fault: S3Fault, times = 1) => {
    let left = times;
    return (request: S3Request) => (request.kind === kind && left-- > 0 ? fault : undefined);
  };

  it("marks each write with an id of its own, and keeps that to itself", async () => {
    let n = 0;
    const { store, server } = await open({}, { writeId: () => `write-${++n}` });
    await store.put("a", body, "absent", { metadata: { content: "1" } });
    await store.put("b", body, "absent");
    expect(server.metadataOf("a")).toEqual({ content: "1", "feedmill-write": "write-1" });
    expect(server.metadataOf("b")).toEqual({ "feedmill-write": "write-2" });
    expect((await store.head("a"))?.metadata).toEqual({ content: "1" });
  });

  it.each(["error-after", "lost-response", "stalled"] as const)(
    "knows its own creation again after %s",
    async (fault) => {
      const { store, server } = await open(
        { fault: first("put", fault) },
        { requestTimeoutMs: 200 },
      );
      expect((await store.put("a", body, "absent")).kind).toBe("written");
      expect(server.counts).toMatchObject({ put: 2, head: 1 });
    },
  );

  it.each(["error-after", "lost-response"] as const)(
    "knows its own replacement again after %s, with the version that it then has",
    async (fault) => {
      let armed = false;
      const { store } = await open({
        fault: ({ kind }) => {
          if (kind !== "put" || !armed) return undefined;
          armed = false;
          return fault;
        },
      });
      const before = await store.put("a", encodeText("before"), "absent");
      if (before.kind !== "written") return expect.unreachable();
      armed = true;
      const outcome = await store.put("a", body, { version: before.version });
      expect(outcome.kind).toBe("written");
      expect((await store.head("a"))?.version).toBe(outcome.kind === "written" && outcome.version);
    },
  );

  it("calls a race lost where the bytes are the same but the write is another's", async () => {
    const { store } = await open();
    await store.put("a", body, "absent");
    expect(await store.put("a", body, "absent")).toEqual({ kind: "lost" });
  });

  it.each(["error-before", "slow-down"] as const)("asks again after %s", async (fault) => {
    const { store, server } = await open({ fault: first("put", fault) });
    expect((await store.put("a", body, "absent")).kind).toBe("written");
    expect(server.counts.put).toBe(2);
  });

  it("reads back after a conflict and writes again while its condition is true", async () => {
    const { store, server } = await open({ fault: first("put", "conflict", 3) });
    expect((await store.put("a", body, "absent")).kind).toBe("written");
    expect(server.counts).toMatchObject({ put: 4, head: 3 });
  });

  it("takes a conflict for lost once the object is there", async () => {
    let conflicts = false;
    const { store } = await open({
      fault: ({ kind }) => (conflicts && kind === "put" ? "conflict" : undefined),
    });
    await store.put("a", encodeText("theirs"), "absent");
    conflicts = true;
    expect(await store.put("a", body, "absent")).toEqual({ kind: "lost" });
    expect(await store.put("a", body, { version: "of old" })).toEqual({ kind: "lost" });
  });

  it("gives up after a bounded number of conflicts, and says so", async () => {
    const { store, server } = await open({ fault: first("put", "conflict", 1_000) });
    await expect(store.put("a", body, "absent")).rejects.toThrow(/s3:\/\/bucket\/a: refused 10/);
    expect(server.counts.put).toBe(10);
  });

  it("learns once how the endpoint spells entity tags", async () => {
    const { store, server } = await open({ ifMatch: "bare" });
    let outcome = await store.put("a", encodeText("0"), "absent");
    for (let n = 1; n <= 3; n++) {
      if (outcome.kind !== "written") return expect.unreachable();
      outcome = await store.put("a", encodeText(`${n}`), { version: outcome.version });
    }
    expect(server.counts).toMatchObject({ put: 5, head: 1 });
  });

  it.each(["truncated", "lost-response"] as const)("reads again after %s", async (fault) => {
    const { store } = await open({ fault: first("get", fault) });
    const long = new Uint8Array(100_000).fill(7);
    await store.put("a", long, "absent");
    expect(Buffer.compare((await store.get("a"))?.body ?? body, long)).toBe(0);
  });

  it("never gives half a body", async () => {
    const { store, server } = await open({ fault: first("get", "truncated", 1_000) });
    await store.put("a", new Uint8Array(100_000), "absent");
    await expect(store.get("a")).rejects.toThrow(StoreError);
    expect(server.counts.get).toBe(3);
  });

  it("names object and remedy where it may not read or write", async () => {
    const { store } = await open({ fault: () => "denied" });
    const say = /s3:\/\/bucket\/.*s3:ListBucket/;
    await expect(store.get("a")).rejects.toThrow(say);
    await expect(store.head("a")).rejects.toThrow(say);
    await expect(store.put("a", body, "absent")).rejects.toThrow(say);
    await expect(store.delete("a")).rejects.toThrow(say);
    await expect(store.list("")[Symbol.asyncIterator]().next()).rejects.toThrow(say);
  });

  it("says that the endpoint cannot be reached", async () => {
    const { store, server } = await open();
    await server[Symbol.asyncDispose]();
    servers.length = 0;
    await expect(store.get("a")).rejects.toThrow(/not reached.*address/);
  });
});

describe("the question whether an endpoint knows conditions", () => {
  const ask = async (options: S3ServerOptions): Promise<S3Server> => {
    const { store, server } = await open(options);
    await proveConditions(store, server);
    return server;
  };

  it.each([{}, { ifMatch: "bare" }, { ifMatch: "quoted", missingStatus: 412 }] as const)(
    "is answered well by one that does: %j",
    async (options) => {
      expect(await ask(options)).toMatchObject({ counts: { put: 3, head: 2 } });
    },
  );

  it("writes nothing the second time, and touches nothing but its own object", async () => {
    const { store, server } = await open();
    await proveConditions(store, server);
    const made = server.metadataOf("config/probe");
    await proveConditions(store, server);
    expect(server.metadataOf("config/probe")).toEqual(made);
    expect(server.counts).toMatchObject({ put: 5, delete: 0 });
    expect(new Set(server.requests.map(({ key }) => key))).toEqual(new Set(["config/probe"]));
  });

  it("is answered well to many who ask at once", async () => {
    const { store, server } = await open();
    await Promise.all(Array.from({ length: 20 }, () => proveConditions(store, server)));
  });

  it("is answered well though answers get lost", async () => {
    await ask({ fault: ({ n }) => (n === 1 ? "lost-response" : undefined) });
    await ask({ fault: ({ n }) => (n === 2 ? "conflict" : undefined) });
  });

  it.each([
    [["if-none-match", "if-match"], "If-None-Match"],
    [["if-none-match"], "If-None-Match"],
    [["if-match"], "If-Match"],
  ] as const)("finds out one that reads over %j", async (ignores, name) => {
    await expect(ask({ ignores })).rejects.toThrow(
      new RegExp(`FEEDMILL_S3_ENDPOINT: got "http://127.0.0.1:.*\\(${name}\\).*Ceph`),
    );
  });

  it("keeps a password in the address to itself", async () => {
    const { store } = await open({ ignores: ["if-match"] });
    const endpoint = "http://ida:secret@127.0.0.1:9000/?key=secret";
    const asked = proveConditions(store, { endpoint });
    await expect(asked).rejects.toThrow("127.0.0.1:9000/");
    await expect(asked).rejects.not.toThrow("secret");
  });
});
