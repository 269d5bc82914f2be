import fc from "fast-check";
import {
  charsetTokens,
  dateTokens,
  htmlTokens,
  jsonTokens,
  textTokens,
  xmlTokens,
} from "./dictionaries.ts";

/** Documents that nobody would write: tokens in any order, some of them over and over, and stray bytes. */

const pumpMax = 2_000;

export const textOf = (...dictionaries: readonly (readonly string[])[]): fc.Arbitrary<string> => {
  const token = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...dictionaries.flat()) },
    { weight: 2, arbitrary: fc.constantFrom(...textTokens) },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 20 }) },
  );
  const pumped = fc
    .tuple(token, fc.oneof({ weight: 8, arbitrary: fc.constant(1) }, fc.nat({ max: pumpMax })))
    .map(([text, times]) => text.repeat(times));
  return fc.array(pumped, { maxLength: 60 }).map((parts) => parts.join(""));
};

/** The text in UTF-8, with some bytes changed, and as it may say of itself what it is not. */
export const bytesOf = (text: fc.Arbitrary<string>): fc.Arbitrary<Uint8Array> =>
  fc
    .tuple(text, fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 4 }))
    .map(([whole, changes]) => {
      const bytes = Buffer.from(whole);
      for (const [at, value] of changes) if (bytes.length > 0) bytes[at % bytes.length] = value;
      return new Uint8Array(bytes);
    });

export const html = textOf(htmlTokens, dateTokens);
export const xml = textOf(xmlTokens, dateTokens, htmlTokens);
export const plain = textOf(textTokens, dateTokens);
export const json = textOf(jsonTokens, dateTokens);

export const contentType: fc.Arbitrary<string | null> = fc.option(
  fc.array(fc.constantFrom(...charsetTokens), { maxLength: 5 }).map((parts) => parts.join("")),
);
