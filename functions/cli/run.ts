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
  const folders = wishes.watch ? foldersOf(runtime) : [];
  const { failures } = await runAndReport(runtime, io);
  io.stdout.write(`${renderPlaces(runtime.config, runtime.place)}`);
  if ((wishes.serve || wishes.watch) && !io.stop.aborted) {
    await stay(runtime, wishes, folders, io);
    // Being told to end is how this ends well.
    return exitCodes.done;
  }
  return failures.length === 0 ? exitCodes.done : exitCodes.someFailed;
}

async function runAndReport(runtime: Runtime, { stdout, stderr }: CommandIo): Promise<RunReport> {
  const progress = openProgress(stderr);
  try {
    const report = await runOnce(runtime, { onProgress: progress.update });
    progress.end();
    stdout.write(`${renderRunReport(report)}\n`);
    return report;
  } finally {
    progress.end();
  }
}

async function stay(
  runtime: Runtime,
  { serve, watch, port }: Wishes,
  folders: readonly string[],
  io: CommandIo,
): Promise<void> {
  const { stdout, stderr, stop } = io;
  let server: SiteServer | undefined;
  let watching: Watching | undefined;
  const runs = oneAtATime(async () => {
    if (stop.aborted) return;
    // What broke this run, such as a full disk, may be over at the next change.
    await runAndReport(runtime, io).catch((error) => warn(stderr, "the run failed", error));
  });
  try {
    if (serve) server = await serveSite(runtime, port, io);
    if (watch) {
      watching = await watchFolders(folders, {
        onChange: runs.request,
        onFailure: (error) => warn(stderr, "a folder cannot be watched", error),
      });
      // A file that was dropped between the run and the watch.
      runs.request();
      await runs.settled();
      stdout.write(`Watching  ${folders.join(", ")}\n`);
    }
    stdout.write("Ctrl-C ends it.\n");
    await stopped(stop);
  } finally {
    await watching?.close();
    await runs.settled();
    await server?.close();
  }
}

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
  const sources = config.sources.filter(({ retired }) => !retired);
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
