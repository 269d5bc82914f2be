import { inParallel } from "../../lib/in-parallel.ts";
import { type NormalizePorts, normalize } from "../../lib/normalize/normalize.ts";
import { batchSize, openNoting } from "../../lib/normalize/noting.ts";

/** Reads captures ten by ten, as the queue hands them out: those of a batch at once, and noted together. */
export async function normalizeBatches(
  captureKeys: readonly string[],
  ports: NormalizePorts,
): Promise<void> {
  for (let at = 0; at < captureKeys.length; at += batchSize) {
    const noting = openNoting(ports.store);
    const batch = captureKeys.slice(at, at + batchSize);
    await inParallel(batch, batchSize, (key) =>
      normalize(key, { ...ports, noting }, { receive: 1 }),
    );
  }
}
