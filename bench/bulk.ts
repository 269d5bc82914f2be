import { spawn } from "node:child_process";
import { join } from "node:path";
import { makePages } from "./pages.ts";
import { median, type Result } from "./results.ts";

const rounds = 3;
const timesEachPage = 6;

/** `normalize --jsonl` on two threads, of one: from the first answer to the last, their order checked. */
export async function measureBulk(): Promise<readonly Result[]> {
  const pages = makePages();
  const lines = Array.from({ length: timesEachPage * pages.length }, (_, i) => {
    const { html, url } = pages[i % pages.length] ?? { html: "", url: "" };
    return `${JSON.stringify({ id: i, url, contentType: "text/html", body: html })}\n`;
  });
  const [one, two]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    one.push(await msOf(lines, 1));
    two.push(await msOf(lines, 2));
    process.stderr.write(
      `bulk: ${one.at(-1)?.toFixed(0)} ms on one, ${two.at(-1)?.toFixed(0)} on two\n`,
    );
  }
  const value = median(one) / median(two);
  const name = "normalize --jsonl on two threads, of one";
  return [{ part: "normalize", name, value, unit: "×", least: 1.7 }];
}

async function msOf(lines: readonly string[], workers: number): Promise<number> {
  const script = join(import.meta.dirname, "../functions/feedmill.mjs");
  const child = spawn(
    process.execPath,
    [script, "normalize", "--jsonl", "--workers", `${workers}`],
    {
      stdio: ["pipe", "pipe", "inherit"],
    },
  );
  void (async () => {
    for (const line of lines)
      if (!child.stdin.write(line))
        await new Promise((drained) => child.stdin.once("drain", drained));
    child.stdin.end();
  })();
  let begun = 0;
  let answered = 0;
  let rest = "";
  for await (const chunk of child.stdout.setEncoding("utf8")) {
    const parts = (rest + chunk).split("\n");
    rest = parts.pop() ?? "";
    for (const part of parts) {
      begun ||= performance.now();
      if (!part.startsWith(`{"id":${answered},"record"`))
        throw new Error(`bench: answer ${answered} is ${part.slice(0, 80)}`);
      answered++;
    }
  }
  if (answered !== lines.length)
    throw new Error(`bench: ${answered} answers to ${lines.length} lines`);
  return performance.now() - begun;
}
