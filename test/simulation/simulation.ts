import { hourMs, minuteMs } from "../../lib/duration.ts";
import { articleIdOfRecordKey, recordKey } from "../../lib/keys.ts";
import { StoredRecord } from "../../lib/stored-record.ts";
import { openFakeWeb } from "../support/fake-web.ts";
import { type Actors, openActors } from "./actors.ts";
import { type Bucket, openBucket } from "./bucket.ts";
import type { Faults } from "./faults.ts";
import { openQueue, type Queue } from "./queue.ts";
import { type Random, randomFrom } from "./random.ts";
import { openScheduler, type Process, type Role, type Scheduler } from "./scheduler.ts";
import { simulateDate } from "./simulated-date.ts";
import { configOf, configsCount, World } from "./truth.ts";
import { judge } from "./verdict.ts";
import { openWatch, type Watch } from "./watch.ts";

/**
 * The safety nets that can be taken away, so that a bug does not hide behind them. Without the sweep the
 * queue loses nothing, since nobody would take it up.
 */
export const nets = ["sweep", "redrive"] as const;
export type Net = (typeof nets)[number];

/** Throws on a name that is none of a net. */
export const parseNets = (names: readonly string[]): ReadonlySet<Net> =>
  new Set(
    names.map((name) => {
      const net = nets.find((each) => each === name);
      if (net) return net;
      throw new Error(`--without: got "${name}"; name one of ${nets.join(", ")}`);
    }),
  );

export interface SimulationOptions {
  readonly seed: number;
  readonly faults: Faults;
  /** How many times something happens and the functions run. */
  readonly ticks?: number;
  /** Everything in the order in which it was begun, with true clocks: for exhaustive plans. */
  readonly inOrder?: boolean;
  readonly without?: ReadonlySet<Net>;
}

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
  try {
    for (let tick = 0; tick < (options.ticks ?? 8); tick++) await playSomeTime(play);
    faults.stop();
    play.isResting = true;
    await comeToRest(play);
    const { config, isReconfigured, world } = play;
    // Nobody who made the bytes at another time may have made others.
    play.now += hourMs;
    if (watch.violations.length === 0)
      await judge({ bucket, config, truth: world.truth, isReconfigured, watch });
  } catch (error) {
    watch.violated(`the simulation broke off: ${error instanceof Error ? error.stack : error}`);
  } finally {
    endDate();
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

interface Play {
  readonly random: Random;
  readonly scheduler: Scheduler;
  readonly faults: Faults;
  readonly bucket: Bucket;
  readonly queue: Queue;
  readonly watch: Watch;
  readonly world: World;
  readonly actors: Actors;
  readonly people: Process;
  readonly without: ReadonlySet<Net>;
  now: number;
  config: ReturnType<typeof configOf>;
  isReconfigured: boolean;
  isResting: boolean;
}

/** Where a clock is off, by so much at most. */
const skewMaxMs = 5 * minuteMs;

function openPlay({ seed, faults, inOrder = false, without = new Set() }: SimulationOptions): Play {
  const chance = (name: string): Random => randomFrom(seed, name);
  const random = chance("play");
  const queue = openQueue(chance("queue"), faults, { isSure: without.has("sweep") });
  const scheduler = openScheduler(inOrder ? "in-order" : chance("order"), {
    onStep: () => {
      play.now += 1;
    },
  });
  const watch = openWatch({
    trace: () => scheduler.trace,
    isFaulty: () => !play.isResting,
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
  const newProcess = (role: Role): Process => {
    const isTrue = inOrder || play.isResting;
    const isShort = !isTrue && random.chance(0.1);
    return {
      name: `${role}${++serial}`,
      role,
      skewMs: isTrue ? 0 : Math.round((random.next() - 0.5) * 2 * skewMaxMs),
      alive: true,
      frozenUntil: 0,
      endsAt: isShort ? scheduler.steps + 10 + random.below(300) : Number.POSITIVE_INFINITY,
    };
  };
  const actors = openActors({
    bucket,
    scheduler,
    faults,
    random: chance("answers"),
    watch,
    web,
    now: () => play.now,
    config: () => play.config,
    newProcess,
  });
  const play: Play = {
    random,
    scheduler,
    faults,
    bucket,
    queue,
    watch,
    world: new World(chance("world"), chance("poisons"), web),
    actors,
    people: { name: "people", role: "people", skewMs: 0, alive: true, frozenUntil: 0, endsAt: 0 },
    without,
    now: Date.parse("2026-11-01T09:00:00Z"),
    config: configOf(0),
    isReconfigured: false,
    isResting: false,
  };
  return play;
}

/** Things happen, and functions start while others are at work. */
async function playSomeTime(play: Play): Promise<void> {
  const { random, scheduler, world, actors, queue, bucket, people, without } = play;
  play.now += (5 + random.below(60)) * minuteMs;
  for (let n = random.below(4); n > 0; n--)
    scheduler.note(`*** somebody ${world.happen(bucket, people)}`);
  if (random.chance(0.15)) {
    play.config = configOf(random.below(configsCount));
    play.isReconfigured = true;
  }
  if (random.chance(0.3)) operate(play);
  actors.collect();
  if (random.chance(0.2)) actors.collect();
  for (let turns = 2 + random.below(4); turns > 0; turns--) {
    await scheduler.run(afterSteps(20 + random.below(200)));
    actors.returnMessages();
    const delivery = queue.receive(1 + random.below(10));
    if (delivery) actors.normalize(delivery);
    if (random.chance(0.6)) actors.publish();
    if (random.chance(0.1) && !without.has("sweep")) actors.sweep("last");
  }
  // Seldom are all of them done before more happens.
  if (random.chance(0.5)) await scheduler.run();
}

function operate({ random, bucket, actors }: Play): void {
  const ids = [...bucket.objects.keys()].flatMap((key) => articleIdOfRecordKey(key) ?? []);
  if (ids.length === 0) return;
  const id = random.pick(ids);
  const purge = random.chance(0.15);
  if (random.chance(0.35)) actors.reinstate(id);
  else actors.retract(id, { purge });
}

/** How many rounds without faults it may take until there is nothing more to do. */
const restRounds = 3;

/** Nothing goes wrong any more: in three rounds everything must be done, and then nothing written. */
async function comeToRest(play: Play): Promise<void> {
  const { scheduler, actors, queue, bucket, watch, random, without } = play;
  await scheduler.run();
  // All that publishers were asked about before is due again; then the clock stands still.
  play.now += 30 * hourMs;
  for (let round = 1; round <= restRounds + 1; round++) {
    const before = bucket.applied.length;
    actors.collect();
    await scheduler.run();
    actors.returnMessages();
    for (;;) {
      const delivery = queue.receive(1 + random.below(10));
      if (!delivery) break;
      actors.normalize(delivery);
      await scheduler.run();
      actors.returnMessages();
    }
    // What died three times with its function may be healthy: an operator asks for it again.
    const sendAgain = (capture: string): void => queue.send(eventOf(capture));
    if (round === 1 && !without.has("redrive"))
      actors.redrive(without.has("sweep") ? sendAgain : undefined);
    await scheduler.run();
    if (!without.has("sweep")) await sweepThrough(play);
    actors.publish();
    await scheduler.run();
    const written = bucket.applied.slice(before).map(({ key }) => key);
    if (round > restRounds && written.length > 0)
      watch.violated(`it does not come to rest: it still wrote ${written.slice(0, 5).join(", ")}`);
  }
}

/** What takes a function down takes the sweep down, too, as often as it is given an attempt. */
const sweepsMax = 12;

async function sweepThrough({ actors, scheduler, watch }: Play): Promise<void> {
  for (let n = 0; n < sweepsMax; n++) {
    const process = actors.sweep("all");
    await scheduler.run();
    if (process.ended) return;
  }
  watch.violated(`${sweepsMax} sweeps were taken down by what they read`);
}

const afterSteps = (n: number): (() => boolean) => {
  let left = n;
  return () => left-- <= 0;
};

const eventOf = (key: string): string =>
  JSON.stringify({ Records: [{ s3: { object: { key: encodeURIComponent(key) } } }] });
