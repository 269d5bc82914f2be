import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseOpml, renderSubscriptions } from "../../lib/collect/opml.ts";
import { readConfigFile } from "../runtime.ts";
import { withRuntime } from "../with-runtime.ts";
import { addSources } from "./add-sources.ts";
import { CannotRun, command, exitCodes } from "./command.ts";
import { printable } from "./printable.ts";
import { whereOptions } from "./where-options.ts";

export const importCommand = command({
  name: "import",
  summary: "add the feeds of an OPML list to the configuration, folders and all",
  usage: "feedmill import FILE",
  example: "feedmill import subscriptions.opml",
  takesArguments: true,
  options: { config: whereOptions.config },
  run: async ({ positionals, values, cwd, stdout }) => {
    const [name, ...more] = positionals;
    if (name === undefined || more.length > 0)
      throw new CannotRun(`import: got ${positionals.length} files; name one OPML file`);
    const body = await readFile(resolve(cwd, name)).catch((error: unknown) => {
      const why = error instanceof Error ? error.message : String(error);
      throw new CannotRun(`import: got "${name}", which cannot be read: ${why}`);
    });
    const found = parseOpml(body);
    if (found.length === 0)
      throw new CannotRun(`import: got "${name}", which lists no feeds; name an OPML file`);
    const file = await readConfigFile({ cwd, configPath: values.config });
    const added = await addSources(
      file,
      found.map(({ title, url, folder }) => ({
        kind: "feed",
        title,
        url,
        ...(folder === null ? {} : { more: { folder } }),
      })),
    );
    for (const { id, url } of added) stdout.write(`${id}  ${printable(url)}\n`);
    const known = found.length - added.length;
    stdout.write(
      `${added.length} added to ${file.path}${known > 0 ? `, ${known} were there already` : ""}\n`,
    );
    return exitCodes.done;
  },
});

export const exportCommand = command({
  name: "export",
  summary: "write the feeds of the configuration as an OPML list",
  usage: "feedmill export > FILE",
  example: "feedmill export > subscriptions.opml",
  options: whereOptions,
  run: (context) =>
    withRuntime(context, async ({ config }) => {
      const subscriptions = config.sources.flatMap((source) =>
        source.kind === "feed" && !source.retired
          ? [{ title: source.title, url: source.url, folder: source.folder ?? null }]
          : [],
      );
      context.stdout.write(renderSubscriptions(config.site.title, subscriptions));
      return exitCodes.done;
    }),
});
