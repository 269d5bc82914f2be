import { describe, expect, it } from "vitest";
import { findAddressKey, isFrontPage, withoutTracking } from "../lib/address-key.ts";

describe("the key of an address", () => {
  const plain = "https://news.example.org/2026/bridge";
  it.each([
    ["http", "http://news.example.org/2026/bridge"],
    ["www.", "https://www.news.example.org/2026/bridge"],
    ["a trailing slash", "https://news.example.org/2026/bridge/"],
    ["a fragment", "https://news.example.org/2026/bridge#comments"],
    ["a port that is the standard", "https://news.example.org:443/2026/bridge"],
    ["capitals in the host", "https://NEWS.example.org/2026/bridge"],
    ["a dot behind the host", "https://news.example.org./2026/bridge"],
    ["tracking", "https://news.example.org/2026/bridge?utm_source=a&UTM_Medium=b&fbclid=c"],
    ["an AMP folder behind", "https://news.example.org/2026/bridge/amp/"],
    ["an AMP folder before", "https://news.example.org/amp/2026/bridge"],
    ["an AMP ending", "https://news.example.org/2026/bridge.amp.html"],
    ["an AMP parameter", "https://news.example.org/2026/bridge?outputType=amp"],
    ["a default page", "https://news.example.org/2026/bridge/index.html"],
  ])("is the same with %s", (_what, address) => {
    expect(findAddressKey(address)).toBe(findAddressKey(plain));
  });

  it.each([
    ["another path", "https://news.example.org/2026/bridges"],
    ["a parameter that may name the article", "https://news.example.org/2026/bridge?id=2"],
    ["another host", "https://sport.example.org/2026/bridge"],
    ["another port", "https://news.example.org:8443/2026/bridge"],
    ["capitals in the path", "https://news.example.org/2026/Bridge"],
    ["a word that begins with amp", "https://news.example.org/2026/bridge/amphibians"],
  ])("is another with %s", (_what, address) => {
    expect(findAddressKey(address)).not.toBe(findAddressKey(plain));
  });

  it("does not depend on the order of parameters", () => {
    expect(findAddressKey("https://a.example/?b=2&a=1")).toBe(
      findAddressKey("https://a.example/?a=1&b=2"),
    );
  });

  it("keeps a host that is called amp, and one that has only two labels", () => {
    expect(findAddressKey("https://amp.example/x")).toBe("amp.example/x");
    expect(findAddressKey("https://www.example/x")).toBe("www.example/x");
  });

  it.each(["", "mailto:a@example.org", "javascript:alert(1)", "//news.example.org/", "http://"])(
    "is none for %j",
    (address) => {
      expect(findAddressKey(address)).toBeUndefined();
    },
  );

  it("tells a front page", () => {
    const isFront = (address: string): boolean => isFrontPage(findAddressKey(address) ?? "");
    expect(["https://a.example.org", "https://a.example.org/index.html"].map(isFront)).toEqual([
      true,
      true,
    ]);
    expect(["https://a.example.org/?p=1", "https://a.example.org/a"].map(isFront)).toEqual([
      false,
      false,
    ]);
  });
});

describe("an address without tracking", () => {
  it("keeps all that may name the article, as it was", () => {
    expect(withoutTracking("https://a.example/b?id=1&utm_source=rss#c")).toBe(
      "https://a.example/b?id=1#c",
    );
    for (const address of ["https://a.example/b?q=%20x+y", "https://a.example/b", "no address"])
      expect(withoutTracking(address)).toBe(address);
  });
});
