import { writeFileSync } from "node:fs";
import { configJsonSchema } from "../lib/config.ts";

/** Writes docs/feedmill.schema.json; run it after a change of lib/config.ts. */
writeFileSync(
  new URL("../docs/feedmill.schema.json", import.meta.url),
  `${JSON.stringify(configJsonSchema(), null, 2)}\n`,
);
