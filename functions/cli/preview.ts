import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { readFeed } from "../../lib/collect/read/read-feed.ts";
import type { UpstreamFeed, UpstreamItem } from "../../lib/collect/upstream.ts";
import { answerLines, type LineError } from "./answer-lines.ts";
import {
  CannotRun,
  type CommandContext,
  type CommandOptions,
  command,
  exitCodes,
} from "./command.ts";
import type { LineInput } from "./line-input.ts";
import { printable } from "./printable.ts";

const options = {
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
  summary: "show the items that would be taken from a feed, and write nothing",
  usage: "feedmill preview FILE [--base URL] [--json] | --jsonl",
  example: "feedmill preview feed.xml --base https://news.example.org/feed.xml",
  exitCodes: { 1: "a feed could not be read; the reason is told" },
  options,
  takesArguments: true,
  run: (context) => (context.values.jsonl ? previewLines(context) : previewFile(context)),
});

async function previewLines(context: Context): Promise<number> {
  const answer = async (input: LineInput): Promise<object | LineError> => {
    const read = readFeed(input);
    return read.kind === "feed" ? { feed: shownFeed(read.feed) } : { error: read.reason };
  };
  const { failed } = await answerLines(context, answer, { inFlightMax: 1, stop: context.stop });
  return failed === 0 ? exitCodes.done : exitCodes.someFailed;
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

function renderFeed(feed: UpstreamFeed): string {
  const head = [feed.title ?? "(no title)", feed.url].filter((part) => part !== null).join(" · ");
  const lines = feed.items.flatMap((item) => [
    `  ${item.title ?? "(no title)"}`,
    `    ${[item.published ?? item.modified ?? "no date", evidenceOf(item), item.url ?? item.id ?? "no address"].join("  ")}`,
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
