import { stat } from "node:fs/promises";

const everyMs = 5_000;

/**
 * Asks for a file now and then, until `close`. The C library of many systems (glibc before 2.41) can lose the wake-up
 * of a thread (https://sourceware.org/bugzilla/show_bug.cgi?id=25847): an operation on a file then lies in Node's queue
 * while all threads that could do it sleep, and whoever waits for it waits for ever. The next operation wakes them.
 * Keeps no process alive by itself.
 */
export function keepAwake(ask: () => Promise<unknown> = () => stat(".")): { close(): void } {
  const timer = setInterval(() => {
    // What it answers is of no interest.
    ask().catch(() => {});
  }, everyMs);
  timer.unref();
  return { close: () => clearInterval(timer) };
}
