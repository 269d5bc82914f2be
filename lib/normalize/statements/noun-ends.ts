import { reasons } from "./naming.ts";
import { isComma, isEnd, isTime, type Unit } from "./units.ts";

/** "announced his return in June 1990": when it was announced, to the end of the clause. */
export const closesWithTime = (units: readonly Unit[], i: number): boolean => {
  if (!/^(?:on|in|last|earlier)$/.test(units[i]?.lower ?? "") || !isTime(units[i + 1]))
    return false;
  const end = units.findIndex((unit, at) => at > i && (isComma(unit) || isEnd(unit)));
  return (end < 0 ? units.length : end) - i <= 4;
};

/**
 * Where a noun phrase goes on past a comma: "accused Bo Lind, her rival, of fraud", "cited losses,
 * including ships".
 */
export function nounGoesOn(
  units: readonly Unit[],
  comma: number,
  from: number,
  lemma: string,
): number | undefined {
  if (/^(?:including|especially|particularly)$/.test(units[comma + 1]?.lower ?? ""))
    return comma + 1;
  const of = reasons.get(lemma);
  if (of === undefined || units.slice(from, comma).some(({ lower }) => lower === of))
    return undefined;
  const closing = units.findIndex(
    (unit, i) => i > comma && i < comma + 20 && isComma(unit) && units[i + 1]?.lower === of,
  );
  return closing > 0 ? closing + 1 : undefined;
}
