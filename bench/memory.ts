import { execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { bundle } from "../infra/bundle.ts";
import { openDirectory } from "../lib/store/directory.ts";
import { nodeOptionsOf } from "../test/support/lambda-flags.ts";
import { writeRecords } from "./many-records.ts";
import type { Result } from "./results.ts";

/**
 * Peak memory of a function's work, built as it is deployed and under the flags of V8 that serverless.yml
 * gives it: with all the memory of a large machine V8 would let garbage lie, and the figure say nothing.
 */
export async function measurePages(): Promise<Result> {
  const value = await builtAside(async (build) => {
    const script = await build("bench/peak-normalize.ts");
    return peakOf("normalize", script, await build("functions/normalizer-worker.ts"));
  });
  return { part: "normalize", name: "peak memory: normalize 1,000 pages", value, ...atMost };
}

const atMost = { unit: "MB", most: 256 } as const;
const items = 5_000;

/** With `copies` each article tells what hundreds near it tell; there is no figure to reach. */
export async function measurePublishing({ copies = false } = {}): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "feedmill-bench-"));
  try {
    const records = { from: 0, to: items, places: 0, notes: false, copies };
    await writeRecords(openDirectory(folder), records);
    const value = await builtAside(async (build) =>
      peakOf("publish", await build("bench/peak-publish.ts"), folder),
    );
    const what = copies
      ? { name: "peak memory: the same, each a copy of hundreds near it", unit: "MB" as const }
      : { name: "peak memory: publish and archive 5,000 items", ...atMost };
    return { part: "publish", ...what, value };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const peakOf = (part: "normalize" | "publish", script: string, argument: string): number => {
  const flags = nodeOptionsOf(part).split(" ");
  const asked = [...flags, script, argument];
  return Number(execFileSync(process.execPath, asked, { encoding: "utf8" }));
};

type Build = (entry: string) => Promise<string>;

/** What is built lies beside bench/, since its source knows the examples by their place. */
async function builtAside<T>(work: (build: Build) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(import.meta.dirname, "../bench-built-"));
  try {
    return await work(async (entry) => {
      const { contents, chunks } = await bundle(entry);
      const file = join(folder, entry.replaceAll("/", "-").replace(/\.ts$/, ".mjs"));
      await writeFile(file, contents);
      for (const chunk of chunks) await writeFile(join(dirname(file), chunk.name), chunk.contents);
      return file;
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
