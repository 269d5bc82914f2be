import { normalize } from "../../lib/normalize/normalize.ts";
import { dropOrphanedNotes, sweepDays, unfinishedCaptures } from "../../lib/normalize/sweep.ts";
import { publishAll } from "../publish-all.ts";
import { withRuntime } from "../with-runtime.ts";
import { command, exitCodes } from "./command.ts";
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
      const { store, config, normalizer, clock } = runtime;
      const { values, stdout } = context;
      const since = values.all ? undefined : clock();
      const keys = await collectAll(unfinishedCaptures(store, config.sources, since));
      let failed = 0;
      for (const key of keys) {
        const ports = { store, normalizer, sources: config.sources };
        const result = await normalize(key, ports, { receive: 2 });
        if (result.kind !== "failed" && result.kind !== "quarantined") continue;
        failed++;
        stdout.write(`${result.item}: ${result.reason.message}\n`);
      }
      const dropped = await dropOrphanedNotes(store);
      const published = await publishAll(runtime);
      for (const { item, reason } of published.failures) stdout.write(`${item}: ${reason}\n`);
      stdout.write(
        `${keys.length} captures taken up, ${failed} failed, ${dropped} notes without a deed dropped, ${published.written} objects published\n`,
      );
      return failed + published.failures.length > 0 ? exitCodes.someFailed : exitCodes.done;
    }),
});

async function collectAll(keys: AsyncIterable<string>): Promise<readonly string[]> {
  const all: string[] = [];
  for await (const key of keys) all.push(key);
  return all;
}
