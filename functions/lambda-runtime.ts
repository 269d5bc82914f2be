import { openRuntime, type Runtime } from "./runtime.ts";

let opened: Promise<Runtime> | undefined;

/**
 * The runtime of a Lambda function: opened at the first event and kept for as long as the
 * environment lives, since that is what makes a warm start quick. `feedmill.yml` lies in the task's
 * folder, which is where Lambda starts us; the store is named by `FEEDMILL_STORE`. One that could
 * not be opened is tried again at the next event.
 */
export function openLambdaRuntime(): Promise<Runtime> {
  opened ??= openRuntime({ cwd: process.cwd(), clock: () => new Date() }).catch((error) => {
    opened = undefined;
    throw error;
  });
  return opened;
}
