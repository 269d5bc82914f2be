import { z } from "zod";
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
  const [first] = header.identities;
  if (first === undefined) throw new Error("capture: it names no identity");
  let articleId = articleIdOf(header.source, first);
  for (const identity of header.identities) {
    const key = identityKey(header.source, identity);
    const outcome = await writeStored(store, key, { articleId }, "absent");
    if (outcome.kind === "written") continue;
    const claim = await readStored(store, key, Claim);
    if (claim.kind === "found" && identity === first) articleId = claim.value.articleId;
  }
  return articleId;
}
