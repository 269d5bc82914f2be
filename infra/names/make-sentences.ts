import {
  adjectives,
  countries,
  regions,
  states,
} from "../../lib/normalize/data/names/countries.ts";
import { givenNames } from "../../lib/normalize/data/names/name-words.ts";
import { outlets } from "../../lib/normalize/data/names/outlets.ts";
import { pick } from "./chance.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { modernSentences, moreSlots, titleParts, towns } from "./modern-sentences.ts";
import {
  cities,
  clubs,
  companies,
  companyEnds,
  englishGiven,
  englishSurnames,
  offices,
  organisations,
  surnamesOfTheWorld,
  syllables,
  teams,
} from "./names.ts";
import {
  offices as officesWithAnd,
  peakEnds,
  peakStems,
  pressSentences,
  roman,
  units,
} from "./press-sentences.ts";
import { sentences, slots } from "./sentences.ts";

interface Line {
  readonly text: string;
  readonly corpus: string;
  readonly entities: readonly { start: number; end: number; type: string }[];
}

type Chance = () => number;

const given = [...givenNames];
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

let gazetteer: Gazetteer = { cities: [], provinces: [], features: [] };

/** Sentences with names in their slots, in sentence case, title case and capitals. */
export function makeSentences(count: number, random: Chance, known: Gazetteer): readonly Line[] {
  gazetteer = known;
  return Array.from({ length: count }, (_, i) => {
    const line = fill(templates[i % templates.length] ?? "", random);
    const style = random();
    if (style < 0.05) return { ...line, text: line.text.toUpperCase() };
    return style < 0.08 ? { ...line, text: titled(line.text) } : line;
  }).filter((line) => line.text.length > 0);
}

const titled = (text: string): string =>
  text.replace(/(?<=\s)(?!(?:a|an|the|of|in|on|to|for|and|at|by)\b)\p{Ll}/gu, (letter) =>
    letter.toUpperCase(),
  );

function fill(template: string, random: Chance): Line {
  const entities: { start: number; end: number; type: string }[] = [];
  let text = "";
  for (const part of template.split(/(\{\w+\}|\[\w:[^\]]+\])/)) {
    const slot = /^\{(\w+)\}$/.exec(part)?.[1];
    const fixed = /^\[(\w):([^\]]+)\]$/.exec(part);
    const type = slot === undefined ? fixedKinds[fixed?.[1] ?? ""] : kindOfSlot[slot];
    let words = slot === undefined ? fillPlain(fixed?.[2] ?? part, random) : valueOf(slot, random);
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
const fillPlain = (text: string, random: Chance): string =>
  text.replace(/\{(\w+)\}/g, (_all, slot: string) => valueOf(slot, random));

function valueOf(slot: string, random: Chance): string {
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
      return peak(random);
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

const numberOf = (random: Chance): string => String(Math.floor(random() ** 3 * 900) + 1);

/** A word that nobody bears, so that the company of a name is learnt and not only names. */
function invented(random: Chance): string {
  const count = 2 + Math.floor(random() * 2);
  const word = Array.from({ length: count }, () => pick(syllables, random)).join("");
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

function first(random: Chance): string {
  const which = random();
  if (which < 0.45) return pick(englishGiven, random);
  return which < 0.85 ? pick(given, random) : invented(random);
}

function surname(random: Chance): string {
  const which = random();
  const name =
    which < 0.35
      ? pick(englishSurnames, random)
      : which < 0.65
        ? pick(surnamesOfTheWorld, random)
        : invented(random);
  if (random() < 0.02) return `${name}-${pick(englishSurnames, random)}`;
  return random() < 0.02 ? `O'${name}` : name;
}

function person(random: Chance): string {
  const which = random();
  if (which < 0.06)
    return `${first(random)} ${pick("ABCDEFGHJKLMPRSTW".split(""), random)}. ${surname(random)}`;
  if (which < 0.1)
    return `${first(random)} ${pick(["de", "van", "von", "al", "bin", "van der", "de la", "di"], random)} ${surname(random)}`;
  if (which < 0.15) return `${first(random)} ${first(random)} ${surname(random)}`;
  if (which < 0.18)
    return `${pick(surnamesOfTheWorld, random)} ${first(random)}-${first(random).toLowerCase()}`;
  return `${first(random)} ${surname(random)}`;
}

const city = (random: Chance): string => {
  const which = random();
  if (which < 0.75) return pick(cities, random);
  if (which < 0.85)
    return `${pick(["San", "Santa", "Saint", "St.", "Port", "New", "Fort", "El", "Al", "North", "Mount", "Las", "Los"], random)} ${invented(random)}`;
  return `${invented(random)}${pick(["", "", "ville", "burg", "grad", "abad", "stan", "ton", "ford", "field", "dorf", "ovo", "ino"], random)}`;
};

function outlet(random: Chance): string {
  const { name, aliases } = pick(outlets, random);
  if (random() < 0.15)
    return `${city(random)} ${pick(["Post", "Times", "Herald", "Gazette", "Daily News", "Tribune", "Chronicle", "Echo", "Star", "Mail"], random)}`;
  const chosen = random() < 0.7 || aliases.length === 0 ? name : pick(aliases, random);
  return random() < 0.7 ? chosen.replace(/^The /, "the ") : chosen;
}

function team(random: Chance): string {
  const which = random();
  if (which < 0.3) return pick(teams, random);
  if (which < 0.6) return pick(clubs, random);
  if (which < 0.75) return pick(cities, random);
  return `${random() < 0.6 ? pick(cities, random) : invented(random)} ${pick(["United", "City", "Rovers", "Athletic", "FC", "Town", "Wanderers", "Rangers", "Dynamo", "Sporting", "Red Stars", "Tigers", "Kings"], random)}`;
}

function company(random: Chance): string {
  const which = random();
  if (which < 0.4) return pick(companies, random);
  const stem = which < 0.75 ? invented(random) : which < 0.85 ? surname(random) : `${city(random)}`;
  if (random() < 0.3) return stem;
  const middle =
    random() < 0.3
      ? ` ${pick(["Global", "International", "National", "First", "United", "General", "Pacific", "Northern", "American"], random)}`
      : "";
  return `${stem}${middle} ${pick(companyEnds, random)}`;
}

/** "Ministry of Trade, Industry and Energy", "Independent Electoral and Boundaries Commission". */
function officeWithAnd(random: Chance): string {
  const { first: heads, last, before, fields } = officesWithAnd;
  const field = () => pick(fields, random);
  const joined =
    random() < 0.35 ? `${field()}, ${field()} and ${field()}` : `${field()} and ${field()}`;
  const front = random() < 0.5 ? `${pick(before, random)} ` : "";
  if (random() < 0.5) return `${front}${pick(heads, random)} ${joined}`;
  return `${front}${joined} ${pick(last, random)}`;
}

function peak(random: Chance): string {
  const own = () =>
    random() < 0.6
      ? invented(random)
      : pick([...gazetteer.features, ...gazetteer.provinces], random);
  const which = random();
  if (which < 0.4) return `${pick(peakStems, random)} ${own()}`;
  if (which < 0.7) return `${own()} ${pick(peakEnds, random)}`;
  if (which < 0.85) return pick(gazetteer.features, random);
  return `${invented(random)}${pick(["horn", "tal", "alp", "stock", "fjord", "dal", "jökull"], random)}`;
}

function ship(random: Chance): string {
  const name = random() < 0.5 ? `${first(random)} ${surname(random)}` : title(random);
  return `${pick(["M/V ", "MV ", "HMS ", "USS ", "MS ", "SS ", "", ""], random)}${name}`;
}

function university(random: Chance): string {
  const which = random();
  const where = city(random);
  if (which < 0.4) return `University of ${where}`;
  if (which < 0.7) return `${where} University`;
  if (which < 0.8) return `${surname(random)} Institute`;
  if (which < 0.9) return `${person(random).split(" ").slice(0, 2).join(" ")} Institute`;
  return `${pick(states, random)} State University`;
}

function institution(random: Chance): string {
  const which = random();
  const kind = pick(
    "Hospital;General Hospital;University Hospital;School;High School;Primary School;Academy;College;Museum;Art Museum;Gallery;Crown Court;Magistrates' Court;District Court;Opera;Symphony Orchestra;Library;Police Department;Fire Service;City Council;Borough Council;Shire Council;Zoo;Port Authority;Cathedral".split(
      ";",
    ),
    random,
  );
  if (which < 0.5) return `${random() < 0.5 ? pick(towns, random) : city(random)} ${kind}`;
  if (which < 0.6) return `St ${first(random)}'s ${kind}`;
  if (which < 0.75) return `${surname(random)} ${kind}`;
  const place = random() < 0.5 ? city(random) : pick(countries, random).name;
  const kindOf = pick(
    "Museum;Academy;Institute;Chamber;Court;Bank;Association;Federation;Church;Society;Order of Nurses;League;Union".split(
      ";",
    ),
    random,
  );
  const of = pick(
    [
      "Modern Art",
      "Science",
      "Industry",
      "Farmers",
      "Motorists",
      "Journalists",
      "Civil Defence",
      "Ocean Studies",
      "Natural History",
      "Human Rights",
      "Indigenous Peoples",
      "Agricultural Workers",
      place,
      place,
    ],
    random,
  );
  const whole = `${kindOf} ${random() < 0.15 ? "for" : "of"} ${of}`;
  return random() < 0.3
    ? `${pick(["National", "Royal", "International", "European"], random)} ${whole}`
    : whole;
}

function building(random: Chance): string {
  const which = random();
  const stem =
    which < 0.4
      ? pick(towns, random)
      : which < 0.6
        ? surname(random)
        : which < 0.8
          ? city(random)
          : title(random).split(" ").slice(1).join(" ");
  return `${stem} ${pick("Airport;International Airport;Street;Road;Avenue;Lane;Bridge;Square;Park;Stadium;Arena;Castle;Station;Beach;Highway;Hill;Bay;Valley;Theatre;Hut;Dam;Tower;Hall;Creek;Lake;Island;Islands;Peninsula;Pass;Falls;Line;Canal".split(";"), random)}`;
}

function title(random: Chance): string {
  const { describing, things } = titleParts;
  const two = `${pick(describing, random)} ${pick(things, random)}`;
  const which = random();
  if (which < 0.3) return `The ${two}`;
  if (which < 0.45) return `The ${pick(things, random)} of ${pick(things, random)}`;
  return two;
}

function madeOrganisation(random: Chance): string {
  const which = random();
  const subject = pick(
    [
      "Human Rights",
      "Wildlife",
      "Farm Workers",
      "Road Safety",
      "Water",
      "Health",
      "Refugee",
      "Climate",
      "Press Freedom",
      "Fair Trade",
      "Transport",
      "Housing",
      "Energy",
      "Tax",
      "Fisheries",
      "Nuclear Safety",
      "Consumer",
      "Children's",
    ],
    random,
  );
  const body = pick(
    [
      "Authority",
      "Agency",
      "Council",
      "Commission",
      "Association",
      "Federation",
      "Union",
      "Alliance",
      "Trust",
      "Institute",
      "Foundation",
      "Committee",
      "Watch",
      "Network",
      "Society",
      "Board",
    ],
    random,
  );
  if (which < 0.35) return `${subject} ${body}`;
  if (which < 0.6) return `${city(random)} ${subject} ${body}`;
  if (which < 0.75) return `${pick(adjectives, random)} ${subject} ${body}`;
  if (which < 0.85) return `National ${subject} ${body}`;
  if (which < 0.95)
    return `${city(random)} ${pick(["Hospital", "Museum", "Crown Court", "District Court", "Zoo", "Police Department", "City Council", "High School", "Orchestra", "Chamber of Commerce"], random)}`;
  return `${surname(random)} Foundation`;
}
