import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

/** Corpora with ground truth and licences of their own, and what scores them, beside the repository. */
export const shared = join(root, "../shared");
export const hasScorers = (): boolean => existsSync(join(shared, "score"));

/**
 * What the scorer of that name prints about the sources that stand here. A copy of the scorers in
 * another folder reads the same corpora.
 */
export function runScorer(name: string, folder?: string): string {
  const feedmill = `${process.execPath} ${join(root, "functions/feedmill.mjs")}`;
  const scorer = join(folder ?? join(shared, "score"), `score-${name}.mjs`);
  const corpus = folder === undefined ? [] : ["--corpus", join(shared, "corpora", name)];
  const env = { ...process.env, FEEDMILL: feedmill };
  return spawnSync(process.execPath, [scorer, ...corpus], { env, encoding: "utf8" }).stdout;
}
