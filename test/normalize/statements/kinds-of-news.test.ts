import { describe, expect, it } from "vitest";
import { normalizeArticle } from "../../../lib/normalize/article.ts";

/** "who > through whom: words", of each statement of an article with this body. */
function told(body: string): readonly string[] {
  const outcome = normalizeArticle({
    body: Buffer.from(`News of the day in town\n\n${body}\n\nThe weather was fine.`),
    contentType: "text/plain; charset=utf-8",
    file: null,
    url: null,
    language: "en",
  });
  if (outcome.kind !== "article") throw new Error("rejected");
  return outcome.article.statements.map(
    ({ content, chain }) =>
      `${chain.map(({ name }) => name ?? "?").join(" > ")}: ${content.map(({ text }) => text).join(" … ")}`,
  );
}

describe("what is said is found in news of many kinds", () => {
  it.each([
    [
      "by a body whose aside ends with a plural",
      "The dockers' union, which has 900 members, says that a third of them have left.",
      ["The dockers' union: that a third of them have left"],
    ],
    [
      "in British spelling",
      "The minister emphasised that the pier was safe.",
      ["The minister: that the pier was safe"],
    ],
    [
      "in court",
      "Senior advocate Anil Kadam submitted that the petition was late.",
      ["Anil Kadam: that the petition was late"],
    ],
    [
      "by a senator whose party and state stand beside the name",
      "Sen. Maria Holm, R-Idaho, the party's whip in the chamber, said the bill was dead.",
      ["Maria Holm: the bill was dead"],
    ],
    [
      "by somebody himself, who was speaking elsewhere",
      "Grant Holm himself, speaking on Fox News, said it was fine.",
      ["Grant Holm > Fox News: it was fine"],
    ],
    [
      "in a writing according to which",
      "She spoke of an audit, according to which the firm billed the town twice.",
      ["an audit: the firm billed the town twice"],
    ],
    [
      "by those of whom an outlet tells what they demand",
      "Opposition leaders have demanded the resignation of the mayor, the BBC reported.",
      ["BBC: Opposition leaders have demanded the resignation of the mayor"],
    ],
    [
      "by who is told of in an interview, the outlet last",
      "In an interview with NPR on Tuesday, Maria Holm said that Ann Lee had told her they would pay.",
      ["Ann Lee > Maria Holm > NPR: they would pay"],
    ],
  ])("%s", (_, body, statements) => {
    expect(told(body)).toEqual(statements);
  });

  it.each(["Senators went home, blaming each other.", "I say it to my own students."])(
    "nothing is made up of: %s",
    (body) => {
      expect(told(body)).toEqual([]);
    },
  );
});
