import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/**
 * Bundles each Lambda function into one file, and the normalizer's worker into one beside them.
 * `npm run build`, or with another folder than dist/ as argument. The same sources give the same
 * bytes: no time, no absolute path and no random name goes in.
 */

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = process.argv[2] ?? join(root, "dist");
const entries = ["collect", "normalize", "publish", "normalizer-worker"];

const otherCredentials = [
  "@aws-sdk/credential-provider-sso",
  "@aws-sdk/credential-provider-ini",
  "@aws-sdk/credential-provider-process",
  "@aws-sdk/credential-provider-web-identity",
  "@smithy/credential-provider-imds",
  "@aws-sdk/nested-clients",
];

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
for (const entry of entries) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [`functions/${entry}.ts`],
    outfile: `dist/${entry}.mjs`,
    bundle: true,
    write: false,
    minify: true,
    // Names of errors and functions are read in logs.
    keepNames: true,
    metafile: true,
    format: "esm",
    platform: "node",
    target: "node24",
    // ESM sources first: a quarter of the bytes of the AWS SDK is saved by it.
    mainFields: ["module", "main"],
    // Some packages are CommonJS inside, and ask for Node's own modules with require.
    banner: {
      js: 'import{createRequire as feedmillRequire}from"node:module";const require=feedmillRequire(import.meta.url);',
    },
    // Other ways to credentials than a function's environment are asked for only where that has none.
    external: otherCredentials,
    legalComments: "none",
    logLevel: "warning",
  });
  const [file] = outputFiles;
  if (!file) throw new Error(`build: esbuild gave nothing for ${entry}; read its messages above`);
  await writeFile(join(folder, `${entry}.mjs`), file.contents);
  const inputs = Object.keys(metafile.inputs).length;
  console.log(
    `${entry}.mjs  ${kilobytes(file.contents)} KB, ${kilobytes(gzipSync(file.contents))} KB gzipped, from ${inputs} files`,
  );
}
await checkWorkerIsNamed();

function kilobytes(bytes: Uint8Array): number {
  return Math.round(bytes.length / 1024);
}

/** The worker is found by its name; a rename in the source must not be learnt in the cloud. */
async function checkWorkerIsNamed(): Promise<void> {
  const bundle = await readFile(join(folder, "normalize.mjs"), "utf8");
  if (!bundle.includes("./normalizer-worker.mjs"))
    throw new Error(
      "build: normalize.mjs does not name normalizer-worker.mjs; see functions/normalizer.ts",
    );
}
