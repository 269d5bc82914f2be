import type { Command, CommandOption } from "./command.ts";

/** The texts of `feedmill --help` and `feedmill help COMMAND`. */

const exitCodeMeanings: Readonly<Record<number, string>> = {
  0: "done",
  1: "some items failed; they are listed",
  2: "could not run; the message says what to change",
};

export const renderHelp = (commands: readonly Command[]): string =>
  [
    "feedmill: articles in, feeds out",
    "",
    "Usage: feedmill COMMAND [options]",
    "",
    "Commands:",
    ...columns(commands.map(({ name, summary }) => [name, summary])),
    "",
    "feedmill help COMMAND shows the options of one command and an example.",
    "",
  ].join("\n");

export const renderCommandHelp = (command: Command): string =>
  [
    `feedmill ${command.name}: ${command.summary}`,
    "",
    `Usage: ${command.usage}`,
    "",
    "Options:",
    ...columns([
      ...Object.entries(command.options).map(([name, option]): [string, string] => [
        flagOf(name, option),
        option.description ?? "",
      ]),
      ["-h, --help", "show this"],
    ]),
    "",
    "Example:",
    `  ${command.example}`,
    "",
    "Exit codes:",
    ...columns(Object.entries({ ...exitCodeMeanings, ...command.exitCodes })),
    "",
  ].join("\n");

function flagOf(name: string, { type, short, value }: CommandOption): string {
  const flag = short === undefined ? `--${name}` : `-${short}, --${name}`;
  return type === "string" ? `${flag} ${value ?? name.toUpperCase().replaceAll("-", "_")}` : flag;
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`.trimEnd());
}
