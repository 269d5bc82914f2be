import { describe, expect, it } from "vitest";
import { captureAndNormalize } from "../support/captures.ts";
import { openMemoryStore } from "../support/memory-store.ts";
import { articleText, contents, inlineNormalizer, testConfig } from "../support/world.ts";

/** The revisions that are kept of one article whose captures come in this order, each `[day, words]`. */
async function revisionsKept(
  captures: readonly (readonly [string, string])[],
): Promise<ReadonlyMap<string, string>> {
  const store = openMemoryStore();
  const ports = { store, normalizer: inlineNormalizer, sources: testConfig().sources };
  for (const [day, words] of captures) {
    const capture = {
      source: "desk",
      from: { file: "a.txt" },
      time: new Date(`2026-11-${day}T09:00:00Z`),
      contentType: "text/plain; charset=utf-8",
      text: articleText("Bridge opens", words),
    };
    await captureAndNormalize(capture, ports);
  }
  const records = await contents(store, "records/");
  return new Map([...records].filter(([key]) => key.split("/").length === 3));
}

const said = {
  first: "The bridge was open.",
  between: "The bridge was shut.",
  last: "The bridge was gone.",
};

describe("a capture that comes late", () => {
  it("makes a revision of the one behind it, which is kept as if all had come in order", async () => {
    const [a, b, c, d] = [
      ["01", said.first],
      ["02", said.between],
      ["03", said.first],
      ["04", said.last],
    ] as const;
    const inOrder = await revisionsKept([a, b, c, d]);
    const late = await revisionsKept([a, c, d, b]);
    expect([...inOrder.keys()]).toHaveLength(3);
    expect([...late.keys()]).toEqual([...inOrder.keys()]);
  });
});
