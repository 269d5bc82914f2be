import { html } from "../../html.ts";
import type { FeedItem } from "../feed.ts";
import type { StoryStanding } from "../standing.ts";
import type { StoryDocument } from "./story-document.ts";

/** How many of the other articles an item links to; the page of the story has all. */
const alsoMax = 10;

/**
 * The item of an article that leads its story, with the others that tell it: as data, and as a last
 * paragraph of its content, since that is what people see in their readers. It is no newer for it.
 */
export function withStory(item: FeedItem, story: StoryStanding | undefined): FeedItem {
  if (!story) return item;
  const { moves } = story.place;
  const document = story.document;
  const isTold = document !== undefined && document.articles.length > 1;
  return {
    ...item,
    ...(isTold && { content_html: `${item.content_html}\n${alsoIn(document).text}` }),
    _feedmill: {
      ...item._feedmill,
      ...(isTold && { story: storyOfItem(document) }),
      ...(moves > 0 && { moves }),
    },
  };
}

function storyOfItem({ id, url, origins, articles, more = 0 }: StoryDocument) {
  const also = articles.slice(1, alsoMax + 1).map((article) => ({
    article: article.id,
    url: article.url,
    title: article.title,
    source: article.source.name,
    ...(article.copyOf !== undefined && { copy: true as const }),
  }));
  return { id, url, data: `${url}story.json`, articles: articles.length + more, origins, also };
}

const alsoIn = ({ url, articles }: StoryDocument) => {
  const links = articles
    .slice(1, alsoMax + 1)
    .map((article) => html`<a href="${article.url}">${article.source.name}</a>`);
  return html`<p class="also-in">Also in ${links.map((link, i) => html`${i > 0 && ", "}${link}`)} · <a href="${url}">the story</a></p>`;
};
