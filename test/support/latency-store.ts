import type { Store } from "../../lib/ports.ts";

export interface Latencies {
  readonly getMs: number;
  readonly putMs: number;
  readonly listMs: number;
}

/**
 * A store whose answers take time that nobody waits for: each request is answered in the order in which its
 * time is over, and `now` says how late it would be. What the caller computes takes no time.
 */
export function latencyStore(
  store: Store,
  { getMs, putMs, listMs }: Latencies,
): { readonly store: Store; now(): number } {
  let now = 0;
  let pumping = false;
  const waiting: { readonly at: number; readonly go: () => void }[] = [];

  function pump(): void {
    const next = waiting.shift();
    pumping = next !== undefined;
    if (!next) return;
    now = next.at;
    next.go();
    // All that this answer sets off is asked before the next one comes.
    setImmediate(pump);
  }

  const after = (ms: number): Promise<void> =>
    new Promise((go) => {
      const at = now + ms;
      const place = waiting.findLastIndex((each) => each.at <= at) + 1;
      waiting.splice(place, 0, { at, go });
      if (!pumping) {
        pumping = true;
        setImmediate(pump);
      }
    });

  return {
    now: () => now,
    store: {
      get: async (key) => {
        await after(getMs);
        return store.get(key);
      },
      head: async (key) => {
        await after(getMs);
        return store.head(key);
      },
      put: async (key, ...rest) => {
        await after(putMs);
        return store.put(key, ...rest);
      },
      delete: async (key) => {
        await after(putMs);
        await store.delete(key);
      },
      async *list(prefix, options) {
        await after(listMs);
        yield* store.list(prefix, options);
      },
      async *listVersions(prefix) {
        await after(listMs);
        yield* store.listVersions(prefix);
      },
    },
  };
}
