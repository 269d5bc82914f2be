import { readFile } from "node:fs/promises";
import type { ParsedConfig } from "../lib/config-file.ts";
import { sha256 } from "../lib/hash.ts";

/**
 * The configuration that goes with a deployment, read and checked when it was built (`infra/build.ts`): a
 * function then starts without YAML and without schemas of it, unless the file was changed since.
 */
export type PreparedConfig = Extract<ParsedConfig, { readonly kind: "config" }> & {
  /** SHA-256 of the text that it was read from. */
  readonly of: string;
};

export const prepareConfig = (
  parsed: Extract<ParsedConfig, { readonly kind: "config" }>,
  text: string,
): PreparedConfig => ({ ...parsed, of: sha256(text) });

/** What the build read from this very text; undefined where it read another, or there was no build. */
export async function findPrepared(
  file: URL | undefined,
  text: string,
): Promise<Omit<PreparedConfig, "of"> | undefined> {
  const json = file && (await readFile(file, "utf8").catch(() => undefined));
  if (json === undefined) return undefined;
  // Of our own making, and as old as the code that reads it.
  const { of, ...parsed } = JSON.parse(json) as PreparedConfig;
  return of === sha256(text) ? parsed : undefined;
}
