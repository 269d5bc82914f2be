import { expect, it } from "vitest";
import { kindOf } from "../../../lib/normalize/entities/kind-of-name.ts";

it.each([
  ["person", "Dick Clark Productions", "organisation"],
  ["person", "Grant Hollis LLP", "organisation"],
  ["person", "Elm Street", "place"],
  ["place", "Harlow Falls Gazette", "organisation"],
  ["place", "Rheinisches Landesmuseum", "organisation"],
  ["organisation", "Hang Seng Index", "misc"],
  ["person", "Ann Lindqvist", "person"],
] as const)("a %s that is called %s is of the kind %s", (kind, text, expected) => {
  expect(kindOf({ kind, text }, false)).toBe(expected);
});
