import { describe, expect, it } from "vitest";
import { type OpenPage, updateArchive } from "../../lib/publish/archive.ts";
import { type Entry, itemsEntry } from "../../lib/publish/entries.ts";
import { item } from "./sample.ts";

const { _feedmill } = item();
const entryAt = (order: string, article = order): Entry =>
  itemsEntry([item({ _feedmill: { ..._feedmill, article, order } })]);
const upsertAt = (order: string) => ({ entry: entryAt(order), formerOrder: undefined });

/** An archive by days, and what is done with its pages in order. */
function archiveOf(pages: Readonly<Record<string, readonly Entry[]>>, refill = { size: 50 }) {
  const done: string[] = [];
  const links = new Map<string, string | undefined>();
  const leaves = Object.entries(pages).map(([period, its]) => ({ period, count: its.length }));
  const update = (upserts: Parameters<typeof updateArchive>[1], bottom?: string) =>
    updateArchive(leaves, upserts, {
      refill: { bottom, ...refill },
      pages: {
        read: async (period): Promise<OpenPage> => {
          done.push(`read ${period}`);
          const target = { key: period, condition: "absent" as const, madeFrom: undefined };
          return { period, entries: pages[period] ?? [], divided: undefined, target };
        },
        contradicted: async () => {},
        write: async ({ period }, older) => {
          done.push(`write ${period}`);
          links.set(period, older);
        },
      },
    });
  return { done, links, update };
}

const day = (date: string, hours: number): readonly Entry[] =>
  Array.from({ length: hours }, (_, hour) =>
    entryAt(`2026-11-${date}T${String(hour).padStart(2, "0")}:00:00.000Z`),
  );

describe("an update of an archive", () => {
  it("writes each page before it reads the next, the oldest first", async () => {
    const { done, update } = archiveOf({ "2026-11-01": day("01", 2), "2026-11-02": day("02", 2) });
    const orders = ["2026-11-02T09:00:00.000Z", "2026-11-01T09:00:00.000Z"];
    const { leaves } = await update(orders.map(upsertAt));
    const first = ["read 2026-11-01", "write 2026-11-01"];
    expect(done).toEqual([...first, "read 2026-11-02", "write 2026-11-02"]);
    expect(leaves.map(({ count }) => count)).toEqual([3, 3]);
  });

  it("writes the page anew behind which another came, and leaves the rest alone", async () => {
    const { links, update } = archiveOf({
      "2026-11-01": day("01", 2),
      "2026-11-03": day("03", 2),
      "2026-11-04": day("04", 2),
    });
    await update([upsertAt("2026-11-02T09:00:00.000Z")]);
    expect([...links]).toEqual([
      ["2026-11-02", "2026-11-01"],
      ["2026-11-03", "2026-11-02"],
    ]);
  });

  it("takes what moves from the page where it stood, and a page that is left empty is no leaf", async () => {
    const [moved, order] = ["2026-11-03T00:00:00.000Z", "2026-11-01T05:00:00.000Z"];
    const { links, update } = archiveOf({
      "2026-11-01": day("01", 2),
      "2026-11-03": [entryAt(moved, "moved")],
      "2026-11-04": day("04", 2),
    });
    const upsert = { entry: entryAt(order, "moved"), formerOrder: moved, ifHeld: true };
    const { leaves } = await update([upsert]);
    expect(leaves.map(({ period, count }) => `${period} ${count}`)).toEqual([
      "2026-11-01 3",
      "2026-11-04 2",
    ]);
    expect(links.get("2026-11-04")).toBe("2026-11-01");
  });

  it("keeps open what the window may be filled from, and reads it no second time", async () => {
    const { done, update } = archiveOf(
      { "2026-11-01": day("01", 3), "2026-11-02": day("02", 3), "2026-11-03": day("03", 3) },
      { size: 2 },
    );
    const orders = ["01", "02", "03"].map((date) => `2026-11-${date}T09:00:00.000Z`);
    const { open } = await update(orders.map(upsertAt), "2026-11-02T09:00:00.000Z");
    const reads = () => done.filter((each) => each.startsWith("read")).length;
    expect((await open("2026-11-02")).entries).toHaveLength(4);
    expect(reads()).toBe(3);
    await open("2026-11-01");
    expect(reads()).toBe(4);
  });
});
