import * as z from "zod";
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
  const articleId = await articleOf(store, header);
  for (const identity of header.identities) {
    await writeStored(store, identityKey(header.source, identity), { articleId }, "absent");
  }
  // Of two that claimed at once one was first: both go by what stands there now.
  return articleOf(store, header);
}

/** The article as claimed by the strongest identity that anybody has claimed yet. */
export async function articleOf(store: Store, header: CaptureHeader): Promise<string> {
  const [first] = header.identities;
  if (first === undefined) throw new Error("capture: it names no identity");
  for (const identity of header.identities) {
    const claim = await readStored(store, identityKey(header.source, identity), Claim);
    if (claim.kind === "found") return claim.value.articleId;
  }
  return articleIdOf(header.source, first);
}
