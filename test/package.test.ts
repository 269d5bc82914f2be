import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

type Locked = {
  readonly version?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: true;
  readonly hasInstallScript?: true;
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

  it("has a hash for each package", () => {
    const unproven = Object.entries(packages).filter(([at, { integrity }]) => at && !integrity);
    expect(unproven.map(([at]) => at)).toEqual([]);
  });

  it("ships nothing whose licence asks more than its notice", () => {
    const free = /^(?:MIT|MIT-0|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0)$/;
    const other = Object.entries(packages).filter(
      ([at, { dev, license = "none" }]) => at && !dev && !free.test(license),
    );
    expect(other.map(([at, { license }]) => `${at}: ${license}`)).toEqual([]);
  });

  it("runs no install script but those that are decided on", () => {
    const scripts = Object.entries(packages)
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([at]) => at.slice("node_modules/".length));
    expect(scripts.sort()).toEqual(Object.keys(manifest.allowScripts).sort());
  });
});
