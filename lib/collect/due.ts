import type { Poll } from "../source-state.ts";

/** When a run over the source has something to do; null while it is asked no more. */
export function nextDue(poll: Poll): string | null {
  const rechecks = poll.items.flatMap(({ recheck }) => (recheck === null ? [] : [recheck.due]));
  const polls = poll.disabled === null ? [poll.due] : [];
  return [...polls, ...rechecks].sort()[0] ?? null;
}

/** Whether its listing is to be looked at. */
export const isPollDue = ({ disabled, due }: Poll, now: Date): boolean =>
  disabled === null && Date.parse(due) <= now.getTime();
