export interface OneAtATime {
  /** Work now; or once more after the work in progress, however often it was asked meanwhile. */
  request(): void;
  /** Resolves when no work is in progress and none is due. */
  settled(): Promise<void>;
}

/** Keeps `work`, which must not reject, from running twice at once, and from missing a change. */
export function oneAtATime(work: () => Promise<void>): OneAtATime {
  let due = false;
  let inProgress: Promise<void> | undefined;
  async function workOff(): Promise<void> {
    while (due) {
      due = false;
      await work();
    }
    inProgress = undefined;
  }
  return {
    request: () => {
      due = true;
      inProgress ??= workOff();
    },
    settled: async () => {
      await inProgress;
    },
  };
}
