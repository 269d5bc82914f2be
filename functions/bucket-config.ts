import { decodeText, encodeText } from "../lib/json.ts";
import { configKey, lastGoodConfigKey } from "../lib/keys.ts";
import type { Store, Version } from "../lib/ports.ts";

/**
 * `config/feedmill.yml` in the bucket takes the place of the one that was deployed, without a deploy.
 * One that cannot be used changes nothing: the last good one stays in force.
 */
export type BucketConfig =
  | { readonly kind: "none" }
  | { readonly kind: "good"; readonly text: string; readonly version: Version }
  /** `lastGood` is undefined where there never was one. */
  | {
      readonly kind: "broken";
      readonly version: Version;
      readonly problems: readonly string[];
      readonly lastGood: string | undefined;
    };

export async function readBucketConfig(store: Store): Promise<BucketConfig> {
  const object = await store.get(configKey);
  if (!object) return { kind: "none" };
  const { version } = object;
  const text = decodeText(object.body);
  const { describeProblem, parseConfig } = await import("../lib/config-file.ts");
  const parsed = parseConfig(text);
  if (parsed.kind === "config") return { kind: "good", text, version };
  const last = await store.get(lastGoodConfigKey);
  const lastGood = last && decodeText(last.body);
  return { kind: "broken", version, problems: parsed.problems.map(describeProblem), lastGood };
}

/** Keeps a good one for the day when it is replaced by a broken one. */
export async function keepLastGood({ store }: { readonly store: Store }): Promise<void> {
  const config = await readBucketConfig(store);
  if (config.kind !== "good") return;
  const last = await store.get(lastGoodConfigKey);
  if (last && decodeText(last.body) === config.text) return;
  // Whoever was quicker kept one that is as good.
  await store.put(
    lastGoodConfigKey,
    encodeText(config.text),
    last ? { version: last.version } : "absent",
  );
}
