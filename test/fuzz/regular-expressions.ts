import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** A regular expression of the product, and the file and line in which it stands. */
export interface Found {
  readonly regex: RegExp;
  readonly place: string;
}

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Every literal in `lib/` and `functions/`, and what those files build when they are loaded. */
export async function regularExpressions(): Promise<readonly Found[]> {
  const files = ["lib", "functions"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".ts"))
      .map((path) => `${folder}/${path}`)
      .sort(),
  );
  const literals = files.flatMap((file) =>
    literalsOf(readFileSync(join(root, file), "utf8")).map(({ regex, line }) => ({
      regex,
      place: `${file}:${line}`,
    })),
  );
  const built = await builtBy(files.filter((file) => file.startsWith("lib/")));
  const known = new Set<string>();
  return [...literals, ...built].filter(({ regex }) => {
    const isNew = !known.has(String(regex));
    known.add(String(regex));
    return isNew;
  });
}

/** A slash begins an expression where a value may begin; where it does not, it divides or comments. */
const literal =
  /(?<=[(,=:[!&|?{};\n]\s*|\breturn\s|=>\s*)\/(?![*/])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+)\/([dgimsuvy]*)/g;

function literalsOf(source: string): readonly { regex: RegExp; line: number }[] {
  return [...source.matchAll(literal)].flatMap((match) => {
    const [, body = "", flags = ""] = match;
    const line = source.slice(0, match.index).split("\n").length;
    try {
      return [{ regex: new RegExp(body, flags), line }];
    } catch {
      return []; // It was none.
    }
  });
}

/** Those that are put together from parts: told by whoever calls the constructor while a file loads. */
async function builtBy(files: readonly string[]): Promise<readonly Found[]> {
  const found: Found[] = [];
  let place = "";
  const TrueRegExp = globalThis.RegExp;
  globalThis.RegExp = new Proxy(TrueRegExp, {
    construct(target, args: ConstructorParameters<typeof RegExp>) {
      const regex = new target(...args);
      found.push({ regex, place });
      return regex;
    },
  });
  try {
    for (const file of files) {
      place = `${file} (built)`;
      await import(join(root, file));
    }
  } finally {
    globalThis.RegExp = TrueRegExp;
  }
  return found;
}
