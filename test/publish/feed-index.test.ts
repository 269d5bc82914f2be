import { describe, expect, it } from "vitest";
import { facetFeed } from "../../lib/facets.ts";
import { feedsMax, indexNodes, type ListedFeed } from "../../lib/publish/feed-index.ts";
import { updateIndex } from "../../lib/publish/update-index.ts";
import { openMemoryStore } from "../support/memory-store.ts";
import { contents, testConfig } from "../support/world.ts";

const config = testConfig();
const person = (slug: string): ListedFeed => ({ feed: facetFeed("person", slug), title: slug });
const ports = () => ({ store: openMemoryStore(), config, recipe: "r" });
const many = (prefix: string, count: number): ListedFeed[] =>
  Array.from({ length: count }, (_, i) => person(`${prefix}${String(i).padStart(3, "0")}`));

const published = async (store: ReturnType<typeof openMemoryStore>): Promise<Map<string, string>> =>
  new Map([...(await contents(store))].filter(([key]) => key.endsWith(".json")));

const made = (feeds: readonly ListedFeed[]): Map<string, string> =>
  new Map(
    indexNodes(config.site, "people", feeds, () => undefined).map((node) => [
      node.prefix,
      JSON.stringify(node.feeds.map(({ feed }) => feed)),
    ]),
  );

describe("the index of the feeds of a kind", () => {
  it("lists a feed in JSON, OPML and a page, once, by its newest title", async () => {
    const { store, ...rest } = ports();
    await updateIndex([person("ada")], { store, ...rest });
    const again = await updateIndex([person("ada")], { store, ...rest });
    expect(again).toBe(0);
    await updateIndex([{ feed: "person:ada", title: "Ada <Lane>" }], { store, ...rest });
    const all = await contents(store);
    expect([...all.keys()]).toEqual([
      "site/index/people.json",
      "site/index/people.opml",
      "site/people/index.html",
    ]);
    expect(JSON.parse(all.get("site/index/people.json") ?? "")).toMatchObject({
      group: "people",
      feeds: [{ feed: "person:ada", title: "Ada <Lane>", html: `${config.site.url}people/ada/` }],
    });
    expect(all.get("site/index/people.opml")).toContain("Ada &lt;Lane&gt;");
    expect(all.get("site/people/index.html")).toContain("Ada &lt;Lane&gt;");
  });

  it("lists nobody any more who is to have no feed", async () => {
    const { store, ...rest } = ports();
    await updateIndex([person("ada"), person("bo")], { store, ...rest });
    await updateIndex([{ feed: "person:ada", title: null }], { store, ...rest });
    const all = await contents(store);
    for (const text of all.values()) expect(text).not.toContain("ada");
  });

  it("divides by the next letters when it grows, whatever the order in which feeds come", async () => {
    const feeds = [...many("a", feedsMax), ...many("b", 3), person("a"), person("c")];
    const wanted = made(feeds);
    expect([...wanted.keys()]).toEqual(["", "a", "a0", "a1", "b", "c"]);
    for (const order of [feeds, feeds.toReversed()]) {
      const { store, ...rest } = ports();
      for (let i = 0; i < order.length; i += 37)
        await updateIndex(order.slice(i, i + 37), { store, ...rest });
      const nodes = [...(await published(store)).values()].map((text) => JSON.parse(text));
      const got = new Map(
        nodes.map(({ prefix, feeds: its }) => [
          prefix,
          JSON.stringify(its.map(({ feed }: ListedFeed) => feed)),
        ]),
      );
      expect(got).toEqual(wanted);
      expect(nodes.find(({ prefix }) => prefix === "").parts).toMatchObject([
        { prefix: "a", json: `${config.site.url}index/people/a.json` },
        { prefix: "b" },
        { prefix: "c" },
      ]);
    }
  });
});
