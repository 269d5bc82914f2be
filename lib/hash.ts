import { hash } from "node:crypto";

/** SHA-256 of the parts joined by NUL, as lower-case hex; `digits` cuts it short for use in names. */
export function sha256(parts: string | Uint8Array | readonly string[], digits = 64): string {
  const input = typeof parts === "string" || parts instanceof Uint8Array ? parts : parts.join("\0");
  return hash("sha256", input, "hex").slice(0, digits);
}

/** FNV-1a over UTF-16 code units: 32 bits, quick, the same on every machine, and no proof against forgers. */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
