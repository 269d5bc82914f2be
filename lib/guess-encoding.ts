/**
 * The encoding of a text that does not tell and is not UTF-8, from how often the commonest
 * characters of a language turn up: under a wrong encoding they are rare.
 */

const sampleBytes = 8_192;

interface Candidate {
  readonly encoding: string;
  /** The characters that make up much of any text in that script. */
  readonly common: RegExp;
  /** The share they have of all characters beyond ASCII, at the least. */
  readonly shareMin: number;
}

const CANDIDATES: readonly Candidate[] = [
  { encoding: "shift_jis", common: /[ぁ-んァ-ヶー、。]/g, shareMin: 0.3 },
  { encoding: "euc-jp", common: /[ぁ-んァ-ヶー、。]/g, shareMin: 0.3 },
  { encoding: "euc-kr", common: /[가-힣]/g, shareMin: 0.7 },
  { encoding: "gb18030", common: /[的一是在不了有和人这中大为上个国，。]/g, shareMin: 0.12 },
  { encoding: "big5", common: /[的一是在不了有和人這中大為上個國，。]/g, shareMin: 0.12 },
  { encoding: "windows-1251", common: /[оеаинтсрвл]/g, shareMin: 0.5 },
  { encoding: "koi8-r", common: /[оеаинтсрвл]/g, shareMin: 0.5 },
  { encoding: "windows-1253", common: /[αοιετσνηυρ]/g, shareMin: 0.5 },
];

/** A Latin text has accents here and there; another script has hardly anything else. */
const foreignShareMin = 0.3;

export function guessEncoding(body: Uint8Array): string | undefined {
  const sample = body.subarray(0, sampleBytes);
  let foreign = 0;
  let latin = 0;
  for (const byte of sample) {
    if (byte > 0x7f) foreign += 1;
    else if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) latin += 1;
  }
  if (foreign < (foreign + latin) * foreignShareMin) return undefined;

  let best: { readonly encoding: string; readonly fit: number } | undefined;
  for (const { encoding, common, shareMin } of CANDIDATES) {
    const fit = shareOf(common, decodeSample(sample, encoding)) / shareMin;
    if (fit >= 1 && fit > (best?.fit ?? 0)) best = { encoding, fit };
  }
  return best?.encoding;
}

/** UTF-16 without a mark: every other byte of Latin text and of markup is NUL. */
export function wideEncodingOf(body: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const pairs = Math.min(body.length, sampleBytes) >> 1;
  let little = 0;
  let big = 0;
  for (let i = 0; i < pairs; i++) {
    const first = body[2 * i] ?? 0;
    const second = body[2 * i + 1] ?? 0;
    if (second === 0 && isPrintable(first)) little += 1;
    if (first === 0 && isPrintable(second)) big += 1;
  }
  if (pairs < 4) return undefined;
  if (little >= pairs * latinShareMin) return "utf-16le";
  return big >= pairs * latinShareMin ? "utf-16be" : undefined;
}

const latinShareMin = 0.7;

const isPrintable = (byte: number): boolean =>
  (byte >= 0x20 && byte < 0x7f) || (byte >= 9 && byte <= 13);

function decodeSample(sample: Uint8Array, encoding: string): string {
  try {
    // `stream` forgives the character that the end of the sample cuts in two.
    return new TextDecoder(encoding, { fatal: true }).decode(sample, { stream: true });
  } catch {
    return "";
  }
}

function shareOf(common: RegExp, text: string): number {
  const beyondAscii = text.match(/[^\u0000-\u007F]/gu)?.length ?? 0;
  return beyondAscii === 0 ? 0 : (text.match(common)?.length ?? 0) / beyondAscii;
}
