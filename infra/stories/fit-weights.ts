import { writeFileSync } from "node:fs";
import { evidenceKinds } from "../../lib/publish/stories/evidence.ts";
import type { LikenessWeights } from "../../lib/publish/stories/likeness.ts";
import { type Half, readLabelledStories } from "../../test/support/labelled-stories.ts";
import { examplesOf, familiesOf, fitWeights } from "./examples.ts";
import { type FamilyScore, interval, scoreFamilies } from "./out-of-sample.ts";

/**
 * Fits what evidence weighs and writes lib/publish/stories/weights.ts, from our own articles of the open halves in
 * test/fixtures/stories:
 *
 *     node infra/stories/fit-weights.ts [--check]
 *
 * Prints what the weights are worth on what they were not fitted on, for several degrees of eagerness (see cluster.ts): each
 * family of events by weights of the others, and each half by weights of the two others, with the ends of 95 % (families drawn
 * again and again). `--check` writes nothing.
 */
const open = ["dev", "held", "sealed"] as const satisfies readonly Half[];
const halves = open.map((name) => {
  const half = readLabelledStories(name);
  const families = [...new Set(familiesOf([half]).values())];
  return { name, half, families, examples: examplesOf(half) };
});
const examples = halves.flatMap((half) => half.examples);

const degrees = [-0.5, 0, 0.5];
const byFamily = halves.flatMap(({ half, families }) =>
  families.map((family) => ({
    half,
    families: [family],
    weights: fitWeights(examples.filter((each) => !each.families.includes(family))),
  })),
);
const byHalf = halves.map(({ name, half, families }) => ({
  name,
  half,
  families,
  weights: fitWeights(halves.filter((each) => each.half !== half).flatMap((each) => each.examples)),
}));
for (const eagerness of degrees) {
  const scoreOf = ({ half, families, weights }: (typeof byFamily)[number], errors?: string[]) =>
    scoreFamilies(half, families, { ...weights, bias: weights.bias + eagerness }, errors);
  report(
    `families left out, eagerness ${eagerness}`,
    byFamily.flatMap((each) => scoreOf(each)),
  );
  for (const each of byHalf) {
    const errors: string[] = [];
    report(`  ${each.name} by the others`, scoreOf(each, errors));
    if (process.argv.includes("--errors")) console.log(errors.join("\n"));
  }
}
const fitted = fitWeights(examples);
console.log(fitted);
if (!process.argv.includes("--check")) writeWeights(fitted);

function report(what: string, scores: readonly FamilyScore[]): void {
  const part = (
    name: string,
    of: (score: FamilyScore) => FamilyScore["near"],
    by: "found" | "wanted",
  ) => {
    const { share, from, to } = interval(scores, of, by);
    return `${name} ${share.toFixed(1)} % (${from.toFixed(0)} to ${to.toFixed(0)})`;
  };
  const sure = scores.reduce((sum, each) => sum + each.sure.found, 0);
  const sureRight = scores.reduce((sum, each) => sum + each.sure.right, 0);
  console.log(
    [
      `${what}: ${part("precision", (score) => score.labelled, "found")}`,
      part("recall", (score) => score.labelled, "wanted"),
      part("precision within three days", (score) => score.near, "found"),
      `folded ${sureRight} of ${sure} rightly`,
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
