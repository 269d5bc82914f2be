import type { Random } from "../simulation/random.ts";
import type { Articles } from "./articles.ts";
import type { Findings } from "./check.ts";

export interface Killing {
  readonly kills: number;
  readonly articles: Articles;
  readonly random: Random;
  readonly findings: Findings;
  readonly say: (line: string) => void;
}

/**
 * After so many kills in a row a run is left alone: what took its function down three times is set aside
 * by design, though it may be healthy.
 */
export const rowMax = 2;

/** How often all is looked at, and not only whether it is whole. */
export const checkEvery = 10;
