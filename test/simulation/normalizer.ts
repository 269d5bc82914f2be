import { sha256 } from "../../lib/hash.ts";
import { canonicalJson } from "../../lib/json.ts";
import type {
  NormalizeFailure,
  NormalizeInput,
  NormalizeOutcome,
  Normalizer,
} from "../../lib/normalized.ts";
import { factsNormalizer } from "../support/facts.ts";

const remembered = new Map<string, NormalizeOutcome | NormalizeFailure>();
const rememberedMax = 5_000;

/** What takes the whole function down with it, as a text may that nobody foresaw. */
export const isDeadly = (body: Uint8Array): boolean => Buffer.from(body).includes("DEADLY");

/** Newer code, which finds a section where there was none. */
const newerNormalizer: Normalizer = {
  reader: "newer",
  async normalize(input): Promise<NormalizeOutcome | NormalizeFailure> {
    const outcome = await rememberingNormalizer.normalize(input);
    if (outcome.kind !== "article") return outcome;
    return { ...outcome, article: { ...outcome.article, section: NEWER_SECTION } };
  },
};

/** What the newer code reads in every article, and the older in none. */
export const NEWER_SECTION = "Read anew";

/** Which code reads articles: a deployment brings the newer. */
export type Reader = "older" | "newer";

export const normalizerBy = (reader: Reader): Normalizer =>
  reader === "newer" ? newerNormalizer : rememberingNormalizer;

/**
 * The real reading of an article, remembered, since it is a pure function and the simulation reads
 * the same texts thousands of times. Some texts kill it, as a worker that is out of memory.
 */
export const rememberingNormalizer: Normalizer = {
  reader: "older",
  async normalize(input): Promise<NormalizeOutcome | NormalizeFailure> {
    if (isDeadly(input.body) || Buffer.from(input.body).includes("POISON"))
      return {
        kind: "failed",
        reason: { kind: "out-of-memory", message: "it took too much memory" },
      };
    const key = nameOf(input);
    const known = remembered.get(key);
    if (known) return structuredClone(known);
    const outcome = await factsNormalizer.normalize(input);
    if (remembered.size < rememberedMax) remembered.set(key, structuredClone(outcome));
    return outcome;
  },
};

const nameOf = ({ body, ...rest }: NormalizeInput): string =>
  sha256([sha256(body), canonicalJson(rest)], 32);
