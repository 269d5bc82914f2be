import { sweepDays } from "../../lib/normalize/sweep.ts";
import { publishAll } from "../publish-all.ts";
import { sweepCaptures } from "../sweep-captures.ts";
import { withRuntime } from "../with-runtime.ts";
import { command, exitCodes } from "./command.ts";
import { printable } from "./printable.ts";
import { whereOptions } from "./where-options.ts";

export const sweepCommand = command({
  name: "sweep",
  summary: `take up what was captured in the last ${sweepDays} days and never came into a record`,
  usage: "feedmill sweep [--all]",
  example: "feedmill sweep --all",
  exitCodes: { 1: "some captures could not be read; they are listed" },
  options: {
    ...whereOptions,
    all: { type: "boolean", description: "look at every capture there is" },
  },
  run: (context) =>
    withRuntime(context, async (runtime) => {
      const { values, stdout, stop } = context;
      const isTimeUp = (): boolean => stop.aborted;
      const since = values.all ? {} : { since: runtime.clock() };
      const swept = await sweepCaptures(runtime, { ...since, isTimeUp });
      const published = await publishAll(runtime, () => stop.throwIfAborted());
      const failures = [...swept.failed, ...published.failures];
      for (const { item, reason } of failures)
        stdout.write(`${printable(item)}: ${printable(reason)}\n`);
      stdout.write(
        `${swept.results.length} captures taken up, ${swept.failed.length} failed, ${swept.dropped} notes without a deed dropped, ${published.written} objects published\n`,
      );
      return failures.length > 0 ? exitCodes.someFailed : exitCodes.done;
    }),
});
