import { sha256 } from "../hash.ts";
import type { Condition, Store } from "../ports.ts";
import { storedTypeOf } from "./media-types.ts";

/** An object of the site as it was before we read what will be written there. */
export interface Target {
  readonly key: string;
  readonly condition: Condition;
  /** What its bytes were made from: see `Making`. */
  readonly madeFrom: string | undefined;
  /** Of a feed's page: as what the feed stands in the index. */
  readonly listedAs?: string | undefined;
}

/** A write that another publisher made impossible: everything is read again. */
export class LostRace extends Error {
  override readonly name = "LostRace";
}

export async function readTarget(store: Store, key: string): Promise<Target> {
  const head = await store.head(key);
  return {
    key,
    condition: head ? { version: head.version } : "absent",
    madeFrom: head?.metadata["made-from"],
    listedAs: head?.metadata["listed-as"],
  };
}

/** Where most likely nothing is: if something is there after all, the write loses. */
export const nothingAt = (key: string): Target => ({
  key,
  condition: "absent",
  madeFrom: undefined,
});

/**
 * Writes `render()` unless the object was already made from the same `making`: unchanged bytes are
 * not written again, so that their ETag and date stay true (design §1, rule 4). Answers whether it
 * wrote; throws `LostRace`.
 */
export async function writeTarget(
  store: Store,
  target: Target,
  making: string,
  render: () => Uint8Array,
  listedAs?: string,
): Promise<boolean> {
  if (target.madeFrom === making && target.listedAs === listedAs) return false;
  await replaceTarget(store, target, making, {
    bytes: render(),
    metadata: listedAs === undefined ? {} : { "listed-as": listedAs },
  });
  return true;
}

/** Writes in any case; answers the object as it is then. Throws `LostRace`. */
export async function replaceTarget(
  store: Store,
  { key, condition }: Target,
  making: string,
  { bytes, metadata = {} }: { readonly bytes: Uint8Array; readonly metadata?: Words },
): Promise<Target> {
  const outcome = await store.put(key, bytes, condition, {
    contentType: storedTypeOf(key),
    metadata: { "made-from": making, ...metadata },
  });
  if (outcome.kind === "lost") throw new LostRace(key);
  return { key, condition: { version: outcome.version }, madeFrom: making };
}

type Words = Readonly<Record<string, string>>;

/**
 * Of an object that was read and is not written, though what is written rests on it: a later one may have come
 * meanwhile. Throws `LostRace`.
 */
export async function checkUnchanged(store: Store, { key, condition }: Unchanged): Promise<void> {
  const version = condition === "absent" ? undefined : condition.version;
  if ((await store.head(key))?.version !== version) throw new LostRace(key);
}

export type Unchanged = Pick<Target, "key" | "condition">;

/** The name of what an object is made from: the bytes themselves, or the state they project. */
export const makingOf = (state: Uint8Array, recipe: string): string =>
  sha256([sha256(state), recipe], 32);
