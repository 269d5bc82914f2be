import { expect, it } from "vitest";
import { readArticles, type Subject, tallyArticle } from "../../support/labelled-articles.ts";

/** A little below what was measured, so that a change that loses much is seen. */
const floors: Readonly<Record<"read" | "kept", Readonly<Record<Subject, number>>>> = {
  read: { person: 95, organisation: 88, place: 90, roles: 84, dates: 95 },
  kept: { person: 87, organisation: 78, place: 86, roles: 80, dates: 70 },
};

it.each(["read", "kept"] as const)("names, roles and dates of %s articles are found", (side) => {
  const sums = new Map<Subject, { right: number; wanted: number; found: number }>();
  for (const article of readArticles(side))
    for (const [subject, { right, wanted, found }] of tallyArticle(article)) {
      const sum = sums.get(subject) ?? { right: 0, wanted: 0, found: 0 };
      sums.set(subject, {
        right: sum.right + right,
        wanted: sum.wanted + wanted,
        found: sum.found + (subject === "roles" || subject === "dates" ? wanted : found),
      });
    }
  for (const [subject, { right, wanted, found }] of sums)
    expect
      .soft((200 * right) / (wanted + found), `${subject} of ${side}`)
      .toBeGreaterThanOrEqual(floors[side][subject]);
});
