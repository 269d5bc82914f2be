import { encodeJson } from "../json.ts";
import { type FeedDocument, Mark } from "./feed.ts";

/**
 * JSON Feed 1.1, with its keys in one order whatever order they were set in: one document, one
 * sequence of bytes.
 */
export function renderJsonFeed(document: FeedDocument): Uint8Array {
  const { _feedmill, items, ...head } = document;
  return encodeJson({
    ...inOrder(head, headKeys),
    _feedmill: inOrder(
      { ..._feedmill, marks: _feedmill.marks.map((mark) => inOrder(mark, markKeys)) },
      extensionKeys,
    ),
    items: items.map((item) =>
      inOrder({ ...item, _feedmill: inOrder(item._feedmill, itemExtensionKeys) }, itemKeys),
    ),
  });
}

const headKeys = [
  "version",
  "title",
  "home_page_url",
  "feed_url",
  "next_url",
  "description",
  "language",
  "expired",
  "hubs",
] as const;

const extensionKeys = [
  "about",
  "feed",
  "id",
  "updated",
  "recipe",
  "archive",
  "divided",
  "periods",
  "marks",
] as const;

const itemKeys = [
  "id",
  "url",
  "external_url",
  "title",
  "summary",
  "content_html",
  "image",
  "date_published",
  "date_modified",
  "authors",
  "tags",
  "language",
  "_feedmill",
] as const;

const itemExtensionKeys = [
  "about",
  "article",
  "revision",
  "order",
  "source",
  "record",
  "entry",
  "name",
  "statement",
  "story",
  "reinstated",
  "moves",
] as const;

/** What was read back has them in the order of the schema, what is made anew as it was set. */
const markKeys = Object.keys(Mark.shape);

/** The known keys in their order, then what else there is by name. */
function inOrder(value: { readonly [key: string]: unknown }, keys: readonly string[]): object {
  const more = Object.keys(value).filter((key) => !keys.includes(key));
  const ordered: { [key: string]: unknown } = {};
  for (const key of keys) if (Object.hasOwn(value, key)) ordered[key] = value[key];
  for (const key of more.sort()) ordered[key] = value[key];
  return ordered;
}
