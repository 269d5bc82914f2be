import fc from "fast-check";
import { expect, test } from "vitest";
import { parseDateline } from "../../lib/normalize/dateline.ts";

test.each([
  ["LONDON, July 3 (Reuters) -", { place: "London", agency: "Reuters", date: "July 3" }],
  ["PARIS (AFP) —", { place: "Paris", agency: "AFP" }],
  ["NAIROBI, Kenya —", { place: "Nairobi, Kenya" }],
  ["SPRINGFIELD, Ill. (AP) —", { place: "Springfield, Ill.", agency: "AP" }],
  ["ST. JOHN’S, Newfoundland —", { place: "St. John’s, Newfoundland" }],
  ["WASHINGTON/LONDON, Oct 3 (NW) --", { place: "Washington/London", agency: "NW", date: "Oct 3" }],
  [
    "NEW YORK, July 3, 2026 (Northern Wire) --",
    { place: "New York", agency: "Northern Wire", date: "July 3, 2026" },
  ],
  ["Berlin, 3. Juli (dpa) –", { place: "Berlin", agency: "dpa", date: "3. Juli" }],
  ["Port Ellery, 3 July —", { place: "Port Ellery", date: "3 July" }],
  ["Paris, le 3 juillet (AFP) –", { place: "Paris", agency: "AFP", date: "le 3 juillet" }],
  ["Bad Lauterau (NDK) –", { place: "Bad Lauterau", agency: "NDK" }],
  ["LAGOS, Nigeria (AP) _", { place: "Lagos, Nigeria", agency: "AP" }],
  ["DUBLIN, Ireland /NW/ --", { place: "Dublin, Ireland", agency: "NW" }],
  ["(Northern Wire) --", { place: null, agency: "Northern Wire" }],
  ["МОСКВА, 3 июля. /СТГ/.", { place: "Москва", agency: "СТГ", date: "3 июля" }],
  ["［東京　３日　北方通信］", { place: "東京", agency: "北方通信", date: "３日" }],
])("%s is read into its parts", (text, parts) => {
  expect(parseDateline(`${text} The story begins here.`)).toEqual({ text, ...parts });
});

test.each([
  ["LISBON 2026-07-03", { place: "Lisbon", date: "2026-07-03" }],
  ["SAO VICENTE JULY 3, 2026", { place: "Sao Vicente", date: "JULY 3, 2026" }],
  ["TURIN, 3 July 2026", { place: "Turin", date: "3 July 2026" }],
])("%s is a dateline that stands on a line of its own", (text, parts) => {
  expect(parseDateline(text)).toEqual({ text, ...parts });
});

test.each([
  "Rain, wind — the week brings both.",
  "She said — and she meant it — that nothing had changed.",
  "BREAKING — the bridge is closed.",
  "UPDATE: the bridge is open - at last.",
  "The Harbour Conservation Council (HCC) — which owns the pier — declined.",
  "Ann Lee (Labour) — who is not standing again — said so.",
  "Jörg Weiß (SPD) – er kandidiert nicht mehr – sagte ab.",
  "A well-known engineer said so.",
  "ICE HOCKEY - NORTHERN SEALS WIN AGAIN IN OVERTIME.",
  "MONDAY 3 JULY 2026",
  "JULY 3, 2026",
  "UPDATED 3 July 2026",
  "Lisbon 2026-07-03",
  "",
])("%j begins with no dateline", (paragraph) => {
  expect(parseDateline(paragraph)).toBeUndefined();
});

test("the text of a dateline is what its paragraph begins with, and nothing makes it throw", () => {
  const start = fc.constantFrom("", "LONDON, ", "PARIS (AFP) — ", "［東京　３日］");
  fc.assert(
    fc.property(start, fc.string({ unit: "binary" }), (head, rest) => {
      const paragraph = head + rest;
      const dateline = parseDateline(paragraph);
      expect(dateline === undefined || paragraph.trimStart().startsWith(dateline.text)).toBe(true);
    }),
  );
});
