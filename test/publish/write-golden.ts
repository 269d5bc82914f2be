import { mkdirSync, writeFileSync } from "node:fs";
import { goldenFiles } from "./golden.ts";

/**
 * Writes the golden files anew: `node test/publish/write-golden.ts`. Read the difference before you
 * commit it, and raise RENDERER_VERSION with it, so that feeds that stand are made anew.
 */
for (const [name, bytes] of goldenFiles()) {
  const file = new URL(`../fixtures/feeds/${name}`, import.meta.url);
  mkdirSync(new URL(".", file), { recursive: true });
  writeFileSync(file, bytes);
}
