import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { bundle } from "../../infra/bundle.ts";
import { nodeOptionsOf } from "../support/lambda-flags.ts";
import { openFunction } from "../support/lambda-process.ts";

/** The built function, which finds no configuration; then garbage is let lie as long as it may, and how much room V8 has is told. */
const handlerOf = (name: string): string => `import { handler as real } from "./${name}-built.mjs";
import { getHeapSpaceStatistics, getHeapStatistics } from "node:v8";
export async function handler(event, context) {
  await real(event, context).catch(() => {});
  const rooms = [];
  for (let round = 0; round < 40; round++) {
    const kept = Array.from({ length: 20_000 }, (_, i) => ({ i, of: [i] }));
    rooms.push(getHeapSpaceStatistics().find(({ space_name: name }) => name === "new_space").space_size);
    if (kept.length === 0) break;
  }
  return { young: Math.max(...rooms), limit: getHeapStatistics().heap_size_limit };
}
`;
const names = ["collect", "normalize", "publish"];
let task = "";
beforeAll(async () => {
  task = await mkdtemp(join(tmpdir(), "feedmill-flags-"));
  const dist = join(task, "dist");
  await mkdir(dist);
  for (const name of names) {
    const { contents, chunks } = await bundle(`functions/${name}.ts`);
    await writeFile(join(dist, `${name}-built.mjs`), contents);
    for (const chunk of chunks) await writeFile(join(dist, chunk.name), chunk.contents);
    await writeFile(join(dist, `${name}.mjs`), handlerOf(name));
  }
}, 60_000);
afterAll(() => rm(task, { recursive: true, force: true }));

const youngMegabytesMax = 12;

it.each([
  ...names.map((name) => ({ name, said: "nothing", flags: [] })),
  // As AWS's own start may, by the function's memory; normalize has the memory for it.
  ...["collect", "publish"].map((name) => ({
    name,
    said: "more",
    flags: ["--max-semi-space-size=64"],
  })),
])(
  "$name has the room under Lambda's runtime client that it is to have, where the command line says $said",
  async ({ name, flags }) => {
    const place = {
      task,
      s3: "",
      sourceQueue: { endpoint: "", url: "" },
      flags,
      log: "ignore",
    } as const;
    await using lambda = await openFunction(name, place);
    const { young, limit } = (await lambda.invoke({})) as { young: number; limit: number };
    const [, old] = /--max-old-space-size=(\d+)/.exec(nodeOptionsOf(name)) ?? [];
    // Of itself V8 takes 16 MB twice over, and more where there is much memory.
    expect(young / 2 ** 20).toBeLessThanOrEqual(youngMegabytesMax);
    expect(limit / 2 ** 20).toBeGreaterThanOrEqual(Number(old));
    expect(limit / 2 ** 20).toBeLessThanOrEqual(Number(old) + 4 * 64);
  },
);
