import { decodeBytes } from "./text-decoder.ts";

/**
 * The encoding of a text that does not tell, or lies, and is not UTF-8: the one under which it looks
 * like a language. Where the document names its language only the encodings of that are tried;
 * else those of scripts that can be told apart by their commonest letters.
 */

const sampleBytes = 16_384;

interface Script {
  readonly languages: readonly string[];
  readonly encodings: readonly string[];
  /** What a text of the script has beyond ASCII; anything else speaks against it. */
  readonly letters: RegExp;
  /** Its commonest letters, and the share of all beyond ASCII that they have at the least. */
  readonly common: RegExp;
  readonly commonMin: number;
  /** Whether it is found without the language being named: Latin scripts look too much alike. */
  readonly alone: boolean;
}

const SCRIPTS: readonly Script[] = [
  {
    languages: ["ja"],
    encodings: ["shift_jis", "euc-jp"],
    letters: /[\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]/gu,
    common: /[ぁ-んァ-ヶー、。]/gu,
    commonMin: 0.3,
    alone: true,
  },
  {
    languages: ["ko"],
    encodings: ["euc-kr"],
    letters: /[가-힣\u3000-\u303f\u4e00-\u9fff]/gu,
    common: /[가-힣]/gu,
    commonMin: 0.7,
    alone: true,
  },
  {
    languages: ["zh"],
    encodings: ["gb18030", "big5"],
    letters: /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/gu,
    common: /[的一是在不了有和人这這中大为為上个個国國，。]/gu,
    commonMin: 0.12,
    alone: true,
  },
  {
    languages: ["ru", "uk", "be", "bg", "sr", "mk"],
    encodings: ["windows-1251", "koi8-r", "koi8-u", "iso-8859-5", "ibm866"],
    letters: /[\u0400-\u045f\u0490\u0491«»„“”’—–№…\u00a0]/gu,
    common: /[оеаинтсрвліу]/gu,
    commonMin: 0.5,
    alone: true,
  },
  {
    languages: ["el"],
    encodings: ["windows-1253", "iso-8859-7"],
    letters: /[\u0370-\u03ff«»“”’—–…\u00a0]/gu,
    common: /[αοιετσνηυρς]/gu,
    commonMin: 0.5,
    alone: true,
  },
  {
    languages: ["he", "iw", "yi"],
    encodings: ["windows-1255", "iso-8859-8"],
    letters: /[\u05b0-\u05ff“”„’—–…\u00a0]/gu,
    common: /[יוהלאמרתבשם]/gu,
    commonMin: 0.6,
    alone: true,
  },
  {
    languages: ["ar", "fa", "ur"],
    encodings: ["windows-1256", "iso-8859-6"],
    letters: /[\u0600-\u06ff«»“”’—–…\u00a0]/gu,
    common: /[اليمونترهع]/gu,
    commonMin: 0.5,
    alone: true,
  },
  {
    languages: ["th"],
    encodings: ["windows-874"],
    letters: /[\u0e00-\u0e7f“”‘’–—…\u00a0]/gu,
    common: /[านรกองเล่้ี]/gu,
    commonMin: 0.4,
    alone: true,
  },
  {
    languages: ["pl", "cs", "sk", "hu", "sl", "hr", "ro", "bs", "sq"],
    encodings: ["windows-1250", "iso-8859-2"],
    letters: /[ąćęłńóśźżáčďéěíňřšťúůýžľĺŕôäöőüűđăâîșțşţ„”“‚’–—«»…\u00a0§°]/giu,
    common: /[ąćęłńóśźżáčďéěíňřšťúůýžľôöőüűăâîşţ]/gu,
    commonMin: 0.6,
    alone: false,
  },
  {
    languages: ["tr", "az"],
    encodings: ["windows-1254"],
    letters: /[çğıiöşüâîû“”‘’–—…\u00a0]/giu,
    common: /[çğıöşü]/gu,
    commonMin: 0.6,
    alone: false,
  },
  {
    languages: ["lt", "lv", "et"],
    encodings: ["windows-1257", "iso-8859-13"],
    letters: /[ąčęėįšųūžāēģīķļņõäöü„“”’–—…\u00a0]/giu,
    common: /[ąčęėįšųūžāēģīķļņõäöü]/gu,
    commonMin: 0.6,
    alone: false,
  },
  {
    languages: ["vi"],
    encodings: ["windows-1258"],
    letters: /[àáâãèéêìíòóôõùúýăđơư“”’–—…\u00a0]|\p{Mn}/giu,
    common: /[àáâăđêôơư]|\p{Mn}/gu,
    commonMin: 0.6,
    alone: false,
  },
];

/** A Latin text has accents here and there; another script has hardly anything else. */
const foreignShareMin = 0.3;
const lettersShareMin = 0.85;

export function guessEncoding(body: Uint8Array, language?: string): string | undefined {
  const sample = textOf(body.subarray(0, sampleBytes));
  if (escapesToJapanese(sample)) return "iso-2022-jp";
  const spoken = SCRIPTS.filter(({ languages }) =>
    languages.includes(language?.split("-")[0] ?? ""),
  );
  const scripts = spoken.length > 0 ? spoken : likelyScripts(sample);
  let best: { readonly encoding: string; readonly fit: number } | undefined;
  for (const script of scripts) {
    for (const encoding of script.encodings) {
      const fit = fitOf(decodeSample(sample, encoding), script);
      if (fit > (best?.fit ?? 0)) best = { encoding, fit };
    }
  }
  return best?.encoding;
}

/** Where no language is named: by how much of the text lies beyond ASCII, and how it would look. */
function likelyScripts(sample: Uint8Array): readonly Script[] {
  const [foreign, odd] = [isForeign(sample), isOddAsWestern(sample)];
  return SCRIPTS.filter(({ alone }) => (alone ? foreign : odd));
}

const oddShareMin = 0.1;

/** Signs such as ³ or ¿ in the middle of words: nobody writes so in western Europe. */
function isOddAsWestern(sample: Uint8Array): boolean {
  const text = decodeSample(sample, "windows-1252");
  const odd = text.match(/(?<=\p{L})[¡-¿×÷](?=\p{L})/gu)?.length ?? 0;
  return odd >= 2 && odd >= (text.match(/[^\u0000-\u007f]/gu)?.length ?? 0) * oddShareMin;
}

/** How well a text looks like the script; 0 for not at all. */
function fitOf(text: string, { letters, common, commonMin }: Script): number {
  const beyondAscii = text.match(/[^\u0000-\u007f]/gu)?.length ?? 0;
  if (beyondAscii === 0) return 0;
  const share = (pattern: RegExp): number => (text.match(pattern)?.length ?? 0) / beyondAscii;
  const lettered = share(letters);
  const known = share(common) / commonMin;
  return lettered < lettersShareMin || known < 1 ? 0 : lettered * known;
}

function isForeign(sample: Uint8Array): boolean {
  let foreign = 0;
  let latin = 0;
  for (const byte of sample) {
    if (byte > 0x7f) foreign += 1;
    else if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) latin += 1;
  }
  return foreign >= (foreign + latin) * foreignShareMin;
}

/** Markup is the same in every encoding and says nothing of the language: only the words count. */
function textOf(sample: Uint8Array): Uint8Array {
  const kept: number[] = [];
  let inTag = false;
  for (const byte of sample) {
    if (byte === 0x3c) inTag = true;
    else if (byte === 0x3e) inTag = false;
    else if (!inTag) kept.push(byte);
  }
  return Uint8Array.from(kept.length > 0 ? kept : sample);
}

/** Whether a text, which may pass for UTF-8, is in seven bits that switch to Japanese (RFC 1468). */
export function isIso2022Jp(body: Uint8Array): boolean {
  const sample = body.subarray(0, sampleBytes);
  return sample.includes(ESCAPE) && escapesToJapanese(textOf(sample));
}

const ESCAPE = 0x1b;

function escapesToJapanese(sample: Uint8Array): boolean {
  // Nearly all text has none, and to look for one byte is quick.
  if (!sample.includes(ESCAPE) || sample.some((byte) => byte > 0x7f)) return false;
  return /\u001b\$[@B]/.test(new TextDecoder("latin1").decode(sample));
}

/** UTF-16 without a mark: every other byte of Latin text and of markup is NUL. */
export function wideEncodingOf(body: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const pairs = Math.min(body.length, sampleBytes) >> 1;
  if (!body.subarray(0, 2 * pairs).includes(0)) return undefined;
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
    return decodeBytes(sample, encoding, { fatal: true, stream: true });
  } catch {
    return "";
  }
}
