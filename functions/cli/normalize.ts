import { createReadStream } from "node:fs";
import { availableParallelism } from "node:os";
import { basename, resolve } from "node:path";
import type { Readable } from "node:stream";
import { limits as articleLimits } from "../../lib/normalize/article.ts";
import type { NormalizeInput, Normalizer } from "../../lib/normalized.ts";
import { openNormalizer } from "../normalizer.ts";
import { answerLines, type LineError } from "./answer-lines.ts";
import {
  CannotRun,
  type CommandContext,
  type CommandOptions,
  command,
  exitCodes,
} from "./command.ts";
import { detachedRecord } from "./detached-record.ts";
import type { LineInput } from "./line-input.ts";

export const limits = { timeoutMs: 30_000, memoryMegabytesMax: 512, workersMax: 8 } as const;

const options = {
  jsonl: {
    type: "boolean",
    default: false,
    description: "one article a line from standard input, one answer a line, in the same order",
  },
  workers: {
    type: "string",
    value: "NUMBER",
    description: "with --jsonl: how many articles are read at once; one for each core unless given",
  },
  url: {
    type: "string",
    value: "URL",
    description: "where the article came from: the base of its relative links",
  },
  "content-type": {
    type: "string",
    value: "TYPE",
    description: 'as a header would say it, such as "text/html; charset=iso-8859-1"',
  },
} as const satisfies CommandOptions;

type Context = CommandContext<typeof options>;

export const normalizeCommand = command({
  name: "normalize",
  summary: "read one article, or one a line, and write its record as JSON",
  usage:
    "feedmill normalize [--url URL] [--content-type TYPE] FILE | - | --jsonl [--workers NUMBER]",
  example: "feedmill normalize examples/inbox/harbour.txt",
  exitCodes: { 1: "an article could not be read; the reason is told" },
  options,
  takesArguments: true,
  run: runNormalize,
});

/** Records to stdout, reasons to stderr. Returns the exit code (design §6). */
async function runNormalize(context: Context): Promise<number> {
  const { values, positionals, stop } = context;
  refuseMisuse(context);
  const workers = values.jsonl ? workersOf(values.workers) : 1;
  const normalizer = openNormalizer({ ...limits, workers });
  try {
    if (!values.jsonl) return await normalizeOne(context, positionals[0] ?? "-", normalizer);
    const inFlightMax = workers * 2;
    const answer = (input: LineInput) => recordOf(input, normalizer);
    const { failed } = await answerLines(context, answer, { inFlightMax, stop });
    return failed === 0 ? exitCodes.done : exitCodes.someFailed;
  } finally {
    await normalizer.close();
  }
}

function workersOf(given: string | undefined): number {
  if (given === undefined) return Math.min(availableParallelism(), limits.workersMax);
  const workers = Number(given);
  if (Number.isInteger(workers) && workers >= 1 && workers <= limits.workersMax) return workers;
  throw new CannotRun(
    `normalize --workers: got "${given}"; give a whole number from 1 to ${limits.workersMax}`,
  );
}

async function recordOf(
  { body, url, contentType }: LineInput,
  normalizer: Normalizer,
): Promise<{ readonly record: object } | LineError> {
  const input: NormalizeInput = { body, url, contentType, file: null, language: null };
  const outcome = await normalizer.normalize(input);
  return outcome.kind === "article"
    ? { record: detachedRecord(input, outcome) }
    : { error: outcome.reason };
}

function refuseMisuse({ values, positionals }: Context): void {
  const [file, ...more] = positionals;
  if (values.jsonl && positionals.length > 0 && positionals.join(" ") !== "-")
    throw new CannotRun(
      `normalize: got "${positionals.join(" ")}" with --jsonl; give the lines on standard input`,
    );
  if (values.jsonl) return;
  if (file === undefined)
    throw new CannotRun("normalize: no article given; name a file, or - for standard input");
  if (more.length > 0)
    throw new CannotRun(
      `normalize: got ${positionals.length} files; give one, or many with --jsonl`,
    );
  if (/^https?:\/\//i.test(file))
    throw new CannotRun(
      `normalize: got the address "${file}"; addresses cannot be fetched yet: save the page and give its file, with --url`,
    );
}

async function normalizeOne(
  { values, stdin, stdout, stderr, cwd }: Context,
  file: string,
  normalizer: Normalizer,
): Promise<number> {
  let body: Uint8Array;
  try {
    body = await readBody(file === "-" ? stdin : createReadStream(resolve(cwd, file)));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new CannotRun(`normalize: got "${file}", which cannot be read: ${message}`);
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
    return exitCodes.someFailed;
  }
  stdout.write(`${JSON.stringify(detachedRecord(input, outcome), null, 2)}\n`);
  return exitCodes.done;
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
