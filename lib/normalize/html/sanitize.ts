import sanitize from "sanitize-html";
import { cleanText } from "../../decode.ts";
import { parseLinkAddress, parseWebAddress } from "./address.ts";

/**
 * The one file that knows sanitize-html. Upstream markup is read, what is on the list is kept, and
 * it is written anew: nothing that runs, loads, styles, frames or names anything gets through.
 * Words inside tags that are not on the list stay, unless the tag never holds words for readers.
 */
export function sanitizeHtml(html: string, base: string | null): string {
  let before = html;
  // Dropping a tag can bring two others together so that they read differently: the result must
  // be what it is read as, so it is read again until nothing changes.
  for (let pass = 0; pass < limits.passesMax; pass++) {
    const after = cleanText(sanitize(before, optionsFor(base))).trim();
    if (after === before) return after;
    before = after;
  }
  const words = cleanText(sanitize(before, { ...optionsFor(null), allowedTags: [] })).trim();
  return words === "" ? "" : `<p>${words}</p>`;
}

export const limits = { passesMax: 6, nestingMax: 100 } as const;

/** Text as it stands between tags. */
export const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const TAGS =
  "p div h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre hr br table caption thead tbody tfoot tr " +
  "th td figure figcaption img a abbr b cite code del dfn em i ins kbd mark q rp rt ruby s samp " +
  "small strong sub sup time u var";

/** Tags whose content is not words for readers. */
const SILENT =
  "script style template noscript noembed noframes title textarea option select button svg math " +
  "iframe object embed applet audio video canvas xmp plaintext map datalist";

const RENAMED = {
  h1: "h2",
  section: "div",
  article: "div",
  main: "div",
  aside: "div",
  address: "div",
  header: "div",
  footer: "div",
  center: "div",
  hgroup: "div",
  tt: "code",
  strike: "s",
} as const;

const NUMBER = /^\d{1,4}$/;
const PIXELS = /^\d{1,5}$/;
const FREE = /^[^<>]{1,500}$/;

/** Attribute → what its value must look like; addresses are parsed and written anew besides. */
const ATTRIBUTES: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  a: { href: FREE, title: FREE },
  abbr: { title: FREE },
  img: { src: FREE, alt: FREE, title: FREE, width: PIXELS, height: PIXELS },
  li: { value: NUMBER },
  ol: { start: NUMBER, reversed: /^$/ },
  td: { colspan: NUMBER, rowspan: NUMBER },
  th: { colspan: NUMBER, rowspan: NUMBER },
  time: { datetime: /^[\w:.+ -]{1,40}$/ },
};

const EVERYWHERE: Readonly<Record<string, RegExp>> = {
  dir: /^(?:ltr|rtl|auto)$/,
  lang: /^[a-zA-Z]{2,8}(?:-[a-zA-Z0-9]{1,8}){0,4}$/,
};

const optionsFor = (base: string | null): sanitize.IOptions => ({
  ...OPTIONS,
  transformTags: { "*": (tagName, attributes) => rewriteTag(tagName, attributes, base) },
  exclusiveFilter: isHollow,
});

const OPTIONS: sanitize.IOptions = {
  allowedTags: TAGS.split(" "),
  allowedAttributes: {
    "*": Object.keys(EVERYWHERE),
    ...Object.fromEntries(
      Object.entries(ATTRIBUTES).map(([tag, attributes]) => [tag, Object.keys(attributes)]),
    ),
  },
  nonTextTags: SILENT.split(" "),
  nestingLimit: limits.nestingMax,
  allowedSchemes: ["http", "https", "mailto"],
  allowedSchemesByTag: { img: ["http", "https"] },
  allowProtocolRelative: false,
};

/** A picture without address, a block or link without words: what dropping its content leaves. */
const isHollow = ({ tag, attribs, text, mediaChildren }: sanitize.IFrame): boolean =>
  tag === "img"
    ? !attribs.src
    : HOLLOWS.has(tag) && text.trim() === "" && mediaChildren.length === 0;

const HOLLOWS = new Set("p div h2 h3 h4 h5 h6 ul ol li blockquote figure figcaption a".split(" "));

function rewriteTag(
  tag: string,
  attributes: sanitize.Attributes,
  base: string | null,
): sanitize.Tag {
  const tagName = isRenamed(tag) ? RENAMED[tag] : tag;
  if (tagName !== "a" && Object.keys(attributes).length === 0)
    return { tagName, attribs: attributes };
  const rules = { ...EVERYWHERE, ...ATTRIBUTES[tagName] };
  const kept = Object.entries(attributes)
    .map(([name, value]) => [name, rewriteValue(tagName, name, value, base)] as const)
    .filter(([name, value]) => value !== undefined && rules[name]?.test(value));
  const attribs = Object.fromEntries(kept) as sanitize.Attributes;
  // A link that leads nowhere is only its words.
  return { tagName: tagName === "a" && !attribs.href ? "span" : tagName, attribs };
}

function rewriteValue(
  tag: string,
  name: string,
  value: string,
  base: string | null,
): string | undefined {
  if (tag === "a" && name === "href") return parseLinkAddress(value, base);
  if (tag === "img" && name === "src") return parseWebAddress(value, base);
  return cleanText(value).replace(/\s+/g, " ").trim();
}

const isRenamed = (tag: string): tag is keyof typeof RENAMED => Object.hasOwn(RENAMED, tag);
