import type { NamedFeed } from "./config.ts";
import type { Hop, Record, Statement } from "./record.ts";
import { slugOf } from "./slug.ts";
import { meets } from "./where.ts";

/**
 * A feed's name: `root`, `anonymous`, or `kind:name` such as `source:examples` or
 * `person:maria-okonjo`. The name of a source is its id in the configuration; all others are slugs.
 */
export const ROOT = "root";
export const ANONYMOUS = "anonymous";
export const CORRECTIONS = "corrections";

/** The kinds of feed that come from what articles say, and not from the configuration. */
export const facetKinds = [
  "person",
  "organisation",
  "place",
  "section",
  "speaker",
  "via",
  ANONYMOUS,
  CORRECTIONS,
] as const;

export type FacetKind = (typeof facetKinds)[number];

/** The folder of each kind in addresses, and its name in the configuration. */
export const facetFolders = {
  person: "people",
  organisation: "organisations",
  place: "places",
  section: "sections",
  speaker: "speakers",
  via: "via",
  anonymous: "anonymous",
  corrections: "corrections",
} as const satisfies { readonly [kind in FacetKind]: string };

export const sourceFeed = (source: string): string => `source:${source}`;
export const isNamed = (feed: string): boolean => feed.startsWith("feed:");
export const namedFeed = (id: string): string => `feed:${id}`;
export const facetFeed = (
  kind: Exclude<FacetKind, typeof ANONYMOUS | typeof CORRECTIONS>,
  slug: string,
): string => `${kind}:${slug}`;

/** The kind of a feed that articles bring with them; undefined for those of the configuration. */
export function facetKindOf(feed: string): FacetKind | undefined {
  const [kind] = feed.split(":");
  return facetKinds.find((each) => each === kind);
}

/** Feeds whose items are statements, not articles. */
export const carriesStatements = (feed: string): boolean =>
  feed === ANONYMOUS || feed.startsWith("speaker:") || feed.startsWith("via:");

/** The feeds that an article belongs to by what its record says, each once. */
export const facetsOf = (record: Record): readonly string[] => [...facetNames(record).keys()];

/** The same, each with what the article calls the one that the feed is about. */
export function facetNames(record: Record): ReadonlyMap<string, string | null> {
  const { source, section, entities, statements } = record;
  const all: readonly Facet[] = [
    [ROOT, null],
    ...(source ? ([[sourceFeed(source.id), source.name]] as const) : []),
    ...(section === null ? [] : ([[facetFeed("section", slugOf(section)), section]] as const)),
    ...entities.map(({ type, facet, name }) => [facetFeed(type, facet), name] as const),
    ...statements.flatMap((statement) => statementFacets(statement, record)),
  ];
  // The first name stands where an article has several.
  return new Map(all.toReversed());
}

/** The feeds of the configuration whose condition an article meets. */
export const namedFeedsOf = (record: Record, named: readonly NamedFeed[]): readonly string[] =>
  named.filter(({ where }) => meets(record, where)).map(({ id }) => namedFeed(id));

/** The feeds that a statement stands in: who said it, through whom it came, nobody named. */
export const statementFeeds = (
  statement: Statement,
  record: Pick<Record, "entities">,
): readonly string[] => statementFacets(statement, record).map(([feed]) => feed);

type Facet = readonly [feed: string, name: string | null];

function statementFacets(
  { speaker, chain }: Statement,
  { entities }: Pick<Record, "entities">,
): readonly Facet[] {
  const facet = (
    kind: "speaker" | "via",
    name: string | null,
    id: string | null,
  ): readonly Facet[] => {
    if (name === null) return [];
    const slug = entities.find((entity) => entity.id === id)?.facet ?? slugOf(name);
    return [[facetFeed(kind, slug), name]];
  };
  const [first] = chain;
  const relays = chain.slice(1).filter(({ kind }) => kind === "outlet");
  return [
    ...(first && hasName(speaker.name, first.kind)
      ? facet("speaker", speaker.name, speaker.entity)
      : []),
    ...relays.flatMap(({ name, entity }) => facet("via", name, entity)),
    ...(speaker.anonymous ? ([[ANONYMOUS, null]] as const) : []),
  ];
}

/** Someone with a name of their own: "the county", "figures" and "a letter" say a lot, and who are they? */
const hasName = (name: string | null, kind: Hop["kind"]): boolean =>
  name !== null &&
  ["person", "organisation", "outlet"].includes(kind) &&
  /^(?:the )?\p{Lu}/u.test(name) &&
  !/^(?:a|an|the|his|her|their|its|our|my)\b/i.test(name.replace(/^the (?=\p{Lu})/u, ""));
