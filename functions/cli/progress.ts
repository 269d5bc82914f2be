import type { Writable } from "node:stream";
import type { RunOptions } from "../run.ts";

export interface Progress {
  readonly update: NonNullable<RunOptions["onProgress"]>;
  /** Leaves the line clean for what comes next. */
  end(): void;
}

const barWidth = 24;

/** A bar that is drawn over itself on a terminal; elsewhere a line for each kind of work. */
export const openProgress = (stderr: Writable): Progress =>
  "isTTY" in stderr && stderr.isTTY === true ? openBar(stderr) : openLines(stderr);

function openBar(stderr: Writable): Progress {
  const clear = "\r\u001b[K";
  let last = "";
  return {
    update: (done, total, what) => {
      const filled = total === 0 ? barWidth : Math.round((done / total) * barWidth);
      const bar = "█".repeat(filled) + "░".repeat(barWidth - filled);
      const line = `${bar} ${done}/${total} ${what}`;
      if (line !== last) stderr.write(`${clear}${line}`);
      last = line;
    },
    end: () => {
      if (last !== "") stderr.write(clear);
      last = "";
    },
  };
}

function openLines(stderr: Writable): Progress {
  let last = "";
  return {
    update: (_done, _total, what) => {
      if (what !== last) stderr.write(`${what}\n`);
      last = what;
    },
    end: () => {
      last = "";
    },
  };
}
