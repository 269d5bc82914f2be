import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { promisify } from "node:util";
import { openSiteServer } from "../../functions/serve.ts";
import { reinstate, retract } from "../../lib/retract.ts";
import { randomFrom } from "../simulation/random.ts";
import { openMemoryStore } from "../support/memory-store.ts";
import { verdict } from "../support/verdict.ts";
import { articleText, openWorld, testConfig } from "../support/world.ts";

/**
 * Twenty days: each with some new articles, and with some that are changed, withdrawn or brought back;
 * at the end of each a poll of the root feed, in RSS and in Atom. The reader must have every article
 * once and with its newest words, and see as unread what is new or changed, and nothing else.
 */

const days = 20;
const random = randomFrom(20, "newsboat");
const world = openWorld(openMemoryStore(), testConfig({ feeds: { window: 12 } }));
const site = await openSiteServer({ store: world.store, siteUrl: world.config.site.url, port: 0 });
const folders: string[] = [];
const readers = await Promise.all(["feed.xml", "atom.xml"].map(openReader));

/** What was dropped: by headline, how often it was changed; and which of that a reader was shown. */
const articles = new Map<string, number>();
const shown = new Map<string, number>();
const wrong: string[] = [];
let changes = 0;
let withdrawals = 0;
let returns = 0;
for (let day = 1; day <= days; day++) {
  world.now = new Date(Date.UTC(2026, 10, day, 9));
  const old = [...articles.keys()];
  for (let n = random.below(6); n > 0; n--)
    touch(`Council meets for the ${articles.size + 1}. time`);
  // Of those that stand in the window still: a reader is not told of what no feed shows any more.
  for (const headline of old.slice(-4)) if (random.below(4) === 0) touch(headline);
  await world.run();
  await withdrawSome(old);
  await world.run();
  const news = await showWindow();

  for (const { name, poll } of readers) {
    const items = await poll();
    const say = (what: string): void => void wrong.push(`day ${day}, ${name}: ${what}`);
    const titles = items.map(({ title }) => title);
    if (new Set(titles).size < titles.length) say("an item twice");
    for (const headline of articles.keys()) if (!titles.includes(headline)) say(`no ${headline}`);
    for (const { title, unread, content } of items) {
      if (unread !== news.has(title)) say(`${title} is ${unread ? "unread" : "read"}`);
      if (!content.includes(wordsOf(title, shown))) say(`${title} has other words`);
    }
  }

  function touch(headline: string): void {
    const version = (articles.get(headline) ?? 0) + 1;
    if (version > 1) changes++;
    articles.set(headline, version);
    const file = `${headline.replace(/\W+/g, "-")}.txt`;
    world.inbox.drop(file, articleText(headline, wordsOf(headline, articles)));
  }
}

for (const { name, poll } of readers) {
  const items = await poll();
  const ok = wrong.length === 0 && items.length === articles.size;
  verdict(
    `newsboat-days ${name}: ${days} days, ${items.length} articles, ${changes} changes, ${withdrawals} withdrawals, ${returns} returns`,
    ok,
    `${items.length} items of ${articles.size}; ${wrong.slice(0, 3).join("; ")}`,
  );
}
await site.close();
await Promise.all(folders.map((folder) => rm(folder, { recursive: true })));

function wordsOf(headline: string, versions: ReadonlyMap<string, number>): string {
  return `Word number ${versions.get(headline)} of it was said on a Tuesday.`;
}

/** Takes what stands in the feed for shown; answers what of it is new to a reader, or changed. */
async function showWindow(): Promise<ReadonlySet<string>> {
  const feed = await world.store.get("site/feed.json");
  const items: readonly { title: string }[] = JSON.parse(
    Buffer.from(feed?.body ?? "{}").toString(),
  ).items;
  const news = items
    .map(({ title }) => title)
    .filter((title) => shown.get(title) !== articles.get(title));
  for (const title of news) shown.set(title, articles.get(title) ?? 0);
  return new Set(news);
}

/** What was withdrawn stays in a reader's own list, as with every feed; what returns must not come twice. */
async function withdrawSome(headlines: readonly string[]): Promise<void> {
  const { store, now } = world;
  const gone = new Set<string>();
  for await (const key of store.list("retractions/")) {
    const id = key.slice("retractions/".length, -".json".length);
    gone.add(id);
    if (random.below(2) === 0) continue;
    const object = await store.get(key);
    if (!object || JSON.parse(Buffer.from(object.body).toString()).status !== "retracted") continue;
    await reinstate(store, id, { reason: "So.", now });
    returns++;
  }
  for await (const key of store.list("records/")) {
    const id = /^records\/(\w{32})\.json$/.exec(key)?.[1];
    if (id === undefined || gone.has(id) || random.below(12) > 0) continue;
    const object = await store.get(key);
    const { headline } = JSON.parse(Buffer.from(object?.body ?? "{}").toString());
    if (!headlines.includes(headline)) continue;
    await retract(store, id, { reason: "Not so.", now, purge: false });
    withdrawals++;
  }
}

interface Item {
  readonly title: string;
  readonly content: string;
  readonly unread: boolean;
}

/** A cache for each: newsboat keeps one item per guid, whichever feed it came by. */
async function openReader(name: string) {
  const home = await mkdtemp(join(tmpdir(), "newsboat-"));
  folders.push(home);
  const url = `${site.home}${name}`;
  await writeFile(join(home, "urls"), `${url}\n`);
  await writeFile(join(home, "config"), `reset-unread-on-update "${url}"\n`);
  const at = (file: string): string => join(home, file);
  const poll = async (): Promise<readonly Item[]> => {
    await promisify(execFile)(
      "newsboat",
      ["-u", at("urls"), "-c", at("cache.db"), "-C", at("config"), "-x", "reload"],
      { env: { HOME: home, PATH: "/usr/bin:/bin" }, timeout: 60_000 },
    );
    const cache = new DatabaseSync(at("cache.db"));
    const rows = cache.prepare("SELECT title, content, unread FROM rss_item").all();
    cache.exec("UPDATE rss_item SET unread = 0");
    cache.close();
    return rows.map(({ title, content, unread }) => ({
      title: String(title),
      content: String(content),
      unread: unread === 1,
    }));
  };
  return { name, poll };
}
