import { readdirSync, readFileSync } from "node:fs";
import { openSiteServer, type SiteServer } from "../../functions/serve.ts";
import type { Normalizer } from "../../lib/normalized.ts";
import { retract } from "../../lib/retract.ts";
import { articleWithFacts, factsNormalizer } from "../support/facts.ts";
import { rssOf } from "../support/fake-web.ts";
import { openMemoryStore } from "../support/memory-store.ts";
import {
  articleText,
  inlineNormalizer,
  openWorld,
  type TestInbox,
  testConfig,
  type World,
} from "../support/world.ts";

/**
 * A site with a page of every kind: the examples, an article that was corrected and one that was
 * withdrawn, pictures without a size, lists of hundreds, a source that is well and one that is broken.
 */

const examples = new URL("../../examples/", import.meta.url);
/** Those of the examples that tell one story. */
const papers = ["northern-wire", "harbour-courier", "dale-valley-post"] as const;
const feedUrl = "https://news.example.org/feed.xml";
const brokenUrl = "https://gone.example.org/feed.xml";
const hourMs = 3_600_000;

/** So many that the list of people divides by letters. */
const peopleInLists = 205;

export async function openExampleSite(): Promise<SiteServer> {
  const world = Object.assign(
    openWorld(
      openMemoryStore(),
      testConfig({
        site: {
          title: "The Estuary",
          description: "What the coast says, and who says it.",
          url: "http://127.0.0.1:8080/",
          tag: "feedmill.example,2026",
        },
        sources: [
          { id: "desk", kind: "inbox", title: "The desk" },
          { id: "news", kind: "feed", title: "North Quay News", url: feedUrl },
          ...papers.map((id) => ({ id, kind: "inbox", title: id })),
          { id: "broken", kind: "feed", title: "The Silent Gazette", url: brokenUrl },
        ],
        feeds: {
          named: [{ id: "harbour", title: "The harbour", where: { text: "harbour" } }],
        },
      }),
    ),
    { normalizer },
  );
  const { fetch } = world.web;
  world.web.fetch = async (request) => {
    const outcome = await fetch(request);
    world.now = new Date(world.now.getTime() + answerMs(world.web.requests.length));
    return outcome;
  };
  await playDays(world);
  return openSiteServer({ store: world.store, siteUrl: world.config.site.url, port: 0 });
}

const answerMs = (nth: number): number => 120 + ((nth * 137) % 500);

async function playDays(world: World): Promise<void> {
  dropAll(world.inbox, "inbox");
  for (const source of world.config.sources)
    if (papers.some((id) => id === source.id))
      dropAll(world.inboxOf(source) as TestInbox, source.id);
  world.inbox.drop("corrected.txt", articleText("Ferry carried 340", "It carried 340 people."));
  world.inbox.drop("withdrawn.txt", articleText("Mayor to resign, says nobody"));
  world.inbox.drop("pictures.html", pictures);
  world.web.pages.set(brokenUrl, { status: 500 });
  for (let hour = 0; hour < 6; hour++) {
    const items = Array.from({ length: 3 + hour }, (_, i) => ({
      guid: `${i}`,
      title: `Item ${i} of the quay`,
      text: `The crane at berth ${i} was moved, the harbour master said. “It is where it should be,” said Ann Lowe.`,
    }));
    world.web.pages.set(feedUrl, rssOf(items));
    await world.run();
    world.now = new Date(world.now.getTime() + 4 * hourMs);
  }
  for (let part = 0; part < 2; part++)
    for (let from = 0; from < peopleInLists; from += 20)
      world.inbox.drop(`crowd-${part}-${from}.txt`, crowd(part, from));
  world.inbox.drop(
    "corrected.txt",
    `${articleText("Ferry carried 304", "It carried 304 people.")}\nCorrection: an earlier version of this article gave a wrong number of passengers.\n`,
  );
  await world.run();
  await withdraw(world, "Mayor to resign");
  await world.run();
}

function dropAll(inbox: TestInbox, folder: string): void {
  const from = new URL(`${folder}/`, examples);
  for (const name of readdirSync(from)) inbox.drop(name, readFileSync(new URL(name, from)));
}

async function withdraw(world: World, headline: string): Promise<void> {
  for await (const key of world.store.list("records/")) {
    const id = /^records\/(\w{32})\.json$/.exec(key)?.[1];
    const text = Buffer.from((await world.store.get(key))?.body ?? []).toString();
    if (id !== undefined && text.includes(headline))
      await retract(world.store, id, {
        reason: "Nobody said so.",
        now: world.now,
        purge: false,
      });
  }
}

/** Articles with facts of their own are believed; all others are read. */
const normalizer: Normalizer = {
  normalize: async (input) => {
    const isCrowd = Buffer.from(input.body).toString().includes("FACTS {");
    return isCrowd ? factsNormalizer.normalize(input) : inlineNormalizer.normalize(input);
  },
};

const crowd = (part: number, from: number): string =>
  articleWithFacts(`Guests of evening ${part + 1}, from ${from} on`, {
    people: Array.from({ length: 20 }, (_, i) => nameOf(from + i)),
    said: Array.from({ length: 20 }, (_, i) => ({
      words: `Guest ${from + i} of evening ${part} thanked the hosts for the soup and the music`,
      by: i % 4 === 0 ? null : nameOf(from + i),
      via: i % 3 === 0 ? ["Valley Courier"] : [],
    })),
  });

const given = "Ada Ben Cleo Dora Egon Fay Gil Hal Ina Jon".split(" ");
const family = "Achterberg Bellweather Carrow Dunmore Eastlake Farrow Greave".split(" ");
const nameOf = (i: number): string =>
  `${given[i % 10]} ${String.fromCharCode(65 + (i % 26))}. ${family[i % 7]}-${i}`;

const pictures = `<!doctype html><html lang="en"><head><title>The lighthouse in four pictures</title></head><body><article>
<h1>The lighthouse in four pictures</h1><p class="byline">By Ines Hallam</p>
<p>The lamp at Gannet Point has been lit by hand for the last time, after a hundred and forty years of keepers.</p>
<figure><img src="https://pictures.example/lamp.svg" alt="The lamp"><figcaption>The lamp. Photo: Ines Hallam</figcaption></figure>
<p>“I shall miss the stairs,” said Rufus Pell, who climbed them twice a night for thirty-one years without a day of illness.</p>
<p><img src="https://pictures.example/stairs.svg" width="600" height="400" alt="The stairs"></p>
<p>The new lamp is switched on from an office in the city, where nobody has yet asked what the weather is like.</p>
</article></body></html>`;
