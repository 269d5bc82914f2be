import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { normalizeArticle } from "../lib/normalize/article.ts";

/**
 * What is measured by, made from the project's own examples so that anybody can repeat it: articles as
 * plain text, and the same in pages as news sites build them, with all that stands around an article
 * there. The median page has 85 KB and 500 tags; in the public evaluation sets it has 112 KB and 690.
 */

export interface Page {
  readonly id: string;
  readonly url: string;
  readonly html: string;
  /** Paragraphs of the article: what every system must have found. */
  readonly paragraphs: readonly string[];
}

export interface Text {
  readonly id: string;
  readonly text: string;
  readonly words: number;
}

interface Story {
  readonly name: string;
  readonly headline: string;
  readonly paragraphs: readonly string[];
}

/** English examples, each lengthened by the others to a long read of 800 words. */
export function makeTexts(): readonly Text[] {
  return stories(wordsPerText).map(({ name, headline, paragraphs }) => {
    const text = [headline, ...paragraphs].join("\n\n");
    return { id: name, text, words: wordsIn(text) };
  });
}

/**
 * Every story in every design: a page is one seed, and the same on every machine. No story comes twice in a
 * row, since Feedmill remembers the words of the last two texts.
 */
export function makePages(): readonly Page[] {
  const told = stories(wordsPerPage);
  return designs.flatMap((design, j) =>
    told.map((story, i) => {
      const random = randomFrom(i * 31 + j * 7 + 1);
      const url = `https://www.example.org/2026/11/${design.name}/${story.name}`;
      const html = render(story, design, { url, random });
      return { id: `${story.name}/${design.name}`, url, html, paragraphs: story.paragraphs };
    }),
  );
}

/** A long read, for plain text; and what an article has in the median page of the evaluation sets. */
const wordsPerText = 800;
const wordsPerPage = 530;

function stories(words: number): readonly Story[] {
  const folder = join(import.meta.dirname, "../examples/inbox");
  const read = readdirSync(folder)
    .toSorted()
    .flatMap((file) => {
      const contentType = file.endsWith(".html") ? "text/html" : "text/plain";
      const body = readFileSync(join(folder, file));
      const outcome = normalizeArticle({ body, contentType, file, url: null, language: null });
      if (outcome.kind !== "article" || outcome.article.language !== "en") return [];
      const { headline, body: read } = outcome.article;
      return [{ name: file.replace(/\.\w+$/, ""), headline: headline ?? file, text: read.text }];
    });
  return read.map(({ name, headline }, i) => {
    const paragraphs: string[] = [];
    const rest = [...read.slice(i), ...read.slice(0, i)].flatMap(({ text }) => text.split("\n\n"));
    for (const paragraph of rest) {
      if (wordsIn(paragraphs.join(" ")) >= words) break;
      if (wordsIn(paragraph) > 8) paragraphs.push(paragraph);
    }
    return { name, headline, paragraphs };
  });
}

const wordsIn = (text: string): number => text.split(/\s+/).length;

/** How a site builds its pages; names of classes are those that such sites use. */
interface Design {
  readonly name: string;
  readonly prefix: string;
  /** Links in the navigation, teasers around the article, comments below it. */
  readonly links: number;
  readonly teasers: number;
  readonly comments: number;
  readonly scriptBytes: number;
  readonly wrap: (content: string) => string;
}

const designs: readonly Design[] = [
  {
    name: "daily",
    prefix: "d-",
    links: 100,
    teasers: 44,
    comments: 12,
    scriptBytes: 34_000,
    wrap: (content) => `<main><article class="article-body">${content}</article></main>`,
  },
  {
    name: "blog",
    prefix: "wp-",
    links: 50,
    teasers: 24,
    comments: 30,
    scriptBytes: 6_000,
    wrap: (content) =>
      `<div id="content"><div class="post hentry"><div class="entry-content">${content}</div></div></div>`,
  },
  {
    name: "portal",
    prefix: "c-",
    links: 160,
    teasers: 60,
    comments: 30,
    scriptBytes: 120_000,
    wrap: (content) =>
      `<div class="layout"><div class="layout__main"><section class="story" itemprop="articleBody"><div><div>${content}</div></div></section></div></div>`,
  },
  {
    name: "tables",
    prefix: "t",
    links: 120,
    teasers: 50,
    comments: 0,
    scriptBytes: 12_000,
    wrap: (content) => `<table width="100%"><tr><td class="maincol">${content}</td></tr></table>`,
  },
];

interface Making {
  readonly url: string;
  readonly random: () => number;
}

function render(story: Story, design: Design, { url, random }: Making): string {
  const { headline, paragraphs } = story;
  const { prefix, links, teasers, comments, scriptBytes, wrap } = design;
  const words = paragraphs.join(" ").split(/\s+/);
  const phrase = (count: number): string => {
    const at = Math.floor(random() * (words.length - count));
    return escape(words.slice(at, at + count).join(" "));
  };
  const link = (): string =>
    `<li class="${prefix}nav__item"><a class="${prefix}nav__link" href="/${Math.floor(random() * 1e6)}" data-track="nav">${phrase(2)}</a></li>`;
  const teaser = (): string =>
    `<div class="${prefix}teaser ${prefix}teaser--related"><a href="/story/${Math.floor(random() * 1e6)}"><picture><source srcset="/i/${Math.floor(random() * 1e6)}.webp 1x, /i/x.webp 2x" type="image/webp"><img loading="lazy" src="/i/${Math.floor(random() * 1e6)}.jpg" alt="${phrase(4)}"></picture><h3 class="${prefix}teaser__title">${phrase(8)}</h3></a><p class="${prefix}teaser__text">${phrase(14)}</p><span class="${prefix}teaser__time">${1 + Math.floor(random() * 23)} hours ago</span></div>`;
  const comment = (): string =>
    `<li class="comment"><div class="comment__meta"><b>${phrase(2)}</b> <time>12 November 2026</time></div><p>${phrase(30)}</p><button type="button">Reply</button></li>`;
  const body = paragraphs.map((text, i) => {
    const inside = escape(text).replace(/\b(\w{9,})\b/, `<a href="/tag/$1">$1</a>`);
    const after =
      i % 4 === 3
        ? `<div class="${prefix}ad" id="ad-${i}"><script>window.ads=window.ads||[];ads.push({slot:${i}})</script></div>`
        : "";
    return `<p>${inside}</p>${after}`;
  });
  const picture = `<figure><img src="/i/lead.jpg" width="1200" height="675" alt="${phrase(5)}"><figcaption>${phrase(12)} <span class="credit">Photo: Agency</span></figcaption></figure>`;
  const top = `<h1 class="${prefix}headline">${escape(headline)}</h1><p class="${prefix}byline byline">By <a rel="author" href="/by/ida-marsh">Ida Marsh</a></p><time datetime="2026-11-12T08:30:00Z">12 November 2026</time><ul class="share">${"<li><a href='#' class='share__link'><svg viewBox='0 0 24 24'><path d='M4 4h16v16H4z'/></svg></a></li>".repeat(5)}</ul>`;
  const many = (count: number, make: () => string): string =>
    Array.from({ length: count }, make).join("\n");
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escape(headline)} | The Example</title>
<link rel="canonical" href="${url}"><meta name="description" content="${phrase(20)}">
<meta property="og:title" content="${escape(headline)}"><meta property="og:type" content="article"><meta property="og:url" content="${url}"><meta property="og:site_name" content="The Example">
<meta property="article:published_time" content="2026-11-12T08:30:00Z"><meta name="author" content="Ida Marsh">
<script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", "@type": "NewsArticle", headline, datePublished: "2026-11-12T08:30:00Z", author: { "@type": "Person", name: "Ida Marsh" }, publisher: { "@type": "Organization", name: "The Example" }, mainEntityOfPage: url })}</script>
<style>${many(120, () => `.${prefix}${Math.floor(random() * 1e5)}{margin:0 ${Math.floor(random() * 40)}px;color:#${Math.floor(random() * 4096).toString(16)}}`)}</style>
<script>${scriptOf(scriptBytes, random)}</script></head>
<body class="${prefix}page"><header class="${prefix}header"><nav class="${prefix}nav"><ul>${many(Math.ceil(links * 0.6), link)}</ul></nav></header>
${wrap(`${top}${picture}${body.join("\n")}<ul class="tags">${many(6, link)}</ul>`)}
<aside class="${prefix}sidebar sidebar"><h2>Most read</h2>${many(Math.ceil(teasers / 2), teaser)}</aside>
<section class="related"><h2>More on this</h2>${many(Math.floor(teasers / 2), teaser)}</section>
<section class="comments" id="comments"><h2>Comments</h2><ol>${many(comments, comment)}</ol></section>
<footer class="${prefix}footer footer"><ul>${many(Math.floor(links * 0.4), link)}</ul><p>© 2026 The Example. All rights reserved.</p></footer>
<script>${scriptOf(scriptBytes / 2, random)}</script></body></html>`;
}

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** As much of it as such pages have: settings, and code that nobody here runs. */
function scriptOf(bytes: number, random: () => number): string {
  let text = "";
  while (text.length < bytes)
    text += `(function(c){if(c.flag${Math.floor(random() * 99)}<${Math.floor(random() * 1e4)}){c.push({"key":"${random().toString(36).slice(2)}","on":true})}})(window.config||{});\n`;
  return text;
}

/** mulberry32: the same numbers on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
