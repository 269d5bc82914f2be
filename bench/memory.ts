import { execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { bundle } from "../infra/bundle.ts";
import { nodeOptionsOf } from "../test/support/lambda-flags.ts";
import type { Result } from "./results.ts";

/**
 * Peak memory of a function's work, built as it is deployed and under the flags of V8 that serverless.yml
 * gives it: with all the memory of a large machine V8 would let garbage lie, and the figure say nothing.
 */
export async function measureMemory(
  part: "normalize" | "publish",
  what: string,
  { copies = false } = {},
): Promise<Result> {
  // Beside bench/, since its source knows the examples by their place.
  const folder = await mkdtemp(join(import.meta.dirname, "../bench-built-"));
  const script = join(folder, "peak-memory.mjs");
  try {
    await write(script, "bench/peak-memory.ts");
    const worker = join(folder, "normalizer-worker.mjs");
    await write(worker, "functions/normalizer-worker.ts");
    const flags = nodeOptionsOf(part).split(" ");
    const out = execFileSync(
      process.execPath,
      [...flags, script, part, worker, copies ? "copies" : ""],
      {
        encoding: "utf8",
      },
    );
    const most = copies ? {} : { most: 256 };
    return { part, name: `peak memory: ${what}`, value: Number(out), unit: "MB", ...most };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function write(file: string, entry: string): Promise<void> {
  const { contents, chunks } = await bundle(entry);
  await writeFile(file, contents);
  for (const chunk of chunks) await writeFile(join(dirname(file), chunk.name), chunk.contents);
}
