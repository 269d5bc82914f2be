import { type Random, randomFrom } from "./random.ts";

/** What can go wrong with one I/O. */
export const storeFaults = [
  /** Throttled, nothing applied. */
  "503-before",
  "500-after",
  /** Applied, then the connection closes. */
  "lost-response",
  /** No answer; applied at some later time, if its condition holds then. */
  "late-apply",
  /** 409 ConditionalRequestConflict. */
  "conflict",
  "truncated",
  "crash-before",
  "crash-after",
  /** Lambda freezes the environment after the request has gone out, and thaws it much later. */
  "freeze",
] as const;

export const webFaults = ["web-timeout", "web-500", "web-truncated", "web-crash"] as const;
export const messageFaults = ["message-lost", "message-doubled"] as const;

export type Fault =
  | (typeof storeFaults)[number]
  | (typeof webFaults)[number]
  | (typeof messageFaults)[number];

export type Subject = "store" | "web" | "message";

/** The n-th I/O of a run, counted from 1, and what goes wrong with it. */
export type Plan = ReadonlyMap<number, Fault>;

export interface Faults {
  /** What goes wrong with this I/O, if anything. */
  next(subject: Subject, kind: string): Fault | undefined;
  stop(): void;
  /** What went wrong so far, by the number of the I/O. */
  readonly happened: Plan;
  /** How many I/Os there were. */
  readonly count: number;
}

const bySubject: Readonly<Record<Subject, readonly Fault[]>> = {
  store: storeFaults,
  web: webFaults,
  message: messageFaults,
};

const isPossible = (fault: Fault, kind: string): boolean =>
  (fault !== "conflict" || kind === "put") && (fault !== "truncated" || kind === "get");

const ratesUsual = [0.01, 0.03, 0.06, 0.1];

/** Faults by a mix of the seed's own: which kinds there are, how often, and when a storm comes. */
export function randomFaults(seed: number, rates: readonly number[] = ratesUsual): Faults {
  const random = randomFrom(seed, "faults");
  const rate = random.pick(rates);
  const weights = new Map(
    [...storeFaults, ...webFaults, ...messageFaults].map((fault) => [
      fault,
      random.chance(0.6) ? random.next() : 0,
    ]),
  );
  const stormFrom = random.chance(0.3) ? random.below(600) : Number.POSITIVE_INFINITY;
  const stormTo = stormFrom + 40 + random.below(60);
  return counted((n, subject, kind) => {
    if (subject === "store" && n >= stormFrom && n < stormTo && random.chance(0.5))
      return "503-before";
    if (!random.chance(subject === "store" ? rate : rate * 3)) return undefined;
    const kinds = bySubject[subject].filter((fault) => isPossible(fault, kind));
    return weighted(kinds, weights, random);
  });
}

/** Faults at the I/Os that are named, and no others. */
export const plannedFaults = (plan: Plan): Faults =>
  counted((n, subject, kind) => {
    const fault = plan.get(n);
    return fault && bySubject[subject].includes(fault) && isPossible(fault, kind)
      ? fault
      : undefined;
  });

function counted(choose: (n: number, subject: Subject, kind: string) => Fault | undefined): Faults {
  const happened = new Map<number, Fault>();
  let count = 0;
  let stopped = false;
  return {
    happened,
    get count() {
      return count;
    },
    stop: () => {
      stopped = true;
    },
    next(subject, kind) {
      count++;
      const fault = stopped ? undefined : choose(count, subject, kind);
      if (fault) happened.set(count, fault);
      return fault;
    },
  };
}

function weighted(
  kinds: readonly Fault[],
  weights: ReadonlyMap<Fault, number>,
  random: Random,
): Fault | undefined {
  const sum = kinds.reduce((total, kind) => total + (weights.get(kind) ?? 0), 0);
  let rest = random.next() * sum;
  return kinds.find((kind) => {
    rest -= weights.get(kind) ?? 0;
    return rest < 0;
  });
}
