import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runScorer, shared } from "../test/support/scorers.ts";

/**
 * The scorer of statements takes two apostrophes ('') for an opening mark and not for a closing
 * one, so that a direct quotation of a corpus set in them counts as indirect, and ours as one too
 * many. This is what it prints with the closing pair allowed: its own code, copied, but for one
 * line. Throws when that line is no longer there.
 */
export function rowsWithClosingPairs(): string {
  const folder = mkdtempSync(join(tmpdir(), "feedmill-score-"));
  try {
    cpSync(join(shared, "score"), folder, { recursive: true });
    const file = join(folder, "lib/quotes.mjs");
    const code = readFileSync(file, "utf8");
    if (!code.includes(asScored))
      throw new Error(`quotation-slip: ${file} no longer has the line ${asScored}; drop this file`);
    rmSync(file, { force: true });
    writeFileSync(file, code.replace(asScored, setRight));
    return runScorer("statements", folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const asScored = 'const CLOSES = /["”]/;';
const setRight = "const CLOSES = /[\"”]|['’]['’]/;";
