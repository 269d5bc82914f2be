import type { Config } from "../config.ts";
import { findHopFeed } from "../facets.ts";
import type { Hop, Record, Statement } from "../record.ts";
import { findFacetPage } from "./feed-plans.ts";

/** One party through which words came, as readers meet it. */
export interface ShownHop {
  readonly kind: Hop["kind"];
  readonly name: string | null;
  /** What the article calls it, where it has no name. */
  readonly as?: string | undefined;
  /** Absolute address of the page of what it says or passes on. */
  readonly page?: string | undefined;
}

/** The chain of a statement, innermost first. */
export const hopsOf = (
  statement: Statement,
  record: Pick<Record, "entities">,
  config: Config,
): readonly ShownHop[] =>
  statement.chain.map(({ kind, name, span }, at) => {
    const feed = findHopFeed(statement, at, record);
    const page = feed === undefined ? undefined : findFacetPage(feed, config);
    return {
      kind,
      name,
      ...(name === null && span !== null && { as: span.text }),
      ...(page !== undefined && { page }),
    };
  });
