import { describe, expect, it } from "vitest";
import { FeedDocument } from "../../lib/publish/feed.ts";
import { renderJsonFeed } from "../../lib/publish/json-feed.ts";
import { goldenDocuments } from "./sample.ts";

const { root } = goldenDocuments;
if (!root) throw new Error("the sample document is gone");
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe("renderJsonFeed", () => {
  it("gives the same bytes whatever order the keys were set in", () => {
    const reversed = Object.fromEntries(Object.entries(root).reverse());
    expect(text(renderJsonFeed(FeedDocument.parse(reversed)))).toBe(text(renderJsonFeed(root)));
  });
  it("can be read back as the state that it is", () => {
    expect(FeedDocument.parse(JSON.parse(text(renderJsonFeed(root))))).toEqual(
      JSON.parse(JSON.stringify(root)),
    );
  });
  it("keeps what a later version may have added", () => {
    const later = { ...root, colour: "blue", accent: "red" };
    const rendered = text(renderJsonFeed(later));
    expect(JSON.parse(rendered)).toMatchObject({ colour: "blue", accent: "red" });
    expect(rendered.indexOf("accent")).toBeLessThan(rendered.indexOf("colour"));
  });
});
