import { expect, it } from "vitest";
import { publishIntoStoreOf } from "../support/scale.ts";

it("a run with ten new articles costs what they are, not what the store holds", async () => {
  const small = await publishIntoStoreOf(30);
  const large = await publishIntoStoreOf(400);
  expect(large.facets).toBeGreaterThan(800);
  const all = ({ puts, gets, heads, lists }: typeof small.requests): number =>
    puts + gets + heads + lists;
  expect(all(large.requests) / all(small.requests)).toBeLessThanOrEqual(1.3);
  const touched = large.requests.keys.filter((key) => /^site\/people\/person-/.test(key));
  expect(touched.every((key) => /person-4(?:0\d)-lane/.test(key))).toBe(true);
}, 60_000);
