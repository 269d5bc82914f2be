import type { Config, Site } from "../config.ts";
import { type Html, html } from "../html.ts";
import { captureTimeOf } from "../keys.ts";
import { isCorrection } from "../revision-change.ts";
import { articleAddress, correctionTag } from "./addresses.ts";
import { type Entry, itemsEntry, markEntry } from "./entries.ts";
import type { FeedItem } from "./feed.ts";
import { findItemTitle } from "./item-title.ts";
import { changedPassage } from "./pages/changed-words.ts";
import type { ArticleChange, Standing } from "./standing.ts";

/**
 * An entry for each correction of an article, at the time it came: who follows corrections must not
 * miss one because its article is old. What stood as a correction and no longer is, because an older
 * revision came late or the article was withdrawn, leaves a mark.
 */
export function correctionEntries(
  standing: Standing,
  item: FeedItem,
  { site }: Config,
): readonly Entry[] {
  const { record, changes, corrections, status, withdrawn, turn, reading, updated } = standing;
  return corrections.map((capture) => {
    const entry = `${record.id}/${capture}`;
    const id = correctionTag(site, record.id, capture);
    const order = captureTimeOf(capture).toISOString();
    const change = changes.find((each) => each.capture === capture);
    if (status === "published" && change && isCorrection(change.change))
      return itemsEntry([renderCorrection(change, item, { site, id, entry, order })]);
    return markEntry({
      kind: status === "retracted" ? "retracted" : "left",
      id,
      article: record.id,
      entry,
      revision: record.revision,
      order,
      when: withdrawn?.when ?? updated,
      ...(withdrawn && { reason: withdrawn.reason }),
      ...(turn > 0 && { turn }),
      ...(reading > 0 && { reading }),
    });
  });
}

function renderCorrection(
  { when, change }: ArticleChange,
  item: FeedItem,
  place: {
    readonly site: Site;
    readonly id: string;
    readonly entry: string;
    readonly order: string;
  },
): FeedItem {
  const { site, id, entry, order } = place;
  const { language, authors, tags, _feedmill } = item;
  const what = change.kind === "correction" ? "Correction" : "Removed";
  return {
    id,
    url: `${articleAddress(site, _feedmill.article)}#history`,
    ...(item.external_url !== undefined && { external_url: item.external_url }),
    title: `${what}: ${findItemTitle(item) ?? "Untitled"}`,
    content_html:
      html`${change.note !== undefined && html`<p>${change.note}</p>\n`}${change.details.map(detail)}${
        change.removed.length > 0 &&
        html`<p>Statements that are no longer in the article: ${change.removed.length}</p>\n`
      }<p><a href="${item.url}">${findItemTitle(item) ?? "The article"}</a></p>`.text,
    date_published: when,
    date_modified: when,
    ...(authors && { authors }),
    ...(tags && { tags }),
    ...(language !== undefined && { language }),
    _feedmill: { ..._feedmill, order, entry },
  };
}

const detail = (each: ArticleChange["change"]["details"][number]): Html =>
  each.field === "body"
    ? html`<p>${changedPassage(each)}</p>\n`
    : html`<p>${each.field}: <del>${each.before ?? "none"}</del> <ins>${each.after ?? "none"}</ins></p>\n`;
