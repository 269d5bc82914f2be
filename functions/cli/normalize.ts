import { createReadStream } from "node:fs";
import { availableParallelism } from "node:os";
import { basename } from "node:path";
import type { Readable, Writable } from "node:stream";
import { limits as articleLimits } from "../../lib/normalize/article.ts";
import type { NormalizeInput, Normalizer } from "../../lib/normalized.ts";
import { openNormalizer } from "../normalizer.ts";
import { detachedRecord } from "./detached-record.ts";
import { normalizeJsonl } from "./normalize-jsonl.ts";

export const limits = { timeoutMs: 30_000, memoryMegabytesMax: 512, workersMax: 8 } as const;

export const normalizeCommand = {
  name: "normalize",
  summary: "read one article, or one a line, and write its record as JSON",
  usage: "feedmill normalize [--url URL] [--content-type TYPE] FILE | - | --jsonl",
  example: "feedmill normalize examples/inbox/harbour.txt",
  options: {
    jsonl: { type: "boolean", default: false },
    url: { type: "string" },
    "content-type": { type: "string" },
  },
  run: runNormalize,
} as const;

export interface NormalizeContext {
  readonly values: {
    readonly jsonl?: boolean | undefined;
    readonly url?: string | undefined;
    readonly "content-type"?: string | undefined;
  };
  readonly positionals: readonly string[];
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

const DONE = 0;
const SOME_FAILED = 1;
const COULD_NOT_RUN = 2;

/** Records to stdout, reasons to stderr. Returns the exit code (design §6). */
async function runNormalize(context: NormalizeContext): Promise<number> {
  const { values, positionals, stderr } = context;
  const misuse = findMisuse(context);
  if (misuse !== undefined) {
    stderr.write(`normalize: ${misuse}\n`);
    return COULD_NOT_RUN;
  }
  const workers = values.jsonl ? Math.min(availableParallelism(), limits.workersMax) : 1;
  const normalizer = openNormalizer({ ...limits, workers });
  try {
    if (!values.jsonl) return await normalizeOne(context, positionals[0] ?? "-", normalizer);
    const { failed } = await normalizeJsonl(context, { normalizer, inFlightMax: workers * 2 });
    return failed === 0 ? DONE : SOME_FAILED;
  } finally {
    await normalizer.close();
  }
}

function findMisuse({ values, positionals }: NormalizeContext): string | undefined {
  const [file, ...more] = positionals;
  if (values.jsonl)
    return positionals.length === 0 || (file === "-" && more.length === 0)
      ? undefined
      : `got "${positionals.join(" ")}" with --jsonl; give the lines on standard input`;
  if (file === undefined) return "no article given; name a file, or - for standard input";
  if (more.length > 0) return `got ${positionals.length} files; give one, or many with --jsonl`;
  if (/^https?:\/\//i.test(file))
    return `got the address "${file}"; addresses cannot be fetched yet: save the page and give its file, with --url`;
  return undefined;
}

async function normalizeOne(
  { values, stdin, stdout, stderr }: NormalizeContext,
  file: string,
  normalizer: Normalizer,
): Promise<number> {
  let body: Uint8Array;
  try {
    body = await readBody(file === "-" ? stdin : createReadStream(file));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    stderr.write(`normalize: "${file}" cannot be read: ${message}\n`);
    return COULD_NOT_RUN;
  }
  const input: NormalizeInput = {
    body,
    contentType: values["content-type"] ?? null,
    file: file === "-" ? null : basename(file),
    url: values.url ?? null,
    language: null,
  };
  const outcome = await normalizer.normalize(input);
  if (outcome.kind !== "article") {
    stderr.write(`normalize: "${file}": ${outcome.reason.kind}: ${outcome.reason.message}\n`);
    return SOME_FAILED;
  }
  stdout.write(`${JSON.stringify(detachedRecord(input, outcome), null, 2)}\n`);
  return DONE;
}

/** One byte past the limit is enough to be refused, and no more is read. */
async function readBody(stream: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Uint8Array | string>) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    chunks.push(bytes);
    length += bytes.length;
    if (length > articleLimits.bodyBytesMax) break;
  }
  return Buffer.concat(chunks);
}
