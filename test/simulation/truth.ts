import { Config } from "../../lib/config.ts";
import { encodeText } from "../../lib/json.ts";
import { articleWithFacts, type Facts } from "../support/facts.ts";
import { type FakeItem, type FakeWeb, pageOf, rssOf } from "../support/fake-web.ts";
import type { Bucket } from "./bucket.ts";
import type { Random } from "./random.ts";
import type { Process } from "./scheduler.ts";

/** What really happened in the world, against which the published site is judged in the end. */
export interface Truth {
  /** The newest text of each thing that was ever there, by its name for people. */
  readonly newest: Map<string, Story>;
  /** Inbox files that cannot be read: they must stand in quarantine, once. */
  readonly poison: Map<string, string>;
}

export interface Story {
  readonly source: string;
  readonly headline: string;
  /** Words that stand nowhere else, so that they can be found wherever they came. */
  readonly words: string;
}

export const feedUrl = "https://wire.example.org/feed.xml";
export const listUrl = "https://paper.example.org/feed.xml";

const people = ["Maria Okonjo", "MARIA OKONJO", "Jo Lind", "C. Ó Dálaigh"];
const outlets = ["Valley Courier", "The Post"];
const places = ["Seyne", "Orland"];

const configs = [
  {},
  { feeds: { window: 3 } },
  { feeds: { window: 3, facets: { people: 1, speakers: 1 } } },
  { feeds: { named: [{ id: "seyne", title: "Seyne", where: { places: "Seyne" } }] } },
  { feeds: { suppress: ["Jo Lind"], ninjs: true, newsSitemap: true } },
];

/** The n-th configuration that operators try; all of them have the same sources. */
export const configOf = (n: number): Config =>
  Config.parse({
    site: { title: "Test", url: "https://news.example.org/", tag: "feedmill.example,2026" },
    sources: [
      { id: "desk", kind: "inbox", title: "The desk" },
      { id: "wire", kind: "feed", title: "Wire", url: feedUrl },
      { id: "paper", kind: "feed", title: "Paper", url: listUrl, fullText: true },
    ],
    ...configs[n % configs.length],
  });

export const configsCount = configs.length;

/** How many files and items there may be: so few that all of them change. */
export interface WorldSize {
  readonly filesMax: number;
  readonly itemsMax: number;
}

export const sizeUsual: WorldSize = { filesMax: 6, itemsMax: 8 };
export const sizeNarrow: WorldSize = { filesMax: 1, itemsMax: 1 };

/** The world outside: people who drop files, and two publishers. */
export class World {
  readonly truth: Truth = { newest: new Map(), poison: new Map() };
  readonly #size: WorldSize;
  readonly #random: Random;
  readonly #poisons: Random;
  readonly #web: FakeWeb;
  readonly #versions = new Map<string, number>();
  #items: readonly string[] = [];
  #pages: readonly string[] = [];

  /** `poisons` decides what is wrong with them. */
  constructor(random: Random, poisons: Random, web: FakeWeb, size: WorldSize) {
    this.#size = size;
    this.#random = random;
    this.#poisons = poisons;
    this.#web = web;
    this.#publish();
  }

  /** One thing happens. */
  happen(bucket: Bucket, people: Process): string {
    const random = this.#random;
    const what = random.below(12);
    if (what < 5) return this.#drop(bucket, people);
    if (what === 5) return this.#dropPoison(bucket, people);
    if (what < 9) return this.#bring("item", "wire");
    return this.#bring("page", "paper");
  }

  #drop(bucket: Bucket, by: Process): string {
    const file = `file${this.#random.below(this.#size.filesMax)}.txt`;
    const story = this.#tell(file, "desk");
    const text = articleWithFacts(story.headline, this.#facts(), story.words);
    place(bucket, `inbox/desk/${file}`, encodeText(text), by);
    return `drops ${file}: ${story.words}`;
  }

  /** An empty file cannot be read; one that kills its reader, or all of its function, is given up in the end. */
  #dropPoison(bucket: Bucket, by: Process): string {
    const name = `poison${this.#random.below(2)}.txt`;
    const kind = this.#poisons.pick(["POISON", "DEADLY"]);
    const text = this.#random.chance(0.5) ? "" : `${kind} ${name}\n\nIt kills its reader.\n`;
    if (this.truth.poison.has(name)) return "does nothing";
    this.truth.poison.set(name, text);
    place(bucket, `inbox/desk/${name}`, encodeText(text), by);
    return `drops ${name}`;
  }

  #bring(kind: "item" | "page", source: string): string {
    const known = kind === "item" ? this.#items : this.#pages;
    const isOld = known.length > 0 && this.#random.chance(0.4);
    const isFull = known.length >= this.#size.itemsMax;
    const name = isOld || isFull ? this.#random.pick(known) : `${kind}${known.length}`;
    const story = this.#tell(name, source);
    if (!known.includes(name)) {
      if (kind === "item") this.#items = [name, ...this.#items];
      else this.#pages = [name, ...this.#pages];
    }
    this.#publish();
    return `publishes ${name}: ${story.words}`;
  }

  #tell(name: string, source: string): Story {
    const version = (this.#versions.get(name) ?? 0) + 1;
    this.#versions.set(name, version);
    const headline = `Story of ${name}`;
    const story = { source, headline, words: `It is told as ${name} in version ${version} of it.` };
    this.truth.newest.set(name, story);
    return story;
  }

  #facts(): Facts {
    const some = <T>(list: readonly T[]): T[] => list.filter(() => this.#random.chance(0.4));
    const said = some(["It sails", "Nobody knew", "We will see"]).map((words) => ({
      words,
      by: this.#random.chance(0.7) ? this.#random.pick(people) : null,
      via: some(outlets),
    }));
    // Few files tell a tale, and some of them the same.
    const tale = this.#random.chance(0.5) ? this.#random.below(2) : null;
    return { people: some(people), places: some(places), said, tale };
  }

  #publish(): void {
    const wordsOf = (name: string): string => this.truth.newest.get(name)?.words ?? "";
    const items = this.#items.map(
      (name): FakeItem => ({
        guid: name,
        link: `https://wire.example.org/${name}`,
        title: `Story of ${name}`,
        text: `${wordsOf(name)} The council met on Tuesday, and nobody left before the end of it.`,
      }),
    );
    const links = this.#pages.map(
      (name): FakeItem => ({
        guid: name,
        link: `https://paper.example.org/${name}`,
        title: `Story of ${name}`,
      }),
    );
    this.#web.pages.set(feedUrl, rssOf(items));
    this.#web.pages.set(listUrl, rssOf(links));
    for (const name of this.#pages)
      this.#web.pages.set(
        `https://paper.example.org/${name}`,
        pageOf(`Story of ${name}`, wordsOf(name)),
      );
  }
}

function place(bucket: Bucket, key: string, body: Uint8Array, by: Process): void {
  const present = bucket.objects.get(key);
  const condition = present ? { ifMatch: present.etag } : { ifNoneMatch: "*" };
  bucket.put(key, { body, contentType: "text/plain", metadata: {} }, condition, by);
}
