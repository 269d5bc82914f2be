import { describe, expect, it } from "vitest";
import { stylesheet } from "../../../lib/publish/pages/style.ts";

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const schemes = [...stylesheet.matchAll(/--paper:[^;]+;[^\n]+/g)].map(([line]) =>
  Object.fromEntries(
    [...line.matchAll(/--(\w+): (#\w{6})/g)].map(([, name, value]) => [name, value]),
  ),
);

describe("the stylesheet", () => {
  it("has a light scheme, a dark one and one for paper", () => {
    expect(schemes).toHaveLength(3);
  });
  it.each(schemes)(
    "lets all words be read on all grounds: $paper (WCAG AA, 4.5 to 1)",
    (scheme) => {
      for (const words of ["ink", "quiet", "link"]) {
        for (const ground of ["paper", "tint"]) {
          expect(contrast(scheme[words] ?? "", scheme[ground] ?? "")).toBeGreaterThan(4.5);
        }
      }
    },
  );
  it("loads nothing", () => {
    expect(stylesheet).not.toMatch(/url\(|@import/);
  });
});
