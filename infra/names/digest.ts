import { createHash } from "node:crypto";

/** SHA-256 of the numbers of a model, since another version of Brotli may pack the same ones otherwise. */
export const digestOf = (weights: Int8Array, transitions: readonly number[]): string =>
  sha256(Buffer.from(`${weights.join(" ")}\n${transitions.join(" ")}`));

export const sha256 = (data: Buffer): string => createHash("sha256").update(data).digest("hex");
