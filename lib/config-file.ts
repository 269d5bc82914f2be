import type { z } from "zod/mini";
import { Config, type Source } from "./config.ts";
import { remediesFor, remedyForUnknown } from "./config-remedies.ts";
import { parseYaml } from "./yaml.ts";

/** `feedmill.yml` as people write it, and what is wrong with it: everything at once. */

export interface ConfigProblem {
  /** `sources[3].window`; or `line 3, column 5` where the text is no YAML. */
  readonly path: string;
  /** What stands there, as JSON, shortened. */
  readonly value: string;
  readonly remedy: string;
}

export type ParsedConfig =
  | {
      readonly kind: "config";
      readonly config: Config;
      readonly warnings: readonly ConfigProblem[];
    }
  | { readonly kind: "problems"; readonly problems: readonly ConfigProblem[] };

export const limits = { charactersMax: 1024 * 1024 } as const;

/** Never throws. */
export function parseConfig(text: string): ParsedConfig {
  if (text.length > limits.charactersMax) {
    const remedy = `write at most ${limits.charactersMax}: this is no configuration`;
    return problems([{ path: "the file", value: `${text.length} characters`, remedy }]);
  }
  const yaml = parseYaml(text);
  if (yaml.kind === "problems")
    return problems(
      yaml.problems.map(({ line, column, message }) => syntax(text, { line, column, message })),
    );

  const result = Config.safeParse(yaml.value, { error: remediesFor(yaml.value) });
  const found = [
    ...(result.success ? [] : result.error.issues.flatMap((issue) => explain(issue, yaml.value))),
    ...repeatedIds(yaml.value),
  ];
  if (!result.success || found.length > 0) return problems(found);
  const warnings = [
    ...yaml.warnings.map((warning) => syntax(text, warning)),
    ...sharedFolders(result.data),
  ];
  return { kind: "config", config: result.data, warnings };
}

/** `sources[3].window: got "5"; write a whole number from 1 to 500`. */
export const describeProblem = ({ path, value, remedy }: ConfigProblem): string =>
  `${path}: got ${value}; ${remedy}`;

const problems = (found: readonly ConfigProblem[]): ParsedConfig => ({
  kind: "problems",
  problems: found,
});

function syntax(
  text: string,
  { line, column, message }: { line: number; column: number; message: string },
): ConfigProblem {
  const path = `line ${line}, column ${column}`;
  const value = shown(text.split(/\r?\n/)[line - 1]?.trim());
  return { path, value, remedy: `this is not YAML: ${message}` };
}

type Path = readonly PropertyKey[];

function explain(issue: z.core.$ZodIssue, root: unknown): ConfigProblem[] {
  if (issue.code !== "unrecognized_keys")
    return [
      { path: nameOf(issue.path), value: shown(valueAt(root, issue.path)), remedy: issue.message },
    ];
  return issue.keys.map((key) => problemOfUnknown([...issue.path, key], root));
}

const problemOfUnknown = (path: Path, root: unknown): ConfigProblem => ({
  path: nameOf(path),
  value: shown(valueAt(root, path)),
  remedy: remedyForUnknown(path, root),
});

/** Looked for in what was written, so that it is told together with everything else. */
function repeatedIds(root: unknown): ConfigProblem[] {
  const sources = valueAt(root, ["sources"]);
  if (!Array.isArray(sources)) return [];
  const first = new Map<unknown, number>();
  return sources.flatMap((_, i) => {
    const path = ["sources", i, "id"];
    const id = valueAt(root, path);
    const before = first.get(id);
    if (before === undefined) first.set(id, i);
    if (typeof id !== "string" || before === undefined) return [];
    const remedy = `sources[${before}] has this id already; give each source one of its own`;
    return [{ path: nameOf(path), value: shown(id), remedy }];
  });
}

function sharedFolders({ sources }: Config): ConfigProblem[] {
  const pathOf = (source: Source): string | undefined =>
    source.kind === "inbox" ? source.path : undefined;
  return sources.flatMap((source, i) => {
    const path = pathOf(source);
    const before = sources.findIndex((other) => pathOf(other) === path);
    if (path === undefined || before === i) return [];
    const remedy = `sources[${before}] reads this folder too: each article will be published twice`;
    return [{ path: `sources[${i}].path`, value: shown(path), remedy }];
  });
}

const nameOf = (path: Path): string =>
  path.length === 0
    ? "the file"
    : path
        .map((part, i) =>
          typeof part === "number" ? `[${part}]` : `${i === 0 ? "" : "."}${plain(String(part))}`,
        )
        .join("");

/** A name that would break the line, or not be seen in it, stands in quotes. */
const plain = (name: string): string => (/[\p{C}\p{Z}]/u.test(name) ? shown(name) : name);

function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const part of path) {
    if (value === null || typeof value !== "object" || !Object.hasOwn(value, part))
      return undefined;
    value = Reflect.get(value, part);
  }
  return value;
}

function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = (JSON.stringify(value) ?? String(value)).replace(
    /[\p{Cc}\p{Zl}\p{Zp}]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return text.length <= 60 ? text : `${text.slice(0, 57)}...`;
}
