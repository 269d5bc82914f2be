import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { html, raw } from "../lib/html.ts";

const text = (part: { readonly text: string }): string => part.text;

describe("html", () => {
  it("escapes what is put in", () => {
    expect(text(html`<p>${'<b> & "q"'}</p>`)).toBe("<p>&lt;b&gt; &amp; &quot;q&quot;</p>");
  });
  it("takes in HTML as it is, made by itself or said to be sound", () => {
    expect(text(html`<p>${html`<i>${"<"}</i>`}${raw("<br>")}</p>`)).toBe("<p><i>&lt;</i><br></p>");
  });
  it("puts in nothing for no value", () => {
    expect(text(html`<p>${undefined}${null}${false}${""}</p>`)).toBe("<p></p>");
  });
  it("puts in numbers, zero too, and the parts of a list one after the other", () => {
    expect(text(html`${0}${[html`<li>`, "a", ["&", undefined]]}`)).toBe("0<li>a&amp;");
  });
  it("lets no text out of its element or its attribute", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."<>&\"'= ab/!-") }), (value) => {
        const { document } = parseHTML(text(html`<p title="${value}">${value}</p><br>`));
        expect(document.querySelector("p")?.textContent).toBe(value);
        expect(document.querySelector("p")?.getAttribute("title")).toBe(value);
        expect(document.querySelectorAll("*")).toHaveLength(2);
      }),
    );
  });
});
