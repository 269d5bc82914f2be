import { describe, expect, it } from "vitest";
import { runOnce } from "../functions/run.ts";
import { sweepCaptures } from "../functions/sweep-captures.ts";
import { decodeJson } from "../lib/json.ts";
import { recordKey } from "../lib/keys.ts";
import type { Store } from "../lib/ports.ts";
import { FeedDocument } from "../lib/publish/feed.ts";
import { reinstate, retract } from "../lib/retract.ts";
import { StoredRecord } from "../lib/stored-record.ts";
import { expectClean } from "./support/clean.ts";
import { openMemoryStore } from "./support/memory-store.ts";
import {
  articleText,
  contents,
  openWorld,
  testConfig,
  type World,
  withoutTurns,
} from "./support/world.ts";

const feedOf = async (store: Store, key = "site/feed.json"): Promise<FeedDocument> => {
  const object = await store.get(key);
  if (!object) throw new Error(`${key} is not there`);
  return FeedDocument.parse(decodeJson(object.body));
};

const titles = async (store: Store, key?: string): Promise<(string | undefined)[]> =>
  (await feedOf(store, key)).items.map((item) => item.title);

const later = (world: World, minutes: number): void => {
  world.now = new Date(world.now.getTime() + minutes * 60_000);
};

const idOf = async (store: Store, title: string): Promise<string> => {
  const item = (await feedOf(store)).items.find((each) => each.title === title);
  if (!item) throw new Error(`no item "${title}"`);
  return item._feedmill.article;
};

describe("one run", () => {
  it("takes dropped files into all feeds, newest first", async () => {
    const world = openWorld(openMemoryStore());
    world.inbox.drop("a.txt", articleText("First"));
    await world.run();
    later(world, 5);
    world.inbox.drop("b.txt", articleText("Second"));
    const report = await world.run();
    expect(report.articles).toEqual({ added: 1, revised: 0, unchanged: 0 });
    expect(report.failures).toEqual([]);
    expect(await titles(world.store)).toEqual(["Second", "First"]);
    expect(await titles(world.store, "site/sources/desk/feed.json")).toEqual(["Second", "First"]);
    await expectClean(world);
  });

  it("writes nothing when nothing changed", async () => {
    const store = openMemoryStore();
    const world = openWorld(store);
    world.inbox.drop("a.txt", articleText("First"));
    await world.run();
    later(world, 5);
    const before = store.writes;
    const report = await world.run();
    expect(store.writes).toBe(before);
    expect(report.wrote).toBe(0);
  });

  it("makes a revision of a replaced file and keeps the earlier one", async () => {
    const world = openWorld(openMemoryStore());
    world.inbox.drop("a.txt", articleText("Bridge opens"));
    await world.run();
    const id = await idOf(world.store, "Bridge opens");
    later(world, 60);
    world.inbox.drop("a.txt", articleText("Bridge opens late"));
    const report = await world.run();
    expect(report.articles.revised).toBe(1);
    const [item] = (await feedOf(world.store)).items;
    expect(item).toMatchObject({
      title: "Bridge opens late",
      date_modified: "2026-11-01T10:00:00.000Z",
      _feedmill: { article: id, revision: 2 },
    });
    const kept = [...(await contents(world.store, `records/${id}/`)).values()];
    expect(kept).toHaveLength(1);
    expect(kept[0]).toContain("Bridge opens");
    await expectClean(world);
  });

  it("withdraws nothing when a file is removed, and says so", async () => {
    const world = openWorld(openMemoryStore());
    world.inbox.drop("a.txt", articleText("First"));
    await world.run();
    world.inbox.remove("a.txt");
    const report = await world.run();
    expect(report.sources[0]?.removed).toEqual(["a.txt"]);
    expect(await titles(world.store)).toEqual(["First"]);
  });

  it("sets a bad file aside with its reason and publishes its neighbours", async () => {
    const world = openWorld(openMemoryStore());
    world.inbox.drop("empty.txt", "");
    world.inbox.drop("good.txt", articleText("Good"));
    world.inbox.drop("huge.txt", new Uint8Array(30 * 1024 * 1024));
    world.inbox.drop("scan.pdf", Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0, 0, 1, 2, 3]));
    const report = await world.run();
    expect(await titles(world.store)).toEqual(["Good"]);
    const reasons = Object.fromEntries(report.failures.map((each) => [each.item, each.reason]));
    expect(Object.keys(reasons).toSorted()).toEqual(["empty.txt", "huge.txt", "scan.pdf"]);
    expect(reasons["empty.txt"]).toMatch(/empty/);
    expect(reasons["huge.txt"]).toMatch(/30\.0 MB.*8\.0 MB/);
    world.inbox.drop("empty.txt", articleText("Filled"));
    world.inbox.remove("huge.txt");
    world.inbox.remove("scan.pdf");
    later(world, 1);
    expect((await world.run()).failures).toEqual([]);
    expect(await titles(world.store)).toEqual(["Filled", "Good"]);
  });

  it("refuses to go on when a source that the store knows is gone from the configuration", async () => {
    const world = openWorld(openMemoryStore());
    world.inbox.drop("a.txt", articleText("First"));
    await world.run();
    world.config = testConfig({ sources: [{ id: "other", kind: "inbox", title: "Other" }] });
    await expect(world.run()).rejects.toThrow(/knows "desk".*retired: true/s);
  });
});

describe("a run that is told to end", () => {
  const stopAt = async (world: World, what: string): Promise<void> => {
    const stop = new AbortController();
    const onProgress = (_done: number, _total: number, at: string): void => {
      if (at.startsWith(what)) stop.abort(new Error("enough"));
    };
    await expect(runOnce(world, { signal: stop.signal, onProgress })).rejects.toThrow("enough");
  };

  it.each(["collecting", "reading", "publishing"])(
    "while it is %s leaves the rest to the next run",
    async (what) => {
      const world = openWorld(openMemoryStore());
      for (let i = 0; i < 30; i++) world.inbox.drop(`${i}.txt`, articleText(`Item ${i}`));
      await stopAt(world, what);
      later(world, 1);
      const report = await world.run();
      expect(report.failures).toEqual([]);
      expect(report.sources[0]?.removed).toEqual([]);
      expect(await titles(world.store)).toHaveLength(30);
      await expectClean(world);
    },
  );

  it("lets what is being read come to its end, so that no attempt at it is used up", async () => {
    const world = openWorld(openMemoryStore());
    world.inbox.drop("a.txt", articleText("First"));
    await stopAt(world, "reading");
    expect(await contents(world.store, "records/")).toHaveProperty("size", 1);
    expect(await contents(world.store, "quarantine/")).toHaveProperty("size", 0);
  });
});

describe("the archive", () => {
  it("holds what is older than the window, and every page leads to the older one", async () => {
    const world = openWorld(openMemoryStore(), testConfig({ feeds: { window: 5 } }));
    await world.run();
    for (let i = 0; i < 12; i++) {
      later(world, 60 * 24 * 40);
      world.inbox.drop(`${i}.txt`, articleText(`Item ${i}`));
      await world.run();
    }
    const root = await feedOf(world.store);
    expect(root.items).toHaveLength(5);
    const seen = new Set(root.items.map((item) => item.title));
    for (let next = root.next_url; next !== undefined; ) {
      const page = await feedOf(world.store, next.replace(world.config.site.url, "site/"));
      for (const item of page.items) seen.add(item.title);
      next = page.next_url;
    }
    expect(seen.size).toBe(12);
    await expectClean(world);
  });

  it("divides a period that grows beyond its size, and stays clean", async () => {
    const world = openWorld(openMemoryStore(), testConfig({ feeds: { window: 10 } }));
    await world.run();
    for (let batch = 0; batch < 3; batch++) {
      later(world, 60 * 24 * 20);
      for (let i = 0; i < 90; i++) {
        world.inbox.drop(`${batch}-${i}.txt`, articleText(`Item ${batch} ${i}`));
      }
      await world.run();
      await expectClean(world);
    }
    const year = await feedOf(world.store, "site/archive/2026/feed.json");
    expect(year.items).toEqual([]);
    expect(year._feedmill.divided?.length).toBeGreaterThan(1);
    // A withdrawal reaches the page that took the entry over, and no copy is left anywhere.
    const oldest = await feedOf(
      world.store,
      `site/archive/${year._feedmill.divided?.[0]}/feed.json`,
    );
    const victim = oldest.items[0];
    if (!victim) throw new Error("the oldest page holds no item");
    await retract(world.store, victim._feedmill.article, {
      reason: "wrong",
      now: world.now,
      purge: false,
    });
    await world.run();
    const site = await contents(world.store, "site/");
    const copies = [...site].filter(([, text]) => text.includes(`${victim.title}<`));
    expect(copies.map(([key]) => key)).toEqual([]);
    await expectClean(world);
  }, 120_000);
});

describe("a retraction", () => {
  const published = async (): Promise<{ world: World; id: string }> => {
    const world = openWorld(openMemoryStore());
    world.inbox.drop("a.txt", articleText("Mayor resigns", "Secretive words."));
    world.inbox.drop("b.txt", articleText("Harvest begins"));
    await world.run();
    later(world, 10);
    return { world, id: await idOf(world.store, "Mayor resigns") };
  };

  it("leaves a tombstone in every public copy", async () => {
    const { world, id } = await published();
    await retract(world.store, id, { reason: "not true", now: world.now, purge: false });
    await world.run();
    const feed = await feedOf(world.store);
    expect(feed.items.map((item) => item.title)).toEqual(["Harvest begins"]);
    expect(feed._feedmill.marks).toMatchObject([
      { kind: "retracted", reason: "not true", turn: 1 },
    ]);
    const site = await contents(world.store, "site/");
    for (const text of site.values()) expect(text).not.toContain("Secretive words");
    expect(site.get("site/atom.xml")).toContain("deleted-entry");
    await expectClean(world);
  });

  it("outlives the collection of a new version of its file", async () => {
    const { world, id } = await published();
    await retract(world.store, id, { reason: "not true", now: world.now, purge: false });
    world.inbox.drop("a.txt", articleText("Mayor resigns again"));
    later(world, 10);
    await world.run();
    expect(await titles(world.store)).toEqual(["Harvest begins"]);
    await expectClean(world);
  });

  it("is undone by reinstating, and the feed's bytes do not recur", async () => {
    const { world, id } = await published();
    const before = await contents(world.store, "site/feed.json");
    await retract(world.store, id, { reason: "not true", now: world.now, purge: false });
    await world.run();
    await reinstate(world.store, id, { reason: "true after all", now: world.now });
    await world.run();
    expect((await titles(world.store)).toSorted()).toEqual(["Harvest begins", "Mayor resigns"]);
    expect(await contents(world.store, "site/feed.json")).not.toEqual(before);
    await expectClean(world);
  });

  it("with a purge leaves none of its words in the store", async () => {
    const { world, id } = await published();
    await retract(world.store, id, { reason: "court order", now: world.now, purge: true });
    await world.run();
    for (const [key, text] of await contents(world.store)) {
      expect(text, key).not.toContain("Secretive words");
    }
    await expectClean(world);
  });

  it("is told by the sweep where its purge was cut off", async () => {
    const { world, id } = await published();
    const { store } = world;
    await retract(store, id, { reason: "court order", now: world.now, purge: true });
    const whole = await sweepCaptures({ ...world, clock: () => world.now }, {});
    expect(whole.failed).toEqual([]);

    const other = await published();
    const withoutEnd: Store = {
      ...other.world.store,
      delete: () => Promise.reject(new Error("cut off")),
    };
    const wish = { reason: "court order", now: other.world.now, purge: true };
    await expect(retract(withoutEnd, other.id, wish)).rejects.toThrow("cut off");
    const swept = await sweepCaptures({ ...other.world, clock: () => other.world.now }, {});
    expect(swept.failed).toMatchObject([
      { item: other.id, reason: expect.stringContaining("--purge --reason TEXT once more") },
    ]);
  });

  it("with a purge leaves no revision of it either, though one is being kept at this moment", async () => {
    const { world, id } = await published();
    const { store } = world;
    let isPurged = false;
    const purgeFirst: Store = {
      ...store,
      put: async (key, ...rest) => {
        const isDue = key.startsWith(`records/${id}/`) && !isPurged;
        isPurged ||= isDue;
        if (isDue) await retract(store, id, { reason: "court order", now: world.now, purge: true });
        return store.put(key, ...rest);
      },
    };
    world.inbox.drop("a.txt", articleText("Mayor resigns", "Other words."));
    world.store = purgeFirst;
    await world.run();
    for (const [key, text] of await contents(store, "records/"))
      expect(text, key).not.toContain("Secretive words");
  });
});

describe("what was published", () => {
  const grown = async (): Promise<World> => {
    const world = openWorld(openMemoryStore());
    for (let i = 0; i < 8; i++) world.inbox.drop(`${i}.txt`, articleText(`Item ${i}`));
    await world.run();
    return world;
  };

  it("comes back after site/ is deleted, byte for byte", async () => {
    const world = await grown();
    const before = withoutTurns(await contents(world.store, "site/"));
    for (const key of before.keys()) await world.store.delete(key);
    await world.run();
    expect(withoutTurns(await contents(world.store, "site/"))).toEqual(before);
    await expectClean(world);
  });

  it("follows a smaller and then a larger window", async () => {
    const world = await grown();
    world.config = testConfig({ feeds: { window: 3 } });
    await world.run();
    expect(await titles(world.store)).toHaveLength(3);
    await expectClean(world);
    world.config = testConfig({ feeds: { window: 6 } });
    await world.run();
    expect(await titles(world.store)).toHaveLength(6);
    await expectClean(world);
  });

  it("stays while a source is added, whose feed joins the list", async () => {
    const world = await grown();
    const desk = { id: "desk", kind: "inbox", title: "The desk" };
    const wire = { id: "wire", kind: "inbox", title: "The wire" };
    world.config = testConfig({ sources: [desk, wire] });
    world.now = new Date("2026-11-02T09:00:00Z");
    await world.run();
    expect(await titles(world.store)).toHaveLength(8);
    expect(await titles(world.store, "site/sources/wire/feed.json")).toEqual([]);
    const list = (await contents(world.store, "site/feeds.json")).get("site/feeds.json");
    expect(list).toContain("source:wire");
    await expectClean(world);
  });

  it("is mended when a feed or an article's record was damaged", async () => {
    const world = await grown();
    const damage = async (key: string): Promise<void> => {
      const object = await world.store.get(key);
      if (!object) throw new Error(key);
      await world.store.put(key, new Uint8Array([1, 2, 3]), { version: object.version });
    };
    await damage("site/feed.json");
    await expect(feedOf(world.store)).rejects.toThrow();
    later(world, 5);
    world.inbox.drop("new.txt", articleText("New"));
    await world.run();
    expect(await titles(world.store)).toHaveLength(9);
    await damage(recordKey(await idOf(world.store, "Item 3")));
    later(world, 5);
    await world.run();
    for (const [key, text] of await contents(world.store, "records/")) {
      expect(() => StoredRecord.parse(JSON.parse(text)), key).not.toThrow();
    }
    await expectClean(world);
  });
});
