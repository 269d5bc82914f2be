import { type RetractOutcome, reinstate, retract } from "../../lib/retract.ts";
import { findArticle } from "../find-article.ts";
import { publishAll } from "../publish-all.ts";
import { withRuntime } from "../with-runtime.ts";
import { CannotRun, command, exitCodes } from "./command.ts";
import { whereOptions } from "./where-options.ts";

const reason = {
  type: "string",
  value: "TEXT",
  description: "why; readers see it, so write it for them",
} as const;

export const retractCommand = command({
  name: "retract",
  summary: "withdraw an article: every public copy becomes a tombstone that says why",
  usage: "feedmill retract ID --reason TEXT [--purge]",
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
      const { values, stdout } = context;
      const id = await findArticle(runtime.store, context.positionals);
      const outcome = await retract(runtime.store, id, {
        reason: required(values.reason),
        now: runtime.clock(),
        purge: values.purge === true,
      });
      await publishAll(runtime);
      stdout.write(`${sentence(id, outcome, "withdrawn")}\n`);
      return exitCodes.done;
    }),
});

export const reinstateCommand = command({
  name: "reinstate",
  summary: "take a retraction back",
  usage: "feedmill reinstate ID --reason TEXT",
  example: 'feedmill reinstate 3f1c --reason "The report was confirmed."',
  takesArguments: true,
  options: { ...whereOptions, reason },
  run: (context) =>
    withRuntime(context, async (runtime) => {
      const id = await findArticle(runtime.store, context.positionals);
      const why = { reason: required(context.values.reason), now: runtime.clock() };
      const outcome = await reinstate(runtime.store, id, why);
      await publishAll(runtime);
      context.stdout.write(`${sentence(id, outcome, "published again")}\n`);
      return exitCodes.done;
    }),
});

function required(value: string | undefined): string {
  if (value !== undefined && value.trim() !== "") return value.trim();
  throw new CannotRun('--reason: got nothing; say why in a sentence, such as --reason "Not true."');
}

function sentence(id: string, outcome: RetractOutcome, done: string): string {
  switch (outcome.kind) {
    case "done":
      return `${id} is ${done}; reason: ${outcome.retraction.reason}`;
    case "unchanged":
      return `${id} is ${done} already; nothing changed`;
    case "purged":
      throw new CannotRun(`${id} was purged: its words are no longer here to publish`);
    case "unknown-article":
      throw new CannotRun(`${id}: there is no such article`);
  }
}
