/** Texts that make a regular expression slow, if anything does. */

/** What repeats in them: one of each kind of character, and every literal of the expression itself. */
const characters = [..." \n\ta0A.,-'\"<>&/=:;(é—“_"];

const literalsMax = 12;

/** A text of so many bytes. */
export type Attack = (bytes: number) => string;

/** Each has a beginning that the expression may like, then one pump, then what it cannot match. */
export function* attacksOn({ source }: RegExp): Generator<Attack> {
  const literals = [
    ...new Set(source.replace(/\\[a-zA-Z](?:\{[^}]*\})?/g, " ").match(/[\p{L}\d]{1,12}/gu) ?? []),
  ].slice(0, literalsMax);
  const signs = [...new Set(source.match(/[^\p{L}\d\s\\]/gu) ?? [])].slice(0, literalsMax);
  const pumps = [
    ...new Set([
      ...characters,
      ...signs,
      ...literals,
      ...literals.map((word) => `${word} `),
      ...signs.map((sign) => `${sign}a`),
      "a ",
      " \n",
      "Aa ",
      "1,",
      '="',
      "<a ",
    ]),
  ];
  const starts = ["", ...literals.slice(0, 3), ...signs.slice(0, 3)];
  for (const pump of pumps)
    for (const start of starts)
      yield (bytes) => `${start}${pump.repeat(Math.ceil(bytes / Buffer.byteLength(pump)))}\u0001`;
}
