import * as z from "zod/mini";
import { prefixes } from "../lib/keys.ts";
import { type NormalizeResult, normalize } from "../lib/normalize/normalize.ts";
import { release } from "../lib/normalize/quarantine.ts";
import type { Normalizer } from "../lib/normalized.ts";
import { Quarantined } from "../lib/quarantine.ts";
import { readStored } from "../lib/stored.ts";
import { captureKeysOf } from "./capture-events.ts";
import type { DeadLetter } from "./dead-letters.ts";
import { messageOf } from "./log-report.ts";
import type { Runtime } from "./runtime.ts";
import { SourceMessage } from "./source-queue.ts";

export type RedriveRuntime = Pick<Runtime, "config" | "store" | "place"> & {
  readonly normalizer: Normalizer;
};

export interface Redriven {
  /** Captures that came into a record. */
  readonly read: readonly string[];
  /** What is as it was, and why. */
  readonly failed: readonly { readonly item: string; readonly reason: string }[];
}

/**
 * Reads again what stands in quarantine, of the sources that are named or of all. An entry goes when its
 * capture came into a record, and not before: whoever is cut off loses none.
 */
export async function redriveQuarantine(
  runtime: RedriveRuntime,
  { sources, isTimeUp = () => false }: { sources: readonly string[]; isTimeUp?: () => boolean },
): Promise<Redriven> {
  const { store } = runtime;
  const read: string[] = [];
  const failed: Redriven["failed"][number][] = [];
  const under = sources.length > 0 ? sources.map((id) => `${id}/`) : [""];
  for (const prefix of under.map((part) => `${prefixes.quarantine}${part}`)) {
    for await (const key of store.list(prefix)) {
      if (isTimeUp()) return { read, failed };
      const stored = await readStored(store, key, Quarantined);
      if (stored.kind !== "found") continue;
      const { capture } = stored.value;
      const reason = await takeAgain(capture, runtime);
      if (reason === undefined) {
        await release(store, capture);
        read.push(capture);
      } else failed.push({ item: stored.value.item ?? capture, reason });
    }
  }
  return { read, failed };
}

/** What a schedule sends; its next call makes good what this one was to do. */
const Call = z.union([
  z.strictObject({ plan: z.literal(true) }),
  z.strictObject({ sweep: z.literal(true) }),
  z.strictObject({}),
]);

/**
 * Does what the message of a queue of dead letters was about, and takes it out. A capture is read; a
 * source is asked again by the next plan, and a schedule's call was followed by others, so theirs only go.
 * Answers a word about it; throws on what is none of these, which stays.
 */
export async function redriveLetter(letter: DeadLetter, runtime: RedriveRuntime): Promise<string> {
  const message: unknown = JSON.parse(letter.body);
  const source = SourceMessage.safeParse(message);
  if (source.success || Call.safeParse(message).success) {
    await letter.remove();
    return source.success
      ? `${source.data.source}: the next plan asks it again`
      : `${letter.body}: the next call of the schedule makes it good`;
  }
  const { place } = runtime;
  const keys = captureKeysOf(letter.body, place.kind === "s3" ? place.prefix : "");
  for (const key of keys) {
    const reason = await takeAgain(key, runtime);
    if (reason !== undefined) throw new Error(`${key}: ${reason}`);
    await release(runtime.store, key);
  }
  await letter.remove();
  return keys.length === 0 ? "a notice of S3 about nothing" : keys.join(", ");
}

/** Undefined where it went well, or there is nothing left to read. */
async function takeAgain(
  capture: string,
  { store, normalizer, config: { sources, feeds } }: RedriveRuntime,
): Promise<string | undefined> {
  try {
    const ports = { store, normalizer, sources, named: feeds.named };
    const result: NormalizeResult = await normalize(capture, ports, { receive: 1 });
    return result.kind === "failed" || result.kind === "quarantined"
      ? result.reason.message
      : undefined;
  } catch (error) {
    return messageOf(error);
  }
}
