import { describe, expect, it } from "vitest";
import { clusterAll } from "../../../lib/publish/stories/cluster.ts";
import { findMarks, packMarks, unpackMarks } from "../../../lib/publish/stories/marks.ts";
import { readLabelledStories } from "../../support/labelled-stories.ts";
import { clusteredOf, pairsOf, scorePairs, storiesOf } from "../../support/story-scores.ts";

const open = readLabelledStories("dev");

describe("articles of one story", () => {
  it("are found on the open half of the labelled set as well as docs/stories.md says", () => {
    const { found, right, wanted } = scorePairs(pairsOf(open).labelled, storiesOf(open.articles));
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

describe("the marks of an article", () => {
  const text = open.articles[0]?.body ?? "";

  it("come back from the store as they were", () => {
    const marks = findMarks("Harbour opens", text);
    expect(marks && unpackMarks(packMarks(marks))).toEqual(marks);
  });

  it("are none where there are too few words to know an event by", () => {
    expect(findMarks("Harbour opens", "The harbour opens on Monday, the town says.")).toBe(
      undefined,
    );
  });

  it("are no larger for a long article than for a short one", () => {
    const long = findMarks("Harbour opens", Array(200).fill(text).join("\n\n"));
    expect(JSON.stringify(long && packMarks(long)).length).toBeLessThan(1_800);
  });
});
