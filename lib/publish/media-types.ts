/** Media types by what a key ends in, the longest ending first. */
const types: readonly (readonly [ending: string, type: string])[] = [
  ["/feed.json", "application/feed+json"],
  ["/atom.xml", "application/atom+xml"],
  ["/feed.xml", "application/rss+xml"],
  [".xml", "application/xml"],
  [".opml", "text/x-opml"],
  [".html", "text/html"],
  [".jsonl", "application/jsonl"],
  [".json", "application/json"],
  [".css", "text/css"],
  [".js", "text/javascript"],
  [".svg", "image/svg+xml"],
  [".txt", "text/plain"],
];

/** The media type, with its charset, under which an object of the site is served. */
export function contentTypeOf(key: string): string {
  const type = types.find(([ending]) => key.endsWith(ending))?.[1];
  return type === undefined ? "application/octet-stream" : `${type}; charset=utf-8`;
}

/**
 * The type under which an object is stored: one that a CDN knows to compress, which CloudFront does by a
 * list of its own that has neither Atom nor JSON Feed. Readers are sent the true type (infra/cdn.yml).
 */
export function storedTypeOf(key: string): string {
  const type = contentTypeOf(key);
  return type.replace(/^application\/(?:\w+\+)(xml|json);/, "application/$1;");
}
