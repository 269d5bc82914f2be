import { describe, expect, it } from "vitest";
import { findStatements } from "../../../lib/normalize/statements.ts";

/** "speaker as printed: words", of each statement. */
const told = (text: string) =>
  findStatements({ headline: null, body: { text, html: "" }, entities: [] }).map(
    ({ content, speaker }) =>
      `${speaker.span?.text ?? speaker.name ?? "-"}: ${content.map((span) => span.text).join(" … ")}`,
  );

describe("a cue is found", () => {
  it.each([
    [
      "before an aside between dashes",
      "The harbour master said — on the radio, of all places — that the pier was sold.",
      ["The harbour master: that the pier was sold"],
    ],
    [
      "after a subject with an aside between dashes",
      "Fishermen — and some ferrymen — say that the pier will not last.",
      ["Fishermen — and some ferrymen: that the pier will not last"],
    ],
    [
      "after a name in brackets and a comma",
      "Anna Holm (Harbour Party), said on Tuesday that she had not read the plan.",
      ["Anna Holm (Harbour Party): that she had not read the plan"],
    ],
    [
      "with an adverb of time within it",
      "She has since said that the pier was a mistake.",
      ["She: that the pier was a mistake"],
    ],
    [
      "after a writing that someone puts out",
      "The town council issued a statement saying it would close the pier.",
      ["The town council: it would close the pier"],
    ],
    [
      "after a writing that comes in",
      "Police received calls saying shots had been fired inside the hall.",
      ["calls: shots had been fired inside the hall"],
    ],
    [
      "in a colon before a quotation, whatever the verb",
      "Anna Holm worded it with care: “The pier will stay open for as long as it stands.”",
      ["Anna Holm: “The pier will stay open for as long as it stands.”"],
    ],
    [
      "in any verb in the past that a comma parts from a quotation",
      "“Go home now,” Anna Holm barked. The crowd roared, “Not without our pier!”",
      ["Anna Holm: “Go home now,”", "The crowd: “Not without our pier!”"],
    ],
    [
      "before a name that ends the sentence",
      "The town signals the end of the old pier, said Bo Lind, founder of the Harbour Party.",
      ["Bo Lind: The town signals the end of the old pier"],
    ],
    [
      "before a reason that is part of what is said",
      "Anna Holm said because the pier is closed, the ferry will land at the mill.",
      ["Anna Holm: because the pier is closed, the ferry will land at the mill"],
    ],
  ])("%s", (_, text, statements) => expect(told(text)).toEqual(statements));
});

describe("no cue is", () => {
  it.each([
    ["a colon before a title", "He sang one of her songs: “The Pier”. It was late."],
    ["a verb after a title", "On “The Harbour Hour,” Anna Holm repeatedly mended nets."],
  ])("%s", (_, text) => expect(told(text)).toEqual([]));
});

describe("the words reported end", () => {
  it.each([
    [
      "with the comma in the marks, before what the article tells",
      "Anna Holm said the pier was “a ruin,” pointing at the sea.",
      ["Anna Holm: the pier was “a ruin,”"],
    ],
    [
      "before what the article remarks on them",
      "Anna Holm said the pier was unsafe, a charge that the town denies.",
      ["Anna Holm: the pier was unsafe"],
    ],
    [
      "after both halves, where the first is a condition",
      "And if the storm comes, he said, the ferry will stay ashore.",
      ["he: if the storm comes … the ferry will stay ashore"],
    ],
    [
      "before a participle that tells what the speaker did",
      "Sales were great, he said, wiping his face.",
      ["he: Sales were great"],
    ],
  ])("%s", (_, text, statements) => expect(told(text)).toEqual(statements));
});

describe("whose claim it is", () => {
  it.each([
    [
      "who has it in the genitive, with words between",
      "The town laughed at Anna Holm's false claim in May that the ferry had sunk.",
      ["Anna Holm: that the ferry had sunk"],
    ],
    [
      "who is named after it",
      "He rejected claims by ferrymen that the pier would fall.",
      ["ferrymen: that the pier would fall"],
    ],
    [
      "who reported it, before it",
      "As reported by the Harbour Post, there are nine boats in the race.",
      ["the Harbour Post: there are nine boats in the race"],
    ],
    [
      "who claims to have done it",
      "She claimed to have seen the ferry.",
      ["She: to have seen the ferry"],
    ],
    [
      "who accuses a pronoun",
      "Bo Lind accused him of hiding the plan.",
      ["Bo Lind: him of hiding the plan"],
    ],
    [
      "who responded by saying it",
      "The mayor responded to the charges by saying the pier was old.",
      ["The mayor: the pier was old"],
    ],
  ])("%s", (_, text, statements) => expect(told(text)).toEqual(statements));
});

describe("a quotation of the next sentence goes on", () => {
  it("with the one before it, not with what its speaker noted besides", () => {
    expect(
      told("“We sail,” said Anna Holm, noting that the storm was past. “We always have.”"),
    ).toEqual(["Anna Holm: “We sail,” … “We always have.”", "Anna Holm: that the storm was past"]);
  });
});

describe("a verb of saying", () => {
  it.each([
    [
      "is seen through one that weakens it",
      "Anna Holm appeared to suggest that the pier was lost. She went on to explain how it fell.",
      ["Anna Holm: that the pier was lost", "She: how it fell"],
    ],
    [
      "may have a thing as what it says",
      "Anna Holm acknowledged the state of the pier. Bo Lind warned of a flood.",
      ["Anna Holm: the state of the pier", "Bo Lind: of a flood"],
    ],
    [
      "may say what something is",
      "Anna Holm called Friday's decision a gift to the town. Bo Lind described the sale as “a crime”.",
      ["Anna Holm: Friday's decision a gift to the town", "Bo Lind: the sale as “a crime”"],
    ],
    [
      "is none before a name that is given, a noun it belongs to, or a war",
      "A group called Holm Harbour won the pledged delegates. The town declared war on rats.",
      [],
    ],
    [
      "may have a phrase within it, and a pronoun run into the next verb",
      "Anna Holm has in the past said she’d sell it. Bo Lind told the board he’d stay.",
      ["Anna Holm: she’d sell it", "Bo Lind: he’d stay"],
    ],
    [
      "may begin with a number or with no",
      "The board said about half of the piers leaked. Bo Lind said no pier had been closed.",
      ["The board: about half of the piers leaked", "Bo Lind: no pier had been closed"],
    ],
    [
      "tells somebody to do something or not to",
      "Anna Holm told the crew to wait. Bo Lind told her not to worry.",
      ["Anna Holm: to wait", "Bo Lind: not to worry"],
    ],
    [
      "tells a crowd in a town of another county",
      "Anna Holm told a crowd in Orle, Seyne, on Monday that the pier was lost.",
      ["Anna Holm: that the pier was lost"],
    ],
    [
      "is none where a source is cited, or things are added",
      "The Gazette cited a report by the mill. The town added 20 ships, and sailed.",
      [],
    ],
    [
      "is none where a prize is claimed, a time told, or a state meant",
      "Anna Holm claimed the title in the race. The Gazette reported just today. Some states stayed too poor.",
      [],
    ],
    [
      "is none in a name that a thing bears",
      "She sailed a boat called the Herring Gull, in which she won.",
      [],
    ],
    [
      "may be parted from what somebody did by what he is",
      "Anna Holm accused Bo Lind, who built the mill, of fraud. She cited losses, including two ships.",
      ["Anna Holm: Bo Lind, who built the mill, of fraud", "She: losses, including two ships"],
    ],
    [
      "has the day on which a thing was announced outside it",
      "Anna Holm announced her return on Monday.",
      ["Anna Holm: her return"],
    ],
    [
      "may follow a meeting or a message, and stand after despite",
      "Anna Holm held a meeting announcing that the pier was sold. Bo Lind left despite saying he would stay.",
      ["Anna Holm: that the pier was sold", "Bo Lind: he would stay"],
    ],
    [
      "may ask somebody who is described to do something, and asks nothing for itself",
      "Anna Holm asked Bo Lind, the mayor of Orle, to stay. A ferryman asked not to be named.",
      ["Anna Holm: to stay"],
    ],
    [
      "is one of saying before a quotation alone",
      "The crowd chanted “No toll, no toll!” and left.",
      ["The crowd: “No toll, no toll!”"],
    ],
    [
      "is none in what would have been said, nor of a meeting",
      "Anna Holm would have said that it was late. Bo Lind called an emergency meeting.",
      [],
    ],
    [
      "may have the week between whom is told and what",
      "Anna Holm told the ferrymen this week she would sell the pier.",
      ["Anna Holm: she would sell the pier"],
    ],
    [
      "may be what some are more likely to say",
      "Ferrymen were slightly more likely to say the pier would last. Bo Lind warned against a toll.",
      ["Ferrymen: the pier would last", "Bo Lind: against a toll"],
    ],
    [
      "goes on after then, after a day, and in what was said before",
      "Anna Holm sold the pier, then said it leaked. Bo Lind left and on Monday said he was glad. Having said that it would rain, Ida Moe left.",
      ["Anna Holm: it leaked", "Bo Lind: he was glad", "Ida Moe: that it would rain"],
    ],
    [
      "may stand before those who say it, in the present",
      "The pier may not be such a bad thing after all, say some ferrymen.",
      ["some ferrymen: The pier may not be such a bad thing after all"],
    ],
    ["is none that keeps a thing up", "Anna Holm maintained a lead over her rivals.", []],
  ])("%s", (_, text, statements) => expect(told(text)).toEqual(statements));
});

describe("a subject is read whole", () => {
  it.each([
    [
      "where its plural stands after a share",
      "A large majority of the ferrymen say the pier will not last.",
      ["A large majority of the ferrymen: the pier will not last"],
    ],
    [
      "where a relative clause stands in it",
      "The councillors whose plan was lost say the pier will not last.",
      ["The councillors whose plan was lost: the pier will not last"],
    ],
    [
      "where it is a share",
      "One in five say the pier will not last. A mere 9 percent say they never use it.",
      ["One in five: the pier will not last", "A mere 9 percent: they never use it"],
    ],
    [
      "where a quotation ends what is said of it",
      "Anna Holm, citing “the storms of May,” said the ferry could be sold.",
      [
        "Anna Holm: “the storms of May,”",
        "Anna Holm, citing “the storms of May,”: the ferry could be sold",
      ],
    ],
    [
      "where a clause with a plural stands in it",
      "The mason who built the old piers says he would never walk on them.",
      ["The mason who built the old piers: he would never walk on them"],
    ],
    [
      "where it has two places",
      "Ferrymen in Orle and around the bay say the pier moved.",
      ["Ferrymen in Orle and around the bay: the pier moved"],
    ],
    [
      "where it stands at the end of a clause, before its verb's time",
      "Friends of Anna Holm, who saw the plan, last week said it was dead.",
      ["Friends of Anna Holm, who saw the plan: it was dead"],
    ],
    [
      "where it names those of whom most say so",
      "The plan did not please the ferrymen, many of whom say the pier is safe.",
      ["many of whom: the pier is safe"],
    ],
    [
      "where a pronoun stands in it",
      "Anna Holm will rebuild the pier, a source close to him said.",
      ["a source close to him: Anna Holm will rebuild the pier"],
    ],
  ])("%s", (_, text, statements) => expect(told(text)).toEqual(statements));
});

describe("what is said ends where the subject of the sentence", () => {
  it.each([
    [
      "is somebody else's, in a clause of its own",
      "Anna Holm called for lowering the toll, but Bo Lind would leave it.",
      ["Anna Holm: lowering the toll"],
    ],
    [
      "goes on after what somebody says a thing is",
      "The gap between what Anna Holm says the pier will cost and what it will has endured.",
      ["Anna Holm: the pier will cost"],
    ],
    [
      "goes on after a relative clause",
      "The board, which said that the pier was safe, has left.",
      ["which: that the pier was safe"],
    ],
    [
      "comes after what an opening clause reports",
      "Despite Anna Holm's claim that the pier would last, all of the ferrymen are gone.",
      ["Anna Holm: that the pier would last"],
    ],
    [
      "comes after what somebody said before",
      "When Anna Holm said on Monday that the pier would last, both ferrymen were glad.",
      ["Anna Holm: that the pier would last"],
    ],
    [
      "does something else besides promising a thing",
      "Anna Holm promised a pier and left the hall.",
      ["Anna Holm: a pier"],
    ],
    [
      "does something else besides vowing to do a thing",
      "Anna Holm vowed to build the pier and opposed a toll.",
      ["Anna Holm: to build the pier"],
    ],
    [
      "does something else besides saying what would be",
      "Anna Holm said she would order a review and warned the board.",
      ["Anna Holm: she would order a review"],
    ],
  ])("%s", (_, text, [statement]) => expect(told(text)[0]).toBe(statement));

  it("but not where two things are said of one", () =>
    expect(told("Anna Holm said the heat and unsettled weather could last.")).toEqual([
      "Anna Holm: the heat and unsettled weather could last",
    ]));
});

describe("what is said on both sides of a cue is one statement", () => {
  it.each([
    [
      "where the second half goes on",
      "She had no plan, Anna Holm said, and had seen none.",
      ["Anna Holm: She had no plan … and had seen none"],
    ],
    [
      "where the first is no clause, though it has a comma in it",
      "To save the pier, and the mill, Anna Holm said, the town must borrow.",
      ["Anna Holm: To save the pier, and the mill … the town must borrow"],
    ],
    [
      "where the first is a relative pronoun",
      "The field lies by the pier, which, Anna Holm said, is full on Sundays.",
      ["Anna Holm: which … is full on Sundays"],
    ],
    [
      "where the first half is what the quotation is about",
      "The cost of the pier, Anna Holm said, “is a fair price to pay.”",
      ["Anna Holm: The cost of the pier … “is a fair price to pay.”"],
    ],
  ])("%s", (_, text, statements) => expect(told(text)).toEqual(statements));

  it("but not across the source that a sentence begins with", () =>
    expect(
      told(
        "According to the Gazette, citing a delegate, the two sides had in fact agreed on nine of twelve articles by Sunday, and the break came over a clause.",
      ),
    ).toEqual([
      "a delegate: the two sides had in fact agreed on nine of twelve articles by Sunday, and the break came over a clause",
    ]));

  it("but not where the article goes on, with a participle or of a name just given", () =>
    expect(
      told(
        "The pier was safe, Anna Holm said, pointing at it. The mill by the sea was never in danger, said Bo Lind, the mayor.",
      ),
    ).toEqual([
      "Anna Holm: The pier was safe",
      "Bo Lind, the mayor: The mill by the sea was never in danger",
    ]));
});

describe("a colon at the end of a paragraph", () => {
  it("is followed by what was said, though the marks of the next paragraph were lost", () => {
    expect(told("Anna Holm added:\n\nThe pier is safe. I walked on it.\n\nShe left.")).toEqual([
      "Anna Holm: The pier is safe. I walked on it.",
    ]);
    expect(told("Anna Holm bought three things:\n\nA pier, a mill and a ship.")).toEqual([]);
  });
});

describe("a reason that is cited", () => {
  it("is said by whoever cites it; a source is none", () => {
    expect(told("Anna Holm closed the pier, citing the storms of May.")).toEqual([
      "Anna Holm: the storms of May",
    ]);
    expect(told("The mill closed, Reuters said, citing two ferrymen.")).toEqual([
      "two ferrymen: The mill closed",
    ]);
  });
});

describe("a colon in a headline", () => {
  const heads = (headline: string) =>
    findStatements({ headline, body: { text: "", html: "" }, entities: [] }).map(
      ({ content }) => content[0]?.text,
    );
  it("follows whoever or whatever says the rest", () => {
    expect(heads("Poll: Most voters want a pier")).toEqual(["Most voters want a pier"]);
    expect(heads("Officials: The pier will not last")).toEqual(["The pier will not last"]);
  });
  it("follows a topic and the name of a series that say nothing", () => {
    expect(heads("The Long Pier: A View From the Sea")).toEqual([]);
    expect(heads("The result: a pier that nobody wants")).toEqual([]);
    expect(heads("Officials: 1,769")).toEqual([]);
  });
});

describe("a comparison that the article makes", () => {
  it("is no part of what was said", () =>
    expect(told("Most ferrymen said they were for it, compared with 40 percent in May.")).toEqual([
      "Most ferrymen: they were for it",
    ]));
});
