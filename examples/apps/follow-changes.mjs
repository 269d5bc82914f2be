// Follows what happens to the articles of a site: prints each change once, however often it is run.
//     node examples/apps/follow-changes.mjs http://127.0.0.1:8080/ seen.json
import { readFile, writeFile } from "node:fs/promises";

const [site = "http://127.0.0.1:8080/", memory = "seen.json"] = process.argv.slice(2);
const seen = JSON.parse(await readFile(memory, "utf8").catch(() => '{ "etags": {}, "lines": [] }'));
const known = new Set(seen.lines);

/** The lines of a file that changed since it was last asked for. */
async function newLines(path) {
  const etag = seen.etags[path];
  const response = await fetch(
    new URL(path, site),
    etag ? { headers: { "if-none-match": etag } } : {},
  );
  if (response.status === 304) return [];
  if (!response.ok) throw new Error(`${path} answers ${response.status}`);
  seen.etags[path] = response.headers.get("etag") ?? undefined;
  const lines = (await response.text()).split("\n").filter((line) => line !== "");
  // A large day names its hours in place of its lines.
  const parts = lines.map(async (line) => {
    const { hour } = JSON.parse(line);
    return hour ? newLines(`changes/${hour}.jsonl`) : known.has(line) ? [] : [line];
  });
  return (await Promise.all(parts)).flat();
}

const { days } = await (await fetch(new URL("changes/index.json", site))).json();
// What comes late stands on its own day: a week is looked through again, at the cost of a 304 each.
for (const { day } of days.slice(0, 7).reverse()) {
  for (const line of await newLines(`changes/${day}.jsonl`)) {
    const { when, kind, id, revision } = JSON.parse(line);
    console.log(`${when}  ${kind.padEnd(14)} ${id} revision ${revision}`);
    seen.lines.push(line);
  }
}
await writeFile(memory, JSON.stringify(seen));
