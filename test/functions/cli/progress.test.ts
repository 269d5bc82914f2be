import { PassThrough } from "node:stream";
import { expect, it } from "vitest";
import { openProgress } from "../../../functions/cli/progress.ts";

const written = (stream: PassThrough): string => String(stream.read() ?? "");

it("writes a plain line for each kind of work where there is no terminal", () => {
  const stderr = new PassThrough();
  const progress = openProgress(stderr);
  progress.update(0, 2, "reading articles");
  progress.update(1, 2, "reading articles");
  progress.update(0, 1, "publishing");
  progress.end();
  expect(written(stderr)).toBe("reading articles\npublishing\n");
});

it("draws a bar over itself on a terminal, and leaves the line clean", () => {
  const stderr = Object.assign(new PassThrough(), { isTTY: true });
  const progress = openProgress(stderr);
  progress.update(1, 2, "reading articles");
  progress.update(1, 2, "reading articles");
  progress.end();
  progress.end();
  expect(written(stderr)).toBe("\r\u001b[K████████████░░░░░░░░░░░░ 1/2 reading articles\r\u001b[K");
});
