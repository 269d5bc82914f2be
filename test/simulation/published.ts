import { parseFeed } from "feedsmith";
import { sha256 } from "../../lib/hash.ts";
import { FeedDocument } from "../../lib/publish/feed.ts";

const remembered = new Map<string, string | undefined>();
const rememberedMax = 50_000;

/** Why a published object is not what its readers expect; undefined for one that is whole. */
export function findInvalid(key: string, body: Uint8Array): string | undefined {
  const name = `${sha256(body, 32)} ${key}`;
  if (remembered.has(name)) return remembered.get(name);
  const text = Buffer.from(body).toString();
  let problem: string | undefined;
  try {
    check(key, text);
  } catch (error) {
    problem = `${key} is not valid: ${error instanceof Error ? error.message.slice(0, 300) : error}`;
  }
  if (remembered.size < rememberedMax) remembered.set(name, problem);
  return problem;
}

function check(key: string, text: string): void {
  if (key.endsWith("/feed.json")) FeedDocument.parse(JSON.parse(text));
  else if (key.endsWith(".json")) JSON.parse(text);
  else if (key.endsWith("feed.xml") || key.endsWith("atom.xml")) {
    parseFeed(text);
    if (!/<\/(?:rss|feed)>\s*$/.test(text)) throw new Error("it has no end");
  } else if (
    key.endsWith(".html") &&
    !(/^<!doctype html>/i.test(text) && /<\/html>\s*$/.test(text))
  )
    throw new Error("it is no whole page");
}
