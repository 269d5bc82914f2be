import type { IncomingMessage } from "node:http";
import { finished, pipeline, type Transform } from "node:stream";
import {
  constants,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
  createZstdDecompress,
} from "node:zlib";
import { FetchFailure } from "./failure.ts";
import type { Limits } from "./limits.ts";

export interface BodyLimits
  extends Pick<Limits, "ratioMax" | "ratioFromBytes" | "rateBytesMin" | "rateWindowMs"> {
  readonly bodyBytesMax: number;
}

/** What may be asked for; see `decoderFor`. */
export const ACCEPT_ENCODING = "gzip, br, zstd, deflate";

/**
 * The body without its content-coding. It is decoded as it comes and left at the first byte too
 * many, so a bomb costs no more than its limit. Throws `FetchFailure`.
 */
export async function readBody(response: IncomingMessage, limits: BodyLimits): Promise<Uint8Array> {
  const { bodyBytesMax } = limits;
  const chunks: Uint8Array[] = [];
  let wire = 0;
  let decoded = 0;
  const stopWatching = watchRate(response, () => wire, limits);
  // Whatever happens below, the connection is given up: one left open is one fewer for its host.
  try {
    const declared = Number(response.headers["content-length"]);
    const coding = codingOf(response);
    if (coding === "identity" && declared > bodyBytesMax) throw tooLarge(bodyBytesMax);
    const stream = await decode(response, coding);
    // Counted only from here on, since a listener takes the bytes that tell which deflate it is.
    response.on("data", (chunk: Uint8Array) => {
      wire += chunk.length;
    });
    for await (const chunk of stream) {
      if (!(chunk instanceof Uint8Array)) continue;
      decoded += chunk.length;
      if (decoded > bodyBytesMax) throw tooLarge(bodyBytesMax);
      if (decoded > limits.ratioFromBytes && decoded > wire * limits.ratioMax)
        throw new FetchFailure(
          "bomb",
          `each byte unpacked to more than ${limits.ratioMax}; the server sends a bomb`,
        );
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof FetchFailure ? error : broken(error);
  } finally {
    stopWatching();
    response.destroy();
  }
  if (!response.complete)
    throw new FetchFailure("truncated", "the connection ended before the body did");
  return Buffer.concat(chunks);
}

type Coding = "identity" | "gzip" | "br" | "zstd" | "deflate";

/** One coding only: chains of them serve bombs and nobody else (RFC 9110 §8.4 allows a list). */
function codingOf({ headers }: IncomingMessage): Coding {
  const named = (headers["content-encoding"] ?? "").trim().toLowerCase();
  switch (named) {
    case "":
    case "identity":
      return "identity";
    case "gzip":
    case "x-gzip":
      return "gzip";
    case "br":
    case "zstd":
    case "deflate":
      return named;
    default:
      throw new FetchFailure("coding", `the content-coding "${named.slice(0, 40)}" is not read`);
  }
}

async function decode(response: IncomingMessage, coding: Coding): Promise<AsyncIterable<unknown>> {
  if (coding === "identity") return response;
  const first = await firstByteOf(response);
  // No body at all is sent under every coding, and is no whole answer of any of them.
  if (first === undefined) return response;
  // A pipeline, since a pipe leaves its decoder waiting for ever once the response breaks off.
  return pipeline(response, decoders[coding](first), () => {});
}

const decoders = {
  gzip: () => createGunzip(),
  br: () => createBrotliDecompress(),
  // RFC 9659 §3: at most a window of 8 MB; a frame may ask for 128 MiB, whatever comes out of it.
  zstd: () => createZstdDecompress({ params: { [constants.ZSTD_d_windowLogMax]: 23 } }),
  // "deflate" means zlib (RFC 9110 §8.4.1.2), but some servers send it bare: the first byte tells.
  deflate: (first) => ((first & 0x0f) === 8 ? createInflate() : createInflateRaw()),
} satisfies { readonly [coding in Coding]?: (first: number) => Transform };

/** Leaves the byte where it is. Undefined where the body is empty; throws where it breaks off. */
function firstByteOf(response: IncomingMessage): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      const chunk: Uint8Array | null = response.read();
      if (chunk === null) return;
      stop();
      response.off("readable", look);
      response.unshift(chunk);
      resolve(chunk[0]);
    };
    const stop = finished(response, (error) => (error ? reject(error) : resolve(undefined)));
    response.on("readable", look);
  });
}

/** Ends a body that drips: a slow server must not hold a whole run. */
function watchRate(
  response: IncomingMessage,
  received: () => number,
  { rateBytesMin, rateWindowMs }: BodyLimits,
): () => void {
  let before = 0;
  const timer = setInterval(() => {
    const now = received();
    if (now - before < rateBytesMin)
      response.destroy(
        new FetchFailure("slow", `fewer than ${rateBytesMin} bytes came in ${rateWindowMs} ms`),
      );
    before = now;
  }, rateWindowMs);
  return () => clearInterval(timer);
}

const tooLarge = (bytes: number): FetchFailure =>
  new FetchFailure("too-large", `the body has more than ${bytes} bytes`);

function broken(error: unknown): FetchFailure {
  const said = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return /^(?:Z_|ERR_|ZSTD)/.test(code) && code !== "ERR_STREAM_PREMATURE_CLOSE"
    ? new FetchFailure("coding", `the body is not in the coding it claims: ${said}`, {
        cause: error,
      })
    : new FetchFailure("truncated", `the connection ended before the body did: ${said}`, {
        cause: error,
      });
}
