import { constants } from "node:os";
import type { Readable, Writable } from "node:stream";
import type { Clock } from "../../lib/ports.ts";

export { CannotRun } from "../cannot-run.ts";

/** What every command of the command line is, and what it is given. */

/** `parseArgs` of node:util, with the sentence that help shows. */
export interface CommandOption {
  readonly type: "boolean" | "string";
  readonly short?: string;
  readonly default?: boolean | string;
  readonly description?: string;
  /** What help calls the value: `--port N`. */
  readonly value?: string;
}

export type CommandOptions = Readonly<Record<string, CommandOption>>;

type ValueOf<Type> = Type extends "boolean" ? boolean : string;

export type Values<O extends CommandOptions> = {
  readonly [Name in keyof O]?: ValueOf<O[Name]["type"]> | undefined;
};

/** The streams and the world of one call; tests bring their own. */
export interface CommandIo {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly cwd: string;
  readonly clock: Clock;
  /** Aborted by Ctrl-C and by a supervisor's SIGTERM: end what you do, begin nothing. */
  readonly stop: AbortSignal;
}

export interface CommandContext<O extends CommandOptions = CommandOptions> extends CommandIo {
  readonly values: Values<O>;
  readonly positionals: readonly string[];
}

export interface Command<O extends CommandOptions = CommandOptions> {
  readonly name: string;
  readonly summary: string;
  readonly usage: string;
  readonly example: string;
  /** Where they mean more than `exitCodes` says. */
  readonly exitCodes?: Readonly<Record<number, string>>;
  readonly options: O;
  /** Without it a word that is no option is refused. */
  readonly takesArguments?: boolean;
  /** The exit code; throws `CannotRun` for a reason that the caller can remove. */
  run(context: CommandContext<O>): Promise<number>;
}

/** Ties the options of a command to the values that its `run` is given. */
export const command = <const O extends CommandOptions>(definition: Command<O>): Command =>
  definition;

/** The reason of `CommandIo.stop`: work that notices it in the middle throws it. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";
  /** As shells count: 128 and the number of the signal. */
  readonly exitCode: number;
  constructor(signal: "SIGINT" | "SIGTERM") {
    super(`stopped by ${signal}; what was done stays, and the next run goes on from there`);
    this.exitCode = 128 + constants.signals[signal];
  }
}

export const exitCodes = { done: 0, someFailed: 1, couldNotRun: 2 } as const;
