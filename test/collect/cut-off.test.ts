import { beforeEach, describe, expect, it } from "vitest";
import { decodeCapture } from "../../lib/capture.ts";
import { sourceKey } from "../../lib/keys.ts";
import { type FakeItem, rssOf } from "../support/fake-web.ts";
import { type MemoryStore, openMemoryStore } from "../support/memory-store.ts";
import { articleText, openWorld, testConfig, type World } from "../support/world.ts";

/**
 * A run that is cut off has written its captures, and not the state that remembers them. The next
 * run may see less than it did: a listing that came in part, a file that is gone for a moment.
 */

const feedUrl = "https://news.example.org/feed.xml";

const item = (n: number, words = "As it was."): FakeItem => ({
  guid: `id-${n}`,
  link: `https://news.example.org/2026/story-${n}`,
  title: `Story number ${n}`,
  text: `<p>${words}</p>`,
});

let store: MemoryStore;
let world: World;
beforeEach(() => {
  store = openMemoryStore();
  world = openWorld(store);
});

/** One run; `cutOff`: before its source's state was saved. */
async function run({ cutOff }: { cutOff?: "feed" | "desk" } = {}): Promise<void> {
  const key = sourceKey(cutOff ?? "any");
  const before = await store.get(key);
  await world.run();
  if (cutOff) await store.delete(key);
  if (cutOff && before) await store.put(key, before.body, "absent");
  world.now = new Date(world.now.getTime() + 2 * 3_600_000);
}

/** What each capture is of, oldest first. */
async function captured(): Promise<readonly string[]> {
  const keys = store.keys().filter((key) => key.startsWith("captures/"));
  const bodies = await Promise.all(keys.map((key) => store.get(key)));
  return bodies
    .map((object) => decodeCapture(object?.body ?? new Uint8Array()).header)
    .sort((a, b) => (a.time < b.time ? -1 : 1))
    .map(({ identities }) => identities[0] ?? "");
}

describe("what a run captured before it was cut off", () => {
  const serve = (...items: readonly FakeItem[]): void => {
    world.web.pages.set(feedUrl, rssOf(items));
  };
  beforeEach(() => {
    world.config = testConfig({
      sources: [{ id: "feed", kind: "feed", title: "The feed", url: feedUrl }],
    });
  });

  it("is captured once, though the next run does not list it and captures another", async () => {
    serve(item(1));
    await run({ cutOff: "feed" });
    serve(item(2));
    await run();
    serve(item(2), item(1));
    await run();
    expect(await captured()).toEqual(["guid:id-1", "guid:id-2"]);
  });

  it("is captured once where it is a change of what was known", async () => {
    serve(item(1));
    await run();
    serve(item(1, "As it is now."));
    await run({ cutOff: "feed" });
    serve(item(2));
    await run();
    serve(item(2), item(1, "As it is now."));
    await run();
    expect(await captured()).toEqual(["guid:id-1", "guid:id-1", "guid:id-2"]);
  });

  it("makes a revision when it changes after it came back", async () => {
    serve(item(1));
    await run({ cutOff: "feed" });
    serve(item(2));
    await run();
    serve(item(2), item(1, "As it is now."));
    expect((await world.run()).articles).toMatchObject({ added: 0, revised: 1 });
  });
});

describe("a file that was captured by a run that was cut off", () => {
  it("is captured once, though it is gone while the next run captures another", async () => {
    world.inbox.drop("a.txt", articleText("First"));
    await run({ cutOff: "desk" });
    world.inbox.remove("a.txt");
    world.inbox.drop("b.txt", articleText("Second"));
    await run();
    world.inbox.drop("a.txt", articleText("First"));
    await run();
    expect(await captured()).toEqual(["a.txt", "b.txt"]);
  });

  it("is captured once where it is a change of a file that was known", async () => {
    world.inbox.drop("a.txt", articleText("First"));
    await run();
    world.inbox.drop("a.txt", articleText("First, changed"));
    await run({ cutOff: "desk" });
    world.inbox.remove("a.txt");
    world.inbox.drop("b.txt", articleText("Second"));
    await run();
    world.inbox.drop("a.txt", articleText("First, changed"));
    await run();
    expect(await captured()).toEqual(["a.txt", "a.txt", "b.txt"]);
  });

  it("is captured once where it is too large", async () => {
    world.inbox.drop("large.txt", new Uint8Array(9 * 1024 * 1024));
    await run({ cutOff: "desk" });
    await run();
    expect(await captured()).toEqual(["large.txt"]);
  });
});
