import * as robotsParser from "robots-parser";

/** What a host's robots.txt says to us (RFC 9309). */
export interface RobotsRules {
  allows(url: string): boolean;
  /** Between two requests, in milliseconds; not in the RFC, and widely asked for. */
  readonly crawlDelayMs: number;
}

/** The product token of RFC 9309 §2.2.1, in any case. */
export const PRODUCT_TOKEN = "feedmill";

export const limits = {
  /** RFC 9309 §2.5: at least 500 kibibytes are read. */
  textBytesMax: 512 * 1024,
  crawlDelayMsMax: 60_000,
  /** Each costs pattern times path to match; with more of them a robots.txt is no help to anybody. */
  wildcardRulesMax: 2_000,
  wildcardsPerRuleMax: 8,
} as const;

/** Never throws: lines that mean nothing are skipped, as the RFC wants. */
export function parseRobots(robotsUrl: string, text: string): RobotsRules {
  const lines = text
    .slice(0, limits.textBytesMax)
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\r|\n/);
  const isWild = (line: string): boolean => line.includes("*") && !/^\s*user-agent/i.test(line);
  if (lines.filter(isWild).length > limits.wildcardRulesMax)
    return { allows: () => false, crawlDelayMs: limits.crawlDelayMsMax };
  const robots = open(robotsUrl, lines.map(withFewWildcards).join("\n"));
  const seconds = robots.getCrawlDelay(PRODUCT_TOKEN) ?? 0;
  return {
    // One robots.txt counts for the host, by whichever scheme it was read.
    allows: (url) => {
      const { pathname, search } = new URL(url);
      const asked = new URL(robotsUrl).origin + pathname + search;
      return robots.isDisallowed(asked, PRODUCT_TOKEN) !== true;
    },
    crawlDelayMs: Math.min(Math.max(0, seconds) * 1_000, limits.crawlDelayMsMax),
  };
}

/** Cut behind the last wildcard that is read, a rule means more paths, never fewer. */
function withFewWildcards(line: string): string {
  const parts = line.split("*");
  return parts.length <= limits.wildcardsPerRuleMax + 1
    ? line
    : parts.slice(0, limits.wildcardsPerRuleMax + 1).join("*");
}

interface Robots {
  isDisallowed(url: string, agent: string): boolean | undefined;
  getCrawlDelay(agent: string): number | undefined;
}

/** The library's types promise a module of another kind than it is. */
const open = robotsParser.default as unknown as (url: string, text: string) => Robots;
