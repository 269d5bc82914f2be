import { setFlagsFromString } from "node:v8";

/**
 * Keeps V8's young generation at the few megabytes that it has by now, where it would grow by the memory of the
 * function: garbage is swept soon, and the peak is half. V8 reads this flag whenever it would grow, so that it counts
 * whatever the command line and `NODE_OPTIONS` say of sizes, which are read once. All threads of the process share it.
 */
export const holdYoungGeneration = (): void => setFlagsFromString("--semi-space-growth-factor=1");
