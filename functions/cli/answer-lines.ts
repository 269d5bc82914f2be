import type { Readable, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type Line, mapInOrder, splitLines } from "./json-lines.ts";
import { type LineId, type LineInput, parseLine } from "./line-input.ts";

export const limits = { lineBytesMax: 64 * 1024 * 1024 } as const;

export interface LinesReport {
  readonly lines: number;
  readonly failed: number;
}

export interface LineError {
  readonly error: { readonly kind: string; readonly message: string };
}

/**
 * `--jsonl`: one answer for each line, in the same order. A bad line costs one error line and
 * nothing else. The reading waits for the writing, so that memory does not grow with the input.
 */
export async function answerLines(
  { stdin, stdout }: { readonly stdin: Readable; readonly stdout: Writable },
  answer: (input: LineInput) => Promise<object | LineError>,
  { inFlightMax, stop }: { readonly inFlightMax: number; readonly stop?: AbortSignal },
): Promise<LinesReport> {
  const report = { lines: 0, failed: 0 };
  async function* answers(): AsyncGenerator<string> {
    const lines = withoutBlankLines(splitLines(stdin, limits));
    for await (const told of mapInOrder(lines, (line) => answerTo(line, answer), { inFlightMax })) {
      report.lines++;
      if ("error" in told) report.failed++;
      yield `${JSON.stringify(told)}\n`;
    }
  }
  // Standard output belongs to the process and stays open.
  await pipeline(answers, stdout, { end: false, ...(stop && { signal: stop }) });
  return report;
}

async function answerTo(
  line: Line,
  answer: (input: LineInput) => Promise<object | LineError>,
): Promise<object> {
  if (line.kind === "too-long")
    return badLine(null, `the line is longer than ${limits.lineBytesMax} bytes`);
  const parsed = parseLine(line.bytes);
  if (parsed.kind === "bad") return badLine(parsed.id, parsed.message);
  return { id: parsed.id, ...(await answer(parsed.input)) };
}

const badLine = (id: LineId, message: string): object => ({
  id,
  error: { kind: "bad-line", message },
});

/** An empty line is the gap between two lines, such as after the last one. */
async function* withoutBlankLines(lines: AsyncIterable<Line>): AsyncGenerator<Line> {
  for await (const line of lines)
    if (line.kind === "too-long" || line.bytes.some((byte) => byte > 0x20)) yield line;
}
