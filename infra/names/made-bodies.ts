import { adjectives, countries, states } from "../../lib/normalize/data/names/countries.ts";
import { outlets } from "../../lib/normalize/data/names/outlets.ts";
import { pick, type Random } from "./chance.ts";
import { first, invented, person, surname } from "./made-people.ts";
import { city } from "./made-places.ts";
import { towns } from "./modern-sentences.ts";
import { cities, clubs, companies, companyEnds, teams } from "./names.ts";
import { offices as officesWithAnd } from "./press-sentences.ts";

export function outlet(random: Random): string {
  const { name, aliases } = pick(outlets, random);
  if (random() < 0.15)
    return `${city(random)} ${pick(["Post", "Times", "Herald", "Gazette", "Daily News", "Tribune", "Chronicle", "Echo", "Star", "Mail"], random)}`;
  const chosen = random() < 0.7 || aliases.length === 0 ? name : pick(aliases, random);
  return random() < 0.7 ? chosen.replace(/^The /, "the ") : chosen;
}

export function team(random: Random): string {
  const which = random();
  if (which < 0.3) return pick(teams, random);
  if (which < 0.6) return pick(clubs, random);
  if (which < 0.75) return pick(cities, random);
  return `${random() < 0.6 ? pick(cities, random) : invented(random)} ${pick(["United", "City", "Rovers", "Athletic", "FC", "Town", "Wanderers", "Rangers", "Dynamo", "Sporting", "Red Stars", "Tigers", "Kings"], random)}`;
}

export function company(random: Random): string {
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
export function officeWithAnd(random: Random): string {
  const { first: heads, last, before, fields } = officesWithAnd;
  const field = () => pick(fields, random);
  const joined =
    random() < 0.35 ? `${field()}, ${field()} and ${field()}` : `${field()} and ${field()}`;
  const front = random() < 0.5 ? `${pick(before, random)} ` : "";
  if (random() < 0.5) return `${front}${pick(heads, random)} ${joined}`;
  return `${front}${joined} ${pick(last, random)}`;
}

export function university(random: Random): string {
  const which = random();
  const where = city(random);
  if (which < 0.4) return `University of ${where}`;
  if (which < 0.7) return `${where} University`;
  if (which < 0.8) return `${surname(random)} Institute`;
  if (which < 0.9) return `${person(random).split(" ").slice(0, 2).join(" ")} Institute`;
  return `${pick(states, random)} State University`;
}

export function institution(random: Random): string {
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

export function madeOrganisation(random: Random): string {
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
