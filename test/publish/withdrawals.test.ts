import { expect, it } from "vitest";
import { encodeText } from "../../lib/json.ts";
import { articleIdOf, retractionKey } from "../../lib/keys.ts";
import { mayBeWithdrawn } from "../../lib/publish/withdrawals.ts";
import { countingStore, type Requests } from "../support/counting-store.ts";
import { openMemoryStore } from "../support/memory-store.ts";

const ids = (count: number, of = "desk"): string[] =>
  Array.from({ length: count }, (_, i) => articleIdOf(of, String(i)));

const ask = (articles: readonly string[], withdrawn: readonly string[]) =>
  askAt(undefined, articles, withdrawn);

async function askAt(
  readsPerList: number | undefined,
  articles: readonly string[],
  withdrawn: readonly string[],
): Promise<{ readonly may: ReadonlySet<string>; readonly requests: Requests }> {
  const memory = openMemoryStore();
  for (const id of withdrawn) await memory.put(retractionKey(id), encodeText("{}"), "absent");
  const { store, requests } = countingStore(memory);
  return {
    may: await mayBeWithdrawn(store, articles, readsPerList === undefined ? {} : { readsPerList }),
    requests,
  };
}

it("which of many articles were withdrawn is told by one list", async () => {
  const articles = ids(100);
  const withdrawn = articles.slice(10, 13);
  const { may, requests } = await ask(articles, [...withdrawn, ...ids(50, "another")]);
  expect(may).toEqual(new Set(withdrawn));
  expect(requests.lists).toBe(1);
});

it("of few articles each is asked for, which costs less than a list", async () => {
  const { may, requests } = await ask(ids(12), []);
  expect(may).toEqual(new Set(ids(12)));
  expect(requests.lists).toBe(0);
});

it("what a list costs is the store's", async () => {
  const { may, requests } = await askAt(3, ids(4), []);
  expect([may.size, requests.lists]).toEqual([0, 1]);
});

it("no more is listed than asking would cost, and what is behind it is asked for", async () => {
  const articles = ids(30);
  const { may, requests } = await ask(articles, [
    ...articles.slice(0, 2),
    ...ids(4_000, "another"),
  ]);
  expect(requests.lists).toBe(2);
  // Half of the retractions were listed, so that about half of the articles are known.
  expect(may.size).toBeGreaterThan(5);
  expect(may.size).toBeLessThan(25);
  for (const id of articles.slice(0, 2)) expect(may.has(id)).toBe(true);
});
