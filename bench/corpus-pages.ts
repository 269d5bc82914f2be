import { existsSync } from "node:fs";
import { resolve } from "node:path";

/**
 * Pages of the public evaluation sets, with what stands in them: corpora with licences of their own that lie beside
 * this repository. Empty where they are not there.
 */
export async function loadCorpusPages(): Promise<
  readonly { readonly id: string; readonly url: string; readonly html: string }[]
> {
  const shared = resolve(import.meta.dirname, "../../shared");
  if (!existsSync(`${shared}/score`)) return [];
  const { scorer } = (await import(`${shared}/score/score-extraction.mjs`)) as {
    scorer: { load(folder: string): readonly { readonly input: Input }[] };
  };
  return scorer.load(`${shared}/corpora/extraction`).map(({ input: { id, url, body } }) => {
    return { id, url: url ?? "https://www.example.org/", html: body };
  });
}

interface Input {
  readonly id: string;
  readonly url: string | null;
  readonly body: string;
}
