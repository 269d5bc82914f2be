import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { goldenFiles } from "./golden.ts";

/** What every renderer makes of the sample documents, byte for byte; made by `write-golden.ts`. */
describe("a rendered feed", () => {
  it.each([...goldenFiles()])("is %s", (name, bytes) => {
    const kept = readFileSync(new URL(`../fixtures/feeds/${name}`, import.meta.url), "utf8");
    expect(new TextDecoder().decode(bytes)).toBe(kept);
  });
});
