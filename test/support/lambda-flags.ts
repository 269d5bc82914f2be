import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What `serverless.yml` gives a function as NODE_OPTIONS; throws where it gives none. */
export function nodeOptionsOf(name: string): string {
  const text = readFileSync(join(import.meta.dirname, "../../serverless.yml"), "utf8");
  const [, flags] = new RegExp(`\\n  ${name}:\\n[^]*?NODE_OPTIONS: "([^"]+)"`).exec(text) ?? [];
  if (flags === undefined) throw new Error(`serverless.yml gives ${name} no NODE_OPTIONS`);
  return flags;
}
