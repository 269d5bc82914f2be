import { describe, expect, it } from "vitest";
import { exhaust } from "./exhaustive.ts";
import { plannedFaults, randomFaults } from "./faults.ts";
import { pastFailures } from "./past-failures.ts";
import { simulate } from "./simulation.ts";

describe("the simulated weeks of faults", () => {
  it.each(pastFailures)("no longer find what seed %i found", async (seed) => {
    const { violations, trace } = await simulate({ seed, faults: randomFaults(seed) });
    expect(violations, trace.join("\n")).toEqual([]);
  });

  it("play the same every time", async () => {
    const [first, second] = [
      await simulate({ seed: 77, faults: randomFaults(77) }),
      await simulate({ seed: 77, faults: randomFaults(77) }),
    ];
    expect(second).toEqual(first);
    expect(first.faults).toBeGreaterThan(5);
  });

  it("hold where nothing goes wrong", async () => {
    const { violations } = await simulate({ seed: 5, faults: plannedFaults(new Map()) });
    expect(violations).toEqual([]);
  });

  it("hold with one fault at some of the I/Os of a fixed day", async () => {
    const { broken, faults } = await exhaust({ stride: 1499 });
    expect(broken).toEqual([]);
    expect(faults).toBeGreaterThan(2);
  }, 120_000);
});
