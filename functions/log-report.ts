/** The report of a stage as one structured line, which CloudWatch Logs Insights can search. */
export function logReport(
  stage: "collect" | "normalize" | "sweep" | "publish" | "hubs",
  report: object,
): void {
  console.log(JSON.stringify({ stage, ...report }));
}

export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
