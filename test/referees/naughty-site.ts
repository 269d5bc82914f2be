import { readFileSync } from "node:fs";
import { publishAll } from "../../functions/publish-all.ts";
import { sha256 } from "../../lib/hash.ts";
import type { Normalizer } from "../../lib/normalized.ts";
import type { Article, Entity, Span, Statement } from "../../lib/record.ts";
import { retract } from "../../lib/retract.ts";
import { slugOf } from "../../lib/slug.ts";
import { openDirectory } from "../../lib/store/directory.ts";
import { escapeXml } from "../../lib/xml.ts";
import { casesOf } from "../support/hostile-corpus.ts";
import { inlineNormalizer, openWorld, testConfig } from "../support/world.ts";

/**
 * Publishes a site in which strings that break programs stand in every field of every article, for
 * the referees to read. Argument: the folder of the store.
 */

const [folder = ""] = process.argv.slice(2);
const fixture = new URL("../fixtures/naughty.json", import.meta.url);
const all: readonly string[] = [
  ...JSON.parse(readFileSync(fixture, "utf8")),
  ...casesOf<{ string: string }>("naughty-strings").map(({ string }) => string),
];
// A blank field is no field: what reads an article leaves null, which other tests are about.
const strings = all.filter((string) => escapeXml(string).trim() !== "");

/** The real reading of a text whose body names the string that all of its fields become. */
const naughtyNormalizer: Normalizer = {
  normalize: async (input) => {
    const outcome = await inlineNormalizer.normalize(input);
    if (outcome.kind !== "article") return outcome;
    const index = Number(/String number (\d+) /.exec(outcome.article.body.text)?.[1]);
    return { ...outcome, article: { ...outcome.article, ...fieldsOf(strings[index] ?? "") } };
  },
};

function fieldsOf(string: string): Partial<Article> {
  const text = `${string}\n\nThe end.`;
  const span: Span = { start: 0, end: string.length, in: "body", text: string };
  const place = { entity: null, marker: string, span, inferred: false };
  const entity = (type: Entity["type"]): Entity => ({
    id: `${type}-1`,
    type,
    name: string,
    aliases: [string],
    roles: [{ text: string, span }],
    mentions: [span],
    facet: slugOf(string),
  });
  const statement: Statement = {
    id: sha256(string, 12),
    kind: "direct",
    content: [span],
    cue: span,
    speaker: { name: string, entity: "person-1", anonymous: false, span, inferred: false },
    chain: [
      { kind: "person", name: string, ...place },
      { kind: "outlet", name: "The Post", ...place },
    ],
    hedge: span,
  };
  return {
    url: addressWith(string),
    headline: string,
    summary: string,
    byline: string,
    authors: [{ name: string, role: string }],
    dateline: { text: string, place: string, agency: string, date: string },
    published: string,
    modified: string,
    language: "en",
    section: string,
    keywords: [string],
    rights: { holder: string, license: string, notice: string, policy: string },
    body: { html: `<p>${escapeXml(string)}</p>\n<p>The end.</p>`, text },
    images: [
      {
        url: "https://paper.example/picture.jpg",
        caption: string,
        credit: string,
        width: 3,
        height: 2,
      },
    ],
    entities: [entity("person"), entity("organisation"), entity("place")],
    statements: [statement],
  };
}

/** As the reading of a page leaves addresses: of the web, and in the form of the URL standard. */
function addressWith(string: string): string {
  const url = URL.parse(string, "https://paper.example/") ?? new URL("https://paper.example/");
  if (/^https?:$/.test(url.protocol)) return url.href;
  return `https://paper.example/?q=${encodeURIComponent(string.toWellFormed())}`;
}

const world = Object.assign(
  openWorld(
    openDirectory(folder),
    testConfig({
      feeds: {
        window: 500,
        ninjs: true,
        newsSitemap: true,
        facets: {
          people: 0,
          organisations: 0,
          places: 0,
          sections: 0,
          speakers: 0,
          via: 1,
          anonymous: 1,
          corrections: 1,
        },
      },
    }),
  ),
  { normalizer: naughtyNormalizer },
);
strings.forEach((_, index) => {
  world.inbox.drop(
    `${index}.txt`,
    `Council meets\n\nString number ${index} is in every field of this article.\n\nNobody left early.\n`,
  );
});
await world.run();
const { store } = world;
let withdrawn = 0;
for await (const key of store.list("records/")) {
  const id = /^records\/(\w{32})\.json$/.exec(key)?.[1];
  if (id === undefined || withdrawn === 10) continue;
  await retract(store, id, {
    reason: strings[withdrawn++] ?? "",
    now: new Date("2026-11-02T09:00:00Z"),
    purge: false,
  });
}
await publishAll(world);
console.log(`${strings.length} strings in every field`);
