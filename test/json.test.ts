import fc from "fast-check";
import { expect, it } from "vitest";
import { canonicalJson, encodeJson, isSameJson } from "../lib/json.ts";

it("tells two values apart where their canonical JSON differs, and nowhere else", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      expect(isSameJson(a, b)).toBe(canonicalJson(a) === canonicalJson(b));
    }),
  );
});

it("takes the order of keys, and what is undefined, for no difference", () => {
  expect(isSameJson({ a: 1, b: [{ c: 2, d: 3 }] }, { b: [{ d: 3, c: 2 }], a: 1 })).toBe(true);
  expect(isSameJson({ a: 1, b: undefined }, { a: 1 })).toBe(true);
  expect(isSameJson({ a: 1 }, { a: 1, b: undefined })).toBe(true);
  expect(isSameJson({ a: 1, b: undefined }, { a: 1, c: 2 })).toBe(false);
});

it("takes the order of a list, and a list and an object, for a difference", () => {
  expect(isSameJson([1, 2], [2, 1])).toBe(false);
  expect(isSameJson([1], [1, 2])).toBe(false);
  expect(isSameJson([], {})).toBe(false);
  expect(isSameJson({ 0: 1 }, [1])).toBe(false);
});

it("finds one change anywhere in a value", () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue(), { minLength: 1 }), fc.nat(), (list, at) => {
      const changed = list.with(at % list.length, { changed: list[at % list.length] });
      expect(isSameJson({ list }, { list: structuredClone(list) })).toBe(true);
      expect(isSameJson({ list }, { list: changed })).toBe(false);
    }),
  );
});

it("keeps whatever JSON can hold, half of a character pair apart, and ends with one line break", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(0xffff)), (units) => {
      const value = { text: String.fromCharCode(...units) };
      const bytes = encodeJson(value);
      expect(Buffer.from(bytes).toString()).toBe(`${JSON.stringify(value, null, 1)}\n`);
    }),
  );
});
