import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { captureId } from "../lib/keys.ts";
import { firstSeenOf, type LedgerEntry, revisionsOf, withCapture } from "../lib/stored-record.ts";

const entry = (minute: number, content: string): LedgerEntry => ({
  capture: captureId(new Date(Date.UTC(2026, 0, 1, 0, minute)), content.padEnd(16, "0")),
  content,
  backfill: false,
  held: false,
  published: null,
});

const captures = fc
  .array(fc.tuple(fc.nat(59), fc.constantFrom("a", "b", "c")), { minLength: 1, maxLength: 12 })
  .map((pairs) => pairs.map(([minute, content]) => entry(minute, content)));

const ledgerOf = (entries: readonly LedgerEntry[]): readonly LedgerEntry[] =>
  entries.reduce<readonly LedgerEntry[]>(withCapture, []);

describe("the ledger of a record", () => {
  it("is the same whatever the order in which captures arrive", () => {
    fc.assert(
      fc.property(captures, fc.infiniteStream(fc.nat()), (entries, random) => {
        const shuffled = entries
          .map((each) => ({ each, at: random.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ each }) => each);
        expect(ledgerOf(shuffled)).toEqual(ledgerOf(entries));
      }),
    );
  });

  it("never loses a revision when a capture is added", () => {
    fc.assert(
      fc.property(captures, (entries) => {
        let ledger: readonly LedgerEntry[] = [];
        let revisions = 0;
        for (const each of entries) {
          ledger = withCapture(ledger, each);
          expect(revisionsOf(ledger).length).toBeGreaterThanOrEqual(revisions);
          revisions = revisionsOf(ledger).length;
        }
      }),
    );
  });

  it("counts no revision for the same content seen again", () => {
    const ledger = ledgerOf([entry(1, "a"), entry(2, "a"), entry(3, "b"), entry(4, "b")]);
    expect(revisionsOf(ledger).map(({ content }) => content)).toEqual(["a", "b"]);
  });

  it("tells the instant of the first capture, also when that one came late", () => {
    expect(firstSeenOf(ledgerOf([entry(5, "a"), entry(2, "b")]))).toBe("2026-01-01T00:02:00.000Z");
  });
});
