import {
  adjectives,
  countries,
  regions,
  states,
} from "../../lib/normalize/data/names/countries.ts";
import { pick, type Random } from "./chance.ts";
import type { Gazetteer } from "./gazetteer.ts";
import {
  company,
  institution,
  madeOrganisation,
  officeWithAnd,
  outlet,
  team,
  university,
} from "./made-bodies.ts";
import { first, invented, person, surname, title } from "./made-people.ts";
import { building, city, peak, ship } from "./made-places.ts";
import { modernSentences, moreSlots, titleParts, towns } from "./modern-sentences.ts";
import { companies, offices, organisations } from "./names.ts";
import { pressSentences, roman, units } from "./press-sentences.ts";
import { sentences, slots } from "./sentences.ts";

interface Line {
  readonly text: string;
  readonly corpus: string;
  readonly entities: readonly { start: number; end: number; type: string }[];
}

const kindOfSlot: Readonly<Record<string, string>> = {
  p: "PER",
  s: "PER",
  f: "PER",
  o: "ORG",
  co: "ORG",
  gov: "ORG",
  uni: "ORG",
  party: "ORG",
  team: "ORG",
  out: "ORG",
  ab: "ORG",
  c: "LOC",
  city: "LOC",
  st: "LOC",
  loc: "LOC",
  adj: "MISC",
  ev: "MISC",
  inst: "ORG",
  fac: "LOC",
  town: "LOC",
  work: "MISC",
  law: "MISC",
  prod: "MISC",
  cord: "ORG",
  peak: "LOC",
  river: "LOC",
  land: "LOC",
  mono: "ORG",
  ship: "MISC",
};
const fixedKinds: Readonly<Record<string, string>> = { P: "PER", O: "ORG", L: "LOC", M: "MISC" };

const templates = [...sentences, ...modernSentences, ...pressSentences];

/** What slots are filled from. */
interface Source {
  readonly random: Random;
  readonly gazetteer: Gazetteer;
}

/** Sentences with names in their slots, in sentence case, title case and capitals. */
export function makeSentences(
  count: number,
  random: Random,
  gazetteer: Gazetteer,
): readonly Line[] {
  return Array.from({ length: count }, (_, i) => {
    const line = fill(templates[i % templates.length] ?? "", { random, gazetteer });
    const style = random();
    if (style < 0.05) return { ...line, text: line.text.toUpperCase() };
    return style < 0.08 ? { ...line, text: titled(line.text) } : line;
  }).filter((line) => line.text.length > 0);
}

const titled = (text: string): string =>
  text.replace(/(?<=\s)(?!(?:a|an|the|of|in|on|to|for|and|at|by)\b)\p{Ll}/gu, (letter) =>
    letter.toUpperCase(),
  );

function fill(template: string, source: Source): Line {
  const entities: { start: number; end: number; type: string }[] = [];
  let text = "";
  for (const part of template.split(/(\{\w+\}|\[\w:[^\]]+\])/)) {
    const slot = /^\{(\w+)\}$/.exec(part)?.[1];
    const fixed = /^\[(\w):([^\]]+)\]$/.exec(part);
    const type = slot === undefined ? fixedKinds[fixed?.[1] ?? ""] : kindOfSlot[slot];
    let words = slot === undefined ? fillPlain(fixed?.[2] ?? part, source) : valueOf(slot, source);
    if (type !== undefined && words.startsWith("the ")) {
      text += "the ";
      words = words.slice(4);
    }
    if (type !== undefined)
      entities.push({ start: text.length, end: text.length + words.length, type });
    text += words;
  }
  return { text, corpus: "made", entities };
}

/** A name that is fixed but for slots within it. */
const fillPlain = (text: string, source: Source): string =>
  text.replace(/\{(\w+)\}/g, (_all, slot: string) => valueOf(slot, source));

function valueOf(slot: string, { random, gazetteer }: Source): string {
  switch (slot) {
    case "n":
      return numberOf(random);
    case "p":
      return person(random);
    case "s":
      return surname(random);
    case "f":
      return first(random);
    case "c":
      return random() < 0.85
        ? pick(countries, random).name
        : (pick(countries, random).aliases[0] ?? "Britain");
    case "city":
      return city(random);
    case "st":
      if (random() < 0.4) return pick(gazetteer.provinces, random);
      return pick(random() < 0.5 ? states : regions, random);
    case "land":
      return random() < 0.25 ? invented(random) : pick(gazetteer.cities, random).name;
    case "mono":
      return random() < 0.85 ? invented(random) : pick(companies, random);
    case "river":
      return random() < 0.4 ? invented(random) : pick(gazetteer.features, random);
    case "peak":
      return peak(random, gazetteer);
    case "cord":
      return officeWithAnd(random);
    case "ship":
      return ship(random);
    case "unit":
      return pick(units, random);
    case "roman":
      return pick(roman, random);
    case "things":
    case "describing":
      return pick(titleParts[slot], random);
    case "adj":
      return pick(adjectives, random);
    case "out":
      return outlet(random);
    case "team":
      return team(random);
    case "co":
      return company(random);
    case "gov":
      return pick(offices, random);
    case "uni":
      return university(random);
    case "o":
      return random() < 0.5 ? pick(organisations, random) : madeOrganisation(random);
    case "town":
      if (random() < 0.3) return pick(gazetteer.cities, random).name;
      return random() < 0.7 ? pick(towns, random) : city(random);
    case "inst":
      return institution(random);
    case "fac":
      return building(random);
    case "work":
      return title(random);
    default:
      return pick(slots[slot] ?? moreSlots[slot] ?? [""], random);
  }
}

const numberOf = (random: Random): string => String(Math.floor(random() ** 3 * 900) + 1);
