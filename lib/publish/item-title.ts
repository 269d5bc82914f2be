import { firstWords } from "../first-words.ts";
import type { FeedItem } from "./feed.ts";

const charactersMax = 80;

/** What an item is called in lists: its title, else the first words of its summary. */
export const findItemTitle = ({ title, summary = "" }: FeedItem): string | undefined =>
  title ?? firstWords(summary, charactersMax);
