import { Readability } from "@mozilla/readability";
import { Defuddle } from "defuddle/node";
import { JSDOM, VirtualConsole } from "jsdom";
import { parseHTML } from "linkedom";
import { decodeText } from "../../lib/decode.ts";
import { normalizeArticle } from "../../lib/normalize/article.ts";
import { readHtml } from "../../lib/normalize/html/read-html.ts";

const contentType = "text/html; charset=utf-8";

/**
 * HTML page → article. Each takes what a fetch gives, by its fastest documented settings, and answers the text
 * that it found. Feedmill's is the whole record: metadata, dates, sanitized HTML, language, names, statements.
 * Without facts it is what the others give as well: metadata, HTML (but sanitized) and text.
 */
export const systems = {
  feedmill: ({ bytes, url }) => {
    const outcome = normalizeArticle({
      body: bytes,
      contentType,
      file: null,
      url,
      language: null,
    });
    return outcome.kind === "article" ? outcome.article.body.text : "";
  },
  "feedmill without facts": ({ bytes, url }) => {
    const decoded = decodeText(bytes, contentType);
    const reading = readHtml(decoded.text, url);
    return reading.kind === "reading" ? reading.body.text : "";
  },
  "readability + linkedom": ({ html }) => {
    const { document } = parseHTML(html);
    return new Readability(document).parse()?.textContent ?? "";
  },
  "readability + jsdom": ({ html, url }) => {
    const dom = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
    const text = new Readability(dom.window.document).parse()?.textContent ?? "";
    dom.window.close();
    return text;
  },
  "defuddle + linkedom": async ({ html, url }) => {
    const { document } = parseHTML(html);
    const { content } = await Defuddle(document, url);
    return textOf(content);
  },
  "mercury fork": async ({ html, url }) => {
    const { content } = await mercury.parse(url, { html, contentType: "html" });
    return textOf(content ?? "");
  },
};

const { default: mercury } = await import("@jocmp/mercury-parser");

/** Only to check the output; it is not timed against anybody, since it is quick. */
const textOf = (html) =>
  html
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&nbsp;", " ")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&amp;", "&");
