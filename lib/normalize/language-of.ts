import { detectLanguage } from "./language.ts";
import type { Reading } from "./reading.ts";

export interface LanguageOf {
  readonly tag: string | null;
  readonly origin: string | null;
  readonly warnings: readonly string[];
}

/**
 * The language an article declares, where its text does not contradict: templates are translated
 * less often than texts. Else what the text itself shows, else what the source is said to write.
 */
export function languageOf(reading: Reading, ofSource: string | null): LanguageOf {
  const { declaredLanguage: declared, evidence, headline, body } = reading;
  const detected = detectLanguage(`${headline ?? ""}\n\n${body.text}`);
  if (declared !== null && (detected === null || primary(detected) === primary(declared)))
    return { tag: declared, origin: evidence.fields.language ?? "declared", warnings: [] };
  if (detected !== null) {
    const differs = `language-differs: declared "${declared}", the text reads as "${detected}"`;
    return { tag: detected, origin: "text", warnings: declared === null ? [] : [differs] };
  }
  return { tag: ofSource, origin: ofSource === null ? null : "source", warnings: [] };
}

const primary = (tag: string): string => tag.split("-")[0]?.toLowerCase() ?? "";
