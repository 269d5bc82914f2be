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
    [
      "in a letter that an outlet has seen",
      "A letter seen by the Guardian says that rents will rise.",
      ["A letter seen by the Guardian > The Guardian: that rents will rise"],
    ],
    [
      "in a statement that an agency has carried",
      "The army said in a statement carried by the state news agency KCNA that two men had died.",
      ["The army > Korean Central News Agency: that two men had died"],
    ],
    [
      "by an outlet that does not say from whom it has it",
      "The BBC understands that the pier will close.",
      ["BBC: that the pier will close"],
    ],
    [
      "by a survey named after what it showed",
      "Firms expect prices to rise, a survey by the chamber showed on Tuesday.",
      ["a survey by the chamber: Firms expect prices to rise"],
    ],
    [
      "by a poll that found whom people blame",
      "A poll released Monday found that 52% of voters blame the council.",
      ["A poll: that 52% of voters blame the council"],
    ],
    [
      "below the sentence that brings in who says it",
      "Here is the mayor, Fergus Holm, speaking to Sky News:\n\n“There is nothing in this for the carers.”",
      ["Fergus Holm > Sky News: “There is nothing in this for the carers.”"],
    ],
    [
      "in the turns of an interview, by initials",
      "Maria Holm spoke to Hugo Lister.\n\nHL: Your label wanted all the sonatas of yours.\n\n" +
        "MH: Yes, and I said no twice. There are enough of them.\n\nHL: What is it that comes next?",
      [
        "Hugo Lister: Your label wanted all the sonatas of yours.",
        "Maria Holm: Yes, and I said no twice. There are enough of them.",
        "Hugo Lister: What is it that comes next?",
      ],
    ],
    [
      "below the time of an entry",
      "3.40pm GMT\nBack in the Commons, the shadow chancellor, Helen Holm, said it was late.",
      ["Helen Holm: it was late"],
    ],
    [
      "where at least so many are counted",
      "At least 40 people have been killed, the charity said in a report released on Monday.",
      ["the charity: At least 40 people have been killed"],
    ],
    [
      "where at least so many are counted after the verb",
      "Police said at least 40 people had been killed.",
      ["Police: at least 40 people had been killed"],
    ],
    [
      "by a minister whose title is short for engineer",
      "The Minister of Works, Engr. David Holm-Eze, has said the road would open in December.",
      ["David Holm-Eze: the road would open in December"],
    ],
    [
      "in a writing as per which it was",
      "As per the police report, the accused entered the house at 2 am.",
      ["the police report: the accused entered the house at 2 am"],
    ],
    [
      "by people whom a sentence opens with",
      "Objectors said the scheme was “a carbuncle”.",
      ["Objectors: the scheme was “a carbuncle”"],
    ],
    [
      "by a new head, who apologised first",
      "Its new head, Maarten Holm, apologised and said the firm had set money aside.",
      ["Maarten Holm: the firm had set money aside"],
    ],
    [
      "by the one whom a paragraph is about",
      "Therese Holm said it was late.\n\nAmong those who lost money is Brenda Lund, a nurse. " +
        "She said she learned of it in a letter.",
      ["Therese Holm: it was late", "Brenda Lund: she learned of it in a letter"],
    ],
    [
      "by somebody of such an age",
      "Singer Dara Holm has called off three concerts.\n\nThe 33-year-old, from Ennis in County Clare, " +
        "told her 21 million followers on Instagram that she had lost her voice.",
      ["Dara Holm: that she had lost her voice"],
    ],
    [
      "by a vice chair who voted",
      "Rep. Ricky Holm said the state should pay.\n\nVice chair Chuck Lund voted no. “We have fired the alarm,” he said.",
      ["Ricky Holm: the state should pay", "Chuck Lund: “We have fired the alarm,”"],
    ],
    [
      "by a body that is no news agency",
      "The storm has killed 11 people, Mozambique's disaster agency said.",
      ["Mozambique's disaster agency: The storm has killed 11 people"],
    ],
    [
      "of what there will be",
      "Spokesman Dmitry Holm told reporters there would be no talks.",
      ["Dmitry Holm: there would be no talks"],
    ],
    [
      "by a man, according to an agency",
      "Maria Lund, according to Interfax, said that the plan was dead.",
      ["Maria Lund > Interfax: that the plan was dead"],
    ],
    [
      "by a ministry of which an agency reported so",
      "The plan is dead, the ministry said, Interfax reported.",
      ["the ministry > Interfax: The plan is dead"],
    ],
    [
      "by a ministry that is cited first",
      "Citing the ministry, Interfax said the plan was dead.",
      ["the ministry > Interfax: the plan was dead"],
    ],
    [
      "by whom an agency cited as saying it",
      "Interfax cited Maria Lund as saying that the plan was dead.",
      ["Maria Lund > Interfax: that the plan was dead"],
    ],
    [
      "by phone",
      "“The loudspeaker spoke at six,” Maria Holm said by phone.",
      ["Maria Holm: “The loudspeaker spoke at six,”"],
    ],
    [
      "to a service with a verb in its name",
      "“Do they want to come?” Jodie Holm told the Local Democracy Reporting Service after the vote.",
      ["Jodie Holm: “Do they want to come?”"],
    ],
    [
      "by those who found it",
      "Eggs at the springs hatched after two years, the researchers found.",
      ["the researchers: Eggs at the springs hatched after two years"],
    ],
    [
      "by a spokesman who has no name",
      "A spokesman for the waste contractor, Veolux, said no jobs would be lost.",
      ["A spokesman for the waste contractor: no jobs would be lost"],
    ],
    [
      "in a statement that an agency has seen, to “that”",
      "Maria Holm said in a statement seen by Reuters that they were studying it.",
      ["Maria Holm > Reuters: that they were studying it"],
    ],
    ["in a few words", "Rents are rising, says Ann Lund.", ["Ann Lund: Rents are rising"]],
  ])("%s", (_, body, statements) => {
    expect(told(body)).toEqual(statements);
  });

  it.each([
    "Senators went home, blaming each other.",
    "I say it to my own students.",
    "Neither side would say whether the plan was dead.",
    "A person close to the delegation offered a milder version.",
  ])("nothing is made up of: %s", (body) => {
    expect(told(body)).toEqual([]);
  });
});
