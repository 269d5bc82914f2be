import { firstAfter } from "../text/ranges.ts";
import type { Token } from "../text/tokens.ts";
import { fold } from "./fold.ts";
import { isClub, isSurePlace } from "./lists.ts";
import type { Mention } from "./mention.ts";
import { type ReadPart, sentenceOf } from "./read-part.ts";

const SPORT = new Set(
  (
    "match matches coach striker midfielder defender goalkeeper winger league season goal goals " +
    "innings wicket wickets quarterback touchdown touchdowns playoff playoffs tournament " +
    "championship semifinal semi-final quarterfinal quarter-final halftime half-time penalty " +
    "referee batsman bowler pitcher homer shutout puck rebounds fixture fixtures soccer football " +
    "rugby basketball baseball hockey cricket teammate teammates relegation standings captain " +
    "squad substitute offside offense defenseman inning points games draw"
  ).split(" "),
);
/** Fewer of them are in any article. */
const sportWordsMin = 4;

/** What a team does and a town does not, also in the plural that British English has of teams. */
const TEAM_DOES =
  /^(?:beat|beats|play|plays|played|host|hosts|face|faces|drew|draw|edged|thrashed|defeated|routed|lead|led|trail|trailed|signed|scored|kicked|won|win|wins|lost|lose|clinched|finished|tied|striker|midfielder|defender|goalkeeper|winger|coach|captain|manager|fans|supporters|forward|skipper|players|player|boss|fullback|quarterback|defenseman|goalie|centre-back|spokeswoman|spokesman)$/;
const AT_PLACE = /^(?:in|near|from|outside|around|across|to|leaving|leave|left)$/;
/** "a move to Marseille", "lost to Lens". */
const GOES_TO_TEAM =
  /^(?:move|moved|moves|transfer|transferred|switch|return|returned|sold|loan|loaned|traded|lost|losing|loss|defeat|fell|went|back|signed)$/;

/**
 * Towns that are teams: in an article about sport "Marseille play Lens on Friday" and "Halifax coach
 * Ana Roth" speak of clubs, and so does the article wherever it names the same again, but for "in
 * Marseille". Countries stay places, as readers of news count them.
 */
export function withClubs(
  mentions: readonly Mention[],
  parts: readonly ReadPart[],
  isSport: boolean,
): readonly Mention[] {
  if (!isSport) return mentions.map(withoutClub);
  const places = new Map<Mention, Around>();
  for (const mention of mentions)
    if (mention.kind === "place" && !isSurePlace(fold(mention.text)))
      places.set(mention, around(mention, parts));
  const clubs = new Set(
    [...places]
      .filter(([{ text }, place]) => isTeam(place) || (isClub(fold(text)) && !isAtPlace(place)))
      .map(([{ text }]) => fold(text)),
  );
  return mentions.map((mention) => {
    const place = places.get(mention);
    if (!place || !clubs.has(fold(mention.text)) || isAtPlace(place)) return mention;
    return { ...mention, kind: "organisation" };
  });
}

/** "Zamboanga City" is a club where there is a league, and else a city. */
const withoutClub = (mention: Mention): Mention =>
  mention.kind === "organisation" && /\sCity$/.test(mention.text) && !isClub(fold(mention.text))
    ? { ...mention, kind: "place" }
    : mention;

/** Whether an article has several of the words of sport. */
export function isAboutSport(parts: readonly ReadPart[]): boolean {
  const seen = new Set<string>();
  for (const { sentences } of parts)
    for (const { tokens } of sentences)
      for (const { text } of tokens) if (SPORT.has(text)) seen.add(text);
  return seen.size >= sportWordsMin;
}

interface Around {
  /** The two words before, the nearer first. */
  readonly before: readonly (Token | undefined)[];
  readonly after: readonly (Token | undefined)[];
}

function around(mention: Mention, parts: readonly ReadPart[]): Around {
  const { tokens, at: from } = sentenceOf(mention, parts);
  const to = firstAfter(tokens, mention.end);
  return { before: [tokens[from - 1], tokens[from - 2]], after: [tokens[to], tokens[to + 1]] };
}

function isTeam({ before: [before], after: [next, second] }: Around): boolean {
  if (TEAM_DOES.test(next?.text ?? "")) return true;
  // "Boston 4 Detroit 2", "Essex 267 and 19-0": a score.
  if (next?.kind === "number" && /^\d{1,3}(?:-\d+)?$/.test(next.text))
    return second === undefined || !/^(?:\p{Ll}{2,})$/u.test(second.text) || second.text === "and";
  return /^(?:beat|beating|defeated|against|v|vs|joined|joining|edged|thrashed)$/.test(
    before?.text ?? "",
  );
}

function isAtPlace({ before: [before, second] }: Around): boolean {
  if (before?.text === "to" && GOES_TO_TEAM.test(second?.text ?? "")) return false;
  return AT_PLACE.test(before?.text ?? "");
}
