import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { bundle, onDemand } from "../../infra/bundle.ts";

/** What a function must load before its first event; raised only with a reason (docs/performance.md). */
it.each([
  ["collect", 1_000, ["collect"]],
  ["publish", 750, ["publish"]],
  ["normalize with its worker", 2_500, ["normalize", "normalizer-worker"]],
])(
  "%s is at most %i KB, minified",
  async (_, kilobytesMax, entries) => {
    const bundles = await Promise.all(entries.map((entry) => bundle(`functions/${entry}.ts`)));
    const files = bundles.flatMap(({ contents, chunks }) => [
      contents,
      ...chunks.filter((chunk) => chunk.isLoadedAtOnce).map((chunk) => chunk.contents),
    ]);
    const bytes = files.reduce((sum, { length }) => sum + length, 0);
    expect(Math.round(bytes / 1024)).toBeLessThanOrEqual(kilobytesMax);
  },
  60_000,
);

it.each([
  ["collect", "checks configurations", "write at least one condition"],
  ["collect", "tells registrable domains", "blogspot"],
  ["publish", "makes pages and feeds", "http://purl.org/dc/elements"],
])("%s %s with what no start loads", async (entry, _, words) => {
  const { contents, chunks } = await bundle(`functions/${entry}.ts`);
  const has = (file: Uint8Array): boolean => Buffer.from(file).includes(words);
  const atOnce = chunks.filter((chunk) => chunk.isLoadedAtOnce);
  expect([contents, ...atOnce.map((chunk) => chunk.contents)].filter(has)).toEqual([]);
  expect(chunks.filter((chunk) => has(chunk.contents))).toHaveLength(1);
});

it("has beside the bundles what they load on demand", () => {
  const root = join(import.meta.dirname, "../..");
  const names = ["functions", "lib"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => readFileSync(join(root, folder, name), "utf8"))
      .flatMap((text) => [...text.matchAll(/typeof import\("([^".][^"]*)"\)/g)])
      .map(([, name]) => name),
  );
  expect([...new Set(names)].sort()).toEqual(Object.keys(onDemand).sort());
});
