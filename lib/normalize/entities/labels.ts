/** A name begins with `B-` and goes on with `I-`. "MISC" are peoples, events and works. */
export const labels = [
  "O",
  "B-person",
  "I-person",
  "B-organisation",
  "I-organisation",
  "B-place",
  "I-place",
  "B-misc",
  "I-misc",
] as const;

export type Label = (typeof labels)[number];
export const labelCount = labels.length;

/** `I-person` may follow `B-person` and `I-person` alone. */
export const mayFollow = (before: number, label: number): boolean => {
  if (label === 0 || label % 2 === 1) return true;
  return before === label || before === label - 1;
};
