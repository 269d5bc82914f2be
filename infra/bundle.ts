import { readFile } from "node:fs/promises";
import { isBuiltin } from "node:module";
import { basename, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build, type Metafile, type Plugin } from "esbuild";

/** How a Lambda function becomes a file that loads as little as it can, and others that it loads as events ask for it. */

const root = fileURLToPath(new URL("..", import.meta.url));

export interface Bundle {
  readonly contents: Uint8Array;
  /** The files that it imports beside it: at once, or where an event needs it (`import()` in the sources). */
  readonly chunks: readonly Chunk[];
  /** How many source files went in. */
  readonly files: number;
}

export interface Chunk {
  readonly name: string;
  readonly contents: Uint8Array;
  readonly isLoadedAtOnce: boolean;
}

/**
 * `entry` is a path below the project. The same sources give the same bytes: no time, no absolute
 * path and no random name goes in. Throws what esbuild says of sources that cannot be built.
 */
export function bundle(entry: string): Promise<Bundle> {
  return bundled({
    entryPoints: [entry],
    // What is imported dynamically becomes a file of its own, that nobody reads before it is asked for.
    splitting: true,
    outdir: ".",
    outExtension: { ".js": ".mjs" },
    chunkNames: `${basename(entry, ".ts")}-[name]-[hash]`,
    // What a worker tells of an error is its message.
    keepNames: !entry.endsWith("-worker.ts"),
    format: "esm",
    plugins: [builtinsAtOnce, tablesInUse],
  });
}

/** A library that `lib/on-demand.ts` loads: `require` finds it where it says, below the bundles. */
export async function bundleOnDemand(
  name: keyof typeof onDemand,
): Promise<Bundle & { readonly path: string }> {
  const contents = `export { ${onDemand[name].join(", ")} } from "${name}"`;
  const stdin = { contents, resolveDir: root };
  const made = await bundled({ stdin, format: "cjs" });
  return { ...made, path: `node_modules/${name.replace(/\.js$/, "")}.js` };
}

/** What is loaded on demand, and what of it. */
export const onDemand = {
  re2js: ["RE2JS"],
  yaml: ["isSeq", "LineCounter", "parseDocument"],
  "@exodus/bytes/encoding.js": ["TextDecoder"],
  "@aws-sdk/client-sqs": ["SendMessageBatchCommand", "SQSClient"],
} as const;

async function bundled(options: BuildOptions): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    bundle: true,
    write: false,
    minify: true,
    // Names of errors and functions are read in logs.
    keepNames: true,
    metafile: true,
    platform: "node",
    target: "node24",
    // ESM sources first: a quarter of the bytes of the AWS SDK is saved by it.
    mainFields: ["module", "main"],
    // Other ways to credentials than a function's environment are asked for only where that has none.
    external: otherCredentials,
    alias: neverCalled,
    plugins: [tablesInUse],
    legalComments: "none",
    logLevel: "warning",
    ...options,
  });
  // Of several files the entry's own need not be the first.
  const [first, ...more] = outputFiles ?? [];
  const [entry] = [options.entryPoints].flat();
  const isEntry = ({ path }: { readonly path: string }): boolean =>
    metafile?.outputs[basename(path)]?.entryPoint === entry;
  const file = more.find(isEntry) ?? first;
  if (!file || !metafile)
    throw new Error("build: esbuild gave nothing for a bundle; read its messages above");
  const chunks = outputFiles?.filter((each) => each !== file) ?? [];
  const atOnce = loadedAtOnce(basename(file.path), metafile.outputs);
  return {
    contents: file.contents,
    chunks: chunks.map(({ path, contents }) => {
      const name = basename(path);
      return { name, contents, isLoadedAtOnce: atOnce.has(name) };
    }),
    files: Object.keys(metafile.inputs).length,
  };
}

/** What `name` imports by statement, and what that imports. */
function loadedAtOnce(
  name: string,
  outputs: Metafile["outputs"],
  seen: Set<string> = new Set(),
): ReadonlySet<string> {
  seen.add(name);
  for (const { path, kind } of outputs[name]?.imports ?? [])
    if (kind === "import-statement" && !seen.has(path)) loadedAtOnce(path, outputs, seen);
  return seen;
}

const otherCredentials = [
  "@aws-sdk/credential-provider-sso",
  "@aws-sdk/credential-provider-ini",
  "@aws-sdk/credential-provider-process",
  "@aws-sdk/credential-provider-web-identity",
  "@smithy/credential-provider-imds",
  "@aws-sdk/nested-clients",
];

/**
 * What two libraries load and we never reach: `feed` writes XML and reads none, and sanitize-html reads CSS
 * only where a `style` is allowed, and dates never.
 */
const neverCalled = Object.fromEntries(
  ["sax", "postcss", "dayjs"].map((name) => [name, "./infra/never-called.cjs"]),
);

/**
 * Node's own modules by `getBuiltinModule`: an `import` of one evaluates everything that it exports, which
 * for `node:http` loads a whole HTTP client (undici) that nobody here uses. Each importer has one to itself, since
 * what several chunks share would be a file of its own, which takes longer to find than to read.
 */
const builtinsAtOnce: Plugin = {
  name: "builtins-at-once",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^[a-z]/ }, ({ path, kind, importer }) => {
      if (!isBuiltin(path)) return undefined;
      const suffix = `?${relative(root, importer)}`;
      if (kind === "import-statement") return { path, namespace: "builtin", suffix };
      // Some packages are CommonJS inside.
      return kind === "require-call" ? { path, namespace: "required", suffix } : undefined;
    });
    onLoad({ filter: /./, namespace: "builtin" }, ({ path }) => {
      const names = Object.keys(process.getBuiltinModule(path) ?? {}).filter(isName);
      const exported = names.map(
        (name, i) =>
          `const v${i} = /* @__PURE__ */ (() => all.${name})(); export { v${i} as ${name} };`,
      );
      return { contents: `const all = ${builtin(path)}; export default all; ${exported.join("")}` };
    });
    onLoad({ filter: /./, namespace: "required" }, ({ path }) => ({
      contents: `module.exports = ${builtin(path)}`,
    }));
  },
};

const builtin = (path: string): string => `process.getBuiltinModule(${JSON.stringify(path)})`;

const isName = (name: string): boolean => /^[A-Za-z]\w*$/.test(name) && name !== "default";

/**
 * What a service of AWS can be asked stands in one file of tables. esbuild keeps them all, since it cannot know that
 * to make one does nothing else: of the 480 of S3 we use some 20.
 */
const tablesInUse: Plugin = {
  name: "tables-in-use",
  setup({ onLoad }) {
    onLoad(
      { filter: /@aws-sdk\/client-[^/]+\/dist-es\/schemas\/schemas_0\.js$/ },
      async ({ path }) => {
        const text = await readFile(path, "utf8");
        const table = /^((?:export )?var [\w$]+ = )(\[.*?\]);$/gms;
        return { contents: text.replace(table, "$1/* @__PURE__ */ (() => ($2))();") };
      },
    );
  },
};
