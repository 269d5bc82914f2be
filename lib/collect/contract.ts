import type { Clock, Inbox, Store } from "../ports.ts";

/** What one run over one source found. */
export interface CollectReport {
  readonly source: string;
  readonly found: number;
  /** Keys of the new captures, in the order of their time. */
  readonly captured: readonly string[];
  readonly unchanged: number;
  /** Names of inbox files that are gone; what they said stays published. */
  readonly removed: readonly string[];
  readonly failed: readonly { readonly item: string; readonly reason: string }[];
}

export interface CollectPorts {
  readonly store: Store;
  readonly inbox: Inbox;
  readonly clock: Clock;
}
