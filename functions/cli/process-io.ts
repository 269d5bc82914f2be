import { type CommandIo, exitCodes, Interrupted } from "./command.ts";

/** A terminal's Ctrl-C reaches launcher and command alike, so one wish to end arrives twice. */
const sameWishMs = 1_000;

/** The streams, the folder, the clock and the signals of this very process. */
export function openProcessIo(): CommandIo {
  const { stdin, stdout, stderr } = process;
  for (const stream of [stdout, stderr]) {
    stream.on("error", (error) => {
      // Who reads our output has enough of it, such as `head`: that is no failure.
      if ("code" in error && error.code === "EPIPE") process.exit(exitCodes.done);
      throw error;
    });
  }
  const stop = new AbortController();
  endOnSignal(stop);
  return {
    stdin,
    stdout,
    stderr,
    cwd: process.cwd(),
    clock: () => new Date(),
    stop: stop.signal,
  };
}

/** The first signal asks for a clean end; a later one ends at once, which the store survives. */
function endOnSignal(stop: AbortController): void {
  let firstMs: number | undefined;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      const nowMs = performance.now();
      firstMs ??= nowMs;
      const interrupted = new Interrupted(signal);
      stop.abort(interrupted);
      if (nowMs - firstMs > sameWishMs) process.exit(interrupted.exitCode);
    });
  }
}
