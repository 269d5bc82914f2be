import { isTitleWord } from "../data/names/name-words.ts";
import type { Mention } from "./mention.ts";
import { affiliation, rolesAfterName } from "./roles-after.ts";
import type { Place, Role, Surroundings } from "./roles-around.ts";
import { calling, roleBeforeComma, roleDirectlyBefore, roleOfSeveral } from "./roles-before.ts";
import { roleTold } from "./roles-told.ts";

/** The roles that the article states beside a person's name, as it states them. */
export function findRoles(mention: Mention, around: Surroundings): readonly Role[] {
  const { tokens } = around;
  let from = tokens.findIndex((token) => token.start >= mention.start);
  const after = tokens.findIndex((token) => token.start >= mention.end);
  if (from < 0) return [];
  const to = after < 0 ? tokens.length : after;
  // "Councilman X", where the title was read as a part of the name.
  while (from < to - 1 && isTitleWord(tokens[from]?.text ?? "")) from++;
  const place: Place = { ...around, mention, from, to };
  return [
    roleDirectlyBefore(place),
    roleOfSeveral(place),
    roleBeforeComma(place),
    ...rolesAfterName(place),
    roleTold(place),
    affiliation(place),
    calling(place),
  ].filter((role) => role !== undefined);
}

/**
 * "She is a professor at Nazi Boni University." after a sentence that names her and nobody else: what
 * a sentence that begins with a pronoun tells.
 */
export function findRoleOfPronoun(mention: Mention, around: Surroundings): Role | undefined {
  if (!/^(?:He|She)$/.test(around.tokens[0]?.text ?? "")) return undefined;
  return roleTold({ ...around, mention, from: 0, to: 1 });
}
