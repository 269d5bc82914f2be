import { publish } from "../lib/publish/publish.ts";
import type { Failure } from "./run-report.ts";

/** Publishes until nothing more is noted; answers how many objects were written and what failed. */
export async function publishAll(
  ports: Parameters<typeof publish>[0],
  onRound: (round: number) => void = () => {},
): Promise<{ readonly written: number; readonly failures: readonly Failure[] }> {
  let written = 0;
  for (let round = 1; ; round++) {
    onRound(round);
    const report = await publish(ports);
    written += report.written;
    if (report.more) continue;
    const failures = report.failed.map((each) => ({ source: "", ...each }));
    return { written, failures };
  }
}
