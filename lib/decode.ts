import { isUtf8 } from "node:buffer";
import { kindByControls, kindByMagic } from "./binary.ts";
import { charsetOf, declaredEncoding, declaredLanguage } from "./declared-encoding.ts";
import { guessEncoding, isIso2022Jp, wideEncodingOf } from "./guess-encoding.ts";
import { decodeMixedUtf8 } from "./mixed-utf8.ts";
import { decodeBytes, findEncoding } from "./text-decoder.ts";

/** Bytes as text, with how we know; or the reason why they are no text. */
export type Decoded =
  | {
      readonly kind: "text";
      readonly text: string;
      /** WHATWG name, lower case: "utf-8", "windows-1251". */
      readonly encoding: string;
      /** What the choice rests on: "bom", "content-type", "meta", "xml", "bytes" or "default". */
      readonly origin: string;
      readonly warnings: readonly string[];
    }
  | { readonly kind: "binary"; readonly reason: string };

interface Choice {
  readonly encoding: string;
  readonly origin: string;
}

/** A multi-byte text may have this share of broken characters and still be what its label says. */
const brokenShareMax = 0.1;

/** UTF-8 may have more, since strays are read as what they are; Latin-1 is broken nearly all over. */
const strayShareMax = 0.5;

/**
 * Decodes an article. The strongest evidence first: a byte order mark, the header's charset, the
 * document's own declaration, then the bytes themselves. Evidence that the bytes contradict is
 * passed over with a warning. Never throws.
 */
export function decodeText(body: Uint8Array, contentType: string | null): Decoded {
  const marked = markOf(body);
  if (marked && !(isWide(marked.encoding) && looksScrambled(body, marked.encoding))) {
    return decodeAs(body, marked, []);
  }

  const wide = wideEncodingOf(body) ?? declaredWide(body, contentType);
  const binary = kindByMagic(body) ?? (wide === undefined ? kindByControls(body) : undefined);
  if (binary !== undefined) return { kind: "binary", reason: binary };

  const warnings: string[] = [];
  for (const { label, origin } of declaredEncoding(body, contentType)) {
    const encoding = findEncoding(label);
    if (encoding === undefined) {
      warnings.push(`unknown-encoding: the ${origin} names "${label}", which is no known encoding`);
    } else if (wide === undefined && contradicts(body, encoding)) {
      warnings.push(`wrong-encoding: the ${origin} says ${encoding}, but the bytes are not`);
    } else if (wide === undefined || isWide(encoding)) {
      return decodeAs(body, { encoding, origin }, warnings);
    }
  }
  if (wide !== undefined) return decodeAs(body, { encoding: wide, origin: "bytes" }, warnings);
  return decodeAs(body, guessed(body), warnings);
}

/**
 * Text as every later step may rely on: line feeds only, and none of what XML and JSON readers
 * refuse (XML 1.0 §2.2): control characters, noncharacters, lone surrogates, byte order marks.
 */
export const cleanText = (text: string): string =>
  mayBeUnclean.test(text)
    ? text
        .replace(/\r\n?|[\u000B\u000C\u0085\u2028\u2029]/g, "\n")
        .replace(/[\u0000-\u0008\u000E-\u001F\u007F-\u009F\uFEFF\uFDD0-\uFDEF]/g, "")
        .replace(/\p{Surrogate}|\p{Noncharacter_Code_Point}/gu, "")
    : text;

/** Most text has none of these, and is looked through once. */
const mayBeUnclean =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\uD800-\uDFFF\uFDD0-\uFDEF\uFEFF\uFFFE\uFFFF]/;

/** UTF-16 that a header names and that reads well: text of other scripts has few NUL bytes. */
function declaredWide(
  body: Uint8Array,
  contentType: string | null,
): "utf-16le" | "utf-16be" | undefined {
  const label = charsetOf(contentType);
  const encoding = label === undefined ? undefined : findEncoding(label);
  return (encoding === "utf-16le" || encoding === "utf-16be") && !looksScrambled(body, encoding)
    ? encoding
    : undefined;
}

function markOf(body: Uint8Array): Choice | undefined {
  const [a, b, c] = body;
  const origin = "bom";
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: "utf-8", origin };
  if (a === 0xff && b === 0xfe) return { encoding: "utf-16le", origin };
  if (a === 0xfe && b === 0xff) return { encoding: "utf-16be", origin };
  return undefined;
}

function guessed(body: Uint8Array): Choice {
  const seven = isIso2022Jp(body.subarray(0, 4_096));
  if (!seven && brokenShare(body, "utf-8") <= strayShareMax)
    return { encoding: "utf-8", origin: "bytes" };
  const encoding = guessEncoding(body, declaredLanguage(body));
  return encoding === undefined
    ? { encoding: "windows-1252", origin: "default" }
    : { encoding, origin: "bytes" };
}

function decodeAs(
  body: Uint8Array,
  { encoding, origin }: Choice,
  warnings: readonly string[],
): Decoded {
  const valid = isValid(body, encoding);
  const raw = valid || encoding !== "utf-8" ? decodeBytes(body, encoding) : decodeMixedUtf8(body);
  const broken = valid ? 0 : count(raw, "\uFFFD");
  const strays = valid || encoding !== "utf-8" ? [] : [strayWarning];
  const lost = `broken-characters: ${broken} of the text could not be read as ${encoding}`;
  return {
    kind: "text",
    text: mayBeUnclean.test(raw)
      ? cleanText(encoding === "utf-8" ? withWesternControls(raw) : raw)
      : raw,
    encoding,
    origin,
    warnings: broken > 0 ? [...warnings, lost] : [...warnings, ...strays],
  };
}

/**
 * C1 controls have no use in text: they are windows-1252 that somebody took for Latin-1 before it was
 * written as UTF-8. NEL alone is left, which ends lines.
 */
const withWesternControls = (text: string): string =>
  text.replace(/[\u0080-\u0084\u0086-\u009f]/g, (control) =>
    decodeBytes(Uint8Array.of(control.charCodeAt(0)), "windows-1252"),
  );

const strayWarning = "mixed-encoding: bytes that are no UTF-8 were read as windows-1252";

const isWide = (encoding: string): boolean => encoding.startsWith("utf-16");

/** The mark of UTF-16 is two bytes only, which other kinds of file begin with by chance. */
function looksScrambled(body: Uint8Array, encoding: string): boolean {
  const sample = decodeBytes(body.subarray(0, 4_096), encoding);
  const odd = sample.match(/[\p{Cn}\p{Co}\p{Cs}\u0000-\u0008\u000E-\u001F\uFFFD]/gu)?.length ?? 0;
  return odd > sample.length * 0.05;
}

/**
 * A declaration that could be read as ASCII is not in UTF-16 (HTML, 13.2.3.2). One-byte encodings accept any bytes, so text that is whole UTF-8 with several long characters
 * tells against them: real text of theirs practically never looks so.
 */
function contradicts(body: Uint8Array, encoding: string): boolean {
  if (isWide(encoding)) return true;
  if (/^(?:windows-|iso-|koi8|ibm|mac|x-mac)/.test(encoding) && !encoding.startsWith("iso-2022")) {
    return isValid(body, "utf-8") && nonAsciiBytes(body) >= 6;
  }
  if (encoding === "utf-8") return brokenShare(body, encoding) > strayShareMax || isIso2022Jp(body);
  if (brokenShare(body, encoding) <= brokenShareMax) return false;
  // Many broken characters speak against a label only where the bytes speak for another.
  return isValid(body, "utf-8") || ![undefined, encoding].includes(guessEncoding(body));
}

/** How many of the characters beyond ASCII are broken under `encoding`: 0 for a text that is valid. */
function brokenShare(body: Uint8Array, encoding: string): number {
  if (isValid(body, encoding)) return 0;
  const text = decodeBytes(body, encoding);
  const beyondAscii = text.match(/[^\u0000-\u007F]/gu)?.length ?? 0;
  return count(text, "\uFFFD") / Math.max(beyondAscii, 1);
}

function isValid(body: Uint8Array, encoding: string): boolean {
  if (encoding === "utf-8") return isUtf8(body);
  try {
    decodeBytes(body, encoding, { fatal: true });
    return true;
  } catch {
    return false;
  }
}

const count = (text: string, part: string): number => text.split(part).length - 1;

const nonAsciiBytes = (body: Uint8Array): number =>
  body.reduce((sum, byte) => (byte > 0x7f ? sum + 1 : sum), 0);
