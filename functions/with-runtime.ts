import { openRuntime, type Runtime, type RuntimeOptions } from "./runtime.ts";

export interface WithRuntimeOptions extends Pick<RuntimeOptions, "cwd" | "clock"> {
  readonly values: {
    readonly config?: string | undefined;
    readonly store?: string | undefined;
  };
}

/** Loads the AWS SDK only where a bucket is named. */
export const openBucketLate: RuntimeOptions["openBucket"] = async (options) =>
  (await import("./open-bucket.ts")).openBucket(options);

/** Opens the runtime that the options of a command name, and closes it whatever comes. */
export async function withRuntime<T>(
  { values, cwd, clock }: WithRuntimeOptions,
  work: (runtime: Runtime) => Promise<T>,
): Promise<T> {
  const runtime = await openRuntime({
    cwd,
    clock,
    configPath: values.config,
    storePath: values.store,
    openBucket: openBucketLate,
  });
  try {
    return await work(runtime);
  } finally {
    await runtime.close();
  }
}
