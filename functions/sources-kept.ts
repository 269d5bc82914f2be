import type { Config } from "../lib/config.ts";
import { prefixes, sourceKey } from "../lib/keys.ts";
import type { Store } from "../lib/ports.ts";

/** The configuration and the store do not belong together. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

/**
 * A source's id is for ever (design §1, rule 8): one that the store knows and the configuration
 * lost is an error, until it is kept there as retired. Its feeds would else stop without a word.
 */
export async function checkSourcesKept(store: Store, config: Config): Promise<void> {
  const kept = new Set(config.sources.map(({ id }) => sourceKey(id)));
  const lost: string[] = [];
  for await (const key of store.list(prefixes.sources)) {
    if (!kept.has(key)) lost.push(key.slice(prefixes.sources.length, -".json".length));
  }
  if (lost.length === 0) return;
  throw new ConfigError(
    `sources: the store knows "${lost.join('", "')}", the configuration does not; ` +
      `bring each back, with "retired: true" if it is to be collected no more`,
  );
}
