import type { Context } from "aws-lambda";
import { metering, openLambdaRuntime } from "./lambda-runtime.ts";
import { logContext } from "./log-report.ts";
import type { Runtime } from "./runtime.ts";
import { holdYoungGeneration } from "./young-generation.ts";

/**
 * A function as Lambda calls it: its lines of the log carry the request, the runtime is open, and what
 * the event used is told when it has ended, well or not. One that has no workers holds as little garbage as it can.
 */
export const lambdaFunction =
  <Event, Answer>(
    name: string,
    work: (event: Event, runtime: Runtime, context: Context) => Promise<Answer>,
    { hasWorkers = false } = {},
  ) =>
  async (event: Event, context: Context): Promise<Answer> => {
    if (!hasWorkers) holdYoungGeneration();
    logContext(context);
    const begun = performance.now();
    let runtime: Runtime | undefined;
    try {
      runtime = await openLambdaRuntime();
      return await work(event, runtime, context);
    } finally {
      await metering.tell({ name, ms: performance.now() - begun, runtime, context });
    }
  };
