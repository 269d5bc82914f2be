import { type RetractOutcome, reinstate, retract } from "../../lib/retract.ts";
import { findArticle } from "../find-article.ts";
import { publishAll } from "../publish-all.ts";
import type { Runtime } from "../runtime.ts";
import { withRuntime } from "../with-runtime.ts";
import { CannotRun, type CommandIo, command, exitCodes } from "./command.ts";
import { printable } from "./printable.ts";
import { whereOptions } from "./where-options.ts";

const reason = {
  type: "string",
  value: "TEXT",
  description: "why; readers see it, so write it for them",
} as const;

export const retractCommand = command({
  name: "retract",
  summary: "withdraw an article: every public copy becomes a tombstone that says why",
  usage: "feedmill retract ID|ADDRESS --reason TEXT [--purge]",
  example: 'feedmill retract 3f1c --reason "The report was not true."',
  takesArguments: true,
  options: {
    ...whereOptions,
    reason,
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
      return publishAndTell(runtime, stdout);
    }),
});

export const reinstateCommand = command({
  name: "reinstate",
  summary: "take a retraction back",
  usage: "feedmill reinstate ID|ADDRESS --reason TEXT",
  example: 'feedmill reinstate 3f1c --reason "The report was confirmed."',
  takesArguments: true,
  options: { ...whereOptions, reason },
  run: (context) =>
    withRuntime(context, async (runtime) => {
      const { values, positionals, stdout } = context;
      const id = await findArticle(runtime.store, positionals);
      const why = { reason: required(values.reason), now: runtime.clock() };
      const outcome = await reinstate(runtime.store, id, why);
      stdout.write(
        `${sentence(id, outcome, { done: "published again", already: "not withdrawn" })}\n`,
      );
      return publishAndTell(runtime, stdout);
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
async function publishAndTell(runtime: Runtime, stdout: CommandIo["stdout"]): Promise<number> {
  const { failures } = await publishAll(runtime);
  for (const { item, reason: why } of failures) stdout.write(`${printable(`${item}: ${why}`)}\n`);
  return failures.length === 0 ? exitCodes.done : exitCodes.someFailed;
}
