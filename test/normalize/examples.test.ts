import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { normalizeArticle } from "../../lib/normalize/article.ts";

/** The first articles that anybody sees; each is read as a person reads it. */
const inbox = join(import.meta.dirname, "../../examples/inbox");

interface Example {
  readonly file: string;
  readonly headline: string;
  readonly language: string;
  readonly encoding: string;
  readonly paragraphs: number;
  readonly byline?: string;
  readonly authors?: readonly string[];
  readonly dateline?: string;
  readonly published?: string;
  readonly modified?: string;
}

const EXAMPLES: readonly Example[] = [
  {
    file: "blackrigg-fell-race.html",
    headline: "Runner who stopped to help wins Blackrigg race a day later",
    language: "en",
    encoding: "meta:utf-8",
    paragraphs: 13,
    authors: ["Callum Birtwhistle"],
    published: "2026-06-22",
  },
  {
    file: "canicule-ecole-des-filaos.html",
    headline: "À Port-Sénac, l’école a déménagé ses cours à l’aube",
    language: "fr",
    encoding: "meta:utf-8",
    paragraphs: 9,
    byline: "Par Maëlle Kerdoncuff et Bastien Roumégous",
    authors: ["Maëlle Kerdoncuff", "Bastien Roumégous"],
    dateline: "PORT-SÉNAC —",
    published: "2026-06-26T07:45:00+02:00",
    modified: "2026-06-26T11:10:00+02:00",
  },
  {
    file: "hospital-night-shift.html",
    headline: "Quieter wards, shorter stays: a hospital turns its alarms down",
    language: "en",
    encoding: "meta:utf-8",
    paragraphs: 10,
    byline: "By Samuel Okonjo-Reyes",
    authors: ["Samuel Okonjo-Reyes"],
  },
  {
    file: "kestrel-strait-talks.txt",
    headline: "Ferry dispute talks falter as both capitals blame each other",
    language: "en",
    encoding: "bytes:utf-8",
    paragraphs: 10,
    dateline: "VALDENMOUTH, Sept. 14 (Northern Wire) —",
  },
  {
    file: "kupferhuette-rettung.txt",
    headline: "Kupferhütte Altenbrück: Belegschaft kauft ihr eigenes Werk",
    language: "de",
    encoding: "default:windows-1252",
    paragraphs: 9,
    byline: "Von Henrike Vosskamp",
    authors: ["Henrike Vosskamp"],
    dateline: "Altenbrück, 3. Juli (NDK) –",
    published: "2026-07-03T18:20",
  },
  {
    file: "ledovaya-pristan.txt",
    headline: "Посёлок на краю льда остался без пристани и нашёл её за сорок километров",
    language: "ru",
    encoding: "bytes:windows-1251",
    paragraphs: 10,
    byline: "Автор: Вера Лисицына",
    authors: ["Вера Лисицына"],
    dateline: "СЕВЕРОГОРСК, 12 августа (Северный телеграф) —",
    published: "2026-08-12T14:05",
  },
  {
    file: "marlow-bridge-vote.txt",
    headline: "Marlow Sound council votes to close its swing bridge to cars",
    language: "en",
    encoding: "bytes:utf-8",
    paragraphs: 9,
    byline: "By Ines Hallam and Peter Odukoya, Local Government Correspondent",
    authors: ["Ines Hallam", "Peter Odukoya"],
    published: "2026-09-17T21:40Z",
  },
  {
    file: "orchard-bank-merger.html",
    headline: "Orchard Bank drops bid for rival after depositors revolt",
    language: "en",
    encoding: "meta:utf-8",
    paragraphs: 10,
    byline: "By Noor Castellane in Carrick",
    authors: ["Noor Castellane"],
    published: "2026-03-12T16:30:00Z",
  },
  {
    file: "peat-rewetting.txt",
    headline: "Fen that burned for two summers is under water again, on purpose",
    language: "en",
    encoding: "bytes:utf-8",
    paragraphs: 10,
    byline: "By Gwenllian Ashdown",
    authors: ["Gwenllian Ashdown"],
    dateline: "LOWER TARN, Hestria —",
    published: "2026-11",
    modified: "2026-11-11",
  },
  {
    file: "satoyama-bus.txt",
    headline: "山あいの路線バス、高校生の時刻表で乗客が倍に",
    language: "ja",
    encoding: "bytes:utf-8",
    paragraphs: 8,
    byline: "文：水沢 遥",
    authors: ["水沢 遥"],
    dateline: "［霧原　２日　北方通信］",
    published: "2026-10-02",
  },
  {
    file: "seagrass-carbon-study.html",
    headline: "Seagrass stores carbon twice as fast where sea urchins are eaten, study finds",
    language: "en-GB",
    encoding: "meta:utf-8",
    paragraphs: 13,
    byline: "By Farida Nwosu-Lindqvist, Science Correspondent",
    authors: ["Farida Nwosu-Lindqvist"],
    published: "2026-10-08T06:00:00+01:00",
    modified: "2026-10-09T09:30:00+01:00",
  },
  {
    file: "sequia-campanas.txt",
    headline: "El pantano baja y devuelve las campanas de Valdeurraca",
    language: "es",
    encoding: "bytes:utf-8",
    paragraphs: 8,
    byline: "Por Jimena Olavarría y Tomás Quintanar",
    authors: ["Jimena Olavarría", "Tomás Quintanar"],
    dateline: "VALDEURRACA (Agencia Meseta) —",
    published: "2026-08-21",
  },
  {
    file: "theatre-attic-score.txt",
    headline: "The opera in the attic: a lost score is heard for the first time",
    language: "en",
    encoding: "bytes:utf-8",
    paragraphs: 10,
  },
];

test("every example is in this table", () => {
  expect(readdirSync(inbox).toSorted()).toEqual(EXAMPLES.map(({ file }) => file));
});

test.each(EXAMPLES)("$file is read with its facts and without others", (example) => {
  const { file, encoding, paragraphs, authors = [], dateline = null, ...facts } = example;
  const { article, provenance } = read(file);
  expect(article).toMatchObject({ byline: null, published: null, modified: null, ...facts });
  expect(article.authors.map(({ name }) => name)).toEqual(authors);
  expect(article.dateline?.text ?? null).toBe(dateline);
  expect(provenance.fields.encoding).toBe(encoding);
  expect(provenance.warnings).toEqual([]);
  expect(article.body.text.split("\n\n")).toHaveLength(paragraphs);
  if (dateline !== null) {
    expect(article.body.text.startsWith(dateline)).toBe(true);
    expect(article.summary).not.toContain(dateline);
  }
});

test.each(EXAMPLES)("$file has 300 to 900 words", ({ file, language }) => {
  const words = Iterator.from(
    new Intl.Segmenter(language, { granularity: "word" }).segment(read(file).article.body.text),
  ).filter(({ isWordLike }) => isWordLike === true);
  const count = words.toArray().length;
  expect(count).toBeGreaterThanOrEqual(300);
  expect(count).toBeLessThanOrEqual(900);
});

test("the hostile example loses its scripts, its handlers and what was bait, and no word more", () => {
  const { body } = read("hospital-night-shift.html").article;
  expect(body.html).not.toMatch(/script|onclick|onload|onerror|onmouseover|iframe|<form|<style/i);
  expect(body.text).not.toMatch(/must never be seen|weird trick|Card number|Continue reading/);
  expect(body.text).toContain("Her notes went to the ward sister");
  expect(body.text).toContain("“I hadn’t expected to dream.”");
});

function read(file: string) {
  const body = readFileSync(join(inbox, file));
  const outcome = normalizeArticle({ body, contentType: null, file, url: null, language: null });
  if (outcome.kind !== "article") throw new Error(`${file}: ${outcome.reason.message}`);
  return outcome;
}
