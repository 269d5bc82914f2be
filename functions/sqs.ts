import { loadOnDemand } from "../lib/on-demand.ts";

/** The client of SQS: few events of a function send, and all others do without. */
export const loadSqs = () =>
  loadOnDemand("@aws-sdk/client-sqs") as typeof import("@aws-sdk/client-sqs");
