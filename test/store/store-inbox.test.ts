import { beforeEach, describe, expect, it } from "vitest";
import { encodeText } from "../../lib/json.ts";
import { openStoreInbox } from "../../lib/store/store-inbox.ts";
import { type MemoryStore, openMemoryStore } from "../support/memory-store.ts";

describe("store inbox", () => {
  let store: MemoryStore;
  beforeEach(() => {
    store = openMemoryStore();
  });
  const drop = (key: string, text = "words") => store.put(key, encodeText(text), "absent");
  const listed = async (): Promise<string[]> => {
    const names: string[] = [];
    for await (const { name } of openStoreInbox(store, "wire").list()) names.push(name);
    return names;
  };
  const read = (name: string) => openStoreInbox(store, "wire").read(name, { bodyBytesMax: 10 });

  it("lists the articles of its own source in ascending order", async () => {
    await drop("inbox/wire/b.txt");
    await drop("inbox/wire/2026/a b.txt");
    await drop("inbox/wire-2/c.txt");
    await drop("inbox/other/d.txt");
    expect(await listed()).toEqual(["2026/a b.txt", "b.txt"]);
  });

  it("leaves out folder marks, hidden and partial files", async () => {
    for (const name of ["", "2026/", ".keep", "a/.b/c", "a.part", "a~"])
      await drop(`inbox/wire/${name}`);
    expect(await listed()).toEqual([]);
  });

  it("reads body and version", async () => {
    const written = await drop("inbox/wire/a", "words");
    const version = written.kind === "written" && written.version;
    expect(await read("a")).toEqual({ kind: "read", body: encodeText("words"), version });
  });

  it("tells too large from gone", async () => {
    await drop("inbox/wire/a", "12345678901");
    expect(await read("a")).toMatchObject({ kind: "too-large", bytes: 11 });
    expect(await read("b")).toEqual({ kind: "gone" });
  });

  it("says why a name cannot be taken, and goes on with the others", async () => {
    await drop("inbox/wire/a//b");
    await drop("inbox/wire/c\\d");
    await drop("inbox/wire/e");
    expect(await listed()).toEqual(["a//b", "c\\d", "e"]);
    expect(await read("a//b")).toMatchObject({
      kind: "unreadable",
      reason: expect.stringMatching(/empty/),
    });
    expect(await read("c\\d")).toMatchObject({
      kind: "unreadable",
      reason: expect.stringMatching(/backslash/),
    });
  });
});
