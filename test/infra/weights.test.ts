import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { expect, it } from "vitest";
import { digestOf } from "../../infra/names/digest.ts";
import { packedTransitions, packedWeights } from "../../lib/normalize/data/names/weights.ts";

it("the weights that ship are those whose digest the training script wrote beside them", () => {
  const file = join(import.meta.dirname, "../../lib/normalize/data/names/weights.ts");
  const stated = /^\/\/ SHA-256 of the weights: ([0-9a-f]{64})$/m.exec(readFileSync(file, "utf8"));
  const weights = new Int8Array(brotliDecompressSync(Buffer.from(packedWeights, "base64")));
  expect(digestOf(weights, packedTransitions.split(" ").map(Number))).toBe(stated?.[1]);
});
