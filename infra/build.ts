import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { prepareConfig } from "../functions/prepared-config.ts";
import { nameReader } from "../functions/reader.ts";
import { describeProblem, parseConfig } from "../lib/config-file.ts";
import { type Bundle, bundle, bundleOnDemand, onDemand } from "./bundle.ts";

/**
 * Bundles each Lambda function into one file with its chunks, the normalizer's worker into one beside them, what
 * they load on demand into `node_modules/` there, the configuration into `config.json`, and what the code that reads is called into `reader.json`. `npm run build`, or with another folder than dist/
 * as argument.
 */
const folder = process.argv[2] ?? fileURLToPath(new URL("../dist", import.meta.url));
const entries = ["collect", "normalize", "publish", "normalizer-worker"];

await rm(folder, { recursive: true, force: true });
const readers: Uint8Array[] = [];
for (const entry of entries) {
  const made = await bundle(`functions/${entry}.ts`);
  if (entry === "normalize") checkWorkerIsNamed(made);
  if (entry === "normalizer-worker") readers.push(...filesOf(made));
  await write(`${entry}.mjs`, made);
}
for (const name of Object.keys(onDemand) as (keyof typeof onDemand)[]) {
  const { path, ...made } = await bundleOnDemand(name);
  readers.push(...filesOf(made));
  await write(path, made);
}
await writeFile(join(folder, "reader.json"), JSON.stringify(nameReader(readers)));

await writeFile(join(folder, "config.json"), JSON.stringify(await readConfig()));

async function readConfig() {
  const path = fileURLToPath(new URL("../feedmill.yml", import.meta.url));
  const text = await readFile(path, "utf8");
  const parsed = parseConfig(text);
  if (parsed.kind === "config") return prepareConfig(parsed, text);
  const lines = parsed.problems.map((problem) => `\n  ${describeProblem(problem)}`);
  throw new Error(`build: ${path}:${lines.join("")}`);
}

async function write(path: string, { contents, chunks, files }: Bundle): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), contents);
  for (const chunk of chunks) await writeFile(join(folder, chunk.name), chunk.contents);
  const all = Buffer.concat(filesOf({ contents, chunks, files }));
  const atOnce = kilobytes(all) - kilobytes(laterOf(chunks));
  const sizes = `${atOnce} KB at once, ${kilobytes(all)} KB in all, ${kilobytes(gzipSync(all))} KB gzipped`;
  console.log(`${path}  ${sizes}, from ${files} files`);
}

function filesOf({ contents, chunks }: Bundle): readonly Uint8Array[] {
  return [contents, ...chunks.map((chunk) => chunk.contents)];
}

function laterOf(chunks: Bundle["chunks"]): Uint8Array {
  return Buffer.concat(chunks.filter((each) => !each.isLoadedAtOnce).map((each) => each.contents));
}

function kilobytes(bytes: Uint8Array): number {
  return Math.round(bytes.length / 1024);
}

/** The worker is found by its name; a rename in the source must not be learnt in the cloud. */
function checkWorkerIsNamed(made: Bundle): void {
  if (!filesOf(made).some((file) => Buffer.from(file).includes("./normalizer-worker.mjs")))
    throw new Error(
      "build: normalize.mjs does not name normalizer-worker.mjs; see functions/normalizer.ts",
    );
}
