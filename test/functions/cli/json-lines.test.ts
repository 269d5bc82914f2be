import fc from "fast-check";
import { expect, test } from "vitest";
import { type Line, mapInOrder, splitLines } from "../../../functions/cli/json-lines.ts";

async function* inChunks(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

async function all<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

const texts = (lines: readonly Line[]): readonly string[] =>
  lines.map((line) => (line.kind === "line" ? Buffer.from(line.bytes).toString() : line.kind));

const split = async (chunks: readonly string[], lineBytesMax = 1_000): Promise<readonly string[]> =>
  texts(
    await all(splitLines(inChunks(chunks.map((chunk) => Buffer.from(chunk))), { lineBytesMax })),
  );

test("lines end at a line feed and nowhere else", async () => {
  const lines = ["a\u2028b", "c\u2029d", "e\rf", "g\u0085h"];
  expect(await split([lines.join("\n")])).toEqual(lines);
});

test("lines are the same however the bytes are cut into chunks", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.string({ unit: "binary" }).map((text) => text.toWellFormed().replaceAll("\n", "")),
      ),
      fc.array(fc.nat(200)),
      async (lines, cuts) => {
        const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(""));
        const at = [0, ...cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b)];
        const chunks = at.map((cut, i) => bytes.subarray(cut, at[i + 1]));
        const seen = await all(splitLines(inChunks(chunks), { lineBytesMax: 10_000 }));
        expect(texts(seen)).toEqual(lines);
      },
    ),
  );
});

test("the last line needs no end", async () => {
  expect(await split(["a\nb"])).toEqual(["a", "b"]);
});

test("a line over the limit is passed over and its neighbours are read", async () => {
  expect(await split(["aa\nbb", "bb", "bb\ncc\n", "ddddd"], 4)).toEqual([
    "aa",
    "too-long",
    "cc",
    "too-long",
  ]);
});

test("answers come in the order of the items, whichever is done first", async () => {
  const doors = Array.from({ length: 4 }, () => Promise.withResolvers<void>());
  const work = async (item: number): Promise<number> => {
    await doors[item]?.promise;
    // Each opens the door of the one before it: the last is done first.
    doors[item - 1]?.resolve();
    return item;
  };
  async function* items(): AsyncGenerator<number> {
    yield* [0, 1, 2, 3];
  }
  doors[3]?.resolve();
  expect(await all(mapInOrder(items(), work, { inFlightMax: 4 }))).toEqual([0, 1, 2, 3]);
});

test("no more items are taken than may be in work", async () => {
  let taken = 0;
  async function* items(): AsyncGenerator<number> {
    for (;;) yield taken++;
  }
  const answers = mapInOrder(items(), async (item) => item, { inFlightMax: 3 });
  for (let answered = 1; answered <= 10; answered++) {
    expect((await answers.next()).value).toBe(answered - 1);
    expect(taken - answered).toBeLessThan(3);
  }
  await answers.return(undefined);
});

test("an answer is given while the next item is waited for", async () => {
  const never = Promise.withResolvers<void>();
  async function* items(): AsyncGenerator<number> {
    yield 1;
    await never.promise;
  }
  const answers = mapInOrder(items(), async (item) => item + 1, { inFlightMax: 3 });
  expect(await answers.next()).toEqual({ done: false, value: 2 });
  never.resolve();
  expect(await answers.next()).toEqual({ done: true, value: undefined });
});

test("what goes wrong with an item is told in its turn, and the items are told that nobody wants more", async () => {
  let isTold = false;
  async function* items(): AsyncGenerator<number> {
    try {
      yield* [1, 2, 3];
    } finally {
      isTold = true;
    }
  }
  const work = async (item: number): Promise<number> => {
    if (item === 2) throw new Error("two");
    return item;
  };
  const answers = mapInOrder(items(), work, { inFlightMax: 2 });
  expect((await answers.next()).value).toBe(1);
  await expect(answers.next()).rejects.toThrow("two");
  expect(isTold).toBe(true);
});
