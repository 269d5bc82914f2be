import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { nodeOptionsOf } from "../support/lambda-flags.ts";
import { openFunction } from "../support/lambda-process.ts";

/** A function that lets garbage lie as long as it may, and tells how much room V8 has. */
const handler = `import { getHeapSpaceStatistics, getHeapStatistics } from "node:v8";
export async function handler() {
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
  await mkdir(join(task, "dist"));
  for (const name of names) await writeFile(join(task, "dist", `${name}.mjs`), handler);
});
afterAll(() => rm(task, { recursive: true, force: true }));

const flagOf = (flags: string, name: string): number =>
  Number(new RegExp(`--${name}=(\\d+)`).exec(flags)?.[1]);

it.each(names)(
  "%s has the room under Lambda's runtime client that serverless.yml gives it",
  async (name) => {
    const place = { task, s3: "", sourceQueue: { endpoint: "", url: "" } };
    await using lambda = await openFunction(name, place);
    const { young, limit } = (await lambda.invoke({})) as { young: number; limit: number };
    const flags = nodeOptionsOf(name);
    const [half, old] = [flagOf(flags, "max-semi-space-size"), flagOf(flags, "max-old-space-size")];
    // Two halves, of which one is copied into the other, and a page or two of V8's; of itself it takes 16 for each.
    expect(young / 2 ** 20).toBeLessThanOrEqual(3 * half);
    expect(limit / 2 ** 20).toBeGreaterThanOrEqual(old);
    expect(limit / 2 ** 20).toBeLessThanOrEqual(old + 4 * half);
  },
);
