import type { Range } from "../text/tokens.ts";
import type { Party, Relay } from "./parties.ts";
import type { Saying } from "./saying.ts";

export interface Chained extends Saying {
  /** Innermost first; empty only where the speaker is unknown. */
  readonly chain: readonly (Party & { readonly marker?: string | null })[];
}

const sayingsMax = 60;

/**
 * Sayings within sayings: "X said that Y said Z" is one statement, by Y, through X. What only
 * introduces another statement is left out, unless it is quoted itself.
 */
export function chainsOf(sayings: readonly Saying[]): readonly Chained[] {
  const bySentence = Map.groupBy(sayings, ({ paragraph }) => paragraph);
  return [...bySentence.values()].flatMap((group) => chainsIn(group.slice(0, sayingsMax)));
}

function chainsIn(group: readonly Saying[]): readonly Chained[] {
  const parents = new Map<Saying, Saying>();
  for (const saying of group) {
    const parent = parentOf(saying, group);
    if (parent) parents.set(saying, parent);
  }
  const shells = new Set<Saying>();
  for (const [inner, outer] of parents) if (!inner.weak && isShell(outer, inner)) shells.add(outer);
  const retold = new Set<Saying>();
  for (const [inner, outer] of parents) {
    const atStart = outer.pieces.some(
      ({ start }) => inner.segment.start - start <= 12 && inner.segment.start >= start,
    );
    if ((sameSpeaker(inner.speaker, outer.speaker) && atStart) || inner.weak) retold.add(inner);
  }
  return group
    .filter(
      (saying) =>
        !retold.has(saying) &&
        (!shells.has(saying) ||
          [...parents].every(([inner, outer]) => outer !== saying || retold.has(inner))),
    )
    .map((saying) => ({ ...saying, chain: chainOf(saying, parents) }));
}

/** The smallest saying in whose words another one stands whole. */
function parentOf(saying: Saying, group: readonly Saying[]): Saying | undefined {
  let best: Saying | undefined;
  for (const other of group) {
    if (other === saying || !holds(other, saying)) continue;
    if (!best || lengthOf(other) < lengthOf(best)) best = other;
  }
  return best;
}

const lengthOf = ({ pieces }: Saying): number =>
  pieces.reduce((sum, { start, end }) => sum + end - start, 0);

const holds = (outer: Saying, inner: Saying): boolean => {
  const at = inner.cue ?? inner.segment;
  return (
    outer.pieces.some((piece) => inside(at, piece) && inside(inner.segment, piece)) &&
    inner.cue !== null
  );
};

const inside = (inner: Range, outer: Range): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;

/** Little besides another saying: its words make up most of these. */
function isShell(outer: Saying, inner: Saying): boolean {
  if (outer.pieces.length !== 1) return false;
  const [piece] = outer.pieces;
  const first = inner.pieces[0];
  if (!piece || !first || inner.inQuotation) return false;
  if (
    outer.pieces.some(({ start }) => start === first.start) &&
    outer.cue !== null &&
    inner.cue !== null &&
    outer.cue.start < inner.cue.start
  )
    return false;
  const from = Math.min(inner.segment.start, first.start);
  const to = Math.max(inner.segment.end, ...inner.pieces.map(({ end }) => end));
  // "X said that Y said …" has it at the start; "… Y said: “…,” X said" may have a clause before.
  const trailing = (outer.cue?.start ?? 0) > (inner.cue?.start ?? 0);
  if (!trailing && from - piece.start > 25) return false;
  return to - from >= 0.6 * (piece.end - piece.start);
}

const sameSpeaker = (a: Party | null, b: Party | null): boolean =>
  a !== null && b !== null && a.name !== null && a.name === b.name && a.kind === b.kind;

/** "In an interview with Y, X said Z said …": Y is who X told, and comes after X. */
const passes = (outer: Saying | undefined, { span }: Relay): boolean =>
  span !== null && outer?.relays.some((relay) => relay.span?.start === span.start) === true;

function chainOf(saying: Saying, parents: ReadonlyMap<Saying, Saying>): Chained["chain"] {
  const chain: (Party & { readonly marker?: string | null })[] = [];
  const add = (party: Party & { readonly marker?: string | null }): void => {
    if (party.name !== null && chain.some(({ name }) => name === party.name)) return;
    chain.push(party);
  };
  for (let at: Saying | undefined = saying, i = 0; at && i < 6; at = parents.get(at), i++) {
    if (at.speaker) add(i === 0 ? at.speaker : { ...at.speaker, marker: at.lemma });
    else if (i === 0) return [];
    const outer = parents.get(at);
    for (const relay of at.relays as readonly Relay[]) if (!passes(outer, relay)) add(relay);
  }
  return chain;
}
