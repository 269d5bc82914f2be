import { existsSync, readFileSync } from "node:fs";

/** Hostile data with licences of their own, beside the repository. */
export const hostileCorpus = new URL("../../../shared/corpora/hostile/", import.meta.url);
export const hasHostileCorpus = existsSync(hostileCorpus);

/** The cases of a set, as its README tells their form; none where the corpus is not there. */
export const casesOf = <Case>(set: string): readonly Case[] =>
  hasHostileCorpus
    ? readFileSync(new URL(`${set}/dev/cases.jsonl`, hostileCorpus), "utf8")
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line))
    : [];
