import type { Store } from "../../lib/ports.ts";

export interface Requests {
  /** PUT, DELETE and LIST are billed alike, but for deletes, which are free. */
  puts: number;
  lists: number;
  gets: number;
  heads: number;
  deletes: number;
  readonly keys: string[];
}

/** Counts what S3 would be asked for: one request a call, and one a thousand keys of a list. */
export function countingStore(store: Store): {
  readonly store: Store;
  readonly requests: Requests;
} {
  const requests: Requests = { puts: 0, lists: 0, gets: 0, heads: 0, deletes: 0, keys: [] };
  return {
    requests,
    store: {
      get: (key) => {
        requests.gets++;
        return store.get(key);
      },
      head: (key) => {
        requests.heads++;
        return store.head(key);
      },
      put: (key, ...rest) => {
        requests.puts++;
        requests.keys.push(key);
        return store.put(key, ...rest);
      },
      delete: (key) => {
        requests.deletes++;
        return store.delete(key);
      },
      async *list(prefix, options) {
        requests.lists++;
        let count = 0;
        for await (const key of store.list(prefix, options)) {
          if (++count % 1000 === 0) requests.lists++;
          yield key;
        }
      },
    },
  };
}
