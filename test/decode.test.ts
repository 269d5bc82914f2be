import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanText, decodeText } from "../lib/decode.ts";

const bytes = (...codes: number[]) => Uint8Array.from(codes);
const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

/** windows-1251 and koi8-r of the Russian lower-case letters and capitals that the sample needs. */
function encodeAs(encoding: string, text: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const table = new Map(Array.from({ length: 256 }, (_, i) => [decoder.decode(bytes(i)), i]));
  return Uint8Array.from(text, (character) => table.get(character) ?? 0x3f);
}

describe("the strongest evidence of an encoding decides", () => {
  test("a byte order mark outweighs the header, and is not part of the text", () => {
    const body = bytes(0xef, 0xbb, 0xbf, ...utf8("Brücke"));
    expect(decodeText(body, "text/plain; charset=iso-8859-1")).toEqual({
      kind: "text",
      text: "Brücke",
      encoding: "utf-8",
      origin: "bom",
      warnings: [],
    });
    const wide = bytes(0xff, 0xfe, 0x42, 0, 0xfc, 0);
    expect(decodeText(wide, null)).toMatchObject({ text: "Bü", encoding: "utf-16le" });
  });

  test("the header's charset outweighs the document's own", () => {
    const body = latin1('<meta charset="koi8-r"><p>Br\xfccke');
    expect(decodeText(body, 'text/html; charset="windows-1252"')).toMatchObject({
      encoding: "windows-1252",
      origin: "content-type",
    });
  });

  test.each([
    ['<html><head><meta charset="windows-1251">', "windows-1251", "meta"],
    [
      '<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-2">',
      "iso-8859-2",
      "meta",
    ],
    ['<?xml version="1.0" encoding="ISO-8859-15"?><html>', "iso-8859-15", "xml"],
  ])("%s declares %s", (head, encoding, origin) => {
    expect(decodeText(latin1(`${head}\xe9`), null)).toMatchObject({ encoding, origin });
  });

  test("without a label, bytes that are UTF-8 are UTF-8", () => {
    expect(decodeText(utf8("Brücke — 橋"), null)).toMatchObject({
      text: "Brücke — 橋",
      encoding: "utf-8",
      origin: "bytes",
    });
  });

  test("UTF-16 is seen without its mark", () => {
    const body = new Uint8Array(Buffer.from("The council voted — for the bridge", "utf16le"));
    expect(decodeText(body, null)).toMatchObject({ encoding: "utf-16le", origin: "bytes" });
    expect(decodeText(body.toReversed(), null)).toMatchObject({ encoding: "utf-16be" });
  });

  test("Latin text in no other encoding is windows-1252", () => {
    expect(decodeText(latin1("\x84Br\xfccke\x93 \x96 10 \x80"), null)).toMatchObject({
      text: "„Brücke“ – 10 €",
      encoding: "windows-1252",
      origin: "default",
    });
  });

  test.each(["windows-1251", "koi8-r"])("Russian in %s is told by its letters", (encoding) => {
    const text = "Городской совет вчера вечером решил закрыть старый мост для машин.";
    expect(decodeText(encodeAs(encoding, text), null)).toMatchObject({ text, encoding });
  });

  test("Greek in windows-1253 is told by its letters", () => {
    const text = "Το δημοτικό συμβούλιο αποφάσισε χθες το βράδυ να κλείσει την παλιά γέφυρα.";
    expect(decodeText(encodeAs("windows-1253", text), null)).toMatchObject({ text });
  });

  // 「町は橋を閉じる。」 and so on, as each encoding writes it.
  test.each([
    ["shift_jis", "92ac82cd8bb482f095c282b682e98142", "町は橋を閉じる。"],
    ["euc-jp", "c4aea4cfb6b6a4f2cac4a4b8a4eba1a3", "町は橋を閉じる。"],
    ["euc-kr", "bdc3c0c720b4d9b8aeb4c22e", "시의 다리는."],
    ["gb18030", "d5e2b8f6b3c7cad0b5c4c7c5b9d8b1d5c1cba1a3", "这个城市的桥关闭了。"],
  ])("%s is told by its commonest characters", (encoding, hex, text) => {
    const body = new Uint8Array(Buffer.from(hex, "hex"));
    expect(decodeText(body, null)).toMatchObject({ text, encoding });
  });
});

describe("evidence that the bytes contradict is passed over with a warning", () => {
  test("a utf-8 label on Latin-1 bytes", () => {
    const decoded = decodeText(latin1("Br\xfccke und T\xfcr"), "text/plain; charset=utf-8");
    expect(decoded).toMatchObject({ text: "Brücke und Tür", encoding: "windows-1252" });
    expect(decoded).toMatchObject({ warnings: [expect.stringMatching(/^wrong-encoding: /)] });
  });

  test("a Latin-1 label on UTF-8 bytes", () => {
    const decoded = decodeText(utf8("„Brücke“ — Tür"), "text/plain; charset=iso-8859-1");
    expect(decoded).toMatchObject({ text: "„Brücke“ — Tür", encoding: "utf-8" });
  });

  test("a UTF-16 declaration that could be read as ASCII", () => {
    const decoded = decodeText(utf8('<meta charset="utf-16"><p>Brücke'), null);
    expect(decoded).toMatchObject({ encoding: "utf-8" });
  });

  test("an encoding that nobody knows", () => {
    expect(decodeText(utf8("Bridge"), "text/plain; charset=klingon")).toMatchObject({
      text: "Bridge",
      warnings: [expect.stringMatching(/^unknown-encoding: .*"klingon"/)],
    });
  });

  test("one broken character does not cost the others theirs", () => {
    const body = bytes(
      ...utf8("Brücke, Tür, Öl — grün, für, über"),
      0xff,
      ...utf8(" Ähre. Größe."),
    );
    expect(decodeText(body, null)).toMatchObject({
      text: "Brücke, Tür, Öl — grün, für, über� Ähre. Größe.",
      encoding: "utf-8",
      warnings: [expect.stringMatching(/^broken-characters: 1 /)],
    });
  });
});

describe("what is no text is refused with the name of what it is", () => {
  test.each([
    ["%PDF-1.7\n%\xe2\xe3", "PDF"],
    ["PK\x03\x04\x14\x00\x06\x00", "ZIP"],
    ["\xff\xd8\xff\xe0\x00\x10JFIF", "JPEG"],
    ["\x89PNG\r\n\x1a\n\x00\x00", "PNG"],
    ["{\\rtf1\\ansi Hello", "RTF"],
    ["\x00\x00\x00\x18ftypmp42", "MP4"],
    ["A\x00\x01\x02B\x00\x00\x03C\x00\x00\x00", "control bytes"],
    ["\xff\xfe\x00\x01\x02\x00\x03\x00\x04\x00\x05\x00", "control bytes"],
  ])("%j", (body, name) => {
    expect(decodeText(latin1(body), "text/plain")).toEqual({
      kind: "binary",
      reason: expect.stringContaining(name),
    });
  });

  test("text that only begins like a file type stays text", () => {
    for (const text of ["MZ stands for a town", "ID3 tags are old", "PK, the mayor said", "BM"]) {
      expect(decodeText(utf8(text), null)).toMatchObject({ kind: "text", text });
    }
  });
});

test("clean text has line feeds only, and nothing that XML refuses", () => {
  expect(cleanText("a\r\nb\rc\u2028d\fe")).toBe("a\nb\nc\nd\ne");
  expect(cleanText("\uFEFFa\u0000b\u0007\tc\u007F\u0085")).toBe("ab\tc\n");
  expect(cleanText("x\uD800y\uDC00z\uFFFE\uFFFF\uFDD0\u{1FFFE}😀")).toBe("xyz😀");
});

test("no bytes make it throw, and any text that comes out is clean", () => {
  const header = fc.constantFrom(null, "text/html; charset=utf-8", "text/plain; charset=big5");
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), header, (body, contentType) => {
      const decoded = decodeText(body, contentType);
      if (decoded.kind === "text") expect(cleanText(decoded.text)).toBe(decoded.text);
    }),
  );
});

test("whatever text is written in UTF-8 comes back clean and whole", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const decoded = decodeText(utf8(`Bridge. ${text}`), "text/plain; charset=utf-8");
      expect(decoded).toMatchObject({ text: cleanText(`Bridge. ${text}`) });
    }),
  );
});
