import { spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import { makePages } from "./pages.ts";
import { median, type Result } from "./results.ts";

const rounds = 3;
const timesEachPage = 20;

/**
 * `normalize --jsonl` on two cores, of one: from the first answer to the last, their order checked. A process
 * that has one core has it for everything, since V8 compiles and sweeps in threads beside the worker: on
 * two cores a single worker keeps nearly both at work. Beside it what two processes give, each on a core of its own, which is all
 * that this machine has. Nothing where the system cannot hold a process to a core (`taskset`, Linux).
 */
export async function measureBulk(): Promise<readonly Result[]> {
  if (spawnSync("taskset", ["-c", "0,1", "true"]).status !== 0) {
    process.stderr.write("bulk: not measured, since there is no taskset, or only one core\n");
    return [];
  }
  const pages = makePages();
  const lines = Array.from({ length: timesEachPage * pages.length }, (_, i) => {
    const { html, url } = pages[i % pages.length] ?? { html: "", url: "" };
    return `${JSON.stringify({ id: i, url, contentType: "text/html", body: html })}\n`;
  });
  const [one, two, apart]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < rounds; round++) {
    one.push(await msOf(lines, "0"));
    two.push(await msOf(lines, "0,1"));
    apart.push(Math.max(...(await Promise.all([msOf(lines, "0"), msOf(lines, "1")]))) / 2);
    const [ms, ms2, msApart] = [one, two, apart].map((each) => each.at(-1)?.toFixed(0));
    process.stderr.write(
      `bulk: ${ms} ms on one core, ${ms2} on two, ${msApart} by two processes\n`,
    );
  }
  const timesOf = (ms: readonly number[]): number => median(one) / median(ms);
  const name = "normalize --jsonl on two cores, of one";
  return [
    { part: "normalize", name, value: timesOf(two), unit: "×", least: 1.7 },
    { part: "normalize", name: "two processes, of one", value: timesOf(apart), unit: "×" },
  ];
}

/** With as many workers as the process has cores, as for anybody who does not say how many. */
async function msOf(lines: readonly string[], cores: string): Promise<number> {
  const script = join(import.meta.dirname, "../functions/feedmill.mjs");
  const command = [process.execPath, script, "normalize", "--jsonl"];
  const child = spawn("taskset", ["-c", cores, ...command], { stdio: ["pipe", "pipe", "inherit"] });
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
