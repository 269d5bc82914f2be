import { createHash } from "node:crypto";

/** SHA-256 of the parts joined by NUL, as lower-case hex; `digits` cuts it short for use in names. */
export function sha256(parts: string | Uint8Array | readonly string[], digits = 64): string {
  const input = typeof parts === "string" || parts instanceof Uint8Array ? parts : parts.join("\0");
  return createHash("sha256").update(input).digest("hex").slice(0, digits);
}
