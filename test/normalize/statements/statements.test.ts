import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findStatements } from "../../../lib/normalize/statements.ts";
import type { Entity } from "../../../lib/record.ts";

const find = (text: string, headline: string | null = null) =>
  findStatements({ headline, body: { text, html: "" }, entities: [] });

/** "words | speaker as printed | chain", of each statement. */
const told = (text: string) =>
  find(text).map(({ content, speaker, chain }) =>
    [
      content.map((span) => span.text).join(" … "),
      speaker.span?.text ?? "-",
      chain.map(({ kind, name }) => `${kind}:${name}`).join(" → "),
    ].join(" | "),
  );

describe("a statement", () => {
  it.each([
    [
      "after its cue",
      "Anna Holm said the ferry would sail on Friday.",
      ["the ferry would sail on Friday | Anna Holm | person:Anna Holm"],
    ],
    [
      "before its cue",
      "The ferry will sail on Friday, Anna Holm said.",
      ["The ferry will sail on Friday | Anna Holm | person:Anna Holm"],
    ],
    [
      "around its cue",
      "“We sail,” Anna Holm said, “whatever the weather brings.”",
      ["“We sail,” … “whatever the weather brings.” | Anna Holm | person:Anna Holm"],
    ],
    [
      "of whom a paper cites, before it",
      "According to the daily Le Fanal, citing the unnamed delegate, the two sides had met on nine evenings.",
      [
        "the two sides had met on nine evenings | the unnamed delegate | anonymous:the unnamed delegate → outlet:Le Fanal",
      ],
    ],
    [
      "after a verb that says only with its particle",
      "Anna Holm pointed out that the ferry was late. Bo Lind pointed at the ferry that was late.",
      ["that the ferry was late | Anna Holm | person:Anna Holm"],
    ],
    ["that is nobody's", "The two capitals blamed each other.", []],
    [
      "in two sentences",
      "“We sail,” said Anna Holm. “We always have.”",
      ["“We sail,” … “We always have.” | Anna Holm | person:Anna Holm"],
    ],
    [
      "in two paragraphs, the first of them unclosed",
      "“We sail on Friday,” said Anna Holm. “The storm is past.\n\n“The harbour is open again.”",
      [
        "“We sail on Friday,” … “The storm is past. … “The harbour is open again.” | Anna Holm | person:Anna Holm",
      ],
    ],
    [
      "of a question",
      "“Who pays for it?” Anna Holm asked.",
      ["“Who pays for it?” | Anna Holm | person:Anna Holm"],
    ],
    [
      "by an apposed name",
      "Her deputy, Jonas Brandt, said that the pier was safe.",
      ["that the pier was safe | Her deputy, Jonas Brandt | person:Jonas Brandt"],
    ],
    [
      "by a pronoun",
      "Anna Holm opened the pier. She said it would last.",
      ["it would last | She | person:Anna Holm"],
    ],
    [
      "as a promise, in an infinitive",
      "Anna Holm promised on Monday to repair the pier.",
      ["to repair the pier | Anna Holm | person:Anna Holm"],
    ],
    [
      "around its cue, the verb after it",
      "The harbour board, dockers said, ignored every warning.",
      ["The harbour board … ignored every warning | dockers | anonymous:dockers"],
    ],
    [
      "after “As X reported,”",
      "As the Harbour Gazette reported, the pier is unsafe.",
      ["the pier is unsafe | the Harbour Gazette | outlet:Harbour Gazette"],
    ],
    [
      "of someone, that he is something",
      "Anna Holm called the pier “a disgrace to the town.”",
      ["the pier “a disgrace to the town.” | Anna Holm | person:Anna Holm"],
    ],
    [
      "in quotation marks before where it was said",
      "Jonas Brandt shouted “I am done with this pier” at the mayor.",
      ["“I am done with this pier” | Jonas Brandt | person:Jonas Brandt"],
    ],
    [
      "after “which”, whose speaker stands before the comma",
      "It sent the question to the harbour board, which said that the pier was safe.",
      ["that the pier was safe | which | organisation:the harbour board"],
    ],
    [
      "after a name in apposition, which is no content",
      "The harbour's former engineer, Jonas Brandt, said the man who followed him was gone.",
      [
        "the man who followed him was gone | The harbour's former engineer, Jonas Brandt | person:Jonas Brandt",
      ],
    ],
    [
      "by some of those asked",
      "Six in 10 say they would sail again.",
      ["they would sail again | Six in 10 | anonymous:Six in 10"],
    ],
    [
      "after “with”",
      "The vote was close, with half of the dockers saying they would strike.",
      ["they would strike | half of the dockers | anonymous:half of the dockers"],
    ],
    [
      "by a name that an apposition with a verb follows",
      "Mayor Anna Holm of Quay, a sailor who has refused to retire, said the crew deserved better.",
      [
        "the crew deserved better | Mayor Anna Holm of Quay, a sailor who has refused to retire | person:Anna Holm",
      ],
    ],
    [
      "by a paper that another has seen",
      "A copy of the memo seen by Reuters said the pier was unsafe.",
      [
        "the pier was unsafe | A copy of the memo seen by Reuters | document:A copy of the memo seen by Reuters → outlet:Reuters",
      ],
    ],
    [
      "by nobody named",
      "The pier is unsafe, an official said.",
      ["The pier is unsafe | an official | anonymous:an official"],
    ],
  ])("stands %s", (_where, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    [
      "told an outlet",
      "“We sail on Friday,” Anna Holm told the BBC.",
      ["person:Anna Holm", "outlet:BBC"],
    ],
    [
      "according to a paper",
      "The pier is unsafe, Anna Holm said, according to the Harbour Gazette.",
      ["person:Anna Holm", "outlet:Harbour Gazette"],
    ],
    [
      "by an agency via a paper",
      "The pier is unsafe, according to Reuters via the Harbour Gazette.",
      ["outlet:Reuters", "outlet:Harbour Gazette"],
    ],
    [
      "written in a paper",
      "Writing in the Harbour Gazette, Anna Holm called the pier “a ruin” and left.",
      ["person:Anna Holm", "outlet:Harbour Gazette"],
    ],
    [
      "said via a paper",
      "Anna Holm said on Monday, via the Harbour Gazette, that the pier was unsafe.",
      ["person:Anna Holm", "outlet:Harbour Gazette"],
    ],
    [
      "told an agency, and a paper has it from there",
      "“The pier is unsafe,” Anna Holm told Reuters (via the Harbour Gazette).",
      ["person:Anna Holm", "outlet:Reuters", "outlet:Harbour Gazette"],
    ],
    [
      "said according to an agency via a paper",
      "The pier is unsafe, Anna Holm said, according to Reuters, via the Harbour Gazette.",
      ["person:Anna Holm", "outlet:Reuters", "outlet:Harbour Gazette"],
    ],
    [
      "said by means of the speaker's own",
      "Anna Holm announced via Twitter that the pier was unsafe.",
      ["person:Anna Holm"],
    ],
    [
      "cited by an outlet",
      "Reuters, citing two dockers, reported that the pier was unsafe.",
      ["anonymous:two dockers", "outlet:Reuters"],
    ],
    [
      "quoted by an agency",
      "“The pier is unsafe,” Reuters quoted Anna Holm as saying.",
      ["person:Anna Holm", "outlet:Reuters"],
    ],
    [
      "reported by a paper according to others",
      "The Harbour Gazette reported, according to two dockers, the pier was closed for a week.",
      ["anonymous:two dockers", "outlet:Harbour Gazette"],
    ],
    [
      "told the broadcaster, whatever its name",
      "“We sail,” Anna Holm told the broadcaster.",
      ["person:Anna Holm", "outlet:the broadcaster"],
    ],
    [
      "told an outlet nobody knows, in an interview",
      "“We sail,” Anna Holm told Quay in an interview published on Monday.",
      ["person:Anna Holm", "outlet:Quay"],
    ],
    [
      "picked up by an outlet",
      "Anna Holm wrote that the pier was closed, a remark first picked up by the Harbour Gazette.",
      ["person:Anna Holm", "outlet:Harbour Gazette"],
    ],
    [
      "recalled by another",
      "“We sail,” Anna Holm said, as recalled by Jonas Brandt.",
      ["person:Anna Holm", "person:Jonas Brandt"],
    ],
    [
      "in a report that an agency has seen",
      "It was denied in an engineers’ report, seen by Reuters, which says the pier has moved.",
      ["document:an engineers’ report", "outlet:Reuters"],
    ],
    [
      "in a poll reported by a paper",
      "Most voters said that the pier was ugly, according to polling reported by the Harbour Gazette.",
      [
        "anonymous:Most voters",
        "document:polling reported by the Harbour Gazette",
        "outlet:Harbour Gazette",
      ],
    ],
    [
      "in a paper's poll",
      "In a Harbour Gazette poll, most voters said that the pier was ugly.",
      ["anonymous:most voters", "document:a Harbour Gazette poll"],
    ],
    [
      "given to a paper by the one who was told",
      "Jonas Brandt told her that the pier was safe, according to an account Anna Holm gave to the Harbour Gazette.",
      ["person:Jonas Brandt", "person:Anna Holm", "outlet:Harbour Gazette"],
    ],
    [
      "retold by another",
      "Jonas Brandt said Anna Holm told him that the pier was unsafe.",
      ["person:Anna Holm", "person:Jonas Brandt"],
    ],
  ])("that was %s has a chain", (_how, text, expected) => {
    const [statement, ...others] = find(text);
    expect(statement?.chain.map(({ kind, name }) => `${kind}:${name}`)).toEqual(expected);
    expect(others).toEqual([]);
  });

  it.each([
    "The so-called “iron pier” was closed on Monday.",
    "The band played “Northern Lights” until midnight.",
    "The United States shipped grain via the canal.",
    "The claims were settled and the reports were filed.",
    "He toured two Rust Belt states that have lost their harbours.",
    "The board will propose a new pier in May.",
  ])("is not found in %j", (text) => {
    expect(told(text)).toEqual([]);
  });

  it("keeps its id when its speaker changes, and two with the same words have two", () => {
    const [first] = find("The pier is unsafe, Anna Holm said.");
    const [second] = find("The pier is unsafe, Jonas Brandt said.");
    expect(first?.id).toBe(second?.id);
    const ids = find(
      "The pier is unsafe, Anna Holm said.\n\nThe pier is unsafe, Jonas Brandt said.",
    ).map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });
});

describe("a speaker", () => {
  const person = (id: string, name: string, role: string, text: string): Entity => {
    const start = text.indexOf(name);
    const span = { start, end: start + name.length, in: "body" as const, text: name };
    const roles = [{ text: role, span }];
    return { id, type: "person", name, aliases: [], roles, mentions: [span], facet: id };
  };

  it("who is named by a role is the one person whom the article gives it, inferred", () => {
    const text = "Anna Holm, the mayor of Quay, came. The mayor said the pier was safe.";
    const entities = [person("p1", "Anna Holm", "mayor of Quay", text)];
    const [statement] = findStatements({ headline: null, body: { text, html: "" }, entities });
    expect(statement?.speaker).toMatchObject({
      name: "Anna Holm",
      entity: "p1",
      anonymous: false,
      inferred: true,
    });
  });

  it("stays unnamed where two people have the role", () => {
    const text = "The mayors Anna Holm and Jonas Brandt came. The mayor said the pier was safe.";
    const entities = [
      person("p1", "Anna Holm", "mayor", text),
      person("p2", "Jonas Brandt", "mayor", text),
    ];
    const [statement] = findStatements({ headline: null, body: { text, html: "" }, entities });
    expect(statement?.speaker).toMatchObject({ name: null, entity: null, anonymous: true });
  });

  it.each([
    [
      "is not one of whom the words speak",
      "Anna Holm closed the meeting.\n\n“Jonas Brandt would come to us and ask,” she said.",
      "Anna Holm",
    ],
    [
      "of what is told within other words is their subject",
      "The Harbour Gazette reported that Anna Holm won by telling dockers that she would stay.",
      "Anna Holm",
    ],
  ])("%s", (_what, text, name) => {
    expect(find(text).at(-1)?.speaker.name).toBe(name);
  });

  it("of “it said” is the body that the sentence before is about, not who carried the words", () => {
    const text =
      "Norvik Council rejected that. In a statement carried by the news agency BNP, it said the other side had refused to talk.";
    const council: Entity = {
      id: "organisation:norvik-council",
      type: "organisation",
      name: "Norvik Council",
      aliases: [],
      roles: [],
      mentions: [{ start: 0, end: 14, in: "body", text: "Norvik Council" }],
      facet: "norvik-council",
    };
    const [statement] = findStatements({
      headline: null,
      body: { text, html: "" },
      entities: [council],
    });
    expect(statement?.chain.map(({ kind, name }) => `${kind}:${name}`)).toEqual([
      "organisation:Norvik Council",
      "outlet:BNP",
    ]);
  });

  it("of “they quoted” is the outlet that spoke before, named or not", () => {
    const text =
      "State media said on Sunday that the pier was closed.\n\nThey quoted Anna Holm as saying that it was old.";
    expect(
      find(text)
        .at(-1)
        ?.chain.map(({ name }) => name),
    ).toEqual(["Anna Holm", "State media"]);
  });
});

const pieces = [
  ..."Anna Holm|said|told|“|”|\"|''|‘|’|, |. |that|according to|via|Reuters|the mayor|, who|(|)|: |\n\n|—|he|and|but|quoted|as saying|citing|1990".split(
    "|",
  ),
];

describe("any text", () => {
  it("has statements whose every span slices to what it claims, within one paragraph", () => {
    const noise = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 8 })), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(noise, (parts) => {
        const text = parts.join(" ");
        for (const { content, cue, speaker, chain, hedge } of find(text)) {
          const spans = [...content, cue, speaker.span, hedge, ...chain.map(({ span }) => span)];
          for (const span of spans) {
            if (!span) continue;
            expect(text.slice(span.start, span.end)).toBe(span.text);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.text).not.toMatch(/\n\s*\n/);
          }
          expect(content.length).toBeGreaterThan(0);
          expect(content.map(({ start }) => start)).toEqual(
            content.map(({ start }) => start).toSorted((a, b) => a - b),
          );
        }
      }),
      { numRuns: 500 },
    );
  });

  it("ends in linear time, noise or not", () => {
    for (const piece of [
      "“",
      '" ',
      "said ",
      "Anna Holm said, ",
      "who said ",
      ", who ",
      "(",
      "according to ",
      "“a “",
      "‘ a ",
      "and said that ",
      "Reuters via ",
      "\n\n“a",
      "'' '' ",
    ]) {
      const text = piece.repeat(60_000 / piece.length);
      expect(find(text).length).toBeLessThanOrEqual(1_000);
    }
  });
});
