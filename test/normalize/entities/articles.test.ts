import { expect, it } from "vitest";
import { readArticles, type Subject, tallyArticle } from "../../support/labelled-articles.ts";

/** A little below what was measured, so that a change that loses much is seen. */
const floors: Readonly<Record<"read" | "kept", Readonly<Record<Subject, number>>>> = {
  read: { person: 96, organisation: 90, place: 91, roles: 92, dates: 98 },
  kept: { person: 88, organisation: 84, place: 89, roles: 84, dates: 86 },
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
