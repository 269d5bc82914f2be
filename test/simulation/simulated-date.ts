const TrueDate = globalThis.Date;

/**
 * From now on `new Date()` and `Date.now()` tell the time of the simulation; answers what ends it. Whoever
 * asks the clock where he should be told the time then writes other bytes than the run he is compared with.
 */
export function simulateDate(now: () => number): () => void {
  class SimulatedDate extends TrueDate {
    constructor(...args: ConstructorParameters<typeof Date> | []) {
      super(...((args.length === 0 ? [now()] : args) as ConstructorParameters<typeof Date>));
    }
    static override now(): number {
      return now();
    }
  }
  globalThis.Date = SimulatedDate as DateConstructor;
  return () => {
    globalThis.Date = TrueDate;
  };
}
