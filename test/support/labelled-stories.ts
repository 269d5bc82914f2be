import { readdirSync, readFileSync } from "node:fs";
import * as z from "zod";

/** Weights are fitted on `dev`, `held` and `sealed`; `fresh` was read once, when they were done. */
export type Half = "dev" | "held" | "sealed" | "fresh";

const folder = new URL("../fixtures/stories/", import.meta.url);

const half = z.enum(["dev", "held", "sealed", "fresh"]);
const instant = z.iso.datetime();
/** A day, or a time with its offset. */
const printedTime = z.string().regex(/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d))?$/);

const StoryArticle = z.strictObject({
  id: z.string(),
  source: z.string(),
  headline: z.string().min(1),
  /** As precise as the page gives it; null where it gives nothing. */
  published: printedTime.nullable(),
  firstSeen: instant,
  body: z.string(),
});

const StoryEvent = z.strictObject({
  event: z.string(),
  half,
  family: z.string(),
  what: z.string().min(1),
  /** The article that had it first, and what shows it. */
  first: z.string(),
  evidence: z.string().min(1),
  origins: z.int().min(1),
  originsWhy: z.string().min(1),
  /** Articles that carry one text stand together, its original first. */
  texts: z.array(z.array(z.string()).min(1)).min(1),
});

const StoryPair = z.strictObject({
  a: z.string(),
  b: z.string(),
  same: z.enum(["copy", "rewrite", "no"]),
  half,
  why: z.string().min(1),
});

export type StoryArticle = z.infer<typeof StoryArticle>;
export type StoryEvent = z.infer<typeof StoryEvent>;
export type StoryPair = z.infer<typeof StoryPair>;

export interface LabelledStories {
  readonly articles: readonly StoryArticle[];
  readonly events: readonly StoryEvent[];
  readonly pairs: readonly StoryPair[];
}

/** One half of the labelled set. Throws when a line is not what the README of the set says. */
export function readLabelledStories(wanted: Half): LabelledStories {
  const events = readLines("events.jsonl", StoryEvent).filter((event) => event.half === wanted);
  const ids = new Set(events.flatMap((event) => event.texts.flat()));
  return {
    articles: readAllStoryArticles().filter((article) => ids.has(article.id)),
    events,
    pairs: readLines("pairs.jsonl", StoryPair).filter((pair) => pair.half === wanted),
  };
}

/** Every article of all halves, for the check that the set is whole. */
export const readAllStoryArticles = (): readonly StoryArticle[] =>
  readdirSync(new URL("articles/", folder))
    .sort()
    .flatMap((name) => readLines(`articles/${name}`, StoryArticle));

function readLines<Schema extends z.ZodType>(name: string, schema: Schema): z.infer<Schema>[] {
  return readFileSync(new URL(name, folder), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => schema.parse(JSON.parse(line)));
}
