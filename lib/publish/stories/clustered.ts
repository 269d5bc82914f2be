import type { Told } from "./evidence.ts";

/** An article in the order of feeds, and the story that it belongs to once that is known. */
export interface Clustered extends Told {
  readonly id: string;
  /** Instant by which it stands in feeds; ISO 8601, UTC. */
  readonly order: string;
}

/** A story is known by its leader, the first article that told it. */
export interface Membership {
  /** Id of the leader: the article's own where it leads, or stands alone. */
  readonly story: string;
  /** The leader's order. */
  readonly since: string;
  /** So like another of its story that readers need not see both. */
  readonly isSure: boolean;
}
