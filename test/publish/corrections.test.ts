import { describe, expect, it } from "vitest";
import { decodeJson } from "../../lib/json.ts";
import { FeedDocument } from "../../lib/publish/feed.ts";
import { retract } from "../../lib/retract.ts";
import { expectClean } from "../support/clean.ts";
import { openMemoryStore } from "../support/memory-store.ts";
import { articleText, contents, openWorld, type World } from "../support/world.ts";

const note = "Correction: an earlier version of this article named the wrong river.";

async function corrections(world: World): Promise<FeedDocument> {
  const object = await world.store.get("site/corrections/feed.json");
  if (!object) throw new Error("no feed of corrections");
  return FeedDocument.parse(decodeJson(object.body));
}

async function rootItem(world: World) {
  const object = await world.store.get("site/feed.json");
  const [item] = FeedDocument.parse(decodeJson(object?.body ?? new Uint8Array())).items;
  if (!item) throw new Error("no item");
  return item;
}

const textAt = async (world: World, key: string): Promise<string> =>
  Buffer.from((await world.store.get(key))?.body ?? []).toString();

async function revise(world: World, day: string, text: string): Promise<void> {
  world.now = new Date(`2026-11-${day}T09:00:00Z`);
  world.inbox.drop("a.txt", text);
  await world.run();
}

async function openTown(): Promise<World> {
  const world = openWorld(openMemoryStore());
  await revise(world, "01", articleText("Bridge opens"));
  return world;
}

describe("a change of an article", () => {
  it("that is material moves its date of change; a typing error put right does not", async () => {
    const world = await openTown();
    await revise(world, "02", articleText("Bridge opens", "The counsil met on Tuesday."));
    const typo = await rootItem(world);
    expect(typo.date_modified).toBe("2026-11-01T09:00:00.000Z");
    expect(typo._feedmill.revision).toBe(2);
    await revise(world, "03", articleText("Bridge closes", "The counsil met on Tuesday."));
    expect((await rootItem(world)).date_modified).toBe("2026-11-03T09:00:00.000Z");
  });

  it("of its body shows the words that were struck out and put in, on its page and in the feed of corrections", async () => {
    const world = await openTown();
    await revise(world, "02", articleText("Bridge opens", "Forty people came to the bridge."));
    const note = "An earlier version of this article counted too many.";
    await revise(
      world,
      "03",
      articleText("Bridge opens", `Fifty people came to the bridge. ${note}`),
    );
    const { article } = (await rootItem(world))._feedmill;
    const page = await textAt(world, `site/articles/${article}/index.html`);
    const [entry] = (await corrections(world)).items;
    for (const text of [page, entry?.content_html]) {
      expect(text).toContain("<del>Forty</del> <ins>Fifty</ins> people came");
    }
  });

  it("of its body is kept nowhere when the article is purged", async () => {
    const world = await openTown();
    await revise(world, "02", articleText("Bridge opens", "Forty people came to the bridge."));
    await revise(world, "03", articleText("Bridge opens", "Fifty people came to the bridge."));
    const { article } = (await rootItem(world))._feedmill;
    await retract(world.store, article, { reason: "the law", now: world.now, purge: true });
    await world.run();
    const left = [...(await contents(world.store, ""))].filter(([, text]) =>
      /Forty|Fifty/.test(text),
    );
    expect(left.map(([key]) => key)).toEqual([]);
  });

  it("is told on its page and in its public record", async () => {
    const world = await openTown();
    await revise(world, "02", articleText("Bridge closes"));
    const { article } = (await rootItem(world))._feedmill;
    const page = await textAt(world, `site/articles/${article}/index.html`);
    expect(page).toContain("<del>Bridge opens</del> <ins>Bridge closes</ins>");
    const record = JSON.parse(await textAt(world, `site/records/${article}.json`));
    expect(record.history).toMatchObject([
      { revision: 2, when: "2026-11-02T09:00:00.000Z", kind: "headline", material: true },
    ]);
  });
});

describe("the feed of corrections", () => {
  it("carries each correction at the time it came, with the note as printed", async () => {
    const world = await openTown();
    await revise(world, "05", `${articleText("Bridge opens")}\n${note}\n`);
    const { items } = await corrections(world);
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      title: "Correction: Bridge opens",
      date_published: "2026-11-05T09:00:00.000Z",
    });
    expect(items[0]?.content_html).toContain(note);
    await expectClean(world);
  });

  it("keeps the earlier one when an article is corrected again", async () => {
    const world = await openTown();
    await revise(world, "05", `${articleText("Bridge opens")}\n${note}\n`);
    await revise(
      world,
      "07",
      `${articleText("Bridge opens")}\n${note}\n\nCorrection: the mayor is Jo Lind.\n`,
    );
    const { items } = await corrections(world);
    expect(items.map(({ date_published }) => date_published.slice(0, 10))).toEqual([
      "2026-11-07",
      "2026-11-05",
    ]);
    expect(new Set(items.map(({ id }) => id)).size).toBe(2);
  });

  it("forgets them when the article is withdrawn, words and all", async () => {
    const world = await openTown();
    await revise(world, "05", `${articleText("Bridge opens")}\n${note}\n`);
    const { article } = (await rootItem(world))._feedmill;
    await retract(world.store, article, { reason: "by order", now: world.now, purge: true });
    await world.run();
    expect((await corrections(world)).items).toEqual([]);
    for await (const key of world.store.list(""))
      if (!key.startsWith("sources/"))
        expect(await textAt(world, key), key).not.toContain("named the wrong river");
  });
});
