import type { Attribution } from "./attribution.ts";
import { learning } from "./learning-cues.ts";
import {
  afterDash,
  asReportedBy,
  colon,
  dashAndSources,
  madeClear,
  nounOfSaying,
  putIt,
  seenTo,
} from "./other-cues.ts";
import { quotedAs } from "./quoted-cues.ts";
import { colonBeforeQuotation } from "./quoting-cues.ts";
import { accordingTo, citing } from "./source-cues.ts";
import type { Unit } from "./units.ts";
import { verbOfSaying } from "./verb-cues.ts";

const attributionsMax = 24;

/** Every place in a sentence that attributes words to someone, in order. */
export function attributionsIn(units: readonly Unit[]): readonly Attribution[] {
  const found: Attribution[] = [];
  for (let i = 0; i < units.length && found.length < attributionsMax; i++) {
    const attribution = attributionAt(units, i, found);
    if (!attribution) continue;
    found.push(attribution);
    i = Math.max(i, attribution.cue.to - 1);
  }
  return found;
}

/** Marks, verbs and the few other words that can attribute are told apart first: most words cannot. */
function attributionAt(
  units: readonly Unit[],
  i: number,
  found: readonly Attribution[],
): Attribution | undefined {
  const unit = units[i];
  if (unit?.kind === "mark")
    return (
      colon(units, i) ??
      colonBeforeQuotation(units, i, found.at(-1)) ??
      afterDash(units, i) ??
      dashAndSources(units, i)
    );
  if (unit?.kind !== "word") return undefined;
  const others = otherCues.has(unit.lower);
  return (
    (others ? (accordingTo(units, i) ?? citing(units, i) ?? quotedAs(units, i)) : undefined) ??
    verbOfSaying(units, i) ??
    (others
      ? (asReportedBy(units, i) ??
        seenTo(units, i) ??
        madeClear(units, i) ??
        putIt(units, i) ??
        learning(units, i))
      : undefined) ??
    nounOfSaying(units, i)
  );
}

const otherCues = new Set(
  (
    "according per citing cited cites quoting quoted quotes by seen said described considered " +
    "believed reported reports clear plain put puts understands learned learnt"
  ).split(" "),
);
