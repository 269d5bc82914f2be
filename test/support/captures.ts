import { encodeCapture } from "../../lib/capture.ts";
import { sha256 } from "../../lib/hash.ts";
import { encodeText } from "../../lib/json.ts";
import { captureId, captureKey } from "../../lib/keys.ts";
import type { NormalizePorts } from "../../lib/normalize/normalize.ts";
import { normalize } from "../../lib/normalize/normalize.ts";

interface TestCapture {
  readonly source: string;
  /** The file that was dropped, or the address of the page. */
  readonly from: { readonly file: string } | { readonly url: string };
  readonly time: Date;
  readonly contentType: string;
  readonly text: string;
}

/** Puts a capture into the store as a collector would have, and reads it into the record of its article. */
export async function captureAndNormalize(
  { source, from, time, contentType, text }: TestCapture,
  ports: NormalizePorts,
): Promise<void> {
  const body = encodeText(text);
  const key = captureKey(source, captureId(time, sha256(body)));
  const { url, file } = { url: null, file: null, ...from };
  const header = {
    source,
    identities: [url ?? file ?? ""],
    url,
    file,
    contentType,
    time: time.toISOString(),
    backfill: false,
    problem: null,
  };
  await ports.store.put(key, encodeCapture({ header, body }), "absent");
  await normalize(key, ports, { receive: 1 });
}
