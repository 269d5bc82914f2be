import { withoutCapitals } from "../capitals.ts";
import { outlets } from "../data/names/outlets.ts";
import { isAbbreviation, isSpelled, nameInitials } from "./abbreviation.ts";
import { fold } from "./fold.ts";
import { bestWritten, type Group } from "./group.ts";
import type { Mention } from "./mention.ts";

interface Organisation {
  readonly key: string;
  readonly mentions: Mention[];
  outlet: number | undefined;
}

/** Last words that say an organisation is an outlet, when no table knows it. */
const OUTLET_END =
  /\s(?:times|post|herald|gazette|tribune|chronicle|daily news|news|echo|courier|observer|journal|mail|telegraph|examiner|sentinel|inquirer|dispatch|bulletin|radio|tv|television|broadcasting corporation|news agency|magazine)$/;
const NO_OUTLET = /^(?:good|bad|breaking|fake|the)\s/;

/**
 * One group per organisation: spellings that fold together; the rows of the table of outlets; an
 * abbreviation, in brackets or by its letters; a part of a longer name ("the Gazette").
 */
export function groupOrganisations(
  mentions: readonly Mention[],
  textBetween: (a: Mention, b: Mention) => string | undefined,
): readonly Group[] {
  const groups = byName(mentions);
  joinAbbreviations(groups, mentions, textBetween);
  joinParts(groups);
  return groups.map(asGroup);
}

const keyOf = (text: string): string =>
  fold(text)
    .replace(/^the\s+/, "")
    .replace(/\s+/g, " ");

function byName(mentions: readonly Mention[]): Organisation[] {
  const groups = new Map<string, Organisation>();
  for (const mention of mentions) {
    const { outlet } = mention;
    const name = keyOf(mention.text);
    const key = outlet === undefined ? name : `outlet ${outlet}`;
    const known = groups.get(key);
    if (known) known.mentions.push(mention);
    else groups.set(key, { key: name, mentions: [mention], outlet });
  }
  return [...groups.values()];
}

const keysOf = (group: Organisation): readonly string[] => [
  ...new Set(group.mentions.map(({ text }) => keyOf(text))),
];

/** "Korean Central News Agency (KCNA)", or the letters alone. */
function joinAbbreviations(
  groups: Organisation[],
  mentions: readonly Mention[],
  textBetween: (a: Mention, b: Mention) => string | undefined,
): void {
  const groupOf = new Map(groups.flatMap((group) => group.mentions.map((each) => [each, group])));
  for (const [i, mention] of mentions.entries()) {
    const next = mentions[i + 1];
    if (!next || !isAbbreviation(next.text)) continue;
    if (!introduces(textBetween(mention, next), mention.text, next.text)) continue;
    join(groups, groupOf.get(mention), groupOf.get(next), groupOf);
  }
  const byInitials = new Map<string, Organisation>();
  for (const group of groups)
    for (const key of keysOf(group)) {
      const initials = nameInitials(key);
      if (initials.length > 1) byInitials.set(initials, group);
    }
  for (const group of [...groups]) {
    if (!group.mentions.every(({ text }) => isAbbreviation(text))) continue;
    const letters = group.key.replace(/[^a-z]/g, "");
    const long = byInitials.get(letters);
    if (long && long !== group) join(groups, long, group, groupOf);
  }
}

/** "(", ", known as", and ", or" where the letters are those of the name. */
function introduces(between: string | undefined, name: string, short: string): boolean {
  if (between === undefined) return false;
  if (/^\s?\((?:the\s)?$|^,? (?:also )?known as (?:the )?$/.test(between)) return true;
  return (
    /^, or $/.test(between) &&
    isSpelled(fold(short).replace(/[^a-z]/g, ""), nameInitials(keyOf(name)))
  );
}

/** "Ravenhill" is Ravenhill Athletic, "the Gazette" the Harlow Falls Gazette, where no other is. */
function joinParts(groups: Organisation[]): void {
  const byEdge = new Map<string, Set<Organisation>>();
  for (const group of groups)
    for (const key of keysOf(group)) {
      const words = key.split(" ");
      for (let length = 1; length < Math.min(words.length, 5); length++)
        for (const part of [words.slice(0, length), words.slice(-length)])
          byEdge.set(part.join(" "), (byEdge.get(part.join(" ")) ?? new Set()).add(group));
    }
  const groupOf = new Map<Mention, Organisation>();
  for (const group of [...groups]) {
    if (group.outlet !== undefined) continue;
    const longer = [...(byEdge.get(group.key) ?? [])].filter((each) => each !== group);
    if (longer.length === 1) join(groups, longer[0], group, groupOf);
  }
}

function join(
  groups: Organisation[],
  into: Organisation | undefined,
  from: Organisation | undefined,
  groupOf: Map<Mention, Organisation>,
): void {
  if (!into || !from || into === from || !groups.includes(into)) return;
  const at = groups.indexOf(from);
  if (at < 0) return;
  into.mentions.push(...from.mentions);
  into.outlet ??= from.outlet;
  for (const mention of from.mentions) groupOf.set(mention, into);
  groups.splice(at, 1);
}

function asGroup({ mentions, outlet }: Organisation): Group {
  const known = outlet === undefined ? undefined : outlets[outlet]?.name;
  const longest = mentions
    .map(({ text }) => text)
    .toSorted((a, b) => b.split(/\s+/).length - a.split(/\s+/).length);
  const words = longest[0]?.split(/\s+/).length;
  const written = bestWritten(longest.filter((name) => name.split(/\s+/).length === words)) ?? "";
  const loud = written === written.toUpperCase() && /\s/.test(written);
  const name =
    known ?? (loud ? withoutCapitals(written) : written).replace(/^The\s+(?=\p{Lu})/u, "");
  const folded = fold(name);
  const isOutlet = known !== undefined || (OUTLET_END.test(folded) && !NO_OUTLET.test(folded));
  return { kind: "organisation", name, mentions, otherNames: [], isOutlet };
}
