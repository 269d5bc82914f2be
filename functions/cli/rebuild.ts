import { rebuild } from "../../lib/publish/rebuild.ts";
import { withRuntime } from "../with-runtime.ts";
import { command, exitCodes } from "./command.ts";
import { whereOptions } from "./where-options.ts";

/** How many names of one kind are listed before the rest is counted. */
const namesMax = 20;

export const rebuildCommand = command({
  name: "rebuild",
  summary: "make the whole site anew from the records, or check that it would be the same",
  usage: "feedmill rebuild [--check]",
  example: "feedmill rebuild --check",
  exitCodes: { 1: "with --check: the site is not what the records amount to" },
  options: {
    ...whereOptions,
    check: { type: "boolean", description: "write nothing; say what differs" },
  },
  run: (context) =>
    withRuntime(context, async (runtime) => {
      const { values, stdout } = context;
      const report = await rebuild(runtime, { write: values.check !== true });
      const differences = [
        ...report.missing.map((key) => `missing    ${key}`),
        ...report.different.map((key) => `different  ${key}`),
        ...report.extra.map((key) => `extra      ${key}`),
        ...report.failed.map(({ item, reason }) => `failed     ${item}: ${reason}`),
      ];
      for (const line of differences.slice(0, namesMax)) stdout.write(`${line}\n`);
      if (differences.length > namesMax) {
        stdout.write(`… and ${differences.length - namesMax} more\n`);
      }
      if (report.waiting > 0) {
        stdout.write(`${report.waiting} changes wait to be published; feedmill run does that\n`);
      }
      stdout.write(
        values.check
          ? `${report.objects} objects checked, ${differences.length} differ\n`
          : `${report.objects} objects made, ${report.written} written\n`,
      );
      const unclean = values.check ? differences.length + report.waiting : report.failed.length;
      return unclean > 0 ? exitCodes.someFailed : exitCodes.done;
    }),
});
