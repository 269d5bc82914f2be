import { describe, expect, it } from "vitest";
import { clusterAll } from "../../../lib/publish/stories/cluster.ts";
import { findMarks, packMarks, unpackMarks } from "../../../lib/publish/stories/marks.ts";
import { readLabelledStories } from "../../support/labelled-stories.ts";
import { clusteredOf, pairsOf, scorePairs, storiesOf } from "../../support/story-scores.ts";

const open = readLabelledStories("dev");
const halves = (["dev", "held", "sealed"] as const).map(readLabelledStories);

describe("articles of one story", () => {
  it.each(halves)("are found in labelled articles as well as docs/stories.md says", (half) => {
    const { found, right, wanted } = scorePairs(pairsOf(half).labelled, storiesOf(half.articles));
    expect(right / found).toBeGreaterThanOrEqual(0.95);
    expect(right / wanted).toBeGreaterThanOrEqual(0.85);
  });

  it("are the same whatever order they come in", () => {
    const articles = clusteredOf(open.articles);
    const stories = (of: typeof articles) =>
      new Map(clusterAll(of).map(({ id, story, since }) => [id, `${story} ${since}`]));
    const expected = stories(articles);
    expect(stories(articles.toReversed())).toEqual(expected);
    expect(stories(articles.toSorted((a, b) => (a.source < b.source ? -1 : 1)))).toEqual(expected);
  });

  it("are led by the first of them, and stand within three days of it", () => {
    const all = clusterAll(clusteredOf(open.articles));
    const byId = new Map(all.map((each) => [each.id, each]));
    for (const { order, story, since } of all) {
      expect(byId.get(story)?.order).toBe(since);
      expect(byId.get(story)?.story).toBe(story);
      expect(Date.parse(order) - Date.parse(since)).toBeLessThanOrEqual(3 * 86_400_000);
      expect(order >= since).toBe(true);
    }
  });
});

describe("many articles that share a name which everybody has", () => {
  const articles = Array.from({ length: 300 }, (_, at) => {
    const own = [at * 10 + 1, at * 10 + 2];
    const marks = {
      ...{ runs: [], numbers: [], days: [], leadDays: [], outlet: [], credits: [], leadNames: [] },
      names: [0],
      words: own,
      head: [0, ...own],
    };
    const order = new Date(Date.UTC(2026, 8, 16, 8, at)).toISOString();
    return { id: String(at), source: String(at), order, time: Date.parse(order), marks };
  });

  it("are not all compared with one another", () => {
    let compared = 0;
    const stories = clusterAll(articles, () => {
      compared++;
      return -9;
    });
    expect(new Set(stories.map(({ story }) => story)).size).toBe(articles.length);
    expect(compared).toBeLessThan(articles.length);
  });
});

describe("two texts of one desk", () => {
  const bodyOf = (wanted: string) => open.articles.find(({ id }) => id === wanted)?.body ?? "";
  const [text, retold] = [bodyOf("ferry-grounding-a"), bodyOf("ferry-grounding-e")];
  const storiesOfTwo = (...told: readonly { readonly source: string; readonly text: string }[]) =>
    clusterAll(
      told.map(({ source, text }, at) => {
        const day = "2026-09-16";
        const marks = findMarks({ headline: "Ferry aground", text, outlet: source, day });
        if (!marks) throw new Error("too few words to be compared");
        const order = `${day}T1${at}:00:00.000Z`;
        return { id: `${at}`, source, order, time: Date.parse(order), marks };
      }),
    ).map(({ story }) => story);

  it("are two stories where they share no text, and one where they do", () => {
    expect(storiesOfTwo({ source: "A", text }, { source: "B", text: retold })).toEqual(["0", "0"]);
    expect(storiesOfTwo({ source: "A", text }, { source: "A", text: retold })).toEqual(["0", "1"]);
    expect(storiesOfTwo({ source: "A", text }, { source: "A", text })).toEqual(["0", "0"]);
  });

  it("are known by an agency that both credit, too", () => {
    const [one, other] = [`(QXA) ${text}`, `(QXA) ${retold}`];
    expect(storiesOfTwo({ source: "A", text: one }, { source: "B", text: other })).toEqual([
      "0",
      "1",
    ]);
    const [left, right] = [`(left) ${text}`, `(left) ${retold}`];
    expect(storiesOfTwo({ source: "A", text: left }, { source: "B", text: right })).toEqual([
      "0",
      "0",
    ]);
  });
});

describe("the marks of an article", () => {
  const text = open.articles[0]?.body ?? "";
  const marksOf = (words: string) =>
    findMarks({ headline: "Harbour opens", text: words, outlet: "The Desk", day: "2026-10-14" });

  it("come back from the store as they were", () => {
    const marks = marksOf(text);
    expect(marks && unpackMarks(packMarks(marks))).toEqual(marks);
  });

  it("are none where there are too few words to know an event by", () => {
    expect(marksOf("The harbour opens on Monday, the town says.")).toBe(undefined);
  });

  it("are no larger for a long article than for a short one", () => {
    const long = marksOf(Array(200).fill(text).join("\n\n"));
    expect(JSON.stringify(long && packMarks(long)).length).toBeLessThan(1_800);
  });
});
