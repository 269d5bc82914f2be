import type { Random } from "./random.ts";

/** Who may write where: one role a Lambda function, one for people and one for the command line. */
export type Role = "collect" | "normalize" | "publish" | "operator" | "people";

/** One run of one function. It lives only through its I/O: unanswered, it does nothing any more. */
export interface Process {
  readonly name: string;
  readonly role: Role;
  /** How far its clock is off, in milliseconds. */
  readonly skewMs: number;
  alive: boolean;
  /** It came to its end by itself, be it by an error. */
  ended?: boolean;
  /** How seldom it has its turn: 1 as often as others, 0.02 so seldom that others overtake it. */
  readonly pace: number;
  /** Everything was done before it began. */
  readonly isIdle: boolean;
  /** How often it asked the world for something. */
  ios: number;
  /** Its I/O is not answered before this step. */
  frozenUntil: number;
  /** The step at which Lambda's time-out ends it. */
  endsAt: number;
}

interface Step {
  readonly process: Process | undefined;
  readonly what: string;
  readonly happen: () => void;
}

export interface Scheduler {
  /** How many steps were made. */
  readonly steps: number;
  /** The last steps, oldest first. */
  readonly trace: readonly string[];
  /** Waits for this I/O's turn. Never answers a process that died meanwhile. */
  turn(process: Process, what: string): Promise<void>;
  /** Something that happens by itself some time, such as a request that was long on its way. */
  later(what: string, happen: () => void): void;
  note(what: string): void;
  /** Lets everything happen, until nothing is left or `isDone`. */
  run(isDone?: () => boolean): Promise<void>;
}

const traceMax = 50;

/** More than anything that ends ever needs. */
const stepsMax = 200_000;

/**
 * Parks every I/O and picks the next by chance alone. All that a program can observe of the world
 * comes in the order chosen here, so a seed plays the same every time.
 */
export function openScheduler(
  random: Random | "in-order",
  hooks: {
    readonly onStep?: () => void;
    readonly onTimeout?: (process: Process) => void;
    readonly stepsMax?: number;
  } = {},
): Scheduler {
  let parked: Step[] = [];
  const trace: string[] = [];
  let steps = 0;

  const note = (what: string): void => {
    trace.push(what);
    if (trace.length > traceMax) trace.shift();
  };

  const findNext = (): Step | undefined => {
    parked = parked.filter(({ process }) => process?.alive ?? true);
    const ready = parked.filter(({ process }) => (process?.frozenUntil ?? 0) <= steps);
    // When all are frozen, time passes until they are not.
    const choice = ready.length > 0 ? ready : parked;
    if (random === "in-order") return choice[0];
    for (;;) {
      const step = choice[random.below(choice.length)];
      const pace = step?.process?.pace ?? 1;
      if (pace === 1 || choice.length === 1 || random.chance(pace)) return step;
      // Where all are slow, none is overtaken by another.
      if (choice.every(({ process }) => (process?.pace ?? 1) < 1)) return step;
    }
  };

  return {
    get steps() {
      return steps;
    },
    trace,
    note,
    turn: (process, what) => {
      process.ios++;
      return new Promise((answer) => parked.push({ process, what, happen: () => answer() }));
    },
    later: (what, happen) => void parked.push({ process: undefined, what, happen }),
    async run(isDone = () => false) {
      for (;;) {
        // All that runs now has come to its next I/O when the event loop turns.
        await new Promise((turned) => setImmediate(turned));
        if (isDone()) return;
        const step = findNext();
        if (!step) return;
        if (++steps > (hooks.stepsMax ?? stepsMax))
          throw new Error(`it never ends: ${steps} steps were made`);
        hooks.onStep?.();
        parked.splice(parked.indexOf(step), 1);
        if (step.process && steps >= step.process.endsAt) {
          step.process.alive = false;
          note(`#${steps} ${step.process.name} runs into its time-out at ${step.what}`);
          hooks.onTimeout?.(step.process);
          continue;
        }
        note(`#${steps} ${step.process?.name ?? "the network"}: ${step.what}`);
        step.happen();
      }
    },
  };
}
