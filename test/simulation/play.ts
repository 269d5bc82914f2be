import { minuteMs } from "../../lib/duration.ts";
import { recordKey } from "../../lib/keys.ts";
import { StoredRecord } from "../../lib/stored-record.ts";
import { openFakeWeb } from "../support/fake-web.ts";
import { type Actors, openActors } from "./actors.ts";
import { type Bucket, openBucket } from "./bucket.ts";
import type { Faults } from "./faults.ts";
import type { Net } from "./nets.ts";
import type { Reader } from "./normalizer.ts";
import { openQueue, type Queue } from "./queue.ts";
import { type Random, randomFrom } from "./random.ts";
import { openScheduler, type Process, type Role, type Scheduler } from "./scheduler.ts";
import { configOf, sizeNarrow, sizeUsual, World, type WorldSize } from "./truth.ts";
import { openWatch, type Watch } from "./watch.ts";

export interface SimulationOptions {
  readonly seed: number;
  readonly faults: Faults;
  /** How many times something happens and the functions run. */
  readonly ticks?: number;
  readonly size?: WorldSize;
  /** Everything in the order in which it was begun, with true clocks: for exhaustive plans. */
  readonly inOrder?: boolean;
  readonly without?: ReadonlySet<Net>;
}

/** What is in one world and not in another. */
export interface Shape {
  /** Sources are asked by messages, one for each that is due. */
  readonly isPlanned: boolean;
  /** Some functions are so slow that others overtake them. */
  readonly isUneven: boolean;
  /** More happens within seconds, and clocks that are off tell of it in another order. */
  readonly isHasty: boolean;
  /** Two configurations take turns. */
  readonly isRestless: boolean;
  /** Newer code, which reads articles otherwise, is deployed and taken back, and what was read before replayed. */
  readonly isUpgraded: boolean;
  /** Operators who replay are so far from the store that whatever else runs overtakes them. */
  readonly isDistant: boolean;
  /** All that happens, happens to a few articles, and operators are never at one. */
  readonly isNarrow: boolean;
  /** Each function comes to its end before another begins. */
  readonly isAlone: boolean;
}

const shapeOf = (random: Random, upgrade: Random, crowd: Random): Shape => ({
  isPlanned: random.chance(0.5),
  isUneven: random.chance(0.5),
  isHasty: random.chance(0.3),
  isRestless: random.chance(0.25),
  isUpgraded: upgrade.chance(0.2),
  isDistant: upgrade.chance(0.5),
  isNarrow: crowd.chance(0.25),
  isAlone: crowd.chance(0.1),
});

/** Where nothing is to be left to chance. */
const plain: Shape = {
  isPlanned: false,
  isUneven: false,
  isHasty: false,
  isRestless: false,
  isUpgraded: false,
  isDistant: false,
  isNarrow: false,
  isAlone: false,
};

const paces = [1, 1, 1, 0.02];

/** A world that is being played. */
export interface Play {
  readonly random: Random;
  /** Decides when newer code comes. */
  readonly upgrades: Random;
  readonly scheduler: Scheduler;
  readonly faults: Faults;
  readonly bucket: Bucket;
  readonly queue: Queue;
  /** In every other world it is in use: a message for each source that is due. */
  readonly sources: Queue | undefined;
  readonly shape: Shape;
  readonly watch: Watch;
  readonly world: World;
  readonly actors: Actors;
  readonly people: Process;
  readonly without: ReadonlySet<Net>;
  now: number;
  config: ReturnType<typeof configOf>;
  isReconfigured: boolean;
  /** The code that reads articles in functions that begin now. */
  reader: Reader;
  /** It was other code for a while. */
  isReread: boolean;
  isResting: boolean;
  /** All must be done by now. */
  isIdle: boolean;
  /** How many runs there were. */
  processes(): number;
}

export const ticksUsual = 8;

/** Where a clock is off, by so much at most. */
const skewMaxMs = 5 * minuteMs;

/** More than any tick of a world that ends ever needed. */
const stepsMaxOfTick = 10_000;
const restTicks = 12;

export function openPlay({
  seed,
  faults,
  ticks = ticksUsual,
  size: sizeAsked,
  inOrder = false,
  without = new Set(),
}: SimulationOptions): Play {
  const chance = (name: string): Random => randomFrom(seed, name);
  const random = chance("play");
  const queue = openQueue(chance("queue"), faults, { isSure: without.has("sweep") });
  const sources = openQueue(chance("sources"), faults);
  const upgrades = chance("upgrade");
  const shape = inOrder ? plain : shapeOf(chance("shape"), upgrades, chance("crowd"));
  const size = sizeAsked ?? (shape.isNarrow ? sizeNarrow : sizeUsual);
  const paceOf = chance("pace");
  const scheduler = openScheduler(inOrder ? "in-order" : chance("order"), {
    onStep: () => {
      play.now += 1;
    },
    stepsMax: stepsMaxOfTick * (ticks + restTicks),
  });
  const watch = openWatch({
    trace: () => scheduler.trace,
    isFaulty: () => !play.isResting,
    objectAt: (key) => bucket.objects.get(key),
    recordOf: (article) => {
      const record = bucket.objects.get(recordKey(article));
      return record && StoredRecord.parse(JSON.parse(Buffer.from(record.body).toString()));
    },
  });
  const bucket = openBucket((applied) => {
    watch.saw(applied);
    if (applied.after && applied.key.startsWith("captures/")) queue.send(eventOf(applied.key));
  });
  const web = openFakeWeb();

  let serial = 0;
  const newProcess = (role: Role, pace?: number): Process => {
    const isTrue = inOrder || play.isResting;
    const isShort = !isTrue && random.chance(0.1);
    return {
      name: `${role}${++serial}`,
      role,
      skewMs: isTrue ? 0 : Math.round((random.next() - 0.5) * 2 * skewMaxMs),
      alive: true,
      frozenUntil: 0,
      pace: pace ?? (shape.isUneven ? paceOf.pick(paces) : 1),
      ios: 0,
      isIdle: play.isIdle,
      endsAt: isShort ? scheduler.steps + 10 + random.below(300) : Number.POSITIVE_INFINITY,
    };
  };
  const actors = openActors({
    bucket,
    scheduler,
    faults,
    random: chance("answers"),
    watch,
    denied: watch.violated,
    web,
    now: () => play.now,
    config: () => play.config,
    reader: () => play.reader,
    newProcess,
  });
  const play: Play = {
    random,
    upgrades,
    scheduler,
    faults,
    bucket,
    queue,
    shape,
    sources: shape.isPlanned ? sources : undefined,
    watch,
    world: new World(chance("world"), chance("poisons"), web, size),
    actors,
    people: {
      name: "people",
      role: "people",
      skewMs: 0,
      alive: true,
      frozenUntil: 0,
      pace: 1,
      ios: 0,
      isIdle: false,
      endsAt: 0,
    },
    without,
    now: Date.parse("2026-11-01T09:00:00Z"),
    config: configOf(0),
    isReconfigured: false,
    reader: "older",
    isReread: false,
    isResting: false,
    isIdle: false,
    processes: () => serial,
  };
  return play;
}

/** What S3 tells the queue when an object was made. */
const eventOf = (key: string): string =>
  JSON.stringify({ Records: [{ s3: { object: { key: encodeURIComponent(key) } } }] });
