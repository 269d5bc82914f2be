import { writeFileSync } from "node:fs";
import { dayMs } from "../../lib/duration.ts";
import { clusterAll, WINDOW_DAYS } from "../../lib/publish/stories/cluster.ts";
import type { Clustered } from "../../lib/publish/stories/clustered.ts";
import { evidenceKinds, evidenceOf } from "../../lib/publish/stories/evidence.ts";
import { type LikenessWeights, likenessBy } from "../../lib/publish/stories/likeness.ts";
import { isOneDesk, isOneText } from "../../lib/publish/stories/one-text.ts";
import { openWindow } from "../../lib/publish/stories/story-window.ts";
import { type LabelledStories, readLabelledStories } from "../../test/support/labelled-stories.ts";
import { clusteredOf, pairsOf, scorePairs } from "../../test/support/story-scores.ts";
import { fitLogistic, type Observation } from "./logistic.ts";

/**
 * Fits what evidence weighs and writes lib/publish/stories/weights.ts, from our own articles of `dev` and `held` in
 * test/fixtures/stories, which are open:
 *
 *     node infra/stories/fit-weights.ts [--check]
 *
 * Prints what the weights are worth on families of events that they were not fitted on, each left out in its
 * turn, for several degrees of eagerness (see cluster.ts): that is by what everything here was chosen.
 * `--check` writes nothing.
 */

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
} as const satisfies { readonly [kind in (typeof evidenceKinds)[number]]: 1 | -1 };

const halves = (["dev", "held"] as const).map(readLabelledStories);
const familyOf = new Map(
  halves.flatMap(({ events }) =>
    events.flatMap(({ texts, family }) => texts.flat().map((id) => [id, family] as const)),
  ),
);
const families = [...new Set(familyOf.values())];
const examples = halves.flatMap(examplesOf);
for (const eagerness of [-0.5, -0.25, 0, 0.25, 0.5]) crossValidate(eagerness);
const fitted = fit(examples);
console.log(fitted);
if (!process.argv.includes("--check")) writeWeights(fitted);

interface Example extends Observation {
  readonly families: readonly string[];
}

/** What the pairs of one half say, each pair as the later one of it would be looked at. */
function examplesOf({ articles, events }: LabelledStories): readonly Example[] {
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
      // Two texts of one desk are told apart by a rule, and teach nothing.
      const isRuled =
        (other.source === article.source || isOneDesk(other.marks, article.marks)) &&
        !isOneText(other.marks, article.marks);
      if (isRuled) return [];
      const evidence = { ...evidenceOf(other, article, rarity) };
      const haveDays = [other, article].every(({ marks }) => marks.leadDays.length > 0);
      let weight = isSo ? 1 / Math.sqrt((sizeOf.get(eventOf.get(article.id) ?? "") ?? 2) - 1) : 1;
      if (!isNear) {
        // Beside the few that stand near: those that might, had they been told on other days. Days of the week are chance here.
        weight = isOneFamily ? 0.2 : 0.03;
        evidence.apart = isOneFamily ? 0.8 : evidence.apart % 2;
        if (isOneFamily) Object.assign(evidence, { sharesDay: 0, otherDays: Number(haveDays) });
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

function daysApart(a: Clustered, b: Clustered): number {
  return (Date.parse(b.order) - Date.parse(a.order)) / dayMs;
}

function fit(of: readonly Example[]): LikenessWeights {
  const { bias, weights } = fitLogistic(of, {
    ridge: 3,
    signs: evidenceKinds.map((kind) => signs[kind]),
  });
  const byKind = evidenceKinds.map((kind, at) => [kind, weights[at] ?? 0] as const);
  return { bias, weights: Object.assign({ ...signs }, Object.fromEntries(byKind)) };
}

/** Each family's pairs, by weights that were fitted on the others. */
function crossValidate(eagerness: number): void {
  const scores = families.map((family) => {
    const half = halves.find(({ events }) => events.some((event) => event.family === family));
    if (!half) throw new Error(`no half has the family ${family}`);
    const { bias, weights } = fit(examples.filter((each) => !each.families.includes(family)));
    const likenessOf = likenessBy({ bias: bias + eagerness, weights });
    const clustered = clusterAll(clusteredOf(half.articles), likenessOf);
    const stories = new Map(clustered.map(({ id, story }) => [id, story]));
    const { labelled, near } = pairsOf(half);
    const its = (all: typeof near) =>
      all.filter(({ a, b }) => [a, b].some((id) => familyOf.get(id) === family));
    const sure = clustered.filter(({ id, isSure }) => isSure && familyOf.get(id) === family);
    const isRight = ({ id, story }: { readonly id: string; readonly story: string }): boolean =>
      near.some(({ a, b, same }) => same && [a, b].includes(id) && [a, b].includes(story));
    return {
      family,
      labelled: scorePairs(its(labelled), stories),
      near: scorePairs(its(near), stories),
      sure: sure.length,
      sureRight: sure.filter(isRight).length,
    };
  });
  const total = (of: (score: (typeof scores)[number]) => number): number =>
    scores.reduce((sum, score) => sum + of(score), 0);
  const percent = (part: number, of: number): string => ((100 * part) / of).toFixed(1);
  const worst = (of: "found" | "wanted") =>
    scores
      .map(({ family, labelled }) => ({
        family,
        share: labelled[of] === 0 ? 1 : labelled.right / labelled[of],
      }))
      .sort((a, b) => a.share - b.share)
      .slice(0, 3)
      .map(({ family, share }) => `${family} ${(100 * share).toFixed(0)}`)
      .join(", ");
  const right = total(({ labelled }) => labelled.right);
  console.log(
    [
      `eagerness ${eagerness >= 0 ? "+" : ""}${eagerness}`,
      `precision ${percent(
        right,
        total(({ labelled }) => labelled.found),
      )} % (worst ${worst("found")})`,
      `recall ${percent(
        right,
        total(({ labelled }) => labelled.wanted),
      )} % (worst ${worst("wanted")})`,
      `within three days ${percent(
        total(({ near }) => near.right),
        total(({ near }) => near.found),
      )} %`,
      `folded ${total((score) => score.sureRight)} of ${total(({ sure }) => sure)} rightly`,
    ].join(", "),
  );
}

function writeWeights({ bias, weights }: LikenessWeights): void {
  const lines = evidenceKinds.map((kind) => `  ${kind}: ${Number(weights[kind].toFixed(2))},`);
  const text = `// Made by infra/stories/fit-weights.ts.
import type { Evidence } from "./evidence.ts";

export const bias = ${Number(bias.toFixed(2))};

export const weights: Evidence = {
${lines.join("\n")}
};
`;
  writeFileSync(new URL("../../lib/publish/stories/weights.ts", import.meta.url), text);
}
