import type { SQSBatchResponse } from "aws-lambda";
import { collectBatch, planAndLog } from "../../functions/collect.ts";
import { type CollectRuntime, collectSources } from "../../functions/collect-sources.ts";
import { normalizeBatch } from "../../functions/normalize.ts";
import { publishAll } from "../../functions/publish-all.ts";
import { publishStatus } from "../../functions/publish-status.ts";
import { redriveQuarantine } from "../../functions/redrive.ts";
import { sweepCaptures } from "../../functions/sweep-captures.ts";
import type { Config } from "../../lib/config.ts";
import { replay } from "../../lib/normalize/replay.ts";
import type { Normalizer } from "../../lib/normalized.ts";
import type { Clock, Fetcher, Store } from "../../lib/ports.ts";
import { reinstate, retract } from "../../lib/retract.ts";
import { openS3 } from "../../lib/store/s3.ts";
import { openStoreInbox } from "../../lib/store/store-inbox.ts";
import "./load-at-once.ts";
import { findOverspent } from "./budgets.ts";
import { isDeadly, normalizerBy, type Reader } from "./normalizer.ts";
import type { Delivery } from "./queue.ts";
import { die, type Surroundings, simulatedS3 } from "./s3-client.ts";
import type { Process, Role } from "./scheduler.ts";
import { truthfulPut, type Watch } from "./watch.ts";
import { simulatedWeb } from "./web.ts";

export interface Stage extends Surroundings {
  readonly watch: Watch;
  readonly web: Fetcher;
  /** What is true when a function starts; it keeps its configuration until its end. */
  readonly now: () => number;
  readonly config: () => Config;
  readonly reader: () => Reader;
  newProcess(role: Role, pace?: number): Process;
}

interface Ports {
  readonly process: Process;
  readonly store: Store;
  readonly clock: Clock;
  readonly config: Config;
  readonly reader: Reader;
}

/** Every way in there is. What a function does happens when the scheduler goes on. */
export interface Actors {
  /** Looks at all sources, as one machine does. */
  collect(): void;
  /** Sends a message for each source that is due, as the cloud does. */
  plan(send: (body: string) => void): void;
  /** Looks at the sources that messages name. */
  collectDelivered(delivery: Delivery): void;
  normalize(delivery: Delivery): void;
  sweep(days: "last" | "all"): Process;
  /** Reads again what stands in quarantine, as an operator asks for it. */
  redrive(): void;
  /** Takes over what the code of today reads otherwise than that of before. An operator's line may be slow (`pace`, 1 or less). */
  replay(pace?: number): void;
  publish(): void;
  retract(articleId: string, options: { readonly purge: boolean }): void;
  reinstate(articleId: string): void;
  /** Messages of functions that died come back. */
  returnMessages(): void;
}

export function openActors(stage: Stage): Actors {
  const { bucket, scheduler, watch } = stage;
  const inHand = new Map<Process, Delivery>();

  /** Starts a function with the real stages and the real S3 store, on a simulated client. */
  function start(role: Role, work: (ports: Ports) => Promise<unknown>, pace?: number): Process {
    const process = stage.newProcess(role, pace);
    let writes = 0;
    const writeId = (): string => `${process.name}-${writes}`;
    const s3 = openS3({
      bucket: "news",
      client: simulatedS3(process, stage),
      writeId: () => {
        writes++;
        return writeId();
      },
      wait: () => scheduler.turn(process, "waits"),
    });
    const store = truthfulPut(s3, { process, bucket, watch, writeId });
    const clock = (): Date => new Date(stage.now() + process.skewMs);
    const end = (how: string): void => {
      scheduler.note(`  ${process.name} ${how}`);
      process.alive = false;
      process.ended = true;
      const overspent = findOverspent(process);
      if (overspent) watch.violated(overspent);
    };
    work({
      process,
      store,
      clock,
      config: stage.config(),
      reader: stage.reader(),
    }).then(
      () => end("ends"),
      (error: unknown) => {
        watch.failed(process, error);
        end(`fails: ${error instanceof Error ? error.message : String(error)}`);
      },
    );
    return process;
  }

  /** Starts a function on messages; those that it does not answer for come back. */
  function take(
    role: Role,
    delivery: Delivery,
    work: (ports: Ports) => Promise<SQSBatchResponse>,
  ): void {
    const process = start(role, async (ports) => {
      const { batchItemFailures } = await work(ports);
      inHand.delete(ports.process);
      delivery.answered(new Set(batchItemFailures.map((each) => each.itemIdentifier)));
    });
    inHand.set(process, delivery);
  }

  const collecting = (ports: Ports): CollectRuntime => ({
    ...ports,
    inboxOf: ({ id }) => openStoreInbox(ports.store, id),
    fetcher: simulatedWeb(stage.web, ports.process, stage),
    wait: () => scheduler.turn(ports.process, "waits"),
  });

  return {
    collect: () => void start("collect", (ports) => collectSources(collecting(ports))),

    plan: (send) =>
      void start("collect", (ports) =>
        planAndLog(ports, {
          send: async (due) => {
            await scheduler.turn(ports.process, "sends to the queue of sources");
            for (const { source } of due) send(JSON.stringify({ source }));
          },
        }),
      ),

    collectDelivered: (delivery) =>
      take("collect", delivery, (ports) => collectBatch(delivery.records, collecting(ports))),

    normalize: (delivery) =>
      take("normalize", delivery, ({ process, reader, ...ports }) =>
        normalizeBatch(delivery.records, {
          ...ports,
          place,
          normalizer: normalizerOf(process, reader),
        }),
      ),

    sweep: (days) =>
      start("normalize", ({ process, store, config, clock, reader }) =>
        sweepCaptures(
          { store, config, clock, normalizer: normalizerOf(process, reader) },
          days === "all" ? {} : { since: clock() },
        ),
      ),

    // On one machine articles are read by threads of their own: what is deadly takes none but them down.
    redrive: () =>
      void start("normalize", ({ store, config, reader }) =>
        redriveQuarantine(
          { store, config, place, normalizer: normalizerBy(reader) },
          { sources: [] },
        ),
      ),

    replay: (pace) =>
      void start(
        "normalize",
        async ({ store, config: { sources, feeds }, clock, reader }) => {
          const ports = {
            store,
            sources,
            named: feeds.named,
            normalizer: normalizerBy(reader),
          };
          const all = sources.map(({ id }) => id);
          for await (const _ of replay(all, ports, { apply: { now: clock } }));
        },
        pace,
      ),

    publish: () =>
      void start("publish", async (ports) => {
        // Worlds are small: lists are asked for here where S3 would not be worth one yet.
        await publishAll({ ...ports, readsPerList: 3 });
        await publishStatus(ports);
      }),

    retract: (articleId, { purge }) =>
      void start("operator", ({ store, clock }) =>
        retract(store, articleId, {
          reason: "It was not true.",
          now: clock(),
          purge,
        }),
      ),

    reinstate: (articleId) =>
      void start("operator", ({ store, clock }) =>
        reinstate(store, articleId, { reason: "It was true.", now: clock() }),
      ),

    returnMessages: () => {
      for (const [process, delivery] of inHand) {
        if (process.alive) continue;
        inHand.delete(process);
        delivery.answered();
      }
    },
  };
}

const place = { kind: "s3", bucket: "news", prefix: "" } as const;

const normalizerOf = (process: Process, reader: Reader): Normalizer => ({
  ...normalizerBy(reader),
  normalize: (input) =>
    isDeadly(input.body) ? die(process) : normalizerBy(reader).normalize(input),
});
