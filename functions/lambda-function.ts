import type { Context } from "aws-lambda";
import { metering, openLambdaRuntime } from "./lambda-runtime.ts";
import { logContext } from "./log-report.ts";
import type { Runtime } from "./runtime.ts";

/**
 * A function as Lambda calls it: its lines of the log carry the request, the runtime is open, and what
 * the event used is told when it has ended, well or not.
 */
export const lambdaFunction =
  <Event, Answer>(
    name: string,
    work: (event: Event, runtime: Runtime, context: Context) => Promise<Answer>,
  ) =>
  async (event: Event, context: Context): Promise<Answer> => {
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
