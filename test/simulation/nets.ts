/**
 * The safety nets that can be taken away, so that a bug does not hide behind them. Without the sweep the
 * queue loses nothing, since nobody would take it up.
 */
export const nets = ["sweep", "redrive"] as const;
export type Net = (typeof nets)[number];

/** Throws on a name that is none of a net. */
export const parseNets = (names: readonly string[]): ReadonlySet<Net> =>
  new Set(
    names.map((name) => {
      const net = nets.find((each) => each === name);
      if (net) return net;
      throw new Error(`--without: got "${name}"; name one of ${nets.join(", ")}`);
    }),
  );
