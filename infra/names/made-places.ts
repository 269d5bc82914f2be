import { pick, type Random } from "./chance.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { first, invented, surname, title } from "./made-people.ts";
import { towns } from "./modern-sentences.ts";
import { cities } from "./names.ts";
import { peakEnds, peakStems } from "./press-sentences.ts";

export const city = (random: Random): string => {
  const which = random();
  if (which < 0.75) return pick(cities, random);
  if (which < 0.85)
    return `${pick(["San", "Santa", "Saint", "St.", "Port", "New", "Fort", "El", "Al", "North", "Mount", "Las", "Los"], random)} ${invented(random)}`;
  return `${invented(random)}${pick(["", "", "ville", "burg", "grad", "abad", "stan", "ton", "ford", "field", "dorf", "ovo", "ino"], random)}`;
};

export function peak(random: Random, gazetteer: Gazetteer): string {
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

export function ship(random: Random): string {
  const name = random() < 0.5 ? `${first(random)} ${surname(random)}` : title(random);
  return `${pick(["M/V ", "MV ", "HMS ", "USS ", "MS ", "SS ", "", ""], random)}${name}`;
}

export function building(random: Random): string {
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
