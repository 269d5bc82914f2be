/**
 * The prefix under which each known namespace is read, `""` for the formats themselves. Names are
 * compared in lower case, since feeds write them so and so. A prefix that is never declared is taken
 * for what it usually means.
 */
export const namespaces: ReadonlyMap<string, string> = new Map([
  ["http://www.w3.org/2005/atom", "atom"],
  ["http://purl.org/atom/ns#", "atom"],
  ["http://purl.org/rss/1.0/", ""],
  ["http://my.netscape.com/rdf/simple/0.9/", ""],
  ["http://channel.netscape.com/rdf/simple/0.9/", ""],
  ["http://my.netscape.com/publish/formats/rss-0.91.dtd", ""],
  ["http://backend.userland.com/rss", ""],
  ["http://backend.userland.com/rss2", ""],
  ["http://blogs.law.harvard.edu/tech/rss", ""],
  ["http://purl.org/net/rss1.1#", ""],
  ["http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"],
  ["http://purl.org/dc/elements/1.1/", "dc"],
  ["http://purl.org/dc/elements/1.0/", "dc"],
  ["http://purl.org/dc/terms/", "dcterms"],
  ["http://purl.org/rss/1.0/modules/content/", "content"],
  ["http://purl.org/rss/1.0/modules/syndication/", "sy"],
  ["http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes"],
  ["http://search.yahoo.com/mrss/", "media"],
  ["http://search.yahoo.com/mrss", "media"],
  ["http://www.w3.org/1999/xhtml", "xhtml"],
  ["http://rssnamespace.org/feedburner/ext/1.0", "feedburner"],
]);
