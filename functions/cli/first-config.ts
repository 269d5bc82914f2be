export interface FirstConfig {
  readonly title: string;
  readonly url: string;
  readonly tag: string;
  /** Path or address of the JSON Schema, for editors. */
  readonly schema: string;
}

/** The commented configuration that `feedmill init` writes. A JSON string is a YAML string too. */
export const renderFirstConfig = ({ title, url, tag, schema }: FirstConfig): string =>
  `# yaml-language-server: $schema=${schema}
#
# The configuration of Feedmill. After a change, feedmill check says what is wrong with it.

site:
  # The name of the site and of its root feed.
  title: ${JSON.stringify(title)}
  description: ""
  # Where readers find the site. Every feed carries this address, so set the real one before you
  # publish.
  url: ${JSON.stringify(url)}
  # The authority of every id: a domain that you own and a date on which you owned it. Readers know
  # items by these ids, so never change it once you have published, even when the address changes.
  tag: ${JSON.stringify(tag)}
  # The language of the site itself; articles tell their own.
  language: en

sources:
  # The id is for ever: it is part of every address. The title is free.
  - id: desk
    kind: inbox
    title: The desk
    # Drop text or HTML files here. A replaced file becomes a revision; a removed one stays
    # published until feedmill retract withdraws it.
    path: inbox/desk
    # For articles that do not tell theirs:
    # language: en
    # timeZone: Europe/London

  # Articles of the web: feedmill add URL writes such an entry, feedmill preview shows what it brings.
  # Kinds are feed, page, sitemap and urls; docs/sources.md tells what each can be told.
  # - id: harbour
  #   kind: feed
  #   title: The Harbour News
  #   url: https://news.example.org/feed.xml
  #   # Fetch the page that each item links to, where the feed gives no more than a teaser.
  #   fullText: true
  #   every: 1h

# How publishers can reach you: part of the User-Agent. The site's address unless given.
# fetch:
#   contact: https://example.org/about

feeds:
  # How many of the newest items stand in a feed; older ones stay in its archive pages.
  window: 50
  # WebSub hubs: named in your feeds (not in those of facets) and told of each change:
  # hubs: [https://hub.example.org/]
`;
