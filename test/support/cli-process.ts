import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The command line as people call it: a process in a folder of its own. */

export const launcher = fileURLToPath(new URL("../../functions/feedmill.mjs", import.meta.url));

export interface CliProcess {
  readonly child: ChildProcess;
  stdout(): string;
  stderr(): string;
  /** The exit code, once all output has come. */
  ended(): Promise<number | null>;
}

export function startCli(
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): CliProcess {
  // What the caller's own shell says of Feedmill is no part of a test.
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith("FEEDMILL_"));
  const child = spawn(process.execPath, [launcher, ...args], {
    cwd,
    env: { ...Object.fromEntries(inherited), ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const closed = once(child, "close");
  const texts = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8");
    child[name].on("data", (text: string) => {
      texts[name] += text;
    });
  }
  return {
    child,
    stdout: () => texts.stdout,
    stderr: () => texts.stderr,
    ended: async () => {
      await closed;
      return child.exitCode;
    },
  };
}

export async function runCli(
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ readonly status: number | null; readonly stdout: string; readonly stderr: string }> {
  const cli = startCli(cwd, args, env);
  const status = await cli.ended();
  return { status, stdout: cli.stdout(), stderr: cli.stderr() };
}

/** A new folder; the second function removes it. */
export async function makeFolder(): Promise<[folder: string, remove: () => Promise<void>]> {
  const folder = await mkdtemp(join(tmpdir(), "feedmill-cli-"));
  return [folder, () => rm(folder, { recursive: true, force: true })];
}
