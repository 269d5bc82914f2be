import { type RetractOutcome, reinstate, retract } from "../../lib/retract.ts";
import { findArticle } from "../find-article.ts";
import { invalidate, pathsOfArticle, rememberingStore } from "../invalidate.ts";
import { publishAll } from "../publish-all.ts";
import { findEndpoint, findVariable, type Runtime } from "../runtime.ts";
import { withRuntime } from "../with-runtime.ts";
import { CannotRun, type CommandIo, command, exitCodes } from "./command.ts";
import { printable } from "./printable.ts";
import { whereOptions } from "./where-options.ts";

const cdn = {
  type: "string",
  value: "ID",
  description:
    "the CloudFront distribution that is to forget it at once, not in a minute; FEEDMILL_CDN unless given",
} as const;

const reason = {
  type: "string",
  value: "TEXT",
  description: "why; readers see it, so write it for them",
} as const;

export const retractCommand = command({
  name: "retract",
  summary: "withdraw an article: every public copy becomes a tombstone that says why",
  usage: "feedmill retract ID|ADDRESS --reason TEXT [--purge] [--cdn ID]",
  example: 'feedmill retract 3f1c --reason "The report was not true."',
  takesArguments: true,
  options: {
    ...whereOptions,
    reason,
    cdn,
    purge: {
      type: "boolean",
      description: "also remove what is stored of it: captures, revisions, text; not undone",
    },
  },
  run: (context) =>
    withRuntime(context, async (runtime) => {
      const { values, positionals, stdout } = context;
      const id = await findArticle(runtime.store, positionals);
      const outcome = await retract(runtime.store, id, {
        reason: required(values.reason),
        now: runtime.clock(),
        purge: values.purge === true,
      });
      stdout.write(
        `${sentence(id, outcome, { done: "withdrawn", already: "withdrawn already" })}\n`,
      );
      return publishAndTell(runtime, id, { stdout, cdn: values.cdn });
    }),
});

export const reinstateCommand = command({
  name: "reinstate",
  summary: "take a retraction back",
  usage: "feedmill reinstate ID|ADDRESS --reason TEXT [--cdn ID]",
  example: 'feedmill reinstate 3f1c --reason "The report was confirmed."',
  takesArguments: true,
  options: { ...whereOptions, reason, cdn },
  run: (context) =>
    withRuntime(context, async (runtime) => {
      const { values, positionals, stdout } = context;
      const id = await findArticle(runtime.store, positionals);
      const why = { reason: required(values.reason), now: runtime.clock() };
      const outcome = await reinstate(runtime.store, id, why);
      stdout.write(
        `${sentence(id, outcome, { done: "published again", already: "not withdrawn" })}\n`,
      );
      return publishAndTell(runtime, id, { stdout, cdn: values.cdn });
    }),
});

function required(value: string | undefined): string {
  if (value !== undefined && value.trim() !== "") return value.trim();
  throw new CannotRun('--reason: got nothing; say why in a sentence, such as --reason "Not true."');
}

function sentence(
  id: string,
  outcome: RetractOutcome,
  is: { readonly done: string; readonly already: string },
): string {
  switch (outcome.kind) {
    case "done":
      return `${id} is ${is.done}; reason: ${outcome.retraction.reason}`;
    case "unchanged":
      return `${id} is ${is.already}; nothing changed`;
    case "purged":
      throw new CannotRun(`${id} was purged: its words are no longer here to publish`);
    case "unknown-article":
      throw new CannotRun(`${id}: there is no such article`);
  }
}

/** The word is kept already; what of it could not reach the public is told, and tried again by run. */
async function publishAndTell(
  runtime: Runtime,
  id: string,
  { stdout, cdn: given }: Pick<CommandIo, "stdout"> & { readonly cdn: string | undefined },
): Promise<number> {
  const { store, written } = rememberingStore(runtime.store);
  const { failures } = await publishAll({ ...runtime, store });
  for (const { item, reason: why } of failures) stdout.write(`${printable(`${item}: ${why}`)}\n`);
  const distribution = given ?? findVariable("FEEDMILL_CDN");
  if (distribution !== undefined) {
    const paths = await pathsOfArticle(store, id, written);
    await invalidate(distribution, paths, {
      reference: `feedmill-${id}-${runtime.clock().toISOString()}`,
      endpoint: findEndpoint("cloudfront"),
    });
    stdout.write(`${paths.length} paths are forgotten by ${printable(distribution)}\n`);
  }
  return failures.length === 0 ? exitCodes.done : exitCodes.someFailed;
}
