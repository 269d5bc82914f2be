import { execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { bundle } from "../infra/bundle.ts";
import { median, type Result } from "./results.ts";

const rounds = 10;
const functions = [
  { name: "collect", most: 1.4, kilobytesMax: 1_000, with: [] },
  { name: "publish", most: 1.4, kilobytesMax: 750, with: [] },
  { name: "normalize", most: 2, kilobytesMax: 2_500, with: ["normalizer-worker"] },
] as const;

/**
 * From the start of a process until the handler of a built function is there, beside a function that has the S3
 * client of the AWS SDK and nothing else, bundled alike: CPU time, the median of ten in turns.
 */
export async function measureCold(): Promise<readonly Result[]> {
  const folder = await mkdtemp(join(tmpdir(), "feedmill-bench-"));
  try {
    const entries = ["client-s3", ...functions.map(({ name }) => name)];
    const sizes = new Map<string, number>();
    for (const entry of [...entries, "normalizer-worker"]) {
      const path = entry === "client-s3" ? "bench/systems/client-s3.ts" : `functions/${entry}.ts`;
      const { contents, chunks } = await bundle(path);
      const atOnce = chunks.filter(({ isLoadedAtOnce }) => isLoadedAtOnce);
      const bytes = atOnce.reduce((sum, chunk) => sum + chunk.contents.length, contents.length);
      sizes.set(entry, bytes / 1024);
      await writeFile(join(folder, `${entry}.mjs`), contents);
      for (const chunk of chunks) await writeFile(join(folder, chunk.name), chunk.contents);
    }
    const times = new Map(entries.map((entry): [string, number[]] => [entry, []]));
    for (let round = 0; round < rounds + 1; round++)
      for (const entry of entries) {
        const ms = msUntilReady(join(folder, `${entry}.mjs`));
        // The first reads the disk.
        if (round > 0) times.get(entry)?.push(ms);
      }
    const msOf = (entry: string): number => median(times.get(entry) ?? []);
    return functions.flatMap(({ name, most, kilobytesMax, with: more }): Result[] => [
      {
        part: "cold",
        name: `cold start of ${name}, of the S3 client's alone`,
        value: msOf(name) / msOf("client-s3"),
        unit: "×",
        most,
      },
      {
        part: "cold",
        name: `what ${name} loads at its start, minified`,
        value: [name, ...more].reduce((sum, each) => sum + (sizes.get(each) ?? 0), 0),
        unit: "KB",
        most: kilobytesMax,
      },
    ]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function msUntilReady(file: string): number {
  const script = `
    const { handler } = await import(${JSON.stringify(file)});
    if (typeof handler !== "function") throw new Error("no handler");
    const { user, system } = process.cpuUsage();
    console.log((user + system) / 1000);
  `;
  const env = { AWS_REGION: "eu-west-1", PATH: dirname(process.execPath) };
  return Number(
    execFileSync(process.execPath, ["--input-type=module", "-e", script], {
      encoding: "utf8",
      env,
    }),
  );
}
