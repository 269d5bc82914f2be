import { describe, expect, it } from "vitest";
import { parseConfig } from "../lib/config-file.ts";
import { meets } from "../lib/meets.ts";
import { normalizeArticle } from "../lib/normalize/article.ts";
import { buildRecord } from "../lib/record-build.ts";
import type { Where } from "../lib/where.ts";

const outcome = normalizeArticle({
  body: Buffer.from("Ferry sails at noon\n\nThe ferry sails at noon, the harbour master said.\n"),
  contentType: "text/plain; charset=utf-8",
  file: "a.txt",
  url: null,
  language: "en-GB",
});
if (outcome.kind !== "article") throw new Error("no article");

const place = { aliases: [], roles: [], mentions: [] };
const hop = { entity: null, marker: null, span: null, inferred: false };
const record = buildRecord({
  id: "a",
  revision: 1,
  source: { id: "desk", name: "The desk" },
  firstSeen: null,
  capture: null,
  fetched: null,
  provenance: outcome.provenance,
  article: {
    ...outcome.article,
    language: "en-GB",
    section: "Harbour News",
    keywords: ["ships"],
    entities: [
      {
        id: "1",
        type: "person",
        name: "María Okonjo",
        facet: "maria-okonjo",
        ...place,
        aliases: ["Okonjo"],
      },
      { id: "2", type: "place", name: "Seyne", facet: "seyne", ...place },
    ],
    statements: [
      {
        id: "s",
        kind: "direct",
        content: [],
        cue: null,
        speaker: {
          name: "Maria Okonjo",
          entity: null,
          anonymous: false,
          span: null,
          inferred: false,
        },
        chain: [
          { kind: "person", name: "Maria Okonjo", ...hop },
          { kind: "outlet", name: "The Post", ...hop },
        ],
        hedge: null,
      },
    ],
  },
});

describe("a condition", () => {
  const met: Where[] = [
    { people: "MARIA OKONJO" },
    { people: ["Jo Lind", "Okonjo"] },
    { places: "seyne", speaker: "Maria Okonjo" },
    { via: "the post" },
    { anonymous: false },
    { section: "harbour news" },
    { keyword: "Ships" },
    { source: "desk" },
    { language: "en" },
    { text: "AT NOON" },
    { pattern: "ferry (sails|sinks)" },
    { and: [{ places: "Seyne" }, { not: { people: "Jo Lind" } }] },
    { or: [{ people: "Jo Lind" }, { places: "Seyne" }] },
  ];
  it.each(met.map((where) => [where]))("%j is met", (where) => {
    expect(meets(record, where)).toBe(true);
  });

  const missed: Where[] = [
    { people: "Jo Lind" },
    { organisations: "Seyne" },
    { places: "Seyne", speaker: "Jo Lind" },
    { via: "Maria Okonjo" },
    { anonymous: true },
    { language: "e" },
    { text: "midnight" },
    { pattern: "^noon" },
    { not: { places: "Seyne" } },
    { and: [{ places: "Seyne" }, { places: "Orland" }] },
  ];
  it.each(missed.map((where) => [where]))("%j is not", (where) => {
    expect(meets(record, where)).toBe(false);
  });
});

describe("a condition in the configuration", () => {
  const problemsOf = (where: string): string[] => {
    const parsed = parseConfig(
      `site: { title: S, url: "https://a.example/", tag: "a.example,2026" }\nsources: [{ id: a, kind: inbox, title: A }]\nfeeds: { named: [{ id: n, title: N, where: ${where} }] }`,
    );
    return parsed.kind === "problems" ? parsed.problems.map(({ remedy }) => remedy) : [];
  };

  it("may be as deep as it needs", () => {
    expect(problemsOf('{ or: [{ not: { and: [{ places: X }] } }, { pattern: "a|b" }] }')).toEqual(
      [],
    );
  });

  it.each([
    ["{}", /at least one condition/],
    ['{ pattern: "(" }', /RE2/],
    ["{ or: [] }", /at least one entry|one entry/],
  ])("%s is refused with the remedy", (where, remedy) => {
    expect(problemsOf(where).join()).toMatch(remedy);
  });
});
