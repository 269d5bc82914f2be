import * as z from "zod/mini";
import type { CaptureHeader } from "../capture.ts";
import { articleIdOf, identityKey } from "../keys.ts";
import type { Store } from "../ports.ts";
import { readStored, writeStored } from "../stored.ts";

const Claim = z.looseObject({ articleId: z.string() });

/**
 * The article that a capture is about. Each of its identities is claimed with "absent"; who comes
 * second adopts the article of whoever was first (design §1, `identities/`).
 */
export async function identify(store: Store, header: CaptureHeader): Promise<string> {
  const { source, identities } = header;
  if (isInboxFile(header)) return articleIdOf(source, strongest(header));
  // One that has nothing but a name of its own is claimed at once: asking first would tell nothing more.
  const isAlone = header.first === true && identities.length === 1;
  const claims = isAlone ? [undefined] : await claimsOf(store, header);
  const articleId = claims.find((claim) => claim) ?? articleIdOf(source, strongest(header));
  for (const [i, identity] of identities.entries()) {
    if (claims[i] !== undefined) continue;
    const key = identityKey(source, identity);
    const outcome = await writeStored(store, key, { articleId }, "absent");
    // Of two that claimed at once one was first: both go by what stands there now.
    claims[i] = outcome.kind === "written" ? articleId : await claimAt(store, key);
  }
  return claims.find((claim) => claim) ?? articleId;
}

/** The article as claimed by the strongest identity that anybody has claimed yet. */
export async function articleOf(store: Store, header: CaptureHeader): Promise<string> {
  const byName = articleIdOf(header.source, strongest(header));
  if (isInboxFile(header)) return byName;
  return (await claimsOf(store, header)).find((claim) => claim) ?? byName;
}

/** A file of an inbox is known by its name and never by anything else: there is nothing to claim. */
const isInboxFile = ({ file, identities }: CaptureHeader): boolean =>
  file !== null && identities.length === 1 && identities[0] === file;

const claimsOf = (store: Store, { source, identities }: CaptureHeader) =>
  Promise.all(identities.map((identity) => claimAt(store, identityKey(source, identity))));

async function claimAt(store: Store, key: string): Promise<string | undefined> {
  const claim = await readStored(store, key, Claim);
  return claim.kind === "found" ? claim.value.articleId : undefined;
}

function strongest({ identities: [first] }: CaptureHeader): string {
  if (first === undefined) throw new Error("capture: it names no identity");
  return first;
}
