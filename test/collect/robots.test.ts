import { describe, expect, it } from "vitest";
import { limits, parseRobots } from "../../lib/collect/robots.ts";

const origin = "https://news.example.org";
const rules = (text: string) => parseRobots(`${origin}/robots.txt`, text);
const allows = (text: string, path: string): boolean => rules(text).allows(`${origin}${path}`);

describe("robots.txt", () => {
  it.each([
    ["nothing", "", "/a", true],
    ["a rule for all", "User-agent: *\nDisallow: /a", "/a/b", false],
    ["an empty rule", "User-agent: *\nDisallow:", "/a", true],
    ["a longer rule that allows", "User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", true],
    [
      "a group of its own",
      "User-agent: *\nDisallow: /\n\nUser-agent: Feedmill\nDisallow: /x",
      "/a",
      true,
    ],
    ["a group of its own, in other letters", "user-agent: FEEDMILL\ndisallow: /a", "/a", false],
    ["a group of another", "User-agent: other\nDisallow: /", "/a", true],
    ["a wildcard", "User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf", false],
    ["a wildcard with an end", "User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf?x", true],
    ["a byte order mark", "\uFEFFUser-agent: *\nDisallow: /a", "/a", false],
    ["old line ends", "User-agent: *\rDisallow: /a\r", "/a", false],
    ["comments", "User-agent: * # all\nDisallow: /a # this", "/a", false],
    ["a page of HTML", "<!doctype html><p>Not found</p>", "/a", true],
    ["an encoded path", "User-agent: *\nDisallow: /caf%C3%A9", "/caf%c3%a9", false],
  ])("with %s", (_what, text, path, expected) => {
    expect(allows(text, path)).toBe(expected);
  });

  it("counts for the host by whichever scheme it was read", () => {
    expect(rules("User-agent: *\nDisallow: /a").allows("http://news.example.org/a")).toBe(false);
  });

  it("may ask for a pause, up to a minute", () => {
    expect(rules("User-agent: *\nCrawl-delay: 2.5").crawlDelayMs).toBe(2_500);
    expect(rules("User-agent: *\nCrawl-delay: 86400").crawlDelayMs).toBe(limits.crawlDelayMsMax);
    expect(rules("User-agent: *\nCrawl-delay: -5").crawlDelayMs).toBe(0);
    expect(rules("User-agent: *\nCrawl-delay: a while").crawlDelayMs).toBe(0);
  });

  it("forbids no fewer paths for having more wildcards than are read", () => {
    const text = `User-agent: *\nDisallow: /a${"*b".repeat(50)}`;
    expect(allows(text, `/a${"xb".repeat(50)}`)).toBe(false);
  });

  it("that is made to be slow forbids everything", () => {
    const text = `User-agent: *\n${"Disallow: /*a*a*a*b\n".repeat(30_000)}`;
    expect(allows(text, `/${"a".repeat(1_900)}`)).toBe(false);
  });
});
