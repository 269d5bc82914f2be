import type { Record, Statement } from "./record.ts";
import { slugOf } from "./slug.ts";

/**
 * A feed's name: `root`, `anonymous`, or `kind:name` such as `source:examples` or
 * `person:maria-okonjo`. The name of a source is its id in the configuration; all others are slugs.
 */
export const ROOT = "root";
export const ANONYMOUS = "anonymous";

/** The kinds of feed that come from what articles say, and not from the configuration. */
export const facetKinds = ["person", "organisation", "place", "section", "speaker", "via"] as const;

export type FacetKind = (typeof facetKinds)[number];

export const sourceFeed = (source: string): string => `source:${source}`;
export const facetFeed = (kind: FacetKind, slug: string): string => `${kind}:${slug}`;

/** The kind of a feed that articles bring with them; undefined for those of the configuration. */
export function facetKindOf(feed: string): FacetKind | undefined {
  const kind = feed.slice(0, feed.indexOf(":"));
  return facetKinds.find((each) => each === kind);
}

/** Feeds whose items are statements, not articles. */
export const carriesStatements = (feed: string): boolean =>
  feed === ANONYMOUS || feed.startsWith("speaker:") || feed.startsWith("via:");

/** The feeds that an article belongs to by what its record says, each once. */
export function facetsOf(record: Record): readonly string[] {
  const { source, section, entities, statements } = record;
  return [
    ...new Set([
      ROOT,
      ...(source ? [sourceFeed(source.id)] : []),
      ...(section === null ? [] : [facetFeed("section", slugOf(section))]),
      ...entities.map(({ type, facet }) => facetFeed(type, facet)),
      ...statements.flatMap((statement) => statementFeeds(statement, record)),
    ]),
  ];
}

/** The feeds that a statement stands in: who said it, through whom it came, nobody named. */
export function statementFeeds(
  { speaker, chain }: Statement,
  { entities }: Pick<Record, "entities">,
): readonly string[] {
  const slugOfName = (name: string, id: string | null): string =>
    entities.find((entity) => entity.id === id)?.facet ?? slugOf(name);
  const relays = chain.slice(1).filter(({ kind }) => kind === "outlet");
  return [
    ...(speaker.name === null
      ? []
      : [facetFeed("speaker", slugOfName(speaker.name, speaker.entity))]),
    ...relays.flatMap(({ name, entity }) =>
      name === null ? [] : [facetFeed("via", slugOfName(name, entity))],
    ),
    ...(speaker.anonymous ? [ANONYMOUS] : []),
  ];
}
