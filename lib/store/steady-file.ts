import type { BigIntStats } from "node:fs";
import type { FileHandle } from "node:fs/promises";
import type { InboxRead, Version } from "../ports.ts";

/** Changes with each write: nanoseconds, since two writes within a millisecond are common. */
export const versionOf = ({ mtimeNs, size, ino }: BigIntStats): Version =>
  `${mtimeNs}-${size}-${ino}`;

/** What the file holds, if nobody writes to it meanwhile; half an article is never taken in. */
export async function readSteady(
  file: Pick<FileHandle, "stat" | "read">,
  bodyBytesMax: number,
): Promise<InboxRead> {
  const before = await file.stat({ bigint: true });
  if (!before.isFile())
    return { kind: "unreadable", reason: "it is no regular file; move it away" };
  const version = versionOf(before);
  const bytes = Number(before.size);
  if (bytes > bodyBytesMax) return { kind: "too-large", bytes, version };
  const body = new Uint8Array(bytes);
  for (let at = 0; at < bytes; ) {
    const { bytesRead } = await file.read(body, at, bytes - at, at);
    if (bytesRead === 0) return { kind: "gone" };
    at += bytesRead;
  }
  const after = versionOf(await file.stat({ bigint: true }));
  return after === version ? { kind: "read", body, version } : { kind: "gone" };
}
