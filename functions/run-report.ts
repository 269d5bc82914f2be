/** What one run did, for the table at its end. */
export interface RunReport {
  readonly sources: readonly SourceReport[];
  readonly articles: {
    readonly added: number;
    readonly revised: number;
    readonly unchanged: number;
  };
  /**
   * What lies in the inboxes and is not published, since it is no article; told by every run, as
   * failures are. No failure: it was understood.
   */
  readonly heldBack: readonly Failure[];
  readonly feeds: readonly {
    readonly feed: string;
    readonly address: string;
    readonly items: number;
  }[];
  readonly failures: readonly Failure[];
  /** What an operator should know of sources; nothing failed. */
  readonly notices: readonly Failure[];
  /** Objects written under captures/, records/ and site/. */
  readonly wrote: number;
}

export interface SourceReport {
  readonly id: string;
  readonly title: string;
  readonly found: number;
  readonly captured: number;
  readonly unchanged: number;
  /** Inbox files that are gone; what they said stays published. */
  readonly removed: readonly string[];
}

/** One thing that came to nothing, and why. */
export interface Failure {
  readonly source: string;
  readonly item: string;
  readonly reason: string;
}
