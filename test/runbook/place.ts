import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { runCommandLine } from "../../functions/cli.ts";
import { decodeText, encodeText } from "../../lib/json.ts";
import type { Store } from "../../lib/ports.ts";

/** An operator at a terminal: a folder with feedmill.yml, a store, and a clock that the play sets. */
export interface Place {
  readonly store: Store;
  readonly folder: string;
  now: Date;
  /** What `$NAME` stands for in a command. */
  readonly variables: Record<string, string>;
  /** One line of the runbook; answers the exit code and what was printed. */
  type(line: string): Promise<{ readonly status: number; readonly printed: string }>;
  keys(prefix: string): Promise<string[]>;
  /** Puts an object there whatever stood there before. */
  put(key: string, text: string): Promise<void>;
  read(key: string): Promise<string>;
}

export function openPlace(store: Store, folder: string): Place {
  const place: Place = {
    store,
    folder,
    now: new Date("2026-11-02T09:00:00Z"),
    variables: {},
    type: async (line) => {
      const words = wordsOf(line).map((word) =>
        word.replace(/\$([A-Z_]+)/g, (_, name: string) => place.variables[name] ?? ""),
      );
      const [program, ...args] = words;
      if (program === "feedmill") return await feedmill(place, args);
      if (program === "aws") return await copyByAws(place, args);
      throw new Error(`the runbook calls ${program}, which nobody plays`);
    },
    keys: async (prefix) => {
      const keys: string[] = [];
      for await (const key of store.list(prefix)) keys.push(key);
      return keys;
    },
    put: async (key, text) => {
      const head = await store.head(key);
      await store.put(key, encodeText(text), head ? { version: head.version } : "absent");
    },
    read: async (key) => {
      const object = await store.get(key);
      if (!object) throw new Error(`${key} is not there`);
      return decodeText(object.body);
    },
  };
  return place;
}

/** Words as a shell parts them, with double quotes and a comment. */
const wordsOf = (line: string): string[] =>
  [...line.replace(/\s#.*$/, "").matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, plain]) => quoted ?? plain ?? "",
  );

async function feedmill(place: Place, args: readonly string[]) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const chunks: string[] = [];
  for (const stream of [stdout, stderr]) stream.on("data", (chunk) => chunks.push(String(chunk)));
  const status = await runCommandLine(
    args,
    {
      stdin: new PassThrough(),
      stdout,
      stderr,
      cwd: place.folder,
      clock: () => place.now,
      stop: new AbortController().signal,
    },
    { debug: true },
  );
  return { status, printed: chunks.join("") };
}

/** `aws s3 cp FROM TO` between a file of the folder and the store. */
async function copyByAws({ variables, folder, store }: Place, args: readonly string[]) {
  const [, , from = "", to = ""] = args;
  const base = `${variables.FEEDMILL_STORE}/`;
  if (from.startsWith(base)) {
    const object = await store.get(from.slice(base.length));
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, to), object?.body ?? "");
  } else {
    const key = to.slice(base.length);
    const head = await store.head(key);
    const body = await readFile(join(folder, from));
    await store.put(key, body, head ? { version: head.version } : "absent");
  }
  return { status: 0, printed: "" };
}
