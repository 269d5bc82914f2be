import * as z from "zod/mini";
import { type CaptureHeader, isGuid } from "../capture.ts";
import { articleIdOf, identityKey, recordKey } from "../keys.ts";
import type { Store } from "../ports.ts";
import { readStored, writeStored } from "../stored.ts";

const Claim = z.looseObject({ articleId: z.string() });

/**
 * The article that a capture is about. Each of its identities is claimed with "absent"; who comes
 * second adopts the article of whoever was first (design §1, `identities/`). The guid that an article is named by
 * is claimed by its record.
 */
export async function identify(store: Store, header: CaptureHeader): Promise<string> {
  const { source, identities } = header;
  if (isInboxFile(header)) return articleIdOf(source, strongest(header));
  // What was never seen is claimed at once by its last name: asking first would tell nothing more.
  let isNew = header.first === true && identities.slice(0, -1).every(isGuid);
  const refused = new Set<string>();
  for (;;) {
    const asked = isNew ? identities.slice(0, -1) : identities;
    isNew = false;
    const claims = await claimsOf(store, source, asked);
    const articleId = await articleBy(store, header, claims);
    const unclaimed = identities.filter(
      (identity) =>
        !claims.has(identity) &&
        !refused.has(identity) &&
        !isClaimedByRecord(header, identity, articleId),
    );
    let isLost = false;
    for (const identity of unclaimed) {
      const key = identityKey(source, identity);
      const outcome = await writeStored(store, key, { articleId }, "absent");
      if (outcome.kind === "written") continue;
      // Of two that claimed at once one was first: both go by what stands there now.
      refused.add(identity);
      isLost = true;
      break;
    }
    if (!isLost) return articleId;
  }
}

/** The article as claimed by the strongest identity that anybody has claimed yet. */
export async function articleOf(store: Store, header: CaptureHeader): Promise<string> {
  if (isInboxFile(header)) return articleIdOf(header.source, strongest(header));
  return articleBy(store, header, await claimsOf(store, header.source, header.identities));
}

/** A file of an inbox is known by its name and never by anything else: there is nothing to claim. */
const isInboxFile = ({ file, identities }: CaptureHeader): boolean =>
  file !== null && identities.length === 1 && identities[0] === file;

type Claims = ReadonlyMap<string, string>;

async function claimsOf(
  store: Store,
  source: string,
  identities: readonly string[],
): Promise<Claims> {
  const found = await Promise.all(
    identities.map(async (identity) => {
      const claim = await readStored(store, identityKey(source, identity), Claim);
      return claim.kind === "found" ? [[identity, claim.value.articleId] as const] : [];
    }),
  );
  return new Map(found.flat());
}

async function articleBy(store: Store, header: CaptureHeader, claims: Claims): Promise<string> {
  const { source, identities } = header;
  const claimed = identities.flatMap((identity) => claims.get(identity) ?? [])[0];
  const likely = claimed ?? articleIdOf(source, strongest(header));
  for (const identity of identities) {
    const articleId = claims.get(identity) ?? articleIdOf(source, identity);
    if (articleId === likely) return likely;
    if (isGuid(identity) && (await store.head(recordKey(articleId)))) return articleId;
  }
  return likely;
}

/**
 * The record of an article that is named by a guid is there or not, as a claim of it would be. Where nothing but a guid
 * is given, there is no other name that two captures would meet at before either has a record.
 */
const isClaimedByRecord = (
  { source, identities }: CaptureHeader,
  identity: string,
  articleId: string,
): boolean =>
  isGuid(identity) && identities.length > 1 && articleIdOf(source, identity) === articleId;

function strongest({ identities: [first] }: CaptureHeader): string {
  if (first === undefined) throw new Error("capture: it names no identity");
  return first;
}
