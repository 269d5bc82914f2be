import type { NamedFeed } from "./config.ts";
import { meets } from "./meets.ts";
import type { Hop, Record, Statement } from "./record.ts";
import { slugOf } from "./slug.ts";

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

/** Other feeds of the article about the one whom a feed is about: it is named, it speaks, it passes on. */
export function sameOneFeeds(record: Record, feed: string): readonly string[] {
  const [, slug] = feed.split(":");
  const isOne = (each: string): boolean =>
    /^(?:person|organisation|place|speaker|via):/.test(each) && each.endsWith(`:${slug}`);
  return isOne(feed) ? facetsOf(record).filter((each) => each !== feed && isOne(each)) : [];
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

const statementFacets = (
  statement: Statement,
  record: Pick<Record, "entities">,
): readonly Facet[] => [
  ...statement.chain.flatMap((_, at) => {
    const facet = findHopFacet(statement, at, record);
    return facet === undefined ? [] : [facet];
  }),
  ...(statement.speaker.anonymous ? ([[ANONYMOUS, null]] as const) : []),
];

/** The feed of what one party of the chain says, or passes on; undefined where it has none. */
export function findHopFeed(
  statement: Statement,
  at: number,
  record: Pick<Record, "entities">,
): string | undefined {
  if (at === 0 && statement.speaker.anonymous) return ANONYMOUS;
  return findHopFacet(statement, at, record)?.[0];
}

function findHopFacet(
  { speaker, chain }: Statement,
  at: number,
  { entities }: Pick<Record, "entities">,
): Facet | undefined {
  const hop = chain[at];
  if (hop === undefined) return undefined;
  const { name, entity: id } = at === 0 ? speaker : hop;
  const isFollowed = at === 0 ? hasName(name, hop.kind) : hop.kind === "outlet";
  if (name === null || !isFollowed) return undefined;
  const slug = entities.find((entity) => entity.id === id)?.facet ?? slugOf(name);
  return [facetFeed(at === 0 ? "speaker" : "via", slug), name];
}

/** Someone with a name of their own: "the county", "figures" and "a letter" say a lot, and who are they? */
const hasName = (name: string | null, kind: Hop["kind"]): boolean =>
  name !== null &&
  ["person", "organisation", "outlet"].includes(kind) &&
  /^(?:the )?\p{Lu}/u.test(name) &&
  !/^(?:a|an|the|his|her|their|its|our|my)\b/i.test(name.replace(/^the (?=\p{Lu})/u, ""));
