import type { Store } from "../lib/ports.ts";
import type { BilledRequest } from "../lib/store/s3/billed-requests.ts";
import { addRequests, noRequests, noUsage, partOf, type Requests, type Usage } from "./usage.ts";

/** Counts what is used, until somebody takes the count. */
export interface Meter {
  /** `key` is that of the store, without the prefix of its bucket. */
  count(request: BilledRequest): void;
  add(usage: {
    readonly invocations?: number;
    readonly gigabyteSeconds?: number;
    readonly messages?: number;
    readonly articles?: number;
  }): void;
  /** What was counted since the last time. */
  take(): Usage;
}

const fields = {
  put: "puts",
  list: "lists",
  get: "gets",
  head: "heads",
  delete: "deletes",
} as const satisfies Record<BilledRequest["kind"], keyof Requests>;

export function openMeter(): Meter {
  let usage = noUsage();
  return {
    count: ({ kind, key, bytesSent, bytesReceived }) => {
      const part = partOf(key);
      const one = { ...noRequests(), [fields[kind]]: 1, bytesSent, bytesReceived };
      usage.requests[part] = addRequests(usage.requests[part], one);
    },
    add: ({ invocations = 0, gigabyteSeconds = 0, messages = 0, articles = 0 }) => {
      usage.invocations += invocations;
      usage.gigabyteSeconds += gigabyteSeconds;
      usage.messages += messages;
      usage.articles += articles;
    },
    take: () => {
      const taken = usage;
      usage = noUsage();
      return taken;
    },
  };
}

/** S3 lists so many keys in one answer. */
const keysOfList = 1_000;

/** Counts what a bucket would be asked, where the store is none. */
export function meteredStore(store: Store, { count }: Pick<Meter, "count">): Store {
  const tell = (kind: BilledRequest["kind"], key: string, sent = 0, received = 0): void =>
    count({ kind, key, bytesSent: sent, bytesReceived: received });
  async function* told<T>(prefix: string, listed: AsyncIterable<T>): AsyncGenerator<T> {
    tell("list", prefix);
    let keys = 0;
    for await (const each of listed) {
      if (keys > 0 && keys % keysOfList === 0) tell("list", prefix);
      keys++;
      yield each;
    }
  }
  return {
    get: async (key) => {
      const object = await store.get(key);
      tell("get", key, 0, object?.body.length);
      return object;
    },
    head: (key) => {
      tell("head", key);
      return store.head(key);
    },
    put: async (key, body, condition, options) => {
      tell("put", key, body.length);
      const outcome = await store.put(key, body, condition, options);
      // A refusal is settled by reading back.
      if (outcome.kind === "lost") tell("head", key);
      return outcome;
    },
    delete: (key) => {
      tell("delete", key);
      return store.delete(key);
    },
    list: (prefix, options) => told(prefix, store.list(prefix, options)),
    listVersions: (prefix) => told(prefix, store.listVersions(prefix)),
  };
}
