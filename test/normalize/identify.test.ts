import { expect, it } from "vitest";
import type { CaptureHeader } from "../../lib/capture.ts";
import { encodeText } from "../../lib/json.ts";
import { articleIdOf, identityKey, prefixes, recordKey } from "../../lib/keys.ts";
import { articleOf, identify } from "../../lib/normalize/identify.ts";
import { countingStore } from "../support/counting-store.ts";
import { openMemoryStore } from "../support/memory-store.ts";

const source = "wire";
const [guid, address, another] = ["guid:item-1", "url:wire.example/1", "url:wire.example/moved"];

const header = (identities: readonly string[], first = false): CaptureHeader => ({
  source,
  identities: [...identities],
  url: null,
  file: null,
  contentType: "text/html",
  time: "2026-11-01T09:00:00.000Z",
  backfill: false,
  ...(first && { first }),
  problem: null,
});

const writeRecord = (store: ReturnType<typeof openMemoryStore>, articleId: string) =>
  store.put(recordKey(articleId), encodeText("{}"), "absent");

it("a new item with a guid of its own is named by it, and claims its address alone", async () => {
  const { store, requests } = countingStore(openMemoryStore());
  expect(await identify(store, header([guid, address], true))).toBe(articleIdOf(source, guid));
  expect([requests.gets, requests.heads]).toEqual([1, 0]);
  expect(requests.keys).toEqual([identityKey(source, address)]);
});

it("what has a guid and nothing else claims that", async () => {
  const store = openMemoryStore();
  await identify(store, header([guid], true));
  expect(store.keys()).toEqual([identityKey(source, guid)]);
});

it.each([
  ["its address changes", [guid, another]],
  ["its guid changes", ["guid:item-2", address]],
  ["it loses its guid", [address]],
  ["both change, as long as collect remembers", ["guid:item-2", another, guid, address]],
])("an item stays the same article when %s", async (_, names) => {
  const store = openMemoryStore();
  const articleId = await identify(store, header([guid, address], true));
  await writeRecord(store, articleId);
  expect(await identify(store, header(names))).toBe(articleId);
  expect(await articleOf(store, header(names))).toBe(articleId);
  // And from then on also by its new names alone.
  for (const name of names) expect(await identify(store, header([name]))).toBe(articleId);
});

it("a guid whose article has a record outweighs an address that is another's", async () => {
  const store = openMemoryStore();
  const ours = await identify(store, header([guid, address], true));
  await writeRecord(store, ours);
  const theirs = await identify(store, header(["guid:item-2", another], true));
  await writeRecord(store, theirs);
  for (const isFirst of [true, false])
    expect(await identify(store, header([guid, another], isFirst))).toBe(ours);
  expect(await articleOf(store, header([guid, another]))).toBe(ours);
});

it("two that meet at an address under different guids at the same time are one article", async () => {
  for (const isFirst of [true, false]) {
    const store = openMemoryStore();
    const [a, b] = await Promise.all([
      identify(store, header([guid, address], isFirst)),
      identify(store, header(["guid:item-2", address], isFirst)),
    ]);
    expect(a).toBe(b);
    const [later] = [await articleOf(store, header(["guid:item-2", another]))];
    expect(await articleOf(store, header([guid, another]))).toBe(a);
    expect(later).toBe(a);
  }
});

it("a damaged claim holds nobody up", async () => {
  const store = openMemoryStore();
  await store.put(identityKey(source, address), encodeText("{"), "absent");
  for (const isFirst of [true, false])
    expect(await identify(store, header([guid, address], isFirst))).toBe(articleIdOf(source, guid));
  expect(store.keys().every((key) => key.startsWith(prefixes.identities))).toBe(true);
});
