import { describe, expect, it } from "vitest";
import { checkWebAddress } from "../../lib/fetch/web-address.ts";

const check = (text: string, policy: { hosts?: string[]; allow?: string[] } = {}): string => {
  const checked = checkWebAddress(text, { allow: [], ...policy });
  return checked.kind === "allowed" ? checked.url.href : checked.reason.kind;
};

describe("an address of the web", () => {
  it.each([
    ["https://news.example.org/feed?a=1#top", "https://news.example.org/feed?a=1"],
    ["http://user:pass@news.example.org/", "http://news.example.org/"],
    ["http://8.8.8.8/", "http://8.8.8.8/"],
    ["//no.scheme", "bad-address"],
    ["file:///etc/passwd", "scheme"],
    ["javascript:alert(1)", "scheme"],
    ["http://localhost/", "host"],
    ["http://printer.local/", "host"],
    ["http://intranet/", "host"],
    ["http://a..b/", "host"],
    ["http://0x7f.1/", "private-address"],
    ["http://2130706433/", "private-address"],
    ["http://１２７.0.0.1/", "private-address"],
    ["http://[::ffff:127.0.0.1]/", "private-address"],
    [`http://a.example/${"x".repeat(5000)}`, "bad-address"],
  ])("%s is %s", (text, expected) => {
    expect(check(text)).toBe(expected);
  });

  it.each(["http://user:secret@[bad/", "ftp://user:secret@a.example/", "http://u:secret@a@[b/"])(
    "that is refused keeps its password out of the reason: %s",
    (text) => {
      const checked = checkWebAddress(text, { allow: [] });
      expect(checked.kind).toBe("refused");
      expect(JSON.stringify(checked)).not.toContain("secret");
    },
  );

  it("on this machine is allowed where host and port are both named", () => {
    const allow = ["127.0.0.1:8123", "LocalHost:80"];
    expect(check("http://127.0.0.1:8123/a", { allow })).toBe("http://127.0.0.1:8123/a");
    expect(check("http://localhost/", { allow })).toBe("http://localhost/");
    expect(check("http://127.0.0.1:8124/", { allow })).toBe("private-address");
  });

  it.each([
    ["https://example.org/", true],
    ["https://www.example.org/", false],
    ["https://example.org:8080/", false],
    ["https://a.example.net/", true],
    ["https://a.b.example.net/", true],
    ["https://example.net/", false],
    ["https://notexample.net/", false],
    ["https://example.com:8080/", true],
    ["https://example.com/", false],
  ])("%s lies on the hosts of a source: %s", (text, expected) => {
    const hosts = ["example.org", "*.example.net", "example.com:8080"];
    expect(check(text, { hosts }) !== "host").toBe(expected);
  });
});
