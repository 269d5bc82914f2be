import type { Store } from "../../lib/ports.ts";

export interface Requests {
  /** PUT, DELETE and LIST are billed alike, but for deletes, which are free. */
  puts: number;
  lists: number;
  gets: number;
  heads: number;
  deletes: number;
  /** Keys that were written, and that were read or looked at, once for each request. */
  readonly keys: string[];
  readonly reads: string[];
}

/** Counts what S3 would be asked for: one request a call, and one a thousand keys of a list. */
export function countingStore(store: Store): {
  readonly store: Store;
  readonly requests: Requests;
} {
  const counts = { puts: 0, lists: 0, gets: 0, heads: 0, deletes: 0 };
  const requests: Requests = { ...counts, keys: [], reads: [] };
  async function* counted<T>(listed: AsyncIterable<T>): AsyncGenerator<T> {
    requests.lists++;
    let count = 0;
    for await (const each of listed) {
      if (count > 0 && count % 1000 === 0) requests.lists++;
      count++;
      yield each;
    }
  }
  return {
    requests,
    store: {
      get: (key) => {
        requests.gets++;
        requests.reads.push(key);
        return store.get(key);
      },
      head: (key) => {
        requests.heads++;
        requests.reads.push(key);
        return store.head(key);
      },
      put: async (key, ...rest) => {
        requests.puts++;
        requests.keys.push(key);
        const outcome = await store.put(key, ...rest);
        // S3's refusal is settled by looking what is there (lib/store/s3.ts).
        if (outcome.kind === "lost") requests.heads++;
        return outcome;
      },
      delete: (key) => {
        requests.deletes++;
        return store.delete(key);
      },
      list: (prefix, options) => counted(store.list(prefix, options)),
      listVersions: (prefix) => counted(store.listVersions(prefix)),
    },
  };
}
