/**
 * What a referee found, in one line that `.ci/run` counts: `ok WHAT`, or `not ok WHAT: got`. A process
 * that told of anything wrong ends with 1.
 */
export function verdict(what: string, good: boolean, got = ""): void {
  if (!good) process.exitCode = 1;
  console.log(good ? `ok ${what}` : `not ok ${what}${got && `: ${got.replace(/\s+/g, " ")}`}`);
}
