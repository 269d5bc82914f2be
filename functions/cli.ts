import { findNearest } from "../lib/nearest.ts";
import { StoreError } from "../lib/ports.ts";
import { addCommand } from "./cli/add.ts";
import { parseArguments } from "./cli/arguments.ts";
import { checkCommand } from "./cli/check.ts";
import { CannotRun, type Command, type CommandIo, exitCodes, Interrupted } from "./cli/command.ts";
import { explainCommand } from "./cli/explain.ts";
import { renderCommandHelp, renderHelp } from "./cli/help.ts";
import { initCommand } from "./cli/init.ts";
import { normalizeCommand } from "./cli/normalize.ts";
import { exportCommand, importCommand } from "./cli/opml.ts";
import { previewCommand } from "./cli/preview.ts";
import { openProcessIo } from "./cli/process-io.ts";
import { rebuildCommand } from "./cli/rebuild.ts";
import { reinstateCommand, retractCommand } from "./cli/retract.ts";
import { runCommand } from "./cli/run.ts";
import { serveCommand } from "./cli/serve.ts";
import { statusCommand } from "./cli/status.ts";
import { sweepCommand } from "./cli/sweep.ts";
import { isDebugging } from "./runtime.ts";
import { ConfigError } from "./sources-kept.ts";

/** The command line: finds the command, gives it its arguments, and says what went wrong. */

export const commands: readonly Command[] = [
  initCommand,
  runCommand,
  serveCommand,
  normalizeCommand,
  previewCommand,
  checkCommand,
  addCommand,
  statusCommand,
  importCommand,
  exportCommand,
  rebuildCommand,
  explainCommand,
  retractCommand,
  reinstateCommand,
  sweepCommand,
];

/** The way in of `feedmill.mjs`. Returns the exit code (design §6). */
export async function main(args: readonly string[]): Promise<number> {
  const io = openProcessIo();
  const debug = isDebugging();
  // Thrown where nobody waits for it, such as in a stream: our fault, and no item's.
  process.on("uncaughtException", (error) => {
    io.stderr.write(`feedmill: ${explain(error, debug)}\n`);
    process.exit(exitCodes.couldNotRun);
  });
  return runCommandLine(args, io, { debug });
}

/** As `main`, in a world that the caller brings. */
export async function runCommandLine(
  args: readonly string[],
  io: CommandIo,
  { debug }: { readonly debug: boolean },
): Promise<number> {
  try {
    return await runNamed(args, io);
  } catch (error) {
    io.stderr.write(`feedmill: ${explain(error, debug)}\n`);
    return error instanceof Interrupted ? error.exitCode : exitCodes.couldNotRun;
  }
}

async function runNamed([name, ...rest]: readonly string[], io: CommandIo): Promise<number> {
  if (name === undefined) {
    io.stderr.write(renderHelp(commands));
    return exitCodes.couldNotRun;
  }
  if (name === "--help" || name === "-h" || (name === "help" && rest[0] === undefined)) {
    io.stdout.write(renderHelp(commands));
    return exitCodes.done;
  }
  const wanted = findCommand(name === "help" ? (rest[0] ?? "") : name);
  const { help, ...given } = parseArguments(wanted, name === "help" ? ["--help"] : rest);
  if (!help) return wanted.run({ ...io, ...given });
  io.stdout.write(renderCommandHelp(wanted));
  return exitCodes.done;
}

function findCommand(name: string): Command {
  const known = commands.find((command) => command.name === name);
  if (known !== undefined) return known;
  const nearest = findNearest(
    name,
    commands.map((command) => command.name),
  );
  const remedy = nearest === undefined ? "feedmill --help lists them" : `did you mean ${nearest}?`;
  throw new CannotRun(`got the unknown command "${name}"; ${remedy}`);
}

/** One line for a person; the stack, with its causes, for who looks for the fault in us. */
function explain(error: unknown, debug: boolean): string {
  if (!(error instanceof Error)) return String(error);
  if (debug) return describeWithCauses(error);
  if (isPlain(error)) return error.message;
  const { cause: under } = error;
  const told = !(under instanceof Error) || error.message.includes(under.message);
  const cause = told ? "" : ` (${under.message})`;
  const where = error instanceof StoreError ? "" : "; set FEEDMILL_DEBUG=1 to see where";
  return `${error.message}${cause}${where}`;
}

/** Errors whose sentence says it all. */
const isPlain = (error: Error): boolean =>
  error instanceof CannotRun || error instanceof ConfigError || error instanceof Interrupted;

function describeWithCauses(error: Error): string {
  const stack = error.stack ?? error.message;
  return error.cause instanceof Error
    ? `${stack}\ncaused by ${describeWithCauses(error.cause)}`
    : stack;
}
