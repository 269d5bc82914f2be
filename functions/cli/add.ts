import { discover } from "../../lib/collect/discover.ts";
import { readListing } from "../../lib/collect/read-listing.ts";
import { openDryWeb } from "../dry-web.ts";
import { readConfigFile } from "../runtime.ts";
import { withRuntime } from "../with-runtime.ts";
import { addSources } from "./add-sources.ts";
import { CannotRun, command, exitCodes } from "./command.ts";
import { printable } from "./printable.ts";
import { whereOptions } from "./where-options.ts";

export const addCommand = command({
  name: "add",
  summary: "find out what an address is, and write it into the configuration as a source",
  usage: "feedmill add URL [--title TEXT]",
  example: "feedmill add https://news.example.org/",
  exitCodes: { 1: "the address could not be read; nothing is written" },
  takesArguments: true,
  options: {
    ...whereOptions,
    title: { type: "string", value: "TEXT", description: "its own title unless given" },
  },
  run: async (context) => {
    const { positionals, values, cwd, stdout, stderr } = context;
    const [url, ...more] = positionals;
    if (url === undefined || more.length > 0 || !URL.canParse(url))
      throw new CannotRun(
        `add: got "${positionals.join(" ")}"; give one address such as https://news.example.org/`,
      );
    return withRuntime(context, async (runtime) => {
      const found = await discover(url, { web: openDryWeb(runtime), readListing });
      if (found.kind === "failed") {
        stderr.write(`add: ${printable(found.reason.message)}; nothing is written\n`);
        return exitCodes.someFailed;
      }
      const { kind, fullText, hosts, title, url: address } = found.source;
      const file = await readConfigFile({ cwd, configPath: values.config });
      const [added] = await addSources(file, [
        {
          kind,
          title: values.title ?? title,
          url: address,
          more: {
            ...(fullText ? { fullText } : {}),
            ...(hosts.length > 0 ? { hosts } : {}),
          },
        },
      ]);
      if (added === undefined) {
        stdout.write(`${printable(address)} is in ${file.path} already\n`);
        return exitCodes.done;
      }
      stdout.write(
        `${added.id}: ${kind}, ${printable(found.why)}\n` +
          (fullText ? "  its items are short, so that their pages are fetched (fullText)\n" : "") +
          (hosts.length > 0 ? `  its links lead to ${printable(hosts.join(", "))} (hosts)\n` : "") +
          `  written to ${file.path}; feedmill preview ${added.id} shows what it brings\n`,
      );
      return exitCodes.done;
    });
  },
});
