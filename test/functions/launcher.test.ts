import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { makeFolder, runCli } from "../support/cli-process.ts";

const launcher = fileURLToPath(new URL("../../functions/feedmill.mjs", import.meta.url));

const run = (node: string, args: readonly string[]) =>
  spawnSync(node, [launcher, ...args], { encoding: "utf8" });

describe("the launcher", () => {
  it("finds its own node good enough", () => {
    expect(run(process.execPath, ["--check-node"])).toMatchObject({
      status: 0,
      stdout: "",
      stderr: "",
    });
  });

  it("gives the command's exit code", () => {
    expect(run(process.execPath, ["no-such-command"]).status).toBe(2);
    expect(run(process.execPath, ["--help"]).status).toBe(0);
  });
});

const old = findOldNode();

describe.skipIf(old === undefined)("the launcher under a node older than 24", () => {
  it("refuses it for the tests, and says what to do", () => {
    const { status, stderr } = run(old ?? "", ["--check-node"]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^feedmill: got Node \d+\.\d+\.\d+; it needs Node 24 or newer\. \S/);
  });

  it("runs the command under the node that came with the dependencies", () => {
    const { status, stdout, stderr } = run(old ?? "", ["--help"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("Usage: feedmill COMMAND");
  });

  it("passes the exit code on", () => {
    expect(run(old ?? "", ["no-such-command"]).status).toBe(2);
  });

  it("passes a signal on, and waits for the command to end by it", async () => {
    const [cwd, remove] = await makeFolder();
    await runCli(cwd, ["init"]);
    const child = spawn(old ?? "", [launcher, "serve", "--port", "0"], { cwd });
    try {
      let output = "";
      child.stdout.setEncoding("utf8").on("data", (text: string) => {
        output += text;
      });
      await expect.poll(() => output, { timeout: 20_000 }).toContain("Ctrl-C ends it.");
      child.kill("SIGTERM");
      expect(await once(child, "close")).toEqual([0, null]);
    } finally {
      child.kill("SIGKILL");
      await remove();
    }
  });
});

/** The system's own, where there is one and it is old; there is nothing to prove otherwise. */
function findOldNode(): string | undefined {
  const system = "/usr/bin/node";
  if (!existsSync(system)) return undefined;
  const { stdout } = spawnSync(system, ["-p", "process.versions.node"], { encoding: "utf8" });
  return Number.parseInt(stdout, 10) < 24 ? system : undefined;
}
