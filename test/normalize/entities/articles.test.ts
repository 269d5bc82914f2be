import { expect, it } from "vitest";
import { tallySide } from "../../support/labelled-articles.ts";
import { f1Of } from "../../support/tally.ts";

/** A little below what was measured, so that a change that loses much is seen. */
const floors = {
  read: { person: 96, organisation: 90, place: 91, roles: 92, dates: 98 },
  kept: { person: 88, organisation: 84, place: 89, roles: 84, dates: 86 },
} as const;

it.each(["read", "kept"] as const)("names, roles and dates of %s articles are found", (side) => {
  const tallies = tallySide(side);
  for (const [subject, floor] of Object.entries(floors[side])) {
    const tally = [...tallies].find(([each]) => each === subject)?.[1];
    expect.soft(tally && f1Of(tally), `${subject} of ${side}`).toBeGreaterThanOrEqual(floor);
  }
});
