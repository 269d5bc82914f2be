/** What kinds of file people drop by mistake, by their first bytes. */

const MAGIC: readonly (readonly [bytes: string, offset: number, kind: string])[] = [
  ["%PDF-", 0, "a PDF document"],
  ["PK\x03\x04", 0, "a ZIP archive (or a DOCX, ODT or EPUB document)"],
  ["\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 0, "an old Microsoft Office document"],
  ["{\\rtf", 0, "an RTF document"],
  ["\xFF\xD8\xFF", 0, "a JPEG image"],
  ["\x89PNG\r\n\x1A\n", 0, "a PNG image"],
  ["GIF87a", 0, "a GIF image"],
  ["GIF89a", 0, "a GIF image"],
  ["WEBP", 8, "a WebP image"],
  ["ftyp", 4, "an MP4 or HEIF file"],
  ["II*\x00", 0, "a TIFF image"],
  ["MM\x00*", 0, "a TIFF image"],
  ["OggS\x00", 0, "an Ogg sound file"],
  ["ID3\x03", 0, "an MP3 sound file"],
  ["ID3\x04", 0, "an MP3 sound file"],
  ["WAVE", 8, "a WAV sound file"],
  ["\x1F\x8B\x08", 0, "a gzip file"],
  ["BZh91AY&SY", 0, "a bzip2 file"],
  ["\xFD7zXZ\x00", 0, "an XZ file"],
  ["7z\xBC\xAF\x27\x1C", 0, "a 7-Zip archive"],
  ["\x28\xB5\x2F\xFD", 0, "a Zstandard file"],
  ["SQLite format 3\x00", 0, "an SQLite database"],
  ["\x7FELF", 0, "a program"],
  ["MZ\x90\x00", 0, "a program"],
  ["\x00asm", 0, "a WebAssembly program"],
];

const sampleBytes = 65_536;
/** Real text has next to no control bytes; a damaged download may have a few. */
const controlShareMax = 0.05;

/** A sentence on what the first bytes say the file is, when that is no text. */
export function kindByMagic(body: Uint8Array): string | undefined {
  const head = String.fromCharCode(...body.subarray(0, 32));
  const magic = MAGIC.find(([bytes, offset]) => head.startsWith(bytes, offset));
  return magic && `this looks like ${magic[2]}, not text`;
}

/** A sentence that says so when the bytes are none that text is made of. */
export function kindByControls(body: Uint8Array): string | undefined {
  const sample = body.subarray(0, sampleBytes);
  let controls = 0;
  // By index: an iterator over bytes takes ten times as long.
  for (let i = 0; i < sample.length; i++) controls += CONTROLS[sample[i] ?? 0] ?? 0;
  if (controls <= sample.length * controlShareMax) return undefined;
  return `${controls} of the first ${sample.length} bytes are control bytes: this is no text`;
}

/** For each byte 1 or 0: C0 less tab, line feed, vertical tab, form feed, carriage return and escape (ISO 2022). */
const CONTROLS = Uint8Array.from({ length: 256 }, (_, byte) =>
  Number((byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) || byte === 0x7f),
);
