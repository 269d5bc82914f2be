import type { Attribution } from "./attribution.ts";
import { subjectBefore } from "./noun-phrase.ts";
import { placed } from "./placement.ts";
import type { Unit } from "./units.ts";
import { groupStart } from "./verb-group.ts";

/**
 * "The BBC understands that …", "…, the Financial Times has learnt": an outlet that has it from
 * those whom it does not name. Of anybody else these verbs report nothing.
 */
export function learning(units: readonly Unit[], i: number): Attribution | undefined {
  const lower = units[i]?.lower ?? "";
  const group = groupStart(units, i);
  const has = units.slice(group, i).some((unit) => /^(?:has|have)$/.test(unit.lower));
  if (!(lower === "understands" || (has && /^(?:learned|learnt)$/.test(lower)))) return undefined;
  const subject = subjectBefore(units, group);
  if (!subject) return undefined;
  const found = placed(units, {
    lemma: "learn",
    cue: { from: group, to: i + 1 },
    subject,
    relay: null,
    at: i + 1,
    addressee: null,
    complements: "tb",
    form: lower === "understands" ? "third" : "past",
  });
  return found && { ...found, by: "outlet" };
}
