import { findNearest } from "../lib/nearest.ts";
import { StoreError } from "../lib/ports.ts";
import { parseArguments } from "./cli/arguments.ts";
import { CannotRun, type Command, type CommandIo, exitCodes, Interrupted } from "./cli/command.ts";
import { renderCommandHelp, renderHelp } from "./cli/help.ts";
import { openProcessIo } from "./cli/process-io.ts";
import { isDebugging } from "./runtime.ts";
import { ConfigError } from "./sources-kept.ts";

/** The command line: finds the command, gives it its arguments, and says what went wrong. */

/** Each is loaded when it is called: the others' libraries take longer than most of the work. */
const loaders: Readonly<Record<string, () => Promise<Command>>> = {
  init: async () => (await import("./cli/init.ts")).initCommand,
  run: async () => (await import("./cli/run.ts")).runCommand,
  serve: async () => (await import("./cli/serve.ts")).serveCommand,
  normalize: async () => (await import("./cli/normalize.ts")).normalizeCommand,
  preview: async () => (await import("./cli/preview.ts")).previewCommand,
  check: async () => (await import("./cli/check.ts")).checkCommand,
  add: async () => (await import("./cli/add.ts")).addCommand,
  status: async () => (await import("./cli/status.ts")).statusCommand,
  import: async () => (await import("./cli/opml.ts")).importCommand,
  export: async () => (await import("./cli/opml.ts")).exportCommand,
  rebuild: async () => (await import("./cli/rebuild.ts")).rebuildCommand,
  explain: async () => (await import("./cli/explain.ts")).explainCommand,
  retract: async () => (await import("./cli/retract.ts")).retractCommand,
  reinstate: async () => (await import("./cli/retract.ts")).reinstateCommand,
  sweep: async () => (await import("./cli/sweep.ts")).sweepCommand,
  redrive: async () => (await import("./cli/redrive.ts")).redriveCommand,
  cost: async () => (await import("./cli/cost.ts")).costCommand,
  replay: async () => (await import("./cli/replay.ts")).replayCommand,
  copy: async () => (await import("./cli/copy.ts")).copyCommand,
};

/** All commands, in the order of help. */
export const loadCommands = (): Promise<readonly Command[]> =>
  Promise.all(Object.values(loaders).map((load) => load()));

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
    io.stderr.write(renderHelp(await loadCommands()));
    return exitCodes.couldNotRun;
  }
  if (name === "--help" || name === "-h" || (name === "help" && rest[0] === undefined)) {
    io.stdout.write(renderHelp(await loadCommands()));
    return exitCodes.done;
  }
  const wanted = await findCommand(name === "help" ? (rest[0] ?? "") : name);
  const { help, ...given } = parseArguments(wanted, name === "help" ? ["--help"] : rest);
  if (!help) return wanted.run({ ...io, ...given });
  io.stdout.write(renderCommandHelp(wanted));
  return exitCodes.done;
}

async function findCommand(name: string): Promise<Command> {
  const load = Object.hasOwn(loaders, name) ? loaders[name] : undefined;
  if (load !== undefined) return load();
  const nearest = findNearest(name, Object.keys(loaders));
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
