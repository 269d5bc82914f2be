import { describe, expect, it } from "vitest";
import { namesOfOutlet, readCredits } from "../../../lib/publish/stories/credits.ts";

const saysFrom = (text: string, outlet: string) =>
  readCredits(text).saysFrom(namesOfOutlet(outlet).sure);

describe("where an article has its story from", () => {
  it.each([
    ["The dam leaks, the Brackwater Mercury reported on Tuesday.", "Brackwater Mercury"],
    ["She died on Saturday, her son told Radio North.", "Radio North"],
    ["According to the Valley Echo the bridge is closed.", "The Valley Echo"],
    ["Der Damm ist undicht, berichtet die Talpost.", "Talpost"],
  ])("is said: %s", (text, outlet) => {
    expect(saysFrom(text, outlet)).toBe(true);
  });

  it.each([
    ["The Valley Echo building burned down.", "The Valley Echo"],
    ["The company told its workers; the Echo has 40 of them.", "The Echo"],
    [`${"The dam leaks. ".repeat(60)}The river rose, the Echo reported.`, "The Echo"],
  ])("is not said: %s", (text, outlet) => {
    expect(saysFrom(text, outlet)).toBe(false);
  });

  it("is credited with a capital, or in small by an agency that signs so", () => {
    const credited = (text: string) => [...readCredits(text).credited];
    expect(credited("HARBOUR (KNA) - The ferry left. It was late.")).toEqual(["kna"]);
    expect(credited("Hafen (dpa) - Die Fähre fuhr ab. Sie war spät.")).toEqual(["dpa"]);
    expect(credited("The captain (left) waves.")).toEqual([]);
  });
});
