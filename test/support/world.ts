import { type RunPorts, runOnce } from "../../functions/run.ts";
import type { RunReport } from "../../functions/run-report.ts";
import { Config } from "../../lib/config.ts";
import { sha256 } from "../../lib/hash.ts";
import { encodeText } from "../../lib/json.ts";
import { normalizeArticle } from "../../lib/normalize/article.ts";
import type { Normalizer } from "../../lib/normalized.ts";
import type { Inbox, InboxRead, Store, Wait } from "../../lib/ports.ts";
import { type FakeWeb, openFakeWeb } from "./fake-web.ts";

/** An inbox in memory whose files a test drops, replaces and removes. */
export interface TestInbox extends Inbox {
  drop(name: string, content: string | Uint8Array): void;
  remove(name: string): void;
}

export function openTestInbox(): TestInbox {
  const files = new Map<string, Uint8Array>();
  return {
    drop: (name, content) =>
      void files.set(name, typeof content === "string" ? encodeText(content) : content),
    remove: (name) => void files.delete(name),
    async *list() {
      for (const [name, body] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
        yield { name, version: sha256(body, 16) };
      }
    },
    async read(name, { bodyBytesMax }): Promise<InboxRead> {
      const body = files.get(name);
      if (!body) return { kind: "gone" };
      const version = sha256(body, 16);
      if (body.length > bodyBytesMax) return { kind: "too-large", bytes: body.length, version };
      return { kind: "read", body, version };
    },
  };
}

/** The real normalizer without its threads. */
export const inlineNormalizer: Normalizer = {
  normalize: async (input) => normalizeArticle(input),
};

/** What a configuration must say: one inbox, on a site of this machine. */
export const testSettings = {
  site: { title: "Test", url: "http://127.0.0.1:8080/", tag: "feedmill.example,2026" },
  sources: [{ id: "desk", kind: "inbox", title: "The desk" }],
};

export const testConfig = (changes: object = {}): Config =>
  Config.parse({ ...testSettings, ...changes });

/** One machine with its folder of articles, on a clock that a test sets. */
export interface World extends RunPorts {
  readonly inbox: TestInbox;
  readonly web: FakeWeb;
  config: Config;
  store: Store;
  now: Date;
  wait: Wait;
  run(): Promise<RunReport>;
}

export function openWorld(store: Store, config = testConfig()): World {
  const inboxes = new Map<string, TestInbox>();
  const inboxNamed = (id: string): TestInbox => {
    const inbox = inboxes.get(id) ?? openTestInbox();
    inboxes.set(id, inbox);
    return inbox;
  };
  const web = openFakeWeb();
  const world: World = {
    web,
    fetcher: web,
    // On the world's own clock, so that nothing is waited for.
    wait: async (ms) => {
      world.now = new Date(world.now.getTime() + ms);
    },
    store,
    config,
    now: new Date("2026-11-01T09:00:00Z"),
    clock: () => world.now,
    normalizer: inlineNormalizer,
    inbox: inboxNamed("desk"),
    inboxOf: ({ id }) => inboxNamed(id),
    run: () => runOnce(world),
  };
  return world;
}

/** A plain-text article with a headline and two paragraphs. */
export const articleText = (headline: string, words = "The council met on Tuesday."): string =>
  `${headline}\n\n${words} It was the third meeting of the year, and nobody left early.\n\nA vote is expected next week, the clerk said.\n`;

/** Every object of a store under `prefix`, as text. */
export async function contents(store: Store, prefix = ""): Promise<Map<string, string>> {
  const all = new Map<string, string>();
  for await (const key of store.list(prefix)) {
    const object = await store.get(key);
    if (object) all.set(key, Buffer.from(object.body).toString("latin1"));
  }
  return all;
}

/** Its text without the count of changes of a node of the index, which is all of it that has a past. */
export const withoutTurn = (key: string, text: string): string =>
  /^site\/index\/.*\.json$/.test(key) ? text.replace(/"turn": \d+/, '"turn": 0') : text;

export const withoutTurns = (all: ReadonlyMap<string, string>): Map<string, string> =>
  new Map([...all].map(([key, text]) => [key, withoutTurn(key, text)]));
