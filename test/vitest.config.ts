import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: ".",
    include: ["test/**/*.test.ts"],
    testTimeout: 30_000,
    // What the functions log and count is for CloudWatch.
    env: { POWERTOOLS_LOG_LEVEL: "SILENT", POWERTOOLS_METRICS_DISABLED: "true" },
    // Vitest leaves one core free; the tests that wait for processes leave enough.
    maxWorkers: "100%",
  },
});
