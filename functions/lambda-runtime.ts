import { configKey } from "../lib/keys.ts";
import type { Version } from "../lib/ports.ts";
import { readBucketConfig } from "./bucket-config.ts";
import { countMetrics } from "./count-metrics.ts";
import { logProblem } from "./log-report.ts";
import { openMeter } from "./meter.ts";
import { openMetering } from "./metered.ts";
import { openBucket } from "./open-bucket.ts";
import { openRuntime, type Runtime, type RuntimeOptions } from "./runtime.ts";

/** What all events of this environment use is counted here. */
export const metering = openMetering(openMeter());

const options: RuntimeOptions = {
  cwd: process.cwd(),
  clock: () => new Date(),
  preparedConfig: new URL("./config.json", import.meta.url),
  reader: new URL("./reader.json", import.meta.url),
  openBucket: (bucket) => openBucket({ ...bucket, onRequest: metering.meter.count }),
};

let deployed: Promise<Runtime> | undefined;
let fromBucket: { readonly version: Version; readonly runtime: Runtime } | undefined;

/**
 * The runtime of a Lambda function: opened at the first event and kept for as long as the
 * environment lives, since that is what makes a warm start quick. `feedmill.yml` lies in the task's
 * folder, which is where Lambda starts us; one in the bucket takes its place. The store is named by
 * `FEEDMILL_STORE`. What could not be opened is tried again at the next event.
 */
export async function openLambdaRuntime(): Promise<Runtime> {
  deployed ??= openRuntime(options).catch((error) => {
    deployed = undefined;
    throw error;
  });
  const runtime = await deployed;
  const head = await runtime.store.head(configKey);
  if (!head) return runtime;
  if (fromBucket?.version === head.version) return fromBucket.runtime;
  const found = await readBucketConfig(runtime.store);
  switch (found.kind) {
    case "none":
      return runtime;
    case "good":
      await fromBucket?.runtime.close();
      fromBucket = {
        version: found.version,
        runtime: await openRuntime({ ...options, configText: found.text }),
      };
      return fromBucket.runtime;
    case "broken":
      logProblem("configuration", { key: configKey, problems: found.problems });
      // Counted at every event, so that the alarm stays on until it is put right.
      countMetrics({ BrokenConfigurations: 1 });
      if (fromBucket) return fromBucket.runtime;
      return found.lastGood === undefined
        ? runtime
        : openRuntime({ ...options, configText: found.lastGood });
  }
}
