import { hourMs, minuteMs } from "../../lib/duration.ts";
import { articleIdOfRecordKey, retractionKey } from "../../lib/keys.ts";
import { Retraction } from "../../lib/retraction.ts";
import type { Play } from "./play.ts";
import type { Delivery, Queue } from "./queue.ts";
import { configOf, configsCount } from "./truth.ts";

/** Things happen, and functions start while others are at work. */
export async function playSomeTime(play: Play): Promise<void> {
  const { random, scheduler, world, actors, queue, sources, bucket, people, without } = play;
  const { isHasty, isRestless, isNarrow, isUpgraded } = play.shape;
  play.now += isHasty ? random.below(2 * minuteMs) : (5 + random.below(60)) * minuteMs;
  for (let n = random.below(4); n > 0; n--)
    scheduler.note(`*** somebody ${world.happen(bucket, people)}`);
  if (random.chance(isRestless ? 0.6 : 0.15)) {
    // The first and another, over and over: what was true comes back.
    const isBack = isRestless && play.isReconfigured && random.chance(0.5);
    play.config = configOf(isBack ? 0 : random.below(configsCount));
    play.isReconfigured = true;
  }
  if (random.chance(isNarrow ? 0.7 : 0.3)) await begin(play, () => operate(play));
  if (isUpgraded) await begin(play, () => upgrade(play));
  await begin(play, () => lookAtSources(play));
  if (random.chance(0.2)) await begin(play, () => lookAtSources(play));
  for (let turns = 2 + random.below(4); turns > 0; turns--) {
    await scheduler.run(afterSteps(20 + random.below(200)));
    actors.returnMessages();
    const named = sources?.receive(1);
    if (named) await begin(play, () => actors.collectDelivered(named));
    const delivery = queue.receive(1 + random.below(10));
    if (delivery) await begin(play, () => actors.normalize(delivery));
    if (random.chance(0.6)) await begin(play, actors.publish);
    if (random.chance(0.1) && !without.has("sweep")) await begin(play, () => actors.sweep("last"));
  }
  // Seldom are all of them done before more happens.
  if (random.chance(0.5)) await scheduler.run();
}

/** Where functions are alone, whatever was begun comes to its end, be it by a crash. */
async function begin({ scheduler, shape }: Play, start: () => void): Promise<void> {
  start();
  if (shape.isAlone) await scheduler.run();
}

function lookAtSources({ actors, sources }: Play): void {
  if (sources) actors.plan((body) => sources.send(body));
  else actors.collect();
}

/** Other code comes, or comes back; older functions go on for a while. What was read before is replayed. */
function upgrade(play: Play): void {
  const { upgrades, actors } = play;
  if (upgrades.chance(0.35)) {
    play.reader = play.reader === "older" ? "newer" : "older";
    play.isReread = true;
  }
  if (play.isReread && upgrades.chance(0.8)) actors.replay(play.shape.isDistant ? 0.1 : 1);
}

function operate({ random, bucket, actors }: Play): void {
  const ids = [...bucket.objects.keys()].flatMap((key) => articleIdOfRecordKey(key) ?? []);
  if (ids.length === 0) return;
  const purge = random.chance(0.15);
  const withdrawn = ids.filter((id) => bucket.objects.has(retractionKey(id)));
  if (random.chance(0.35)) actors.reinstate(random.pick(withdrawn.length > 0 ? withdrawn : ids));
  else actors.retract(random.pick(ids), { purge });
}

/** How many rounds without faults it may take until there is nothing more to do. */
const restRounds = 3;

/** Nothing goes wrong any more: in three rounds everything must be done, and then nothing written. */
export async function comeToRest(play: Play): Promise<void> {
  const { scheduler, actors, queue, sources, bucket, watch, random, without } = play;
  await scheduler.run();
  // All that publishers were asked about before is due again; then the clock stands still.
  play.now += 30 * hourMs;
  for (let round = 1; round <= restRounds + 1; round++) {
    const before = bucket.applied.length;
    play.isIdle = round > restRounds;
    lookAtSources(play);
    await scheduler.run();
    actors.returnMessages();
    if (sources) await drain(play, sources, () => 1, actors.collectDelivered);
    await drain(play, queue, () => 1 + random.below(10), actors.normalize);
    // What died three times with its function may be healthy: an operator asks for it again.
    if (round === 1) purgeAgain(play);
    await scheduler.run();
    if (round === 1 && !without.has("redrive")) actors.redrive();
    await scheduler.run();
    if (round === 1 && play.isReread) actors.replay();
    await scheduler.run();
    if (!without.has("sweep")) await sweepThrough(play);
    actors.publish();
    await scheduler.run();
    const written = bucket.applied.slice(before).map(({ key }) => key);
    if (play.isIdle && written.length > 0)
      watch.violated(`it does not come to rest: it still wrote ${written.slice(0, 5).join(", ")}`);
  }
}

/** Whoever saw their purge fail asks for it once more. */
function purgeAgain({ bucket, actors }: Play): void {
  for (const [key, { body }] of bucket.objects) {
    if (!key.startsWith("retractions/")) continue;
    const { articleId, purged } = Retraction.parse(JSON.parse(Buffer.from(body).toString()));
    if (purged) actors.retract(articleId, { purge: true });
  }
}

/** Hands out messages until none is left. */
async function drain(
  { scheduler, actors }: Play,
  queue: Queue,
  batchMax: () => number,
  take: (delivery: Delivery) => void,
): Promise<void> {
  for (;;) {
    const delivery = queue.receive(batchMax());
    if (!delivery) return;
    take(delivery);
    await scheduler.run();
    actors.returnMessages();
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
