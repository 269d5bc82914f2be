import { describe, expect, it } from "vitest";
import { encodeText } from "../../lib/json.ts";
import { openMemoryStore } from "../support/memory-store.ts";
import { describeStore } from "./contract.ts";

describeStore("memory store", async () => openMemoryStore());

describe("memory store", () => {
  const body = encodeText("x");

  it("counts only writes that change something", async () => {
    const store = openMemoryStore();
    await store.put("a", body, "absent");
    await store.put("a", body, "absent");
    await store.delete("none");
    expect(store.writes).toBe(1);
    await store.delete("a");
    expect(store.writes).toBe(2);
    expect(store.keys()).toEqual([]);
  });

  it("is left as it was by a crash before a write, and changed by one after it", async () => {
    for (const crash of ["before", "after"] as const) {
      const store = openMemoryStore({
        onWrite: (n, write, phase) => {
          if (n === 2 && phase === crash) throw new Error(`crash ${phase} ${write.kind}`);
        },
      });
      await store.put("a", body, "absent");
      await expect(store.put("b", body, "absent")).rejects.toThrow(`crash ${crash} put`);
      expect(store.keys()).toEqual(crash === "before" ? ["a"] : ["a", "b"]);
    }
  });
});
