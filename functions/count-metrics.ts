import { Metrics, MetricUnit } from "@aws-lambda-powertools/metrics";

/** What alarms and the dashboard count (infra/alarms.yml, infra/dashboard.yml). */
export type Counts = Partial<
  Record<
    | "Captured"
    | "Recorded"
    | "Quarantined"
    | "ObjectsPublished"
    | "PublishRuns"
    | "BrokenConfigurations",
    number
  >
>;

let metrics: Metrics | undefined;

/** As a line of CloudWatch's embedded metric format, which costs no request. */
export function countMetrics(counts: Counts): void {
  metrics ??= new Metrics();
  for (const [name, count] of Object.entries(counts))
    if (count > 0) metrics.addMetric(name, MetricUnit.Count, count);
  if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics();
}
