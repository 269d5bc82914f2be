import type { Attribution } from "./attribution.ts";
import { type Stretch, subjectBefore } from "./noun-phrase.ts";
import { phraseFrom } from "./phrase-from.ts";
import { placed } from "./placement.ts";
import type { Unit } from "./units.ts";
import { groupStart } from "./verb-group.ts";

/** "X quoted Y as saying", "Y was quoted (by X) as saying (by X)", "X, citing Y, said". */
export function quotedAs(units: readonly Unit[], i: number): Attribution | undefined {
  const unit = units[i];
  if (!unit || !/^(?:quoted|quotes|quoting|cited|cites|citing|reported|reports)$/.test(unit.lower))
    return undefined;
  const group = groupStart(units, i);
  const passive = units
    .slice(group, i)
    .some(({ lower }) => /^(?:is|was|were|are|been|being)$/.test(lower));
  if (passive) {
    let to = i + 1;
    let relay: Stretch | null = null;
    if (units[to]?.lower === "by") {
      relay = phraseFrom(units, to + 1, { long: false }) ?? null;
      to = relay?.to ?? to;
    }
    if (units[to]?.lower !== "as" || !/^(?:saying|telling)$/.test(units[to + 1]?.lower ?? ""))
      return undefined;
    to += 2;
    const cue = { from: group, to };
    if (units[to]?.lower === "by") {
      relay = phraseFrom(units, to + 1, { long: true }) ?? null;
      to = relay?.to ?? to;
    }
    const subject = subjectBefore(units, group);
    if (!subject) return undefined;
    return placed(units, {
      lemma: "quote",
      cue,
      subject,
      relay,
      at: to,
      addressee: null,
      complements: "tbw",
      form: "past",
    });
  }
  if (unit.lower === "citing") return undefined;
  const quoted = phraseFrom(units, i + 1, { long: true });
  if (!quoted) return undefined;
  const as = units.slice(i + 1, i + 30).findIndex(({ lower }) => lower === "as");
  const saying = units[i + 2 + as];
  if (as < 0 || !/^(?:saying|telling)$/.test(saying?.lower ?? "")) return undefined;
  const subject = { from: i + 1, to: i + 1 + as };
  const relay = unit.lower === "quoting" ? null : (subjectBefore(units, group) ?? null);
  return placed(units, {
    lemma: "quote",
    cue: { from: i, to: i + 3 + as },
    subject,
    relay,
    at: i + 3 + as,
    addressee: null,
    complements: "tbw",
    form: "past",
  });
}
