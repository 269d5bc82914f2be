import fc from "fast-check";
import { logProblem, logReport, withoutSecrets } from "../../functions/log-report.ts";
import { htmlTokens, pathTokens } from "./dictionaries.ts";
import { textOf } from "./documents.ts";
import type { Promised } from "./promises.ts";

const secret = "s3cr3tword";
const text = textOf(htmlTokens, pathTokens);

/** Whatever stands in a report, its log line is one line of JSON, and holds no credential. */
export const logPromise: Promised = {
  name: "a log line is one line of JSON, without credentials",
  property: fc.property(text, text, (item, reason) => {
    const lines = linesOf(() => {
      logReport("normalize", { item, reason });
      logProblem("collect", { failed: [{ item, reason }] });
    });
    if (lines.length !== 2) throw new Error(`${lines.length} lines for two reports`);
    for (const line of lines) {
      if (/[\n\r]/.test(line)) throw new Error(`more than one line: ${line.slice(0, 200)}`);
      JSON.parse(line);
    }
    const address = `https://user:${secret}@news.example.org/a?key=${secret}&b=${secret}#c`;
    const told = JSON.stringify(withoutSecrets({ item, reason: `${reason} ${address} ${item}` }));
    if (told.includes(secret)) throw new Error(`a credential is told: ${told.slice(0, 300)}`);
  }) as unknown as fc.IProperty<[unknown]>,
};

/** What was written to standard output and error meanwhile, by way of the console that the logger has. */
function linesOf(work: () => void): readonly string[] {
  const lines: string[] = [];
  const consoles = [globalThis.console];
  const saved = consoles.map((each) => ({ ...each }));
  const [out, error] = [process.stdout.write, process.stderr.write];
  const keep = (chunk: string | Uint8Array): boolean => {
    lines.push(...String(chunk).replace(/\n$/, "").split("\n"));
    return true;
  };
  process.stdout.write = keep as typeof process.stdout.write;
  process.stderr.write = keep as typeof process.stderr.write;
  try {
    work();
  } finally {
    process.stdout.write = out;
    process.stderr.write = error;
    for (const [i, each] of consoles.entries()) Object.assign(each, saved[i]);
  }
  return lines;
}
