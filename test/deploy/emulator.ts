import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

/** An AWS emulator on loopback that really creates what a template names, and runs it. */
export interface Emulator extends AsyncDisposable {
  readonly endpoint: string;
  /** The last lines that it wrote. */
  log(): string;
}

/** Of PyPI; the next version may know more resource types, and has to be tried. */
const emulatorPackage = "ministack==1.5.33";

export const credentials = { accessKeyId: "test", secretAccessKey: "test" } as const;
export const region = "eu-west-1";

/** Undefined, with the reason, where Python or its package cannot be had. */
export async function startEmulator(
  folder: string,
): Promise<{ readonly emulator: Emulator } | { readonly missing: string }> {
  const run = promisify(execFile);
  const python = join(folder, "venv/bin/python");
  try {
    await run("python3", ["-m", "venv", join(folder, "venv")]);
    await run(python, ["-m", "pip", "-q", "install", emulatorPackage], { timeout: 180_000 });
  } catch (error) {
    return { missing: `${emulatorPackage} cannot be installed (${firstLine(error)})` };
  }
  const port = await freePort();
  const endpoint = `http://127.0.0.1:${port}`;
  const child = spawn(
    python,
    ["-m", "hypercorn", "ministack.app:app", "--bind", `127.0.0.1:${port}`],
    {
      cwd: folder,
      env: {
        // Functions run on the Node that runs us, which is Lambda's.
        PATH: `${dirname(process.execPath)}:${process.env.PATH}`,
        HOME: folder,
        GATEWAY_PORT: String(port),
        MINISTACK_HOST: "127.0.0.1",
        MINISTACK_REGION: region,
        S3_DATA_DIR: join(folder, "s3"),
      },
      stdio: ["ignore", "pipe", "pipe"],
      // A group of its own, since it starts workers that outlive it.
      detached: true,
    },
  );
  const lines = collectLines(child);
  await untilHealthy(endpoint, child);
  return {
    emulator: {
      endpoint,
      log: () => lines.slice(-20).join("\n"),
      [Symbol.asyncDispose]: async () => {
        if (child.exitCode !== null || child.signalCode !== null) return;
        const ended = once(child, "exit");
        if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
        await ended;
      },
    },
  };
}

function collectLines(child: ChildProcess): readonly string[] {
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (text: string) => {
      lines.push(...text.split("\n"));
      lines.splice(0, lines.length - 200);
    });
  return lines;
}

async function untilHealthy(endpoint: string, child: ChildProcess): Promise<void> {
  const isHealthy = async (): Promise<boolean> =>
    (await fetch(`${endpoint}/_ministack/health`).catch(() => undefined))?.ok ?? false;
  const hasEnded = (): boolean => child.exitCode !== null;
  if (!(await isSoon(async () => hasEnded() || (await isHealthy()))) || hasEnded())
    throw new Error(`emulator: it did not come up (exit code ${child.exitCode})`);
}

/** Whether it comes to be so within a minute. */
export async function isSoon(isSo: () => Promise<boolean>): Promise<boolean> {
  const end = Date.now() + 60_000;
  while (Date.now() < end) {
    if (await isSo()) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address ? address.port : 0;
}

const firstLine = (error: unknown): string => String(error).split("\n", 1)[0] ?? "";
