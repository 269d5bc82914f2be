import { afterEach, expect, test } from "vitest";
import { type NormalizerPool, openNormalizer } from "../../functions/normalizer.ts";
import { encodeText } from "../../lib/json.ts";
import type { NormalizeInput } from "../../lib/normalized.ts";

const obedient = new URL("../support/obedient-worker.ts", import.meta.url);
const limits = { workers: 1, timeoutMs: 20_000, memoryMegabytesMax: 64 };

let pool: NormalizerPool;
afterEach(() => pool.close());

const input = (body: string): NormalizeInput => ({
  body: encodeText(body),
  contentType: "text/plain; charset=utf-8",
  file: null,
  url: null,
  language: null,
});

const answer = (message: string): object => ({
  kind: "rejected",
  reason: { kind: "no-text", message },
});

test("an article is read as it is without a worker", async () => {
  pool = openNormalizer(limits);
  const outcome = await pool.normalize(input("Bridge reopens\n\nThe bridge is open again."));
  expect(outcome).toMatchObject({
    kind: "article",
    article: { headline: "Bridge reopens", body: { text: "The bridge is open again." } },
  });
});

test("one that takes too long fails alone, and the next is read by a new worker", async () => {
  pool = openNormalizer({ ...limits, timeoutMs: 1_000, worker: obedient });
  const [hung, next] = await Promise.all([
    pool.normalize(input("hang")),
    pool.normalize(input("a")),
  ]);
  expect(hung).toMatchObject({ kind: "failed", reason: { kind: "timed-out" } });
  expect(next).toEqual(answer("a"));
});

test("one that needs too much memory fails alone", async () => {
  pool = openNormalizer({ ...limits, memoryMegabytesMax: 16, worker: obedient });
  const [burst, next] = await Promise.all([
    pool.normalize(input("burst")),
    pool.normalize(input("a")),
  ]);
  expect(burst).toEqual({
    kind: "failed",
    reason: { kind: "out-of-memory", message: "reading it took more than 16 MB" },
  });
  expect(next).toEqual(answer("a"));
});

test.each(["exit", "throw"])("one that makes the worker %s fails alone", async (order) => {
  pool = openNormalizer({ ...limits, worker: obedient });
  const [fallen, next] = await Promise.all([
    pool.normalize(input(order)),
    pool.normalize(input("a")),
  ]);
  expect(fallen).toMatchObject({ kind: "failed", reason: { kind: "crashed" } });
  expect(next).toEqual(answer("a"));
});

test("many articles over few workers each get their own answer", async () => {
  pool = openNormalizer({ ...limits, workers: 2, worker: obedient });
  const names = Array.from({ length: 50 }, (_, at) => (at % 20 === 7 ? "exit" : `article ${at}`));
  const outcomes = await Promise.all(names.map((name) => pool.normalize(input(name))));
  outcomes.forEach((outcome, at) => {
    const name = names[at] ?? "";
    if (name === "exit") expect(outcome.kind).toBe("failed");
    else expect(outcome).toEqual(answer(name));
  });
});

test("a worker that cannot start is our fault and rejects", async () => {
  pool = openNormalizer({ ...limits, worker: new URL("./no-such-worker.ts", import.meta.url) });
  await expect(pool.normalize(input("a"))).rejects.toThrow("its worker does not start");
});

test("closing rejects what is not done and what comes after", async () => {
  pool = openNormalizer({ ...limits, worker: obedient });
  const unfinished = [pool.normalize(input("hang")), pool.normalize(input("a"))];
  const seen = Promise.allSettled(unfinished);
  await pool.close();
  expect((await seen).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  await expect(pool.normalize(input("a"))).rejects.toThrow("closed");
});
