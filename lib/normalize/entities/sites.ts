import { firstAfter } from "../text/ranges.ts";
import type { Token } from "../text/tokens.ts";
import { fold } from "./fold.ts";
import { isSurePlace } from "./lists.ts";
import type { Mention } from "./mention.ts";
import { isSmallNoun } from "./nouns.ts";
import { type ReadPart, sentenceOf } from "./read-part.ts";

/** What is built at one place and has that place's name. */
const SITE =
  /^(?:bridge|footbridge|viaduct|tunnel|dam|reservoir|lock|weir|levee|station|substation|plant|reactor|mine|quarry|colliery|refinery|smelter|terminal|port|harbou?r|pier|shipyard|airport|airfield|airbase|prison|jail|camp|crossing|checkpoint|junction|interchange|roundabout|lighthouse|observatory|cemetery|racecourse|racetrack|stadium|landfill|depot|incinerator|crematorium)$/;
/** Small words between the name and the site: "road", "nuclear power". */
const betweenMax = 2;

/**
 * "the Elm Street pumping station", "the Sadakhlo road bridge": a place named by another and by what
 * stands there is the place that the article speaks of. A country's or a state's mines are none.
 */
export function withSites(
  mentions: readonly Mention[],
  parts: readonly ReadPart[],
): readonly Mention[] {
  return mentions.map((mention) => {
    if (mention.kind !== "place" || isSurePlace(fold(mention.text))) return mention;
    const { tokens, at } = sentenceOf(mention, parts);
    const end = siteEnd(tokens, at, mention.end);
    const text = parts.find(({ part }) => part === mention.part)?.text.slice(mention.start, end);
    return end === undefined || text === undefined ? mention : { ...mention, end, text };
  });
}

function siteEnd(tokens: readonly Token[], from: number, end: number): number | undefined {
  if (!/^the$/i.test(tokens[from - 1]?.text ?? "")) return undefined;
  let at = firstAfter(tokens, end);
  for (let between = 0; between < betweenMax && !isSite(tokens[at]); between++, at++)
    if (!isSmallNoun(tokens[at]?.text ?? "")) return undefined;
  // "the Elm Street pumping station manager" is a person.
  return isSite(tokens[at]) && !isSmallNoun(tokens[at + 1]?.text ?? "")
    ? tokens[at]?.end
    : undefined;
}

const isSite = (token: Token | undefined): boolean => SITE.test(token?.text ?? "");
