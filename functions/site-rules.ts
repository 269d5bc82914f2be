import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { sha256 } from "../lib/hash.ts";
import { canonicalJson } from "../lib/json.ts";
import type { Normalizer } from "../lib/normalized.ts";
import type { SiteRule } from "../lib/site-rule.ts";

/** The rules for single hosts, `site-rules/<host>.yml` beside the configuration; most need none. */
export interface SiteRules {
  readonly folder: string;
  readonly rules: ReadonlyMap<string, SiteRule>;
  /** What is wrong with the files; such a file gives no rule. */
  readonly problems: readonly string[];
}

export async function readSiteRules(beside: string): Promise<SiteRules> {
  const folder = join(beside, "site-rules");
  const rules = new Map<string, SiteRule>();
  const problems: string[] = [];
  for (const name of (await filesIn(folder)).filter((file) => /\.ya?ml$/.test(file)).sort()) {
    const { parseSiteRule } = await import("../lib/site-rule.ts");
    const parsed = parseSiteRule(await readFile(join(folder, name), "utf8"));
    if (parsed.kind === "rule") rules.set(name.replace(/\.ya?ml$/, ""), parsed.rule);
    else problems.push(...parsed.problems.map((problem) => `site-rules/${name}: ${problem}`));
  }
  return { folder, rules, problems };
}

/** Tells the normalizer, with each page, the rule for its host; "www." is not told apart. Other rules make another reader. */
export function withSiteRules<T extends Normalizer>(normalizer: T, { rules }: SiteRules): T {
  if (rules.size === 0) return normalizer;
  return {
    ...normalizer,
    reader: normalizer.reader && sha256([normalizer.reader, canonicalJson([...rules])], 16),
    normalize: (input) => {
      const host = input.url === null ? undefined : URL.parse(input.url)?.hostname;
      const rule = host && (rules.get(host) ?? rules.get(host.replace(/^www\./, "")));
      return normalizer.normalize(rule ? { ...input, rule } : input);
    },
  };
}

/** Most have no such folder. */
async function filesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}
