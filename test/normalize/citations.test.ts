import { expect, it } from "vitest";
import { citationsOf } from "../../lib/normalize/citations.ts";
import { findStatements } from "../../lib/normalize/statements.ts";
import type { Entity } from "../../lib/record.ts";

const gazette: Entity = {
  id: "o1",
  type: "organisation",
  outlet: true,
  name: "Harbour Gazette",
  aliases: [],
  roles: [],
  mentions: [],
  facet: "harbour-gazette",
};

const citationsIn = (text: string) => {
  const start = text.indexOf(gazette.name);
  const end = start + gazette.name.length;
  const mentions = start < 0 ? [] : [{ start, end, in: "body" as const, text: gazette.name }];
  const entities = [{ ...gazette, mentions }];
  return citationsOf(findStatements({ headline: null, body: { text, html: "" }, entities }));
};

it("names the outlets and documents of the chains, counts unnamed speakers and hops", () => {
  const text = [
    "“We sail,” Anna Holm told the Harbour Gazette.",
    "The pier is unsafe, an official said.",
    "The pier has moved, according to a report.",
    "Jonas Brandt said it would rain.",
  ];
  expect(citationsIn(text.join("\n\n"))).toEqual({
    citedOutlets: ["o1"],
    citations: { documents: ["a report"], anonymousShare: 0.25, chainLengths: [0, 3, 1] },
  });
});

it("names each once", () => {
  const text = "The pier has moved, according to a report. It will fall, according to a report.";
  expect(citationsIn(text).citations.documents).toEqual(["a report"]);
});

it("has no share of what is not there", () => {
  expect(citationsIn("The Harbour Gazette was sold.")).toEqual({
    citedOutlets: [],
    citations: { documents: [], anonymousShare: null, chainLengths: [] },
  });
});
