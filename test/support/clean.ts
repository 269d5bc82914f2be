import { expect } from "vitest";
import { rebuild } from "../../lib/publish/rebuild.ts";

/** The site is what records, retractions and configuration amount to, and nothing waits. */
export async function expectClean(world: Parameters<typeof rebuild>[0]): Promise<void> {
  const report = await rebuild(world, { write: false });
  expect(report).toMatchObject({ missing: [], different: [], extra: [], waiting: 0, failed: [] });
}
