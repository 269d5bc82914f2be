import { type CaptureHeader, encodeCapture } from "../capture.ts";
import { sha256 } from "../hash.ts";
import { captureId, captureKey } from "../keys.ts";
import type { Store } from "../ports.ts";

const millisecond = 1;
const attemptsMax = 1000;

interface NewCapture {
  /** Instant of the source's last capture; this one will be later. */
  readonly after: string | null;
  readonly now: Date;
  readonly header: (time: string) => CaptureHeader;
  readonly body: Uint8Array;
}

/**
 * Writes a capture once and for ever. Its time is max(now, the source's last + 1 ms), so captures
 * of a source have an order even when the clock stands still or goes back. Finding the very same
 * capture there already, after a crash before the state was saved, is success.
 */
export async function writeCapture(
  store: Store,
  { after, now, header, body }: NewCapture,
): Promise<{ key: string; time: string }> {
  let instant = Math.max(now.getTime(), after ? Date.parse(after) + millisecond : 0);
  for (let attempt = 0; attempt < attemptsMax; attempt++, instant += millisecond) {
    const time = new Date(instant);
    const capture = { header: header(time.toISOString()), body };
    const bytes = encodeCapture(capture);
    const id = captureId(time, sha256([...capture.header.identities, sha256(body)]));
    const key = captureKey(capture.header.source, id);
    const outcome = await store.put(key, bytes, "absent");
    const written = outcome.kind === "written" || same((await store.get(key))?.body, bytes);
    if (written) return { key, time: time.toISOString() };
  }
  throw new Error(`captures/: no free key after ${attemptsMax} tries from ${now.toISOString()}`);
}

const same = (a: Uint8Array | undefined, b: Uint8Array): boolean =>
  a !== undefined && Buffer.compare(a, b) === 0;
