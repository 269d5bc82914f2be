import { parseArgs } from "node:util";
import { findNearest } from "../../lib/nearest.ts";
import { CannotRun, type Command, type CommandContext } from "./command.ts";

export interface ParsedArguments extends Pick<CommandContext, "values" | "positionals"> {
  readonly help: boolean;
}

/** The words after the command's name; throws `CannotRun` that names the nearest known option. */
export function parseArguments(
  command: Pick<Command, "name" | "options" | "takesArguments">,
  args: readonly string[],
): ParsedArguments {
  const options = { ...command.options, help: { type: "boolean", short: "h" } } as const;
  refuseUnknown(command.name, args, options);
  const { values, positionals } = parse(command.name, args, options);
  const { help: asked, ...rest } = values;
  const help = Boolean(asked);
  if (positionals.length > 0 && !command.takesArguments && !help)
    throw new CannotRun(
      `${command.name}: got "${positionals[0]}"; it takes options only: see feedmill help ${command.name}`,
    );
  return { values: rest, positionals, help };
}

function parse(
  name: string,
  args: readonly string[],
  options: Command["options"],
): Pick<CommandContext, "values" | "positionals"> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true }) as Pick<
      CommandContext,
      "values" | "positionals"
    >;
  } catch (error) {
    // A missing or unwanted value; node's first sentence says which.
    const message = error instanceof Error ? error.message : String(error);
    throw new CannotRun(`${name}: ${message.split("\n")[0]}; see feedmill help ${name}`);
  }
}

function refuseUnknown(
  command: string,
  args: readonly string[],
  options: Command["options"],
): void {
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== "option" || Object.hasOwn(options, token.name)) continue;
    const nearest = findNearest(token.name, Object.keys(options));
    const remedy =
      nearest === undefined ? `see feedmill help ${command}` : `did you mean --${nearest}?`;
    throw new CannotRun(`${command}: got the unknown option "${token.rawName}"; ${remedy}`);
  }
}
