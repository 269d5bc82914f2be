import { describe, expect, it } from "vitest";
import { changeFiles, linesMax, renderLines, sortedLines } from "../../lib/publish/changes.ts";
import { rebuild } from "../../lib/publish/rebuild.ts";
import { reinstate, retract } from "../../lib/retract.ts";
import { openMemoryStore } from "../support/memory-store.ts";
import { articleText, contents, openWorld, testConfig } from "../support/world.ts";

const linesOf = (text = ""): { id: string; kind: string; revision: number }[] =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

describe("/changes/", () => {
  it("tells each revision, withdrawal and return on its day, and never a word of an article", async () => {
    const store = openMemoryStore();
    const world = openWorld(store);
    world.inbox.drop("a.txt", articleText("Bridge opens"));
    await world.run();
    world.now = new Date("2026-11-02T09:00:00Z");
    world.inbox.drop("a.txt", articleText("Bridge opens", "Quite other words were said there."));
    await world.run();
    const [record] = store.keys().filter((key) => /^records\/\w+\.json$/.test(key));
    const id = record?.slice("records/".length, -".json".length) ?? "";
    await retract(store, id, {
      reason: "Not so.",
      now: new Date("2026-11-03T10:00:00Z"),
      purge: false,
    });
    await world.run();
    await reinstate(store, id, { reason: "So.", now: new Date("2026-11-03T11:00:00Z") });
    await world.run();

    const all = await contents(store, "site/changes/");
    expect(linesOf(all.get("site/changes/2026-11-01.jsonl"))).toMatchObject([
      { id, kind: "added", revision: 1, when: "2026-11-01T09:00:00.000Z", source: "desk" },
    ]);
    expect(linesOf(all.get("site/changes/2026-11-02.jsonl"))).toMatchObject([
      { id, kind: "content", revision: 2 },
    ]);
    expect(linesOf(all.get("site/changes/2026-11-03.jsonl"))).toMatchObject([
      { kind: "retracted", turn: 1 },
      { kind: "reinstated", turn: 2 },
    ]);
    expect(JSON.parse(all.get("site/changes/index.json") ?? "").days).toMatchObject([
      { day: "2026-11-03", lines: 2 },
      { day: "2026-11-02", lines: 1 },
      { day: "2026-11-01", lines: 1 },
    ]);
    for (const text of all.values()) expect(text).not.toMatch(/bridge|other words/i);
    expect(await rebuild(world, { write: false })).toMatchObject({
      different: [],
      missing: [],
      extra: [],
    });
    expect((await world.run()).wrote).toBe(0);
  });

  it("divides a day by its hours when it grows large", () => {
    const { site } = testConfig();
    const lines = Array.from({ length: linesMax + 1 }, (_, i) => ({
      id: String(i).padStart(32, "0"),
      revision: 1,
      kind: "added",
      when: `2026-11-01T${String(i % 24).padStart(2, "0")}:00:00.000Z`,
      source: "desk",
      record: "https://news.example.org/records/x.json",
    }));
    const { files, days } = changeFiles(site, lines);
    expect(days).toEqual(new Map([["2026-11-01", linesMax + 1]]));
    expect(files.size).toBe(25);
    expect(
      linesOf(Buffer.from(files.get("site/changes/2026-11-01.jsonl") ?? []).toString())[0],
    ).toEqual({
      hour: "2026-11-01T00",
      url: `${site.url}changes/2026-11-01T00.jsonl`,
    });
    const hours = [...files].filter(([key]) => key.includes("T"));
    expect(
      hours.reduce((sum, [, bytes]) => sum + linesOf(Buffer.from(bytes).toString()).length, 0),
    ).toBe(linesMax + 1);
    expect(renderLines(sortedLines(lines.toReversed()))).toEqual(renderLines(sortedLines(lines)));
  });
});
