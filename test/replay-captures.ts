import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { parseConfig } from "../lib/config-file.ts";
import type { Store } from "../lib/ports.ts";
import { copyStore } from "../lib/store/copy.ts";
import { openDirectory } from "../lib/store/directory.ts";
import { captureAndNormalize } from "./support/captures.ts";
import { type CliProcess, startCli } from "./support/cli-process.ts";
import { openMemoryStore } from "./support/memory-store.ts";
import { verdict } from "./support/verdict.ts";
import { inlineNormalizer } from "./support/world.ts";

/**
 * `feedmill replay` over so many stored captures, half of them of a host for which a rule is new:
 * `npm run test:replay -- --captures 10000`. The difference must be right, nothing may be written, the
 * memory must not grow with the number, and a replay that is interrupted goes on where it was.
 */

const { values } = parseArgs({ options: { captures: { type: "string", default: "400" } } });
const captures = Number(values.captures);

const config = `
site: { title: Test, url: "https://news.example/", tag: "news.example,2026" }
sources:
  - { id: city, kind: feed, title: City, url: "https://city.example/feed.xml" }
  - { id: port, kind: feed, title: Port, url: "https://port.example/feed.xml" }
`;
const rule = "title: h2.title\n";

const folder = await mkdtemp(join(tmpdir(), "feedmill-replay-"));
try {
  await writeFile(join(folder, "feedmill.yml"), config);
  const store = openDirectory(join(folder, ".feedmill"));
  await fill(store);
  const before = await fingerprint(store);

  const same = await whole("replay");
  verdict(
    "replay by the same code finds no difference",
    /0 would be changed/.test(same.stdout()) && !/headline/.test(same.stdout()),
    same.stdout(),
  );

  await mkdir(join(folder, "site-rules"));
  await writeFile(join(folder, "site-rules", "city.example.yml"), rule);
  const changed = await whole("replay");
  const half = captures / 2;
  const wanted = [
    `city: ${half} articles read again, ${half} would be changed`,
    `headline       ${half}`,
    `port: ${half} articles read again, 0 would be changed`,
  ];
  verdict(
    "replay by a new rule tells what differs, and no more",
    wanted.every((words) => changed.stdout().includes(words)),
    changed.stdout().slice(0, 600),
  );
  const [first = 0, last = 0] = [changed.megabytes[0], changed.megabytes.at(-1)];
  verdict(
    "replay holds as much at its end as at its beginning",
    last < first * 1.35 + 20,
    `${changed.megabytes.join(" ")} MB`,
  );
  console.log(`memory at each 1,000 captures: ${changed.megabytes.join(" ")} MB`);

  const lines = await interrupted();
  verdict(
    "replay that is interrupted goes on where it was",
    lines.length === half && new Set(lines).size === half,
    `${lines.length} lines`,
  );
  verdict("replay writes nothing", (await fingerprint(store)) === before);
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function fill(store: Store): Promise<void> {
  const parsed = parseConfig(config);
  if (parsed.kind !== "config") throw new Error("the configuration is wrong");
  const memory = openMemoryStore();
  const ports = { store: memory, normalizer: inlineNormalizer, sources: parsed.config.sources };
  for (let i = 0; i < captures; i++) {
    const source = i % 2 === 0 ? "city" : "port";
    const capture = {
      source,
      from: { url: `https://${source}.example/${i}.html` },
      time: new Date(Date.parse("2026-01-01T00:00:00Z") + i * 60_000),
      contentType: "text/html; charset=utf-8",
      text: pageOf(i),
    };
    await captureAndNormalize(capture, ports);
  }
  const { written } = await copyStore(memory, store);
  console.log(`${captures} captures, ${written} objects`);
}

function pageOf(i: number): string {
  return `<!doctype html><html lang="en"><head><title>Report ${i} - The Paper</title></head><body>
<article><h1>Report ${i}</h1><h2 class="title">The council and the harbour, part ${i}</h2>
${Array.from({ length: 6 }, (_, p) => `<p>The harbour council met for the ${p + 2}nd time in week ${i}. "We will build the quay," said Maria Okonjo, the chair, and nobody spoke against it.</p>`).join("\n")}
</article></body></html>`;
}

interface Ended extends Pick<CliProcess, "stdout" | "stderr"> {
  readonly status: number | null;
  /** What the process held at each line of progress. */
  readonly megabytes: readonly number[];
}

async function whole(...args: readonly string[]): Promise<Ended> {
  const cli = startCli(folder, args);
  const megabytes: number[] = [];
  cli.child.stderr?.on("data", async () =>
    megabytes.push(await megabytesOf(await workingPid(cli.child.pid))),
  );
  const status = await cli.ended();
  return { ...cli, status, megabytes };
}

/** Interrupted (as by Ctrl-C) at its first line of output, and gone on with until it ends. */
async function interrupted(): Promise<readonly string[]> {
  const lines: string[] = [];
  let after: readonly string[] = [];
  for (let times = 0; ; times++) {
    const cli = startCli(folder, ["replay", "--jsonl", ...after]);
    if (times < 3 && cli.child.stdout) {
      await Promise.race([once(cli.child.stdout, "data"), cli.ended()]);
      cli.child.kill("SIGINT");
    }
    const status = await cli.ended();
    lines.push(
      ...cli
        .stdout()
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line).articleId),
    );
    const next = /go on with --after (\S+)/.exec(cli.stderr())?.[1];
    if (status !== 130 || next === undefined) return lines;
    after = ["--after", next];
  }
}

/** The launcher may run the work in a child of its own. */
async function workingPid(pid = 0): Promise<number> {
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, "utf8").catch(() => "");
  const [child] = children.trim().split(" ");
  return child ? Number(child) : pid;
}

async function megabytesOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1_024);
}

async function fingerprint(store: Store): Promise<string> {
  const hash = createHash("sha256");
  for await (const key of store.list(""))
    hash.update(`${key} ${(await store.head(key))?.version}\n`);
  return hash.digest("hex");
}
