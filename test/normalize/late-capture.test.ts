import { describe, expect, it } from "vitest";
import { encodeCapture } from "../../lib/capture.ts";
import { sha256 } from "../../lib/hash.ts";
import { encodeText } from "../../lib/json.ts";
import { captureId, captureKey } from "../../lib/keys.ts";
import { normalize } from "../../lib/normalize/normalize.ts";
import { openMemoryStore } from "../support/memory-store.ts";
import { articleText, contents, inlineNormalizer, testConfig } from "../support/world.ts";

/** The revisions that are kept of one article whose captures come in this order, each `[day, words]`. */
async function revisionsKept(
  captures: readonly (readonly [string, string])[],
): Promise<ReadonlyMap<string, string>> {
  const store = openMemoryStore();
  for (const [day, words] of captures) {
    const body = encodeText(articleText("Bridge opens", words));
    const time = new Date(`2026-11-${day}T09:00:00Z`);
    const key = captureKey("desk", captureId(time, sha256(body)));
    const header = {
      source: "desk",
      identities: ["a.txt"],
      url: null,
      file: "a.txt",
      contentType: "text/plain; charset=utf-8",
      time: time.toISOString(),
      backfill: false,
      problem: null,
    };
    await store.put(key, encodeCapture({ header, body }), "absent");
    const ports = { store, normalizer: inlineNormalizer, sources: testConfig().sources };
    await normalize(key, ports, { receive: 1 });
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
