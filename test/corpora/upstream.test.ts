import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readFeed } from "../../lib/collect/read/read-feed.ts";
import { cleanText, decodeText } from "../../lib/decode.ts";
import { prescan } from "../../lib/html-prescan.ts";
import { casesOf, hasHostileCorpus, hostileCorpus } from "../support/hostile-corpus.ts";

type Line = { readonly [key: string]: string | null };
const linesOf = casesOf<Line>;

if (!hasHostileCorpus) console.warn("skipped: ../shared/corpora/hostile is not there");

const filesOf = (set: string): readonly (readonly [string, Uint8Array])[] => {
  const folder = new URL(`${set}/dev/`, hostileCorpus);
  return hasHostileCorpus
    ? readdirSync(folder).map((name) => [name, readFileSync(join(fileURLToPath(folder), name))])
    : [];
};

const documents = (): readonly (readonly [string, Uint8Array])[] => [
  ...filesOf("xml-hostile"),
  ...filesOf("json-testsuite"),
  ...filesOf("feedparser-encoding"),
  ...linesOf("xxe-lines").map(
    (each) => [String(each.id), Buffer.from(JSON.stringify(each))] as const,
  ),
  ...linesOf("xxe-lines").map(
    (each) => [String(each.id), Buffer.from(String(each.payload ?? each.xml ?? ""))] as const,
  ),
  ...linesOf("w3c-xmlconf").map(
    (each) => [String(each.id), Buffer.from(String(each.xml_b64), "base64")] as const,
  ),
];

describe.runIf(hasHostileCorpus)("hostile XML and JSON", () => {
  it("neither throws nor expands, and each is done with within memory and time", () => {
    let worstMs = 0;
    let worstBytes = 0;
    for (const [, body] of documents()) {
      const heap = process.memoryUsage().heapUsed;
      const begun = performance.now();
      const outcome = readFeed({ body, url: "https://a.example/", contentType: null });
      worstMs = Math.max(worstMs, performance.now() - begun);
      worstBytes = Math.max(worstBytes, process.memoryUsage().heapUsed - heap);
      // What is read cannot be longer than what was there: nothing was expanded or taken in.
      const read = outcome.kind === "feed" ? JSON.stringify(outcome.feed).length : 0;
      expect(read).toBeLessThan(20 * body.length + 2_000);
    }
    expect(worstBytes).toBeLessThan(64 * 1024 * 1024);
    // A bound on the order of magnitude: the slowest takes some milliseconds.
    expect(worstMs).toBeLessThan(2_500);
  });
});

describe.runIf(hasHostileCorpus)("charsets", () => {
  const squeeze = (text: string): string => text.replace(/\s+/g, " ");

  const rightShare = (cases: readonly Line[]): number => {
    const right = cases.filter((each) => {
      const decoded = decodeText(
        Buffer.from(String(each.bytes_b64), "base64"),
        each.contentType ?? null,
      );
      return decoded.kind === "text" && squeeze(decoded.text).includes(squeeze(String(each.title)));
    });
    return right.length / cases.length;
  };

  it("are read as they are where the label is honest or broken bytes are few", () => {
    const honest = linesOf("generated-charset").filter(
      ({ kind, expect: wish }) => !/^lie/.test(kind ?? "") && wish !== "best-effort",
    );
    expect(rightShare(honest)).toBe(1);
  });

  it("are read as they are where the label lies", () => {
    const lies = linesOf("generated-charset").filter(({ kind }) => /^lie/.test(kind ?? ""));
    expect(rightShare(lies)).toBeGreaterThanOrEqual(0.99);
  });

  it("that HTML declares are found as browsers find them", () => {
    const nameOf = (label: string): string => new TextDecoder(label).encoding;
    const wrong = linesOf("html5lib-encoding").filter(({ bytes_b64: bytes, encoding }) => {
      const head = Buffer.from(String(bytes), "base64").toString("latin1");
      // A byte order mark is looked at before.
      if (head.startsWith("\u00ef\u00bb\u00bf")) return false;
      return nameOf(prescan(head) ?? "windows-1252") !== nameOf(String(encoding));
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it.each(["euc_kr", "gb18030", "iso_2022_jp", "jis0212", "shift_jis"])(
    "of old are decoded in full: %s",
    (name) => {
      const label =
        name === "jis0212" ? "euc-jp" : name === "shift_jis" ? name : name.replaceAll("_", "-");
      const files = new Map(filesOf("legacy-decoders"));
      const decoded = decodeText(
        files.get(`${name}_in.txt`) ?? new Uint8Array(),
        `text/plain; charset=${label}`,
      );
      const reference = Buffer.from(files.get(`${name}_in_ref.txt`) ?? []).toString();
      expect(decoded.kind === "text" && decoded.text).toBe(cleanText(reference));
    },
  );
});
