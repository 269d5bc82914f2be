/** The functions tell of their work in lines of their own, which nobody reads here. */
export function quietLog(): typeof console.log {
  const say = console.log;
  console.log = () => {};
  process.env.POWERTOOLS_LOG_LEVEL = "SILENT";
  process.env.POWERTOOLS_METRICS_DISABLED = "true";
  return say;
}
