import { openWeb, type Web } from "../lib/collect/polite.ts";
import { findDurationMs } from "../lib/duration.ts";
import { openDryStore } from "./dry-store.ts";
import type { Runtime } from "./runtime.ts";

/** The web, asked as politely as ever, of which nothing is kept. */
export const openDryWeb = ({
  config,
  store,
  clock,
  wait,
  fetcher,
}: Pick<Runtime, "config" | "store" | "clock" | "wait" | "fetcher">): Web =>
  openWeb({
    fetcher,
    store: openDryStore(store),
    clock,
    wait,
    pauseMs: findDurationMs(config.fetch.pause) ?? 0,
  });
