import { describe, expect, it } from "vitest";
import { uriOf } from "../../lib/publish/uri.ts";

describe("uriOf", () => {
  it.each([
    ["https://a.example/p?q=1&r=2#s", "https://a.example/p?q=1&r=2#s"],
    [
      "https://a.example/[x]?y|z={1}^`#[a]#b",
      "https://a.example/%5Bx%5D?y%7Cz=%7B1%7D%5E%60#%5Ba%5D%23b",
    ],
    ["http://[::1]:8080/a%20b%zz", "http://[::1]:8080/a%20b%25zz"],
    ["https://a.example/été\ud800", "https://a.example/%C3%A9t%C3%A9%EF%BF%BD"],
  ])("writes %s as %s", (address, uri) => {
    expect(uriOf(address)).toBe(uri);
  });
});
