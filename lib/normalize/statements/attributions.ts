import type { Attribution } from "./attribution.ts";
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
    const attribution =
      accordingTo(units, i) ??
      citing(units, i) ??
      quotedAs(units, i) ??
      verbOfSaying(units, i) ??
      colon(units, i) ??
      colonBeforeQuotation(units, i, found.at(-1)) ??
      afterDash(units, i) ??
      dashAndSources(units, i) ??
      asReportedBy(units, i) ??
      seenTo(units, i) ??
      madeClear(units, i) ??
      putIt(units, i) ??
      nounOfSaying(units, i);
    if (!attribution) continue;
    found.push(attribution);
    i = Math.max(i, attribution.cue.to - 1);
  }
  return found;
}
