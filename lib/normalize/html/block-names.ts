import type { PageElement } from "../../page-tree.ts";
import { remembered } from "../../remembered.ts";

/**
 * What templates call their parts. A class or id is taken apart into words ("relatedPosts" is
 * "related posts"), and it is words that are looked for: "share" is no part of "shareholder".
 */

/** The words of class and id, each between spaces, in small letters. Asked often, made once. */
export function wordsOf(element: PageElement): string {
  element.names ??= wordsIn(element.attributes);
  return element.names;
}

function wordsIn({ class: classes = "", id = "" }: PageElement["attributes"]): string {
  return classes === "" && id === "" ? "" : splitMarks(`${classes} ${id}`);
}

const limits = { charsMax: 300, keptMax: 500 } as const;

/** A template says the same of a hundred teasers, and of those of the next page. */
const splitMarks = remembered((marks) => {
  const split = marks
    .slice(0, limits.charsMax)
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .replace(/[^A-Za-z\d]+/g, " ")
    .toLowerCase();
  return ` ${split} `;
}, limits.keptMax);

export const anyOf = (list: string): RegExp =>
  new RegExp(` (?:${list.trim().split(/\s+/).join("|").replaceAll("_", " ")})(?= )`);

/** Parts that are no text of an article, whatever words are in them. */
export const APART = anyOf(`
  share shares sharing sharer sharebar sharebox sharedaddy sharetools sharethis addthis addtoany social socials socialmedia
  related relateds relatedposts relatednews relatedarticles yarpp recommend recommended recommendation recommendations
  recirc recirculation outbrain taboola zergnet jp_relatedposts
  newsletter newsletters newslettersignup signup subscribe optin mailchimp
  adslot adsense adbox adunit adwrapper dfp outbrain
  languageselector language_selector language_switcher languageswitcher lang_switcher
  navi navigation navbar submenu breadcrumb breadcrumbs crumbs pagination pager paging pagenav postnav nav_links
  footer masthead topbar skiplink skip_link
  mostread most_read mostpopular most_viewed latest_news
  taglist tagcloud tag_cloud posttags post_tags entry_tags tag_list tag_links article_tags hashtags
  authorbox author_box author_bio authorbio about_author aboutauthor abouttheauthor author_info author_card
  sr_only screen_reader_text visually_hidden visuallyhidden screenreader offscreen
  likes reactions wpcnt
  popover popovers popup_content rollover_block rollover_content tooltip_content tooltip_text tooltiptext hovercard
`);

/** Parts that may hold more words than the article, and are none of it all the same. */
export const ALWAYS_APART = anyOf(`
  cookie cookies consent gdpr dsgvo cookiebar cookielaw cmplz cli pum privacy_popup privacy_policy privacy_overview
  comments commentlist commentform comment_list comment_form comment_section comment_body comment_content comment_respond
  comentarios kommentare commentaires disqus respond replies
`);

/** Posts of other sites, set into a text by its author: they are quotations. */
export const EMBED = anyOf(`
  twitter_tweet twitter_video instagram_media tiktok_embed bluesky_embed mastodon_embed fb_post reddit_embed
  reddit_card tumblr_post truthsocial_embed telegram_post
`);

/** Parts that mostly are none; two long paragraphs say that the name means something else. */
export const MAYBE_APART = anyOf(`
  readmore comment kommentar sidebar sidebars side_bar rightcol rightrail right_rail right_column
  subscription subscriptions promo promos promotion promoted advert adverts advertisement advertisements advertising
  ad ads sponsor sponsored sponsors gpt anzeige werbung publicidad pub
  popup modal overlay lightbox toast nav menu menus foot toolbar tools popular trending tags tagged
  login signin register registration print printfriendly prevnext next_prev previous_next
  rating ratings vote votes voting poll reaction feedback report_error copyright disclaimer legal
  playlist carousel bio meta postmeta post_meta entry_meta article_meta byline dateline timestamp
  search metadata banner error kicker category categories teasers links linklist
`);

/** Parts that hold the text, by the names that templates give to nothing else. */
export const TEXT = anyOf(`
  article_body articlebody article_content articlecontent article_text articletext article_copy
  entry_content entrycontent entry_body post_content postcontent post_body postbody post_text post_entry
  story_body storybody story_content storycontent story_text storytext story_copy
  body_content bodycontent body_text bodytext body_copy bodycopy
  article_main content_text text_content main_text news_text newstext news_content news_body
  field_name_body field_body single_content td_post_content blog_content blogpost_content
  artikeltext artikel_text artikel_content nota_cuerpo
`);

/** The paragraph between a headline and the story. */
export const LEAD = anyOf(`
  lead leadtext lede intro introduction teaser teasertext summary standfirst subtitle subheadline subhead subheading
  dek deck excerpt abstract description vorspann anleser chapo chapeau bajada copete entradilla sommario
  headerintro strapline synopsis ingress
`);

export const CAPTION = anyOf(`
  caption captions wp_caption_text image_caption photo_caption figcaption bildunterschrift legende
  credit credits image_credit photo_credit photocredit copyright imagecredit photographer
  cutline photo_info image_info media_caption
`);

/** A note on who wrote it. */
export const OF_AUTHOR = anyOf(`
  author authors author_bio authorbio bio biography byline bylines contributor autor autoren auteur autore
`);
