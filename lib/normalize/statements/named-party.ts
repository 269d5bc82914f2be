import type { Range } from "../text/tokens.ts";
import { type NameMention, namesIn } from "./names.ts";
import type { Party } from "./parties.ts";

export const partyFor = ({
  name,
  entity,
  gender,
  type,
  outlet,
}: NameMention): Pick<Party, "kind" | "name" | "entity" | "gender" | "anonymous"> => ({
  kind: outlet ? "outlet" : type === "person" ? "person" : "organisation",
  name,
  entity,
  gender,
  anonymous: false,
});

/** Who bears a name, by words that stand for it. */
export const partyNamed = (name: NameMention, span: Range): Party => ({
  ...partyFor(name),
  span,
  inferred: false,
  pronoun: null,
  head: null,
});

/** The people named in a stretch, but for single words that nothing tells of. */
export function personsIn(
  names: readonly NameMention[],
  start: number,
  end: number,
): readonly NameMention[] {
  return namesIn(names, start, end).filter(
    ({ type, entity, name, often }) =>
      type === "person" && (entity !== null || name.includes(" ") || often),
  );
}
