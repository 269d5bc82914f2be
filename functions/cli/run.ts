import { describeProblem } from "../../lib/config-file.ts";
import { findNextDue } from "../next-due.ts";
import { oneAtATime } from "../one-at-a-time.ts";
import { runOnce } from "../run.ts";
import type { RunReport } from "../run-report.ts";
import type { Runtime } from "../runtime.ts";
import { openSiteServer, portOf, type SiteServer } from "../serve.ts";
import { type Watching, watchFolders } from "../watch.ts";
import { withRuntime } from "../with-runtime.ts";
import { CannotRun, type CommandIo, command, exitCodes } from "./command.ts";
import { renderPlaces, renderServing } from "./places.ts";
import { parsePort, portOption } from "./port.ts";
import { printable } from "./printable.ts";
import { openProgress } from "./progress.ts";
import { stopped } from "./stopped.ts";
import { renderRunReport } from "./table.ts";
import { whereOptions } from "./where-options.ts";

interface Wishes {
  readonly serve: boolean;
  readonly watch: boolean;
  readonly port: number | undefined;
}

export const runCommand = command({
  name: "run",
  summary: "collect, normalize and publish once; then serve and watch if asked",
  usage: "feedmill run [--serve] [--watch] [--port N] [--once]",
  example: "feedmill run --watch --serve",
  exitCodes: {
    0: "done; what is held back, since it is no article, is listed and is no failure",
    1: "some items or sources failed; they are listed, the others are published",
    130: "stopped by Ctrl-C before it was done; the next run goes on from there",
  },
  options: {
    ...whereOptions,
    serve: { type: "boolean", short: "S", description: "then serve the site on 127.0.0.1" },
    watch: {
      type: "boolean",
      short: "w",
      description: "then run again when a file is dropped, changed or removed",
    },
    ...portOption,
    once: { type: "boolean", description: "stop after one run, whatever else is asked" },
  },
  run: (context) => {
    const { serve, watch, port, once } = context.values;
    const wishes: Wishes = {
      serve: serve === true && once !== true,
      watch: watch === true && once !== true,
      port: parsePort(port),
    };
    return withRuntime(context, (runtime) => runThenStay(runtime, wishes, context));
  },
});

async function runThenStay(runtime: Runtime, wishes: Wishes, io: CommandIo): Promise<number> {
  const { stdout, stderr, stop } = io;
  for (const warning of runtime.warnings) warn(stderr, "warning", describeProblem(warning));
  const changes = wishes.watch ? await watchInboxes(runtime, io) : undefined;
  let server: SiteServer | undefined;
  try {
    const { failures } = await runAndReport(runtime, io);
    stdout.write(renderPlaces(runtime.config, runtime.place));
    if (stop.aborted) return exitCodes.done;
    if (!wishes.serve && changes === undefined)
      return failures.length === 0 ? exitCodes.done : exitCodes.someFailed;

    if (wishes.serve) server = await serveSite(runtime, wishes.port, io);
    if (changes !== undefined) {
      stdout.write(`Watching  ${changes.places.join(", ")}\n`);
      changes.begin();
    }
    stdout.write("Ctrl-C ends it.\n");
    await stopped(stop);
    // Being told to end is how this ends well.
    return exitCodes.done;
  } finally {
    await changes?.close();
    await server?.close();
  }
}

async function runAndReport(
  runtime: Runtime,
  { stdout, stderr, stop }: CommandIo,
): Promise<RunReport> {
  const progress = openProgress(stderr);
  try {
    const report = await runOnce(runtime, { onProgress: progress.update, signal: stop });
    progress.end();
    stdout.write(`${renderRunReport(report)}\n`);
    return report;
  } finally {
    progress.end();
  }
}

interface Changes {
  /** What is watched, for people. */
  readonly places: readonly string[];
  /** From here on each change is followed by a run; one that came before is made up for. */
  begin(): void;
  /** Ends the watch, and waits until the run in progress has come to a good place to end. */
  close(): Promise<void>;
}

/** Watches from before the first run, so that nothing that is dropped during it is missed. */
async function watchInboxes(runtime: Runtime, io: CommandIo): Promise<Changes> {
  const { stderr, stop } = io;
  const folders = foldersOf(runtime);
  const web = runtime.config.sources.filter(({ kind, retired }) => kind !== "inbox" && !retired);
  const alarm = openAlarm(runtime, () => runs.request());
  const runs = oneAtATime(async () => {
    if (stop.aborted) return;
    // What broke this run, such as a full disk, may be over at the next change.
    await runAndReport(runtime, io).catch((error) => {
      if (error !== stop.reason) warn(stderr, "the run failed", error);
    });
    await alarm.set();
  });
  let begun = false;
  let changed = false;
  const watching: Watching = await watchFolders(folders, {
    onChange: () => {
      changed = true;
      if (begun) runs.request();
    },
    onFailure: (error) => warn(stderr, "a folder cannot be watched", error),
  });
  return {
    places: [...folders, ...web.map(({ title }) => title)],
    begin: () => {
      begun = true;
      if (changed) runs.request();
      else void alarm.set();
    },
    close: async () => {
      alarm.close();
      await watching.close();
      await runs.settled();
    },
  };
}

/** How long a store that could not be asked is left alone. */
const alarmRetryMs = 60_000;

/** Rings when the next source of the web is due, as the store has it when the alarm is set. */
function openAlarm({ store, config, clock }: Runtime, ring: () => void) {
  let timer: NodeJS.Timeout | undefined;
  let closed = false;
  return {
    set: async (): Promise<void> => {
      const due = await findNextDue(store, config).catch(
        () => new Date(clock().getTime() + alarmRetryMs),
      );
      clearTimeout(timer);
      if (due === undefined || closed) return;
      const waitMs = Math.min(Math.max(due.getTime() - clock().getTime(), 1_000), alarmWaitMsMax);
      timer = setTimeout(ring, waitMs);
    },
    close: (): void => {
      closed = true;
      clearTimeout(timer);
    },
  };
}

/** Clocks are set and machines sleep, so the wait is never long. */
const alarmWaitMsMax = 15 * 60_000;

/** A site that cannot be served is said and no more: the run is the main job, and it is done. */
async function serveSite(
  { config, store }: Runtime,
  port: number | undefined,
  { stdout, stderr }: CommandIo,
): Promise<SiteServer | undefined> {
  const siteUrl = config.site.url;
  try {
    const onFailure = (error: unknown): void => warn(stderr, "a page cannot be served", error);
    const server = await openSiteServer({ store, siteUrl, port, onFailure });
    stdout.write(renderServing(server, { wanted: port ?? portOf(siteUrl), siteUrl }));
    return server;
  } catch (error) {
    warn(stderr, "the site cannot be served", error);
    return undefined;
  }
}

function foldersOf({ config, inboxFolderOf }: Runtime): readonly string[] {
  const sources = config.sources.filter(({ kind, retired }) => kind === "inbox" && !retired);
  return sources.map((source) => {
    const folder = inboxFolderOf(source);
    if (folder !== undefined) return folder;
    throw new CannotRun(
      "run: got --watch with a store in a bucket, which has no folders; leave --watch out and run it by a schedule",
    );
  });
}

function warn(stderr: CommandIo["stderr"], what: string, error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  stderr.write(`feedmill: ${what}: ${printable(message)}\n`);
}
