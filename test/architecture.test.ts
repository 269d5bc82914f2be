import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

const sources = ["functions", "lib"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name)),
);

const text = (file: string): string => readFileSync(join(root, file), "utf8");

const importsOf = (file: string): string[] =>
  [...text(file).matchAll(/(?:(?:^|\n)(?:import|export)[^;]*?from |import\()"([^"]+)"/g)].map(
    ([, target]) => {
      const path = target ?? "";
      return path.startsWith(".") ? relative(root, join(root, dirname(file), path)) : path;
    },
  );

/** `lib/collect/inbox.ts` → `collect`; `lib/keys.ts` → `shared`; `functions/…` → `functions`. */
const roomOf = (file: string): string => {
  const [top, folder, ...rest] = file.split("/");
  if (top !== "lib") return top ?? "";
  return rest.length === 0 ? "shared" : (folder ?? "");
};

const stages = ["collect", "normalize", "publish"];
const edges = ["store", "fetch"];

describe("the house", () => {
  it("has imports that point one way", () => {
    const wrong: string[] = [];
    for (const file of sources) {
      const from = roomOf(file);
      for (const target of importsOf(file).filter((path) => /^(lib|functions)\//.test(path))) {
        const to = roomOf(target);
        const inward = to === "shared" || to === from;
        const allowed = from === "functions" ? true : inward;
        if (!allowed) wrong.push(`${file} → ${target}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("has no circle of imports", () => {
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) {
        circles.push([...path.slice(path.indexOf(file)), file].join(" → "));
        return;
      }
      if (done.has(file)) return;
      for (const target of importsOf(file)) {
        if (sources.includes(target)) visit(target, [...path, file]);
      }
      done.add(file);
    };
    for (const file of sources) visit(file, []);
    expect(circles).toEqual([]);
  });

  it("keeps disk, network and AWS in the edges and the ways in", () => {
    const outside = /^(node:(fs|net|http|https|tls|dns|child_process|worker_threads)|@aws-sdk\/)/;
    const wrong = sources.filter(
      (file) =>
        roomOf(file) !== "functions" &&
        !edges.includes(roomOf(file)) &&
        importsOf(file).some((target) => outside.test(target)),
    );
    expect(wrong).toEqual([]);
  });

  it("asks for the time, for chance and for the environment in functions/ alone", () => {
    const asks = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\brandomUUID\(|\bprocess\.env\b/;
    const wrong = sources.filter(
      (file) =>
        roomOf(file) !== "functions" && !edges.includes(roomOf(file)) && asks.test(text(file)),
    );
    expect(wrong).toEqual([]);
  });

  it("has no file over 250 lines, but for tables, which are as long as what they list", () => {
    const code = sources.filter((file) => !file.startsWith("lib/normalize/data/"));
    expect(code.filter((file) => text(file).split("\n").length > 251)).toEqual([]);
  });

  it("has no file in lib that nothing imports", () => {
    const used = new Set(sources.flatMap(importsOf));
    const published = ["lib/record.ts"];
    const dead = sources.filter(
      (file) => file.startsWith("lib/") && !used.has(file) && !published.includes(file),
    );
    expect(dead).toEqual([]);
  });

  it("keeps each library behind one file", () => {
    const libraries = new Map<string, string[]>();
    for (const file of sources) {
      for (const target of importsOf(file)) {
        if (/^(lib|functions)\/|^node:|^zod(\/mini)?$|^aws-lambda$/.test(target)) continue;
        libraries.set(target, [...(libraries.get(target) ?? []), file]);
      }
    }
    const spread = [...libraries].filter(([, files]) => files.length > 1);
    expect(spread).toEqual([]);
  });

  it("knows its stages and edges", () => {
    const rooms = new Set(sources.map(roomOf));
    for (const room of rooms) {
      expect(["shared", "functions", ...stages, ...edges]).toContain(room);
    }
  });
});
