import type { Store } from "../lib/ports.ts";

/** A store that reads what is there and forgets what is written: for dry runs. */
export function openDryStore(store: Store): Store {
  return {
    get: (key) => store.get(key),
    head: (key) => store.head(key),
    put: async () => ({ kind: "written", version: "dry" }),
    delete: async () => {},
    list: (prefix, options) => store.list(prefix, options),
    listVersions: (prefix) => store.listVersions(prefix),
  };
}
