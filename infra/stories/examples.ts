import { dayMs } from "../../lib/duration.ts";
import { WINDOW_DAYS } from "../../lib/publish/stories/cluster.ts";
import type { Clustered } from "../../lib/publish/stories/clustered.ts";
import { type Evidence, evidenceKinds, evidenceOf } from "../../lib/publish/stories/evidence.ts";
import type { LikenessWeights } from "../../lib/publish/stories/likeness.ts";
import { isOneDesk, isOneText } from "../../lib/publish/stories/one-text.ts";
import { openWindow } from "../../lib/publish/stories/story-window.ts";
import type { LabelledStories } from "../../test/support/labelled-stories.ts";
import { clusteredOf } from "../../test/support/story-scores.ts";
import { fitLogistic, type Observation } from "./logistic.ts";

/** What one pair of articles says, and the families of events that the two are of. */
export interface Example extends Observation {
  readonly families: readonly string[];
}

/** Which way each may speak: what would speak the other way does so by chance. */
const signs = {
  headline: 1,
  deed: 1,
  words: 1,
  apart: -1,
  sharesDay: 1,
  otherDays: -1,
  otherNumbers: -1,
  noName: -1,
  strangers: -1,
} as const satisfies { readonly [kind in keyof Evidence]: 1 | -1 };

/** What the evidence weighs, by these pairs. */
export function fitWeights(examples: readonly Example[]): LikenessWeights {
  const { bias, weights } = fitLogistic(examples, {
    ridge: RIDGE,
    signs: evidenceKinds.map((kind) => signs[kind]),
  });
  const byKind = evidenceKinds.map((kind, at) => [kind, weights[at] ?? 0] as const);
  return {
    bias,
    weights: Object.assign({ ...signs }, Object.fromEntries(byKind)),
  };
}

const RIDGE = 3;

/** The family of each article of these halves. */
export const familiesOf = (halves: readonly LabelledStories[]): ReadonlyMap<string, string> =>
  new Map(
    halves.flatMap(({ events }) =>
      events.flatMap(({ texts, family }) => texts.flat().map((id) => [id, family] as const)),
    ),
  );

/** What the pairs of one half say, each pair as the later one of it would be looked at. */
export function examplesOf(half: LabelledStories): readonly Example[] {
  const { articles, events } = half;
  const familyOf = familiesOf([half]);
  const eventOf = new Map(
    events.flatMap(({ event, texts }) => texts.flat().map((id) => [id, event] as const)),
  );
  const sizeOf = new Map(events.map(({ event, texts }) => [event, texts.flat().length]));
  const all = clusteredOf(articles).toSorted((a, b) => (a.order < b.order ? -1 : 1));
  return all.flatMap((article, at) => {
    const before = all.slice(0, at);
    const window = openWindow();
    for (const other of before)
      if (daysApart(other, article) <= WINDOW_DAYS)
        window.add({
          ...other,
          story: eventOf.get(other.id) ?? other.id,
          since: other.order,
          isSure: false,
        });
    const { rarity } = window;
    return before.flatMap((other): Example[] => {
      const isSo = eventOf.get(other.id) === eventOf.get(article.id);
      const isOneFamily = familyOf.get(other.id) === familyOf.get(article.id);
      const isNear = daysApart(other, article) <= WINDOW_DAYS;
      // One text is surely the same, and two texts of one desk are told apart by a rule: neither teaches anything.
      const isRuled =
        other.source === article.source ||
        isOneDesk(other.marks, article.marks) ||
        isOneText(other.marks, article.marks);
      if (isRuled) return [];
      const evidence = { ...evidenceOf(other, article, rarity) };
      const haveDays = [other, article].every(({ marks }) => marks.leadDays.length > 0);
      let weight = isSo ? 1 / Math.sqrt((sizeOf.get(eventOf.get(article.id) ?? "") ?? 2) - 1) : 1;
      if (!isNear) {
        // Beside the few that stand near: those that might, had they been told on other days. Days of the week are chance here.
        weight = isOneFamily ? 0.2 : 0.03;
        evidence.apart = isOneFamily ? 0.8 : evidence.apart % 2;
        if (isOneFamily)
          Object.assign(evidence, {
            sharesDay: 0,
            otherDays: Number(haveDays),
          });
      }
      return [
        {
          values: evidenceKinds.map((kind) => evidence[kind]),
          isSo,
          weight,
          families: [other.id, article.id].map((id) => familyOf.get(id) ?? ""),
        },
      ];
    });
  });
}

const daysApart = (a: Clustered, b: Clustered): number =>
  (Date.parse(b.order) - Date.parse(a.order)) / dayMs;
