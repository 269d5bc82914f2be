import { storyDayKey } from "./keys.ts";
import type { StoriesPending } from "./pending.ts";
import type { Store } from "./ports.ts";

/**
 * Whether the deed that a note of stories was written before can be seen: its days are others than they were. Whoever
 * looks then does what the note asks for by what came of it.
 */
export async function isDeedSeen(store: Store, { days }: StoriesPending): Promise<boolean> {
  const now = await Promise.all(days.map(({ day }) => store.head(storyDayKey(day))));
  return days.every(({ before }, i) => (now[i]?.version ?? null) !== before);
}
