import { type Capture, type CaptureHeader, decodeCapture, type Hints } from "../capture.ts";
import type { Source } from "../config.ts";
import { sha256 } from "../hash.ts";
import { FLOOD, type NormalizeInput, type Normalizer } from "../normalized.ts";
import type { Reason, Store } from "../ports.ts";
import type { Reading } from "./record-of-reading.ts";

export type CaptureRead =
  | { readonly kind: "capture"; readonly capture: Capture }
  | { readonly kind: "damaged"; readonly reason: Reason };

export function readCapture(bytes: Uint8Array): CaptureRead {
  try {
    return { kind: "capture", capture: decodeCapture(bytes) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const message = `the stored capture is damaged (${why}); drop the article into the inbox again`;
    return { kind: "damaged", reason: { kind: "damaged", message } };
  }
}

/** What the code at hand reads in a capture that was stored before; nothing is counted or kept. */
export async function readStoredCapture(
  captureKey: string,
  ports: {
    readonly store: Pick<Store, "get">;
    readonly normalizer: Normalizer;
    readonly sources: readonly Source[];
  },
): Promise<
  | { readonly kind: "reading"; readonly reading: Reading }
  | { readonly kind: "missing" }
  | { readonly kind: "unreadable"; readonly reason: Reason }
> {
  const object = await ports.store.get(captureKey);
  if (!object) return { kind: "missing" };
  const read = readCapture(object.body);
  if (read.kind === "damaged") return { kind: "unreadable", reason: read.reason };
  const { capture } = read;
  if (capture.header.problem) return { kind: "unreadable", reason: capture.header.problem };
  const outcome = await ports.normalizer.normalize(inputOf(capture, ports.sources));
  return outcome.kind === "article"
    ? {
        kind: "reading",
        reading: { captureKey, capture, reader: readerOf(capture, ports), ...outcome },
      }
    : { kind: "unreadable", reason: outcome.reason };
}

/** Who reads a capture: the code, and what the configuration tells it. */
export function readerOf(
  { header }: Capture,
  { normalizer, sources }: { readonly normalizer: Normalizer; readonly sources: readonly Source[] },
): string | undefined {
  if (normalizer.reader === undefined) return undefined;
  return sha256([normalizer.reader, languageOf(header, sources) ?? ""], 16);
}

export const inputOf = ({ header, body }: Capture, sources: readonly Source[]): NormalizeInput => ({
  body,
  contentType: header.contentType,
  file: header.file,
  url: header.url,
  hints: hintsOf(header),
  language: languageOf(header, sources),
});

const languageOf = ({ source }: CaptureHeader, sources: readonly Source[]): string | null =>
  sources.find(({ id }) => id === source)?.language ?? null;

/** That an article came in a flood is a warning of its record, and keeps it from being published. */
const hintsOf = ({ hints, flood }: CaptureHeader): Hints | null =>
  hints === undefined || flood !== true
    ? (hints ?? null)
    : {
        ...hints,
        warnings: [...hints.warnings, `${FLOOD}: it came with an archive that was published anew`],
      };
