import { loadCorpusPages } from "./corpus-pages.ts";
import { makeFeed } from "./feeds.ts";
import { makePages, makeTexts } from "./pages.ts";
import { median } from "./results.ts";

/**
 * One system on one kind of work in a process of its own, so that nobody pays for another's heap: warmed by
 * `warmRounds` rounds over all items (2, or as many as a third argument says), then measured over `rounds`. Prints
 * one line of JSON, and the item in the middle for whoever runs it by hand. CPU time of the whole process, since
 * this machine may have other work.
 */
const [work = "", name = "", warm = "2"] = process.argv.slice(2);
const warmRounds = Number(warm);
const rounds = 3;

interface Item {
  readonly id: string;
  readonly input: object;
  /** What the output must hold; where nothing is given, anything. */
  readonly wanted: readonly string[];
}

const itemsOf: Readonly<Record<string, () => readonly Item[] | Promise<readonly Item[]>>> = {
  corpus: async () =>
    (await loadCorpusPages()).map(({ id, url, html }) => {
      return { id, input: { url, html, bytes: Buffer.from(html) }, wanted: [] };
    }),
  pages: () =>
    makePages().map(({ id, url, html, paragraphs }) => {
      return { id, input: { url, html, bytes: Buffer.from(html) }, wanted: paragraphs };
    }),
  texts: () =>
    makeTexts().map(({ id, text }) => {
      return { id, input: { text, bytes: Buffer.from(text) }, wanted: text.split("\n\n").slice(1) };
    }),
  feeds: () => {
    const document = makeFeed();
    return [{ id: "50 items", input: { document }, wanted: document.items.map(({ id }) => id) }];
  },
};

export interface Measured {
  /** CPU milliseconds, the median of rounds for each item. */
  readonly ms: readonly number[];
  /** The share of what was wanted that is in the output. */
  readonly found: number;
}

type Output = string | readonly Uint8Array[];
type System = (input: object) => Output | Promise<Output>;

const { systems } = (await import(`./systems/${work === "corpus" ? "pages" : work}.mjs`)) as {
  systems: Readonly<Record<string, System>>;
};
const system = systems[name];
const items = await itemsOf[work]?.();
if (!system || !items) throw new Error(`bench: got "${work} ${name}"; there is no such system`);

const repeats = work === "feeds" ? 20 : 1;
const times = items.map((): number[] => []);
let found = 0;
let wanted = 0;
for (let round = 0; round < warmRounds + rounds; round++)
  for (const [i, item] of items.entries()) {
    const begun = process.cpuUsage();
    let output: Output = "";
    for (let n = 0; n < repeats; n++) output = await system(item.input);
    const { user, system: kernel } = process.cpuUsage(begun);
    if (round >= warmRounds) times[i]?.push((user + kernel) / 1000 / repeats);
    if (round > 0) continue;
    const text = wordsOf(typeof output === "string" ? output : Buffer.concat(output).toString());
    const held = item.wanted.filter((each) => text.includes(wordsOf(each))).length;
    found += item.wanted.length > 0 ? held : Number(text !== "");
    wanted += Math.max(1, item.wanted.length);
  }
const measured: Measured = {
  ms: times.map((each) => each.toSorted((a, b) => a - b)[each.length >> 1] ?? Number.NaN),
  found: found / wanted,
};
process.stderr.write(`${work}: ${name}: ${median(measured.ms).toFixed(2)} ms\n`);
console.log(JSON.stringify(measured));
// Some keep timers or windows open.
process.exit(0);

/** White space and punctuation differ between systems, and are not what is checked. */
function wordsOf(text: string): string {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}
