import { expect, test } from "vitest";
import { removalsOf } from "../../lib/normalize/removals.ts";
import { articlePage } from "../support/html-article.ts";

const input = (text: string, contentType: string) => ({
  body: new TextEncoder().encode(text),
  contentType,
  file: null,
  url: null,
  language: null,
});

test("what a page shows beside its text is told with step and reason", () => {
  const page = articlePage({ middle: "<p>Advertisement</p>" });
  expect(removalsOf(input(page, "text/html"))).toEqual(
    expect.arrayContaining([
      { step: "page-parts", why: "<nav>", words: "Home City" },
      { step: "added-lines", why: "a line that pages add to a text", words: "Advertisement" },
    ]),
  );
});

test("plain text leaves nothing out", () => {
  expect(removalsOf(input("Headline\n\nAdvertisement", "text/plain"))).toEqual([]);
});
