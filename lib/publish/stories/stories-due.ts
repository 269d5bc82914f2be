import type { StoryKey } from "./plan-stories.ts";

/** Articles and stories that are to be brought up to date beside those that changed themselves. */
export interface StoriesDue {
  readonly articles: ReadonlySet<string>;
  readonly stories: ReadonlyMap<string, StoryKey>;
}

export const nothingDue: StoriesDue = { articles: new Set(), stories: new Map() };
