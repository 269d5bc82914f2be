import { Feed } from "feed";
import { generateAtomFeed, generateJsonFeed, generateRssFeed } from "feedsmith";
import { renderAtom } from "../../lib/publish/atom.ts";
import { renderJsonFeed } from "../../lib/publish/json-feed.ts";
import { renderRss } from "../../lib/publish/rss.ts";

/** 50 items → RSS 2.0, Atom 1.0 and JSON Feed, as bytes that can be stored. Only Feedmill's are repaired. */
export const systems = {
  feedmill: ({ document }) => [renderRss(document), renderAtom(document), renderJsonFeed(document)],
  "bare feed": ({ document }) => {
    const feed = new Feed({
      title: document.title,
      id: document.home_page_url,
      link: document.home_page_url,
      language: document.language,
      updated: new Date(document._feedmill.updated),
      feedLinks: { json: document.feed_url },
    });
    for (const item of document.items)
      feed.addItem({
        title: item.title,
        id: item.id,
        link: item.url,
        description: item.summary,
        content: item.content_html,
        date: new Date(item.date_modified),
        published: new Date(item.date_published),
        author: item.authors,
      });
    return encoded(feed.rss2(), feed.atom1(), feed.json1());
  },
  feedsmith: ({ document }) => {
    const { title, home_page_url: link, language, items } = document;
    const updated = new Date(document._feedmill.updated);
    const rss = generateRssFeed({
      title,
      link,
      language,
      description: title,
      items: items.map((item) => ({
        title: item.title,
        link: item.url,
        guid: { value: item.id, isPermaLink: false },
        description: item.summary,
        pubDate: new Date(item.date_published),
        content: { encoded: item.content_html },
        dc: { creators: item.authors?.map(({ name }) => name) },
      })),
    });
    const atom = generateAtomFeed({
      id: link,
      title,
      updated,
      links: [{ href: link }],
      entries: items.map((item) => ({
        id: item.id,
        title: item.title,
        links: [{ href: item.url }],
        summary: item.summary,
        content: item.content_html,
        updated: new Date(item.date_modified),
        published: new Date(item.date_published),
        authors: item.authors,
      })),
    });
    const json = generateJsonFeed({
      title,
      home_page_url: link,
      language,
      items: items.map((item) => ({
        id: item.id,
        url: item.url,
        title: item.title,
        summary: item.summary,
        content_html: item.content_html,
        date_published: new Date(item.date_published),
        date_modified: new Date(item.date_modified),
        authors: item.authors,
      })),
    });
    return encoded(rss, atom, JSON.stringify(json));
  },
  "hand-written strings": ({ document }) => {
    const { title, home_page_url: link, items } = document;
    const rss = items.map(
      (item) =>
        `<item><title>${escapeXml(item.title)}</title><link>${escapeXml(item.url)}</link><guid isPermaLink="false">${item.id}</guid><description>${escapeXml(item.summary)}</description><content:encoded>${escapeXml(item.content_html)}</content:encoded><pubDate>${new Date(item.date_published).toUTCString()}</pubDate><dc:creator>${escapeXml(item.authors?.[0]?.name ?? "")}</dc:creator></item>`,
    );
    const atom = items.map(
      (item) =>
        `<entry><id>${item.id}</id><title>${escapeXml(item.title)}</title><link href="${escapeXml(item.url)}"/><summary>${escapeXml(item.summary)}</summary><content type="html">${escapeXml(item.content_html)}</content><published>${item.date_published}</published><updated>${item.date_modified}</updated><author><name>${escapeXml(item.authors?.[0]?.name ?? "")}</name></author></entry>`,
    );
    return encoded(
      `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>${escapeXml(title)}</title><link>${link}</link>${rss.join("")}</channel></rss>`,
      `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><id>${link}</id><title>${escapeXml(title)}</title>${atom.join("")}</feed>`,
      JSON.stringify({
        version: "https://jsonfeed.org/version/1.1",
        title,
        home_page_url: link,
        items,
      }),
    );
  },
};

const encoder = new TextEncoder();
const encoded = (...texts) => texts.map((text) => encoder.encode(text));

const escapeXml = (text = "") =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
