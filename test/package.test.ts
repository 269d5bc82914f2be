import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

type Locked = {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};

const root = new URL("../", import.meta.url);
const readJson = (name: string) => JSON.parse(readFileSync(new URL(name, root), "utf8"));

describe("what npm ci installs", () => {
  const manifest = readJson("package.json");
  const packages: Readonly<Record<string, Locked>> = readJson("package-lock.json").packages;

  it("pins every direct dependency to one version", () => {
    const direct = {
      ...manifest.dependencies,
      ...manifest.devDependencies,
      ...manifest.optionalDependencies,
    };
    const loose = Object.entries(direct).filter(([, v]) => !/^\d+\.\d+\.\d+$/.test(String(v)));
    expect(loose).toEqual([]);
  });

  // npm leaves a platform's package out of the lock file when the registry does not have it, and
  // then npm ci refuses the lock file on every machine.
  it("locks every platform's package", () => {
    const missing = Object.entries(packages).flatMap(([at, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter(
          (name) => !packages[`node_modules/${name}`] && !packages[`${at}/node_modules/${name}`],
        )
        .map((name) => `${name}, of ${at || "feedmill"}`),
    );
    expect(missing).toEqual([]);
  });
});
