import { type CaptureHeader, decodeCapture } from "../capture.ts";
import { sha256 } from "../hash.ts";
import { captureDayPrefix, captureId, prefixes } from "../keys.ts";
import type { Store } from "../ports.ts";

/** A capture that the source's state does not know. */
export interface Recovered {
  readonly key: string;
  readonly time: string;
  /** Hash of its body, or of why it has none. */
  readonly content: string;
  readonly ids: readonly string[];
  readonly url: string | null;
  /** What the listing said of it, and whether its body is the article's own page. */
  readonly said: string | undefined;
  readonly page: boolean;
  readonly flood: boolean;
}

/**
 * The captures that a run wrote before it was cut off, by their first identity; the newest of each.
 * They are recognised, so that a crash makes no second capture of the same content. `after` is the
 * instant of the last capture that the state knows.
 */
export async function recoverCaptures(
  store: Store,
  source: string,
  after: string | null,
): Promise<ReadonlyMap<string, Recovered>> {
  const recovered = new Map<string, Recovered>();
  const from = after === null ? {} : { after: lastKeyOf(source, after) };
  for await (const key of store.list(`${prefixes.captures}${source}/`, from)) {
    const object = await store.get(key);
    if (!object) continue;
    try {
      const { header, body } = decodeCapture(object.body);
      const [identity] = header.identities;
      if (identity === undefined) continue;
      recovered.set(identity, {
        key,
        time: header.time,
        content: contentOf(body, header.problem),
        ids: header.identities,
        url: header.url,
        said: header.said,
        page: header.hints?.body === "page",
        flood: header.flood === true,
      });
    } catch {
      // Damaged: normalize will say so, and the article is captured anew.
    }
  }
  return recovered;
}

/**
 * What an earlier run captured and this one did not come to, with what is known of the same thing. It
 * must be taken up, since the next run looks for captures only behind those of this one.
 */
export function* leftBehind<Known extends { readonly capture: string }>(
  recovered: ReadonlyMap<string, Recovered>,
  find: (ids: readonly string[]) => Known | undefined,
): Generator<{ readonly there: Recovered; readonly known: Known | undefined }> {
  for (const there of recovered.values()) {
    const known = find(there.ids);
    if (known === undefined || known.capture < there.key) yield { there, known };
  }
}

/** The instant of the last capture, once one is known that an earlier run left behind. */
export const laterOf = (instant: string | null, there: Recovered): string =>
  instant === null || there.time > instant ? there.time : instant;

/** What tells one capture of a thing from the next: hash of its body, or of why it has none. */
export const contentOf = (body: Uint8Array, problem: CaptureHeader["problem"]): string =>
  sha256(problem === null ? body : [problem.kind, problem.message]);

/** A key behind all captures of that instant: `.` sorts after the hyphen before their hashes. */
function lastKeyOf(source: string, instant: string): string {
  const [time = ""] = captureId(new Date(instant), "").split("-");
  return `${captureDayPrefix(source, instant.slice(0, "yyyy-mm-dd".length))}${time}.`;
}
