import type { Mention } from "./mention.ts";
import { type ReadPart, sentenceOf } from "./read-part.ts";
import { isRelativeAt } from "./relatives.ts";

const LEGAL = /^(?:Inc|LLC|LLP|Ltd|Co|Corp|PLC|plc|SA|AG|NV|LP|P\.?C)\b/;

/** Bodies that a country or a town has one of. */
const OF_A_PLACE =
  /(?:^|\s)(?:Academy|Association|Bank|Board|Chamber|Church|College|Confederation|Council|Federation|Institute|Institution|League|Museum|Society|Union|University)$/;

/**
 * Names that the model cut otherwise than they are meant: two bodies of a list as one, a firm of two
 * partners as two people, a body without its country, a county without the word for it.
 */
export function rejoined(
  mentions: readonly Mention[],
  parts: readonly ReadPart[],
): readonly Mention[] {
  const texts = new Map(parts.map(({ part, text }) => [part, text]));
  const joined: Mention[] = [];
  for (const mention of mentions.flatMap((each) => relativesOf(each, parts) ?? apart(each))) {
    const text = texts.get(mention.part) ?? "";
    const own = withCounty(mention, text);
    const last = joined.at(-1);
    const kind =
      last?.part === own.part && kindTogether(last, own, text.slice(last.end, own.start));
    if (!last || !kind) joined.push(own);
    else
      joined[joined.length - 1] = {
        ...last,
        kind,
        end: own.end,
        text: text.slice(last.start, own.end),
      };
  }
  return joined;
}

/** "Nasim and Wali" after "her two sons," is two people. */
function relativesOf(mention: Mention, parts: readonly ReadPart[]): readonly Mention[] | undefined {
  const [, first = "", second = ""] =
    /^(\p{Lu}\p{Ll}+) and (\p{Lu}\p{Ll}+)$/u.exec(mention.text) ?? [];
  if (first === "" || mention.outlet !== undefined) return undefined;
  const { tokens, at } = sentenceOf(mention, parts);
  if (!isRelativeAt(tokens, at)) return undefined;
  const { start, end } = mention;
  return [
    { ...mention, kind: "person", end: start + first.length, text: first },
    { ...mention, kind: "person", start: end - second.length, text: second },
  ];
}

/** "SoftBank, Sequoia Capital" is two, "Ferro, Inc." one. */
function apart(mention: Mention): readonly Mention[] {
  const comma = mention.text.indexOf(", ");
  const tail = mention.text.slice(comma + 2);
  if (mention.kind !== "organisation" || mention.outlet !== undefined || comma < 0)
    return [mention];
  if (LEGAL.test(tail) || /\band\b|&/.test(mention.text)) return [mention];
  const { start, text } = mention;
  return [
    { ...mention, end: start + comma, text: text.slice(0, comma) },
    ...apart({ ...mention, start: start + comma + 2, text: tail }),
  ];
}

/** Of two names that stand side by side the kind of the whole, if they are one. */
function kindTogether(a: Mention, b: Mention, between: string): Mention["kind"] | undefined {
  if (a.outlet !== undefined || b.outlet !== undefined) return undefined;
  // "Harrow & Finch": a firm.
  if (between === " & " && !/\s/.test(a.text) && !/\s/.test(b.text)) return "organisation";
  // "Consumers' Association of Ireland".
  return between === " of " &&
    a.kind === "organisation" &&
    b.kind === "place" &&
    OF_A_PLACE.test(a.text)
    ? "organisation"
    : undefined;
}

/** "County Clare", "Co Laois": in Ireland and Britain the word stands before. */
function withCounty(mention: Mention, text: string): Mention {
  if (mention.outlet !== undefined || /\s/.test(mention.text.replace(/^(?:Co\.?|County) /, "")))
    return mention;
  if (/^(?:Co\.?|County) \p{Lu}/u.test(mention.text)) return { ...mention, kind: "place" };
  if (mention.kind === "organisation") return mention;
  // Not after another name: "Orange County Council".
  const before = text.slice(Math.max(0, mention.start - 24), mention.start);
  const lead = /(?:^|[^\p{L}\s] |(?<!\p{L})\p{Ll}{1,12} )((?:Co\.?|County) )$/u.exec(before)?.[1];
  if (lead === undefined) return mention;
  const start = mention.start - lead.length;
  return { ...mention, kind: "place", start, text: text.slice(start, mention.end) };
}
