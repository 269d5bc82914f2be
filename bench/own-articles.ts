import { sides, tallySide } from "../test/support/labelled-articles.ts";
import { f1Of } from "../test/support/tally.ts";

/**
 * What is found in the articles of our own (test/fixtures/articles), a line a side;
 * `node bench/own-articles.ts SIDE` prints what was missed and invented.
 */
export function linesOfOwnArticles(): readonly string[] {
  return sides.map((side) => {
    const figures = [...tallySide(side)].map(([subject, tally]) =>
      /^(?:roles|dates|speakers|chains)$/.test(subject)
        ? `${subject} ${tally.right}/${tally.wanted}`
        : `${subject} ${f1Of(tally).toFixed(1)}`,
    );
    return `  ${side}: ${figures.join(", ")}`;
  });
}

if (import.meta.main) {
  const side = sides.find((each) => each === process.argv[2]);
  if (side === undefined) console.log(linesOfOwnArticles().join("\n"));
  else
    for (const [subject, { missed, invented }] of tallySide(side)) {
      for (const each of missed) console.log(`${subject} missed: ${each}`);
      for (const each of invented) console.log(`${subject} invented: ${each}`);
    }
}
