import { deadLetters } from "../dead-letters.ts";
import { messageOf } from "../log-report.ts";
import { publishAll } from "../publish-all.ts";
import { type Redriven, redriveLetter, redriveQuarantine } from "../redrive.ts";
import { findEndpoint, type Runtime } from "../runtime.ts";
import { withRuntime } from "../with-runtime.ts";
import { CannotRun, type CommandIo, command, exitCodes } from "./command.ts";
import { printable } from "./printable.ts";
import { whereOptions } from "./where-options.ts";

export const redriveCommand = command({
  name: "redrive",
  summary: "try again what was given up: in quarantine, or in a queue of dead letters",
  usage: "feedmill redrive [SOURCE...] [--queue URL]",
  example: "feedmill redrive city-desk",
  exitCodes: { 1: "some could still not be read; they are listed and stay where they are" },
  takesArguments: true,
  options: {
    ...whereOptions,
    queue: { type: "string", value: "URL", description: "a queue of dead letters, by its URL" },
  },
  run: (context) =>
    withRuntime(context, async (runtime) => {
      const { values, positionals, stdout, stop } = context;
      checkSources(runtime, positionals, values.queue);
      const { read, failed } =
        values.queue === undefined
          ? await redriveQuarantine(runtime, {
              sources: positionals,
              isTimeUp: () => stop.aborted,
            })
          : await redriveQueue(values.queue, runtime, context);
      const published = await publishAll(runtime, () => stop.throwIfAborted());
      const failures = [...failed, ...published.failures];
      for (const { item, reason } of failures) stdout.write(`${printable(`${item}: ${reason}`)}\n`);
      stdout.write(
        `${read.length} done, ${failed.length} failed, ${published.written} objects published\n`,
      );
      stop.throwIfAborted();
      return failures.length > 0 ? exitCodes.someFailed : exitCodes.done;
    }),
});

function checkSources(
  { config }: Runtime,
  names: readonly string[],
  queue: string | undefined,
): void {
  if (queue !== undefined && names.length > 0)
    throw new CannotRun("redrive: got sources and --queue; a queue is taken as a whole");
  if (queue !== undefined && !URL.canParse(queue))
    throw new CannotRun(
      `--queue: got "${queue}"; give the URL of the queue, as the console of SQS shows it`,
    );
  const known = config.sources.map(({ id }) => id);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new CannotRun(
      `redrive: got "${unknown}"; the sources of the configuration are ${known.join(", ")}`,
    );
}

async function redriveQueue(
  url: string,
  runtime: Runtime,
  { stdout, stop }: Pick<CommandIo, "stdout" | "stop">,
): Promise<Redriven> {
  const read: string[] = [];
  const failed: Redriven["failed"][number][] = [];
  for await (const letter of deadLetters(url, { endpoint: findEndpoint("sqs") })) {
    if (stop.aborted) break;
    try {
      const what = await redriveLetter(letter, runtime);
      stdout.write(`${printable(what)}\n`);
      read.push(what);
    } catch (error) {
      failed.push({ item: letter.body.slice(0, 200), reason: messageOf(error) });
    }
  }
  return { read, failed };
}
