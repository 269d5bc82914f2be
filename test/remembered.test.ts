import { expect, test } from "vitest";
import { remembered } from "../lib/remembered.ts";

test("answers are looked up, and are all forgotten when they are as many as may be kept", () => {
  const asked: string[] = [];
  const lengthOf = remembered((text) => {
    asked.push(text);
    return text.length === 0 ? undefined : text.length;
  }, 2);
  expect(["a", "", "a", ""].map(lengthOf)).toEqual([1, undefined, 1, undefined]);
  expect(asked).toEqual(["a", ""]);
  lengthOf("bb");
  expect(lengthOf("a")).toBe(1);
  expect(asked).toEqual(["a", "", "bb", "a"]);
});
