#!/usr/bin/env node
import { spawn } from "node:child_process";
import module from "node:module";
import { constants } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * The launcher. It is plain JavaScript that any Node since 18 reads, because its work is to find a
 * Node that is new enough for everything else: the one that runs it, or the one that came with the
 * dependencies. Feedmill is TypeScript that Node 24 runs as it stands; an older one cannot read it.
 */

const MAJOR_MIN = 24;

const args = process.argv.slice(2);
const modern = majorOf(process.versions.node) >= MAJOR_MIN;

if (args[0] === "--check-node") {
  if (!modern) refuse();
} else if (modern) {
  // Reading TypeScript takes longer than running it, so what was read is kept: a command starts in
  // half the time. Beside the dependencies, since a folder that all users share can be forged.
  module.enableCompileCache(
    join(dirname(import.meta.dirname), "node_modules", ".cache", "compiled"),
  );
  const { main } = await import("./cli.ts");
  process.exitCode = await main(args);
} else {
  const node = findBundledNode();
  if (node === undefined) refuse();
  else runUnder(node);
}

/** The platform packages are chosen by npm from `optionalDependencies`; each brings one Node. */
function findBundledNode() {
  const system = process.platform === "win32" ? "win" : process.platform;
  const name = `node-${system}-${process.arch}`;
  try {
    const require = module.createRequire(import.meta.url);
    const manifest = require.resolve(`${name}/package.json`);
    // Its version is asked for, since an old one would look for a newer one for ever.
    if (majorOf(require(manifest).version) < MAJOR_MIN) return undefined;
    return join(dirname(manifest), "bin", process.platform === "win32" ? "node.exe" : "node");
  } catch {
    return undefined;
  }
}

/** The child is the command: its streams, its signals and its exit code are ours. */
function runUnder(node) {
  const child = spawn(node, [fileURLToPath(import.meta.url), ...args], { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => child.kill(signal));
  }
  // Such as a Linux without glibc, for which the file is there and cannot be run.
  child.on("error", () => refuse());
  child.on("exit", (code, signal) => {
    process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0);
  });
}

function refuse() {
  process.stderr.write(
    `feedmill: got Node ${process.versions.node}; it needs Node ${MAJOR_MIN} or newer. ${remedy()}\n`,
  );
  process.exitCode = 2;
}

function remedy() {
  const install =
    process.platform === "darwin"
      ? `brew install node@${MAJOR_MIN}, or nvm install ${MAJOR_MIN}`
      : `install Node ${MAJOR_MIN} from nodejs.org or with nvm install ${MAJOR_MIN}`;
  const bundled = ["linux-x64", "linux-arm64", "win32-x64"].includes(
    `${process.platform}-${process.arch}`,
  );
  return bundled
    ? `Run npm ci, which brings it along as an optional dependency; or ${install}.`
    : `Do this: ${install}.`;
}

function majorOf(version) {
  return Number.parseInt(version, 10);
}
