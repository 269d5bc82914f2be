import type { Dateline } from "../../record.ts";
import { withoutCapitals } from "../capitals.ts";
import { countries } from "../data/names/countries.ts";
import { fold } from "./fold.ts";
import { bestWritten, type Group } from "./group.ts";
import type { Mention } from "./mention.ts";

const countryNames: ReadonlyMap<string, string> = new Map(
  countries.flatMap(({ name, aliases }) =>
    [name, ...aliases].map((each) => [keyOf(each), name] as const),
  ),
);

/** One group per place: "U.S." is the United States, "BRISTOL" is Bristol. */
export function groupPlaces(
  mentions: readonly Mention[],
  dateline: Dateline | null,
): readonly Group[] {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = keyOf(mention.text);
    const name = fold(countryNames.get(key) ?? key);
    const known = groups.get(name);
    if (known) known.push(mention);
    else groups.set(name, [mention]);
  }
  return [...groups.values()].map((own) => asGroup(own, dateline));
}

function keyOf(text: string): string {
  const folded = fold(text)
    .replace(/^the\s+/, "")
    .replace(/\s+/g, " ");
  return /^[a-z](?:\.[a-z])+\.?$/.test(folded) ? folded.replace(/\./g, "") : folded;
}

function asGroup(mentions: readonly Mention[], dateline: Dateline | null): Group {
  const written = bestWritten(mentions.map(({ text }) => text)) ?? "";
  const loud = written.length > 4 && written === written.toUpperCase();
  const plain = (loud ? withoutCapitals(written) : written).replace(/^[Tt]he\s+(?=\p{Lu})/u, "");
  const name = countryNames.get(keyOf(written)) ?? plain;
  const [town] = dateline?.place?.split(",") ?? [];
  const isDateline = town !== undefined && dateline?.place && fold(town) === fold(name);
  return {
    kind: "place",
    name,
    mentions,
    otherNames: isDateline && dateline.place !== null ? [dateline.place] : [],
    isOutlet: false,
  };
}
