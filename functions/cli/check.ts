import { dirname } from "node:path";
import { describeProblem, parseConfig } from "../../lib/config-file.ts";
import { readConfigFile } from "../runtime.ts";
import { readSiteRules } from "../site-rules.ts";
import { command, exitCodes } from "./command.ts";
import { printable } from "./printable.ts";
import { testSiteRules } from "./test-site-rules.ts";
import { whereOptions } from "./where-options.ts";

export const checkCommand = command({
  name: "check",
  summary: "say what is wrong with the configuration, all at once",
  usage: "feedmill check [--config FILE]",
  example: "feedmill check",
  exitCodes: { 1: "the configuration or a site rule has problems; they are listed" },
  options: { config: whereOptions.config },
  run: async ({ values, cwd, stdout }) => {
    const { path, text } = await readConfigFile({ cwd, configPath: values.config });
    const parsed = parseConfig(text);
    const found = parsed.kind === "problems" ? parsed.problems : parsed.warnings;
    for (const problem of found) stdout.write(`${printable(describeProblem(problem))}\n`);
    if (parsed.kind === "problems") {
      stdout.write(`${path}: ${count(found.length, "problem")}\n`);
      return exitCodes.someFailed;
    }
    const rules = await readSiteRules(dirname(path));
    const wrong = [...rules.problems, ...(await testSiteRules(rules))];
    for (const problem of wrong) stdout.write(`${printable(problem)}\n`);
    if (wrong.length > 0) {
      stdout.write(`${rules.folder}: ${count(wrong.length, "problem")}\n`);
      return exitCodes.someFailed;
    }
    const { sources } = parsed.config;
    stdout.write(
      `${path}: fine; ${count(sources.length, "source")}, ${count(found.length, "warning")}\n`,
    );
    return exitCodes.done;
  },
});

const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? "" : "s"}`;
