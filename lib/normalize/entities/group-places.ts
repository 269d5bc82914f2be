import type { Dateline } from "../../record.ts";
import { withoutCapitals } from "../capitals.ts";
import { countries } from "../data/names/countries.ts";
import { fold } from "./fold.ts";
import { bestWritten, type Group } from "./group.ts";
import type { Mention } from "./mention.ts";
import { withoutStateForm } from "./peoples.ts";

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
  const named = new Set(mentions.map(({ text }) => keyOf(text)));
  for (const mention of mentions) {
    const key = withoutForm(keyOf(mention.text), named);
    const name = fold(countryNames.get(key) ?? key);
    const known = groups.get(name);
    if (known) known.push(mention);
    else groups.set(name, [mention]);
  }
  return [...groups.values()].map((own) => asGroup(own, dateline));
}

/** "Republic of Seyne" is Seyne, where the article says so too. */
function withoutForm(key: string, named: ReadonlySet<string>): string {
  const bare = withoutStateForm(key);
  return named.has(bare) ? bare : key;
}

function keyOf(text: string): string {
  const folded = fold(text)
    .replace(/^the\s+/, "")
    .replace(/\s+/g, " ");
  return /^[a-z](?:\.[a-z])+\.?$/.test(folded) ? folded.replace(/\./g, "") : folded;
}

function asGroup(mentions: readonly Mention[], dateline: Dateline | null): Group {
  // "Seyne" rather than "Republic of Seyne": one facet over all articles.
  const names = mentions.map(({ text }) => text);
  const bare = names.filter((name) => withoutStateForm(fold(name)) === fold(name));
  const written = bestWritten(bare) ?? bestWritten(names) ?? "";
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
