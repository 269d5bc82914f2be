const names = ["log", "info", "warn", "error", "debug"] as const;

/** From now on what the functions tell of their work is counted, and not shown; `end` has it shown again. */
export function countLines(): { readonly count: () => number; readonly end: () => void } {
  // Their logger writes to the console that we know, and not to one of its own.
  process.env.POWERTOOLS_DEV = "true";
  process.env.POWERTOOLS_METRICS_DISABLED = "true";
  const saved = names.map((name) => [name, console[name]] as const);
  let count = 0;
  for (const name of names)
    console[name] = () => {
      count++;
    };
  return {
    count: () => count,
    end: () => {
      for (const [name, method] of saved) console[name] = method;
    },
  };
}
