import { hourMs } from "../../lib/duration.ts";
import { findTalkative } from "./budgets.ts";
import { countLines } from "./count-lines.ts";
import { comeToRest, playSomeTime } from "./days.ts";
import { openPlay, type SimulationOptions, ticksUsual } from "./play.ts";
import { simulateDate } from "./simulated-date.ts";
import { judge } from "./verdict.ts";

export interface SimulationResult {
  readonly violations: readonly string[];
  /** The last steps before the first violation, or before the end. */
  readonly trace: readonly string[];
  readonly faults: number;
  readonly ios: number;
  readonly writes: number;
  /** Published objects that were looked at as they were written under faults. */
  readonly checked: number;
}

/** Plays one seed: some hours of the world with the real functions under faults, then some without. */
export async function simulate(options: SimulationOptions): Promise<SimulationResult> {
  const play = openPlay(options);
  const { watch, faults, bucket, scheduler } = play;
  const endDate = simulateDate(() => play.now);
  const lines = countLines();
  try {
    for (let tick = 0; tick < (options.ticks ?? ticksUsual); tick++) await playSomeTime(play);
    faults.stop();
    play.isResting = true;
    await comeToRest(play);
    const { config, isReconfigured, reader, isReread, world } = play;
    const { isAlone } = play.shape;
    const talkative = findTalkative(lines.count(), play.processes());
    if (talkative) watch.violated(talkative);
    // Nobody who made the bytes at another time may have made others.
    play.now += hourMs;
    if (watch.violations.length === 0)
      await judge({
        bucket,
        config,
        truth: world.truth,
        isReconfigured,
        reader,
        isReread,
        isAlone,
        watch,
      });
  } catch (error) {
    watch.violated(`the simulation broke off: ${error instanceof Error ? error.stack : error}`);
  } finally {
    endDate();
    lines.end();
  }
  return {
    violations: watch.violations,
    trace: watch.traceOfFirst ?? scheduler.trace,
    faults: faults.happened.size,
    ios: faults.count,
    writes: bucket.applied.length,
    checked: watch.checked,
  };
}
