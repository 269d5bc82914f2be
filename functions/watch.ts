import { basename } from "node:path";
import { watch } from "chokidar";

export interface Watching {
  close(): Promise<void>;
}

export interface WatchOptions {
  /** Called once for a flurry of changes, when it is over. */
  readonly onChange: () => void;
  readonly onFailure: (error: Error) => void;
}

/** How long a file must rest to be thought whole, and how long a flurry must be over. */
export const limits = { restMs: 300, quietMs: 200 } as const;

/** Watches folders, present or yet to be made, for files dropped, changed or removed. */
export async function watchFolders(
  folders: readonly string[],
  { onChange, onFailure }: WatchOptions,
): Promise<Watching> {
  // Of nothing to watch chokidar would never say that it is ready.
  if (folders.length === 0) return { close: async () => {} };
  const watcher = watch([...folders], {
    ignoreInitial: true,
    ignored: (path) => !folders.includes(path) && basename(path).startsWith("."),
    awaitWriteFinish: { stabilityThreshold: limits.restMs, pollInterval: 50 },
  });
  let timer: NodeJS.Timeout | undefined;
  watcher.on("all", (event, path) => {
    // An empty folder says nothing new, unless it is the one that was missing.
    if (event === "addDir" && !folders.includes(path)) return;
    clearTimeout(timer);
    timer = setTimeout(onChange, limits.quietMs);
  });
  watcher.on("error", (error) => {
    onFailure(error instanceof Error ? error : new Error(String(error)));
  });
  await new Promise<void>((resolve) => {
    watcher.once("ready", () => resolve());
  });
  return {
    close: async () => {
      clearTimeout(timer);
      await watcher.close();
    },
  };
}
