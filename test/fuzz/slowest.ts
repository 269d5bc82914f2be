import { createContext, runInContext } from "node:vm";
import { attacksOn } from "./attack.ts";
import { regularExpressions } from "./regular-expressions.ts";

export interface Slow {
  readonly place: string;
  readonly regex: RegExp;
  readonly ms: number;
  /** How the text begins that makes it slow. */
  readonly by: string;
}

/** What is tried first: whoever is slow on 100 KB is so, by the square, on a fifth of it. */
const smallBytes = 20_000;
const largeBytes = 100_000;
const timeoutMs = 2_000;

/** Attacks every regular expression of the product; answers those that take longer than `msMax`. */
export async function slowest({
  every,
  msMax,
}: {
  readonly every: number;
  readonly msMax: number;
}): Promise<{ readonly count: number; readonly slow: readonly Slow[]; readonly worstMs: number }> {
  const all = (await regularExpressions()).filter((_, i) => i % every === 0);
  const slow: Slow[] = [];
  let worstMs = 0;
  for (const { regex, place } of all) {
    for (const attack of attacksOn(regex)) {
      const suspicious = msOf(regex, attack(smallBytes)) > msMax / 50;
      const ms = suspicious ? bestOf(3, () => msOf(regex, attack(largeBytes))) : 0;
      worstMs = Math.max(worstMs, ms);
      if (ms <= msMax) continue;
      slow.push({ place, regex, ms, by: attack(24) });
      break;
    }
  }
  return { count: all.length, slow, worstMs };
}

/** The first run compiles, and others use the processor too. */
const bestOf = (times: number, measure: () => number): number =>
  Math.min(...Array.from({ length: times }, measure));

const context = createContext({});

/** Of the processor's time, up to a limit. */
function msOf(regex: RegExp, text: string): number {
  Object.assign(context, {
    text,
    regex: new RegExp(regex.source, regex.flags.replace(/[gy]/g, "")),
  });
  const begun = process.cpuUsage();
  try {
    runInContext("regex.test(text)", context, { timeout: timeoutMs });
  } catch {
    return timeoutMs;
  }
  return process.cpuUsage(begun).user / 1000;
}
