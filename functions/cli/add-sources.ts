import { writeFile } from "node:fs/promises";
import { type ConfigProblem, describeProblem, parseConfig } from "../../lib/config-file.ts";
import { slugOf } from "../../lib/slug.ts";
import { appendToYamlList } from "../../lib/yaml.ts";
import type { ConfigFile } from "../runtime.ts";
import { CannotRun } from "./command.ts";

/** A source to be written into the configuration, its id still open. */
export interface NewSource {
  readonly kind: "feed" | "page" | "sitemap" | "urls";
  readonly title: string;
  readonly url: string;
  readonly more?: Readonly<Record<string, unknown>>;
}

export interface AddedSource extends NewSource {
  readonly id: string;
}

/**
 * Adds sources to the configuration file, keeping its comments. One whose address is there already
 * is left out. Throws `CannotRun` before anything is written where the result would be wrong.
 */
export async function addSources(
  { path, text }: ConfigFile,
  sources: readonly NewSource[],
): Promise<readonly AddedSource[]> {
  const before = parseConfig(text);
  if (before.kind === "problems") throw wrong(path, before.problems);
  const known = new Set(
    before.config.sources.flatMap((source) =>
      source.kind === "inbox" ? [] : source.kind === "urls" ? source.urls : [source.url],
    ),
  );
  const ids = new Set(before.config.sources.map(({ id }) => id));
  const added = sources
    .filter(({ url }) => !known.has(url))
    .map((source) => ({ ...source, id: freeId(source.title, ids) }));
  if (added.length === 0) return [];

  const entries = added.map(({ id, kind, title, url, more }) => ({
    id,
    kind,
    title,
    ...(kind === "urls" ? { urls: [url] } : { url }),
    ...more,
  }));
  const next = appendToYamlList(text, "sources", entries);
  const after = next === undefined ? undefined : parseConfig(next);
  if (next === undefined || after === undefined)
    throw new CannotRun(`${path}: it has no list "sources" to add to; write one`);
  if (after.kind === "problems") throw wrong(path, after.problems);
  await writeFile(path, next);
  return added;
}

const wrong = (path: string, problems: readonly ConfigProblem[]): CannotRun =>
  new CannotRun(`${path}:${problems.map((each) => `\n  ${describeProblem(each)}`).join("")}`);

/** A name made of the title, that no other source has. */
function freeId(title: string, taken: Set<string>): string {
  const base = slugOf(title)
    .slice(0, 50)
    .replace(/(?<!-)-+$/, "");
  let id = base;
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
  taken.add(id);
  return id;
}
