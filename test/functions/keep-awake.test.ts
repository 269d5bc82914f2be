import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keepAwake } from "../../functions/keep-awake.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("a file is asked for at least once in ten seconds, whatever it answers, until it is closed", async () => {
  let asked = 0;
  const awake = keepAwake(async () => {
    asked++;
    throw new Error("there is no such file");
  });
  await vi.advanceTimersByTimeAsync(30_000);
  expect(asked).toBeGreaterThanOrEqual(3);
  awake.close();
  const before = asked;
  await vi.advanceTimersByTimeAsync(30_000);
  expect(asked).toBe(before);
});
