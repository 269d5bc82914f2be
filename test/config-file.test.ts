import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { configJsonSchema } from "../lib/config.ts";
import { describeProblem, limits, parseConfig } from "../lib/config-file.ts";
import { parseYaml } from "../lib/yaml.ts";

const good = `
site: { title: Site, url: "https://news.example.org/feeds", tag: "example.org,2026" }
sources:
  - { id: a, kind: inbox, title: A }
`;

const problemsOf = (text: string): readonly string[] => {
  const parsed = parseConfig(text);
  return parsed.kind === "problems" ? parsed.problems.map(describeProblem) : [];
};

/** The good configuration with one thing replaced. */
const withChange = (from: string, to: string): string => {
  expect(good).toContain(from);
  return good.replace(from, to);
};

describe("parseConfig", () => {
  it("fills in what was left out", () => {
    expect(parseConfig(good)).toEqual({
      kind: "config",
      warnings: [],
      config: {
        site: {
          title: "Site",
          description: "",
          url: "https://news.example.org/feeds/",
          tag: "example.org,2026",
          language: "en",
        },
        sources: [
          {
            id: "a",
            kind: "inbox",
            title: "A",
            timeZone: "UTC",
            rights: "full",
            excerpt: 300,
            retired: false,
          },
        ],
        filters: { keep: [], block: [] },
        fetch: { allow: [], pause: "1s" },
        limits: {},
        feeds: {
          window: 50,
          facets: {
            people: 2,
            organisations: 2,
            places: 2,
            sections: 1,
            speakers: 2,
            via: 1,
            anonymous: 1,
            corrections: 1,
          },
          named: [],
          suppress: [],
          hubs: [],
          ninjs: false,
          stories: true,
          newsSitemap: false,
        },
      },
    });
  });

  it.each([
    [
      "a mistyped setting",
      withChange("title: Site", "titel: Site"),
      "site.title: got nothing; write a text",
      'site.titel: got "Site"; no such setting; did you mean title?',
    ],
    [
      "a setting that nobody knows",
      `${good}colour: blue\n`,
      'colour: got "blue"; no such setting; known here: site, sources, filters, fetch, feeds, limits',
    ],
    [
      "a relative address",
      withChange("https://news.example.org/feeds", "/feeds"),
      'site.url: got "/feeds"; write an absolute address such as https://news.example.org/',
    ],
    [
      "an address that is not of the web",
      withChange("https://news.example.org/feeds", "ftp://example.org/"),
      'site.url: got "ftp://example.org/"; write an absolute address such as https://news.example.org/',
    ],
    [
      "an address with a query",
      withChange("/feeds", "/?a=b"),
      'site.url: got "https://news.example.org/?a=b"; write it without ? and #',
    ],
    [
      "a tag without a date",
      withChange("example.org,2026", "example.org"),
      'site.tag: got "example.org"; write a domain you own and a date, such as example.org,2026',
    ],
    [
      "an id that is no name",
      withChange("id: a", "id: My Source"),
      'sources[0].id: got "My Source"; use lower-case letters, digits and hyphens, at most 63, starting with a letter or digit',
    ],
    [
      "an id twice",
      `${good}  - { id: b, kind: inbox, title: B }\n  - { id: a, kind: inbox, title: C }\n`,
      'sources[2].id: got "a"; sources[0] has this id already; give each source one of its own',
    ],
    [
      "a kind that is unknown",
      withChange("kind: inbox", "kind: telex"),
      'sources[0].kind: got "telex"; write inbox, feed, page, sitemap or urls',
    ],
    [
      "a time zone that is unknown",
      withChange("title: A", "title: A, timeZone: Mars/Olympus"),
      'sources[0].timeZone: got "Mars/Olympus"; write an IANA time zone such as Europe/London or UTC',
    ],
    [
      "a language that is none",
      withChange("title: A", "title: A, language: the english"),
      'sources[0].language: got "the english"; write a language tag (BCP 47) such as en, de or pt-BR',
    ],
    [
      "a truth that is a word",
      withChange("title: A", "title: A, retired: maybe"),
      'sources[0].retired: got "maybe"; write true or false',
    ],
    [
      "a number written as text",
      `${good}feeds: { window: "5" }\n`,
      'feeds.window: got "5"; write a whole number from 1 to 500',
    ],
    [
      "a number out of its bounds",
      `${good}feeds: { window: 5000 }\n`,
      "feeds.window: got 5000; write a whole number from 1 to 500",
    ],
    [
      "no sources",
      withChange("sources:\n  - { id: a, kind: inbox, title: A }", "sources: []"),
      "sources: got []; write at least one entry",
    ],
    [
      "an empty title",
      withChange("title: A", 'title: ""'),
      'sources[0].title: got ""; write at least one character',
    ],
    ["an empty file", "", "the file: got null; write its settings beneath it, each as name: value"],
    [
      "a list in place of settings",
      "- a\n",
      'the file: got ["a"]; write its settings beneath it, each as name: value',
    ],
    [
      "a name that means the prototype",
      `${good}__proto__: { polluted: true }\n`,
      '__proto__: got {"polluted":true}; no such setting; known here: site, sources, filters, fetch, feeds, limits',
    ],
  ])("tells of %s", (_what, text, ...expected) => {
    expect(problemsOf(text)).toEqual(expected);
  });

  it("tells all problems at once", () => {
    const text = "site: { titel: x, url: no }\nsources: [{ id: a }, { id: a, kind: feed }]\n";
    expect(problemsOf(text).map((problem) => problem.split(":")[0])).toEqual([
      "site.title",
      "site.url",
      "site.tag",
      "site.titel",
      "sources[0].kind",
      "sources[1].title",
      "sources[1].url",
      "sources[1].id",
    ]);
  });

  it("gives line and column of what is not YAML", () => {
    expect(problemsOf("site:\n  title: [1\nsources: 2\n")[0]).toMatch(
      /^line 3, column 1: got "sources: 2"; this is not YAML: /,
    );
    expect(problemsOf("site: 1\nsite: 2\n")).toEqual([
      'line 2, column 1: got "site: 2"; this is not YAML: Map keys must be unique',
    ]);
  });

  it("refuses ten lines that mean a billion", () => {
    const levels = Array.from({ length: 9 }, (_, i) => {
      const inner = i === 0 ? '"lol"' : `*l${i - 1}`;
      return `l${i}: &l${i} [${Array(9).fill(inner).join(", ")}]`;
    });
    expect(problemsOf(levels.join("\n"))[0]).toContain("Excessive alias count");
  });

  it("tells of a problem in one line, whatever a name is made of", () => {
    expect(problemsOf('a\tb: 1\n"c\\u2028d": 1\n').map((line) => line.split("; ")[0])).toEqual(
      expect.arrayContaining(['"a\\tb": got 1', '"c\\u2028d": got 1']),
    );
  });

  it("refuses a file of more levels than can be read", () => {
    expect(problemsOf("[".repeat(20_000))[0]).toContain("nested too deeply");
  });

  it("refuses a file that is no configuration by its size", () => {
    expect(problemsOf("#".repeat(limits.charactersMax + 1))).toEqual([
      "the file: got 1048577 characters; write at most 1048576: this is no configuration",
    ]);
  });

  it("leaves the prototype of objects alone", () => {
    parseConfig("__proto__: { polluted: true }\nsite: { __proto__: { polluted: true } }");
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  it("warns of two sources that read one folder", () => {
    const text = good.replace("title: A", "title: A, path: in");
    const parsed = parseConfig(`${text}  - { id: b, kind: inbox, title: B, path: in }\n`);
    expect(parsed.kind === "config" && parsed.warnings.map(describeProblem)).toEqual([
      'sources[1].path: got "in"; sources[0] reads this folder too: each article will be published twice',
    ]);
  });
});

const web = `${good}  - id: w
    kind: feed
    title: W
    url: https://news.example.org/feed.xml
`;

describe("a source of the web", () => {
  it("needs no more than its kind, its title and its address", () => {
    const parsed = parseConfig(web);
    expect(parsed.kind === "config" && parsed.config.sources[1]).toEqual({
      id: "w",
      kind: "feed",
      title: "W",
      url: "https://news.example.org/feed.xml",
      timeZone: "UTC",
      rights: "full",
      excerpt: 300,
      retired: false,
      keep: [],
      block: [],
      every: "1h",
      recheck: ["1h", "6h", "1d", "7d"],
      hosts: [],
      obeyReservations: false,
      itemsMax: 100,
      backfillMax: 20,
      requestsMax: 200,
      megabytesMax: 64,
      fullText: false,
    });
  });

  it.each([
    ["every: 5m", 'sources[1].every: got "5m"; write 15m or more: no address is asked more often'],
    ["every: soon", 'sources[1].every: got "soon"; write a duration such as 15m, 1h or 7d'],
    ["recheck: [1x]", 'sources[1].recheck[0]: got "1x"; write a duration such as 15m, 1h or 7d'],
    ["itemsMax: 0", "sources[1].itemsMax: got 0; write a whole number from 1 to 1000"],
    ["fulltext: true", "sources[1].fulltext: got true; no such setting; did you mean fullText?"],
    [
      "path: in",
      'sources[1].path: got "in"; no such setting; known here: id, title, language, timeZone, rights, excerpt, retired, keep, block, every, recheck, hosts, obeyReservations, folder, itemsMax, backfillMax, requestsMax, megabytesMax, kind, url, fullText',
    ],
    [
      "hosts: [https://a.example/]",
      'sources[1].hosts[0]: got "https://a.example/"; write a host such as news.example.org, or *.example.org for all below it',
    ],
    [
      "block: [{ field: title }]",
      'sources[1].block[0]: got {"field":"title"}; write a field and either text or pattern, such as { field: title, text: advertisement }',
    ],
  ])("tells what is wrong with %s", (line, expected) => {
    expect(problemsOf(`${web}    ${line}\n`)).toEqual([expected]);
  });

  it("refuses a regular expression that the engine of linear time does not have", () => {
    const [problem] = problemsOf(`${web}    keep: [{ pattern: "(?=a)b" }]\n`);
    expect(problem).toContain("sources[1].keep[0]");
  });

  it("lists addresses where it is a list", () => {
    const urls = web
      .replace("kind: feed", "kind: urls")
      .replace(/ {4}url: (.*)/, "    urls: [$1, no]");
    expect(problemsOf(urls)).toEqual([
      'sources[1].urls[1]: got "no"; write an absolute address such as https://news.example.org/',
    ]);
  });
});

describe("the configuration of the examples", () => {
  const text = readFileSync(new URL("../feedmill.yml", import.meta.url), "utf8");

  it("has no problem", () => {
    expect(parseConfig(text)).toMatchObject({ kind: "config", warnings: [] });
  });

  it("is what the published JSON Schema allows", () => {
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
      configJsonSchema(),
    );
    const yaml = parseYaml(text);
    expect(yaml.kind === "value" && validate(yaml.value)).toBe(true);
    expect(validate({ site: { titel: "x" } })).toBe(false);
  });
});

it("the JSON Schema in docs/ is current; if not, run node infra/config-schema.ts", () => {
  const published = readFileSync(new URL("../docs/feedmill.schema.json", import.meta.url), "utf8");
  expect(JSON.parse(published)).toEqual(configJsonSchema());
});
