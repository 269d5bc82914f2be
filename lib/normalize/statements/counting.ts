import type { Unit } from "./units.ts";

/** "about half of the loss", "over 20 ships", "at least one": a number begins here, and no phrase of place. */
export function counts(units: readonly Unit[], i: number): boolean {
  const lower = units[i]?.lower ?? "";
  if (lower === "at") return /^(?:least|most)$/.test(units[i + 1]?.lower ?? "");
  if (!/^(?:about|around|between|over|under)$/.test(lower)) return false;
  const next = units[i + 1];
  return (
    next?.kind === "number" ||
    numbers.test(next?.lower ?? "") ||
    (next?.lower === "a" && parts.test(units[i + 2]?.lower ?? ""))
  );
}

const numbers =
  /^(?:half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/;
const parts = /^(?:third|quarter|fifth|dozen|hundred|thousand|million|billion)$/;
