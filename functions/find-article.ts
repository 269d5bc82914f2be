import { articleIdOfRecordKey, prefixes } from "../lib/keys.ts";
import type { Store } from "../lib/ports.ts";
import { CannotRun } from "./cli/command.ts";

/** Fewer digits than this say too little to be meant as one article. */
const digitsMin = 4;

/** The article that a person means: its id, the beginning of it, or an address that holds it. */
export async function findArticle(store: Store, words: readonly string[]): Promise<string> {
  const [word] = words;
  if (word === undefined || words.length > 1) {
    throw new CannotRun(`got ${words.length} ids; name one article by the id of its page`);
  }
  const given = /[0-9a-f]{32}/.exec(word)?.[0] ?? word;
  if (!/^[0-9a-f]+$/.test(given) || given.length < digitsMin) {
    throw new CannotRun(
      `got "${word}"; an article's id is 32 hex digits, of which the first ${digitsMin} may do`,
    );
  }
  const found: string[] = [];
  for await (const key of store.list(`${prefixes.records}${given}`)) {
    const id = articleIdOfRecordKey(key);
    if (id !== undefined) found.push(id);
  }
  if (found[0] !== undefined && found.length === 1) return found[0];
  throw new CannotRun(
    found.length === 0
      ? `got "${word}"; no article has this id: /feed.json lists them under _feedmill.article`
      : `got "${word}"; ${found.length} articles begin with it: ${found.slice(0, 5).join(", ")}`,
  );
}
