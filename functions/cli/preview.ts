import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { readFeed } from "../../lib/collect/read/read-feed.ts";
import type { UpstreamFeed, UpstreamItem } from "../../lib/collect/upstream.ts";
import { NAME } from "../../lib/keys.ts";
import { withRuntime } from "../with-runtime.ts";
import { answerLines, type LineError } from "./answer-lines.ts";
import {
  CannotRun,
  type CommandContext,
  type CommandOptions,
  command,
  exitCodes,
} from "./command.ts";
import type { LineInput } from "./line-input.ts";
import { previewAddress, previewSource } from "./preview-web.ts";
import { printable } from "./printable.ts";
import { whereOptions } from "./where-options.ts";

const options = {
  ...whereOptions,
  base: {
    type: "string",
    value: "URL",
    description: "where the file came from: the base of its relative links",
  },
  json: { type: "boolean", description: "the items as JSON" },
  jsonl: {
    type: "boolean",
    description: "one feed a line from standard input, one answer a line, in the same order",
  },
} as const satisfies CommandOptions;

type Context = CommandContext<typeof options>;

export const previewCommand = command({
  name: "preview",
  summary: "show the items that would be taken from a source, an address or a file; write nothing",
  usage: "feedmill preview SOURCE|URL|FILE [--base URL] [--json] | --jsonl",
  example: "feedmill preview https://news.example.org/",
  exitCodes: { 1: "a feed could not be read; the reason is told" },
  options,
  takesArguments: true,
  run: (context) => {
    if (context.values.jsonl) return previewLines(context);
    const [name = "", ...more] = context.positionals;
    if (more.length === 0 && /^https?:/i.test(name)) return previewOfWeb(context, name);
    if (NAME.test(name) && !existsSync(resolve(context.cwd, name)))
      return previewOfWeb(context, name);
    return previewFile(context);
  },
});

async function previewLines(context: Context): Promise<number> {
  const answer = async (input: LineInput): Promise<object | LineError> => {
    const read = readFeed(input);
    return read.kind === "feed" ? { feed: shownFeed(read.feed) } : { error: read.reason };
  };
  const { failed } = await answerLines(context, answer, { inFlightMax: 1, stop: context.stop });
  return failed === 0 ? exitCodes.done : exitCodes.someFailed;
}

/** An address, or a source by its id; asked for over the web. */
function previewOfWeb(context: Context, name: string): Promise<number> {
  const { values, stdout, stderr } = context;
  return withRuntime(context, async (runtime) => {
    const isAddress = name.includes(":");
    const source = runtime.config.sources.find(({ id }) => id === name);
    if (!isAddress && (source === undefined || source.kind === "inbox"))
      throw new CannotRun(
        source === undefined
          ? `preview: got "${name}", which is no file and no source; name a file, an address or a source`
          : `preview: got "${name}", which is an inbox; look into its folder, or name a source of the web`,
      );
    const preview =
      source === undefined || source.kind === "inbox"
        ? await previewAddress(runtime, name)
        : await previewSource(runtime, source);
    if (preview.kind === "failed") {
      stderr.write(`preview: ${printable(preview.message)}\n`);
      return exitCodes.someFailed;
    }
    const { feed, about, verdicts } = preview;
    if (values.json) stdout.write(`${JSON.stringify(shownFeed(feed), null, 2)}\n`);
    else stdout.write(`${printable(about)}\n${renderFeed(feed, verdicts)}`);
    return exitCodes.done;
  });
}

async function previewFile({ positionals, values, cwd, stdout, stderr }: Context): Promise<number> {
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new CannotRun(`preview: got ${positionals.length} files; give one`);
  const body = await readFile(resolve(cwd, file)).catch((error: unknown) => {
    const said = error instanceof Error ? error.message : String(error);
    throw new CannotRun(`preview: got "${file}", which cannot be read: ${said}`);
  });
  const read = readFeed({ body, url: values.base ?? null, contentType: null });
  if (read.kind === "unreadable") {
    stderr.write(`preview: "${file}": ${read.reason.kind}: ${read.reason.message}\n`);
    return exitCodes.someFailed;
  }
  const { feed } = read;
  stdout.write(values.json ? `${JSON.stringify(shownFeed(feed), null, 2)}\n` : renderFeed(feed));
  return exitCodes.done;
}

/** The shape that programs are promised (design §6). */
const shownFeed = ({ title, url, items }: UpstreamFeed): object => ({
  title,
  url,
  items: items.map(({ contentHtml, ...item }) => ({ ...item, content_html: contentHtml })),
});

function renderFeed(
  feed: UpstreamFeed,
  verdicts: ReadonlyMap<UpstreamItem, string> = new Map(),
): string {
  const head = [feed.title ?? "(no title)", feed.url].filter((part) => part !== null).join(" · ");
  const lines = feed.items.flatMap((item) => [
    `  ${item.title ?? "(no title)"}`,
    `    ${[
      ...(verdicts.has(item) ? [verdicts.get(item)] : []),
      item.published ?? item.modified ?? "no date",
      evidenceOf(item),
      item.url ?? item.id ?? "no address",
    ].join("  ")}`,
  ]);
  const all = [head, `${feed.items.length} items`, ...lines, ...feed.warnings];
  return `${all.map(printable).join("\n")}\n`;
}

/** What an item brings, so that one sees whether its page has to be fetched. */
function evidenceOf({ contentHtml, summary, authors }: UpstreamItem): string {
  const text =
    contentHtml === null
      ? summary === null
        ? "no text"
        : `summary of ${summary.length} characters`
      : `text of ${contentHtml.length} characters`;
  const by = authors.map(({ name, email }) => name ?? email).join(", ");
  return by === "" ? text : `${text}, by ${by}`;
}
