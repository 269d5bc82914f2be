import { collectSources } from "../../functions/collect-sources.ts";
import { publishAll } from "../../functions/publish-all.ts";
import type { Store } from "../../lib/ports.ts";
import { countingStore, type Requests } from "./counting-store.ts";
import { articleWithFacts, factsNormalizer } from "./facts.ts";
import { openMemoryStore } from "./memory-store.ts";
import { normalizeBatches } from "./normalize-batches.ts";
import { openWorld, testConfig, type World } from "./world.ts";

export interface Scaled {
  readonly articles: number;
  /** Feeds that articles brought with them. */
  readonly facets: number;
  /** What publishing ten more articles asked of the store. */
  readonly requests: Requests;
  readonly msOfPublishing: number;
}

/** Of ten new articles, each about two of the best known people and places, and two unknown ones. */
const newArticles = 10;

/**
 * A store of so many articles with two facets of their own each, and then a run with ten new ones: a
 * run is to cost what changed, never what there is (design §1, rule 5).
 */
export async function publishIntoStoreOf(articles: number): Promise<Scaled> {
  const store = openMemoryStore();
  const world = await fillStore(store, articles);
  world.now = new Date("2026-11-01T09:00:00Z");
  for (let i = 0; i < newArticles; i++) drop(world, articles + i);
  await take(world);
  const { store: counted, requests } = countingStore(store);
  const begun = performance.now();
  await publishAll({ store: counted, config: world.config });
  const msOfPublishing = performance.now() - begun;
  const facets = store
    .keys()
    .filter((key) => /^site\/(?:people|places)\/[^/]+\/feed\.json$/.test(key));
  return { articles, facets: facets.length, requests, msOfPublishing };
}

/**
 * Collects, normalizes and publishes so many articles, 25 an hour; each brings two facets of its own
 * along, or with `hasFacets: false` none.
 */
export async function fillStore(
  store: Store,
  articles: number,
  { hasFacets = true }: { readonly hasFacets?: boolean } = {},
): Promise<World> {
  const world = Object.assign(
    openWorld(store, testConfig({ feeds: { facets: { people: 1, places: 1 } } })),
    { normalizer: factsNormalizer },
  );
  const hourMs = 3_600_000;
  const perHour = 25;
  for (let from = 0; from < articles; from += perHour) {
    world.now = new Date(Date.parse("2026-01-01T00:00:00Z") + (from / perHour) * hourMs);
    for (let i = from; i < Math.min(articles, from + perHour); i++) drop(world, i, hasFacets);
    await take(world);
  }
  await publishAll(world);
  return world;
}

function drop(world: World, i: number, hasFacets = true): void {
  const facts = {
    people: [`Person ${i} Lane`, `Famous Person ${["A", "B", "C"][i % 3]}`],
    places: [`Town ${i}`, `Great City ${["A", "B"][i % 2]}`],
  };
  world.inbox.drop(`${i}.txt`, articleWithFacts(`Article ${i}`, hasFacets ? facts : {}));
}

/** Collects and normalizes; the inbox is emptied, since it is not what is measured. */
async function take(world: World): Promise<void> {
  const { reports } = await collectSources(world);
  const { store, normalizer, config } = world;
  const captured = reports.flatMap((report) => report.captured);
  await normalizeBatches(captured, { store, normalizer, sources: config.sources });
  for await (const { name } of world.inbox.list()) world.inbox.remove(name);
}
