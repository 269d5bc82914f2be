import { describe, expect, it } from "vitest";
import { findMarks } from "../../../lib/publish/stories/marks.ts";
import { overlaps } from "../../../lib/publish/stories/sorted.ts";
import { soundOf } from "../../../lib/publish/stories/sound.ts";

describe("a name from another alphabet", () => {
  it.each([
    ["zhukov", "jukov"],
    ["kadhafi", "qadhafi"],
    ["lukyanov", "loukyanov"],
    ["wolkow", "volkow"],
    ["tolstoy", "tolstoi"],
  ])("sounds alike as %s and as %s", (one, other) => {
    expect(soundOf(one)).toBe(soundOf(other));
  });
});

it("a name is met again where it begins a sentence", () => {
  const told = (text: string) => {
    const day = "2026-10-14";
    const filler =
      "Boats swung round slowly while gulls circled harbour cranes, ropes, barrels, nets, crates, sheds, lamps, signs, carts, doors.";
    const marks = findMarks({
      headline: null,
      text: `${text} ${filler}`,
      outlet: "",
      day,
    });
    if (!marks) throw new Error("too few words to be compared");
    return marks;
  };
  const within = told("Buyers of Perihelion shares were glad.");
  const first = told("Perihelion wants more.");
  expect(first.names).toEqual([]);
  expect(overlaps(within.names, first.words)).toBe(true);
});
