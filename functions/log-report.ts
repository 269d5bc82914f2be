import { Logger } from "@aws-lambda-powertools/logger";
import type { Context } from "aws-lambda";

export type Stage =
  | "plan"
  | "collect"
  | "normalize"
  | "sweep"
  | "publish"
  | "hubs"
  | "usage"
  | "configuration";

// Made at the first line, when the environment is as it will be.
let logger: Logger | undefined;
const theLogger = (): Logger => {
  logger ??= new Logger();
  return logger;
};

/** The report of a stage as one structured line, which CloudWatch Logs Insights can search. */
export function logReport(stage: Stage, report: object): void {
  theLogger().info(stage, { stage, report: withoutSecrets(report) });
}

/** The same where people should look. */
export function logProblem(stage: Stage, report: object): void {
  theLogger().error(stage, { stage, report: withoutSecrets(report) });
}

/** Every line of this event then carries its request id. */
export const logContext = (context: Context): void => theLogger().addContext(context);

/**
 * Addresses of sources may carry keys, and reasons name addresses: user names, passwords and the values
 * of queries are left out of every line.
 */
export const withoutSecrets = (report: object): object =>
  JSON.parse(
    JSON.stringify(report)
      .replace(/(https?:\/\/)[^\s/@"\\]+@/gi, "$1…@")
      .replace(/([?&][^=&\s"\\]{1,100}=)[^&#\s"\\]+/g, "$1…"),
  );

export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
