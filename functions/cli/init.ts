import { randomBytes } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { isAbsolute, join, relative, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseConfig } from "../../lib/config-file.ts";
import { CannotRun } from "../cannot-run.ts";
import { command, exitCodes } from "./command.ts";
import { renderFirstConfig } from "./first-config.ts";

const schemaFile = fileURLToPath(new URL("../../docs/feedmill.schema.json", import.meta.url));

export const initCommand = command({
  name: "init",
  summary: "write a commented feedmill.yml and the folder to drop articles in",
  usage: "feedmill init [--title TEXT] [--url URL] [--domain DOMAIN]",
  example: 'feedmill init --title "The Harbour News" --url https://news.example.org/',
  options: {
    title: { type: "string", value: "TEXT", description: "the name of the site" },
    url: { type: "string", value: "URL", description: "the address that the site is read at" },
    domain: {
      type: "string",
      value: "DOMAIN",
      description: "a domain you own, for the ids of items; that of --url unless given",
    },
  },
  run: async ({ values, cwd, clock, stdout }) => {
    const url = values.url ?? "http://127.0.0.1:8080/";
    const text = renderFirstConfig({
      title: values.title ?? "My articles",
      url,
      tag: `${values.domain ?? domainOf(url) ?? inventedDomain()},${clock().getUTCFullYear()}`,
      schema: schemaFor(cwd),
    });
    refuseWrong(text);
    const file = join(cwd, "feedmill.yml");
    await writeNew(file, text);
    await mkdir(join(cwd, "inbox", "desk"), { recursive: true });
    stdout.write(
      `${file} is written. Drop articles, text or HTML, in ${join(cwd, "inbox", "desk")},\n` +
        "then feedmill run --watch --serve publishes them and shows the site.\n",
    );
    return exitCodes.done;
  },
});

/** Within the project a path that holds for everybody who has it; elsewhere where it lies here. */
function schemaFor(cwd: string): string {
  const path = relative(cwd, schemaFile);
  const below = !path.startsWith("..") && !isAbsolute(path);
  return below ? path.split(sep).join("/") : pathToFileURL(schemaFile).href;
}

/** A host on the web can be the authority of ids; a machine's own name or number cannot. */
function domainOf(url: string): string | undefined {
  const host = URL.parse(url)?.hostname;
  return host !== undefined && /[a-z]\.?$/.test(host) && host.includes(".") ? host : undefined;
}

/** Nobody owns it, and nobody else has it: ids must differ from those of every other site. */
const inventedDomain = (): string => `${randomBytes(5).toString("hex")}.feedmill.invalid`;

function refuseWrong(text: string): void {
  const parsed = parseConfig(text);
  if (parsed.kind === "config") return;
  const names = parsed.problems.map(
    ({ path, value, remedy }) => `--${optionOf(path)}: got ${value}; ${remedy}`,
  );
  throw new CannotRun(`init: ${names.join("; ")}`);
}

const optionOf = (path: string): string =>
  path === "site.tag" ? "domain" : path.replace("site.", "");

async function writeNew(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text, { flag: "wx" });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    throw new CannotRun(
      code === "EEXIST"
        ? `${file}: there is one already; change it, or remove it and call init again`
        : `${file}: it cannot be written (${String(code ?? error)}); choose a folder that is yours`,
      { cause: error },
    );
  }
}
