import type { Readable, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Normalizer } from "../../lib/normalized.ts";
import { detachedRecord } from "./detached-record.ts";
import { type Line, mapInOrder, splitLines } from "./json-lines.ts";
import { type LineId, parseLine } from "./normalize-line.ts";

export const limits = { lineBytesMax: 64 * 1024 * 1024 } as const;

export interface JsonlReport {
  readonly lines: number;
  readonly failed: number;
}

/**
 * `normalize --jsonl`: one answer for each line, in the same order. A bad line costs one error line
 * and nothing else. The reading waits for the writing, so that memory does not grow with the input.
 */
export async function normalizeJsonl(
  { stdin, stdout }: { readonly stdin: Readable; readonly stdout: Writable },
  {
    normalizer,
    inFlightMax,
    stop,
  }: {
    readonly normalizer: Normalizer;
    readonly inFlightMax: number;
    readonly stop?: AbortSignal;
  },
): Promise<JsonlReport> {
  const report = { lines: 0, failed: 0 };
  async function* answers(): AsyncGenerator<string> {
    const lines = withoutBlankLines(splitLines(stdin, limits));
    for await (const answer of mapInOrder(lines, (line) => answerTo(line, normalizer), {
      inFlightMax,
    })) {
      report.lines++;
      if ("error" in answer) report.failed++;
      yield `${JSON.stringify(answer)}\n`;
    }
  }
  // Standard output belongs to the process and stays open.
  await pipeline(answers, stdout, { end: false, ...(stop && { signal: stop }) });
  return report;
}

type Answer =
  | { readonly id: LineId; readonly record: object }
  | { readonly id: LineId; readonly error: { readonly kind: string; readonly message: string } };

async function answerTo(line: Line, normalizer: Normalizer): Promise<Answer> {
  if (line.kind === "too-long")
    return badLine(null, `the line is longer than ${limits.lineBytesMax} bytes`);
  const parsed = parseLine(line.bytes);
  if (parsed.kind === "bad") return badLine(parsed.id, parsed.message);
  const outcome = await normalizer.normalize(parsed.input);
  if (outcome.kind !== "article") return { id: parsed.id, error: outcome.reason };
  return { id: parsed.id, record: detachedRecord(parsed.input, outcome) };
}

const badLine = (id: LineId, message: string): Answer => ({
  id,
  error: { kind: "bad-line", message },
});

/** An empty line is the gap between two lines, such as after the last one. */
async function* withoutBlankLines(lines: AsyncIterable<Line>): AsyncGenerator<Line> {
  for await (const line of lines)
    if (line.kind === "too-long" || line.bytes.some((byte) => byte > 0x20)) yield line;
}
