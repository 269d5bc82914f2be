import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: ".",
    include: ["test/**/*.test.ts"],
    testTimeout: 30_000,
    // Vitest leaves one core free; the tests that wait for processes leave enough.
    maxWorkers: "100%",
  },
});
