import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable, Writable } from "node:stream";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answerLines, limits } from "../../../functions/cli/answer-lines.ts";
import { CannotRun, type CommandContext } from "../../../functions/cli/command.ts";
import { normalizeCommand } from "../../../functions/cli/normalize.ts";
import { Record } from "../../../lib/record.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "feedmill-normalize-"));
});
afterAll(() => rm(folder, { recursive: true }));

const ARTICLE = "Bridge reopens\n\nThe bridge over the river is open again, the council said.\n";

interface Values {
  readonly jsonl?: boolean;
  readonly workers?: string;
  readonly url?: string;
}

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function run(parts: {
  values?: Values;
  positionals?: readonly string[];
  stdin?: string | Readable;
}): Promise<Ran> {
  const texts = { out: "", err: "" };
  const sink = (name: "out" | "err"): Writable =>
    new Writable({
      write(chunk, _encoding, done) {
        texts[name] += String(chunk);
        done();
      },
    });
  const { values = {}, positionals = [], stdin = "" } = parts;
  const code = await normalizeCommand.run({
    cwd: folder,
    clock: () => new Date(0),
    stop: new AbortController().signal,
    // A command in the list of all commands no longer tells the types of its options.
    values: values as CommandContext["values"],
    positionals,
    stdin: typeof stdin === "string" ? Readable.from([Buffer.from(stdin)]) : stdin,
    stdout: sink("out"),
    stderr: sink("err"),
  });
  return { code, ...texts };
}

const jsonl = (lines: readonly (object | string)[]): string =>
  lines.map((line) => `${typeof line === "string" ? line : JSON.stringify(line)}\n`).join("");

const answersOf = (out: string): readonly Readonly<globalThis.Record<string, unknown>>[] =>
  out
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line));

test("a file becomes one record", async () => {
  const file = join(folder, "bridge.txt");
  await writeFile(file, ARTICLE);
  const { code, out, err } = await run({ positionals: [file] });
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const record = Record.parse(JSON.parse(out));
  expect(record).toMatchObject({
    version: 1,
    revision: 1,
    headline: "Bridge reopens",
    source: null,
    firstSeen: null,
    provenance: { capture: null, fetched: null, extractor: "plain-text" },
  });
  expect(record.id).toMatch(/^[0-9a-f]{32}$/);
});

test("standard input becomes one record", async () => {
  const { code, out } = await run({
    positionals: ["-"],
    stdin: "<title>Q&amp;A</title><p>Some words.</p>",
    values: { url: "https://news.example/a" },
  });
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ headline: "Q&A", url: "https://news.example/a" });
});

test.each<[string, readonly string[], Values, string]>([
  ["no file", [], {}, "no article given"],
  ["two files", ["a", "b"], {}, "got 2 files"],
  ["a file with --jsonl", ["a"], { jsonl: true }, "standard input"],
  ["an address", ["https://news.example/a"], {}, "cannot be fetched yet"],
  ["a file that is not there", ["no-such-file.txt"], {}, "no-such-file.txt"],
])("%s cannot run and says why", async (_, positionals, values, reason) => {
  await expect(run({ positionals, values })).rejects.toThrow(reason);
  await expect(run({ positionals, values })).rejects.toBeInstanceOf(CannotRun);
});

test.each([
  ["an empty file", "", "empty"],
  ["a picture", "\x89PNG\r\n\x1A\n\x00\x00", "binary"],
  ["a file over the limit", "a ".repeat(4 * 1024 * 1024 + 1), "too-large"],
])("%s is refused with its kind", async (_, stdin, kind) => {
  const { code, out, err } = await run({
    positionals: ["-"],
    stdin: Readable.from([Buffer.from(stdin, "latin1")]),
  });
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toContain(`: ${kind}: `);
});

test("a thousand lines keep their order, and each bad one costs one error line", async () => {
  const lines = Array.from({ length: 1_000 }, (_, at) => {
    if (at % 100 === 13) return `{"id":"${at}","body":`;
    if (at % 100 === 14) return { id: `${at}` };
    if (at % 100 === 15) return { id: `${at}`, bodyBase64: "AAAA", contentType: "text/plain" };
    return { id: `${at}`, contentType: "text/plain", body: `Headline ${at}\n\nText of ${at}.` };
  });
  const { code, out } = await run({ values: { jsonl: true }, stdin: jsonl(lines) });
  expect(code).toBe(1);
  const answers = answersOf(out);
  expect(answers).toHaveLength(1_000);
  answers.forEach((answer, at) => {
    const kind = { 13: "bad-line", 14: "bad-line", 15: "binary" }[at % 100];
    expect(answer).toMatchObject(
      kind === undefined
        ? { id: `${at}`, record: { headline: `Headline ${at}`, body: { text: `Text of ${at}.` } } }
        : { id: at % 100 === 13 ? null : `${at}`, error: { kind } },
    );
  });
});

test("no line influences another: the same line has the same answer anywhere", async () => {
  const line = { id: "a", contentType: "text/plain", body: ARTICLE };
  const others = [{ id: "b", contentType: "text/html", body: "<b>" }, "{", line];
  const { out } = await run({ values: { jsonl: true }, stdin: jsonl([line, ...others, line]) });
  const answers = answersOf(out);
  expect(answers[0]).toEqual(answers[3]);
  expect(answers[0]).toEqual(answers[4]);
});

test("a string body is what it says, whatever charset its header or its page names", async () => {
  const body = '<meta charset="windows-1251"><title>Café “Zoë”</title><p>Größe.</p>';
  const { out } = await run({
    values: { jsonl: true },
    stdin: jsonl([{ id: 1, contentType: "text/html; charset=iso-8859-1", body }]),
  });
  expect(answersOf(out)[0]).toMatchObject({ id: 1, record: { headline: "Café “Zoë”" } });
});

test("a base64 body is read in the charset of its header", async () => {
  const bodyBase64 = Buffer.from("Fu\xDFball\n\nDie Gr\xF6\xDFe.", "latin1").toString("base64");
  const { out } = await run({
    values: { jsonl: true },
    stdin: jsonl([{ id: "a", contentType: "text/plain; charset=iso-8859-1", bodyBase64 }]),
  });
  expect(answersOf(out)[0]).toMatchObject({ record: { headline: "Fußball" } });
});

test("all lines good is exit code 0, no lines too", async () => {
  const line = { id: "a", contentType: "text/plain", body: ARTICLE };
  expect((await run({ values: { jsonl: true }, stdin: jsonl([line, "", line]) })).code).toBe(0);
  expect(await run({ values: { jsonl: true }, stdin: "" })).toEqual({ code: 0, out: "", err: "" });
});

const refusing = async () => ({ error: { kind: "no-text", message: "none" } });

test("a line longer than the limit is refused without being kept", async () => {
  const half = Buffer.alloc(limits.lineBytesMax / 2 + 1, "a");
  const stdout = new PassThrough();
  const report = await answerLines(
    { stdin: Readable.from([half, half, Buffer.from("\n{}\n")]), stdout },
    refusing,
    { inFlightMax: 1 },
  );
  expect(report).toEqual({ lines: 2, failed: 2 });
  expect(String(stdout.read())).toContain("longer than");
});

test("reading waits while nobody takes the answers", async () => {
  let taken = 0;
  const line = Buffer.from(jsonl([{ id: "a".repeat(1_000), body: "b" }]));
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (;;) {
      taken++;
      yield line;
    }
  }
  const stdin = Readable.from(endless(), { highWaterMark: 1 });
  const stdout = new PassThrough({ highWaterMark: 10_000 });
  const work = answerLines({ stdin, stdout }, refusing, { inFlightMax: 2 });
  const ended = work.catch((error: unknown) => error);
  while (!stdout.writableNeedDrain) await new Promise((turn) => setImmediate(turn));
  const before = taken;
  for (let turn = 0; turn < 50; turn++) await new Promise((next) => setImmediate(next));
  expect(taken - before).toBeLessThan(10);
  stdout.destroy();
  await once(stdout, "close");
  expect(await ended).toBeInstanceOf(Error);
});

test("on several workers the answers keep the order of the lines", async () => {
  const lines = Array.from({ length: 6 }, (_, id) => ({
    id,
    contentType: "text/plain",
    body: `${ARTICLE}\n${"Nobody left early. ".repeat(id === 0 ? 400 : 1)}`,
  }));
  const { out } = await run({ values: { jsonl: true, workers: "2" }, stdin: jsonl(lines) });
  expect(answersOf(out).map(({ id }) => id)).toEqual([0, 1, 2, 3, 4, 5]);
});

test.each(["0", "2.5", "many", "99"])(
  "%s workers are refused with what may be given",
  async (workers) => {
    const ran = run({ values: { jsonl: true, workers } });
    await expect(ran).rejects.toThrow(
      `normalize --workers: got "${workers}"; give a whole number from 1 to 8`,
    );
  },
);
