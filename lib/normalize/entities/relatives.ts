import type { Token } from "../text/tokens.ts";

const ONE =
  /^(?:wife|husband|son|daughter|widow|widower|brother|sister|mother|father|nephew|niece|cousin|uncle|aunt|partner|fiancée?|grandson|granddaughter|grandmother|grandfather)$/;
const SEVERAL =
  /^(?:sons|daughters|children|brothers|sisters|parents|siblings|twins|nephews|nieces|cousins|grandsons|granddaughters|grandchildren)$/;

const namesMax = 6;

/** "Beaton's widow, Morag,", "her nephew Duarte", "two sons, Nasim and Wali": who is somebody's. */
export function isRelativeAt(tokens: readonly Token[], at: number): boolean {
  const word = (i: number): string => tokens[i]?.text ?? "";
  if (ONE.test(word(at - 1) === "," ? word(at - 2) : word(at - 1))) return true;
  // Back over the names before it.
  let before = at - 1;
  for (let names = 0; names < namesMax; names++) {
    if (word(before) === "and" && word(before - 1) === ",") before--;
    if (!/^(?:,|and)$/.test(word(before))) return SEVERAL.test(word(before));
    if (SEVERAL.test(word(before - 1))) return true;
    if (!/^\p{Lu}\p{Ll}/u.test(word(before - 1))) return false;
    before -= 2;
  }
  return false;
}
