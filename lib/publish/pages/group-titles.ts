/** What the lists of feeds are called, by the folder of their kind. */
const titles: Readonly<Record<string, string>> = {
  people: "People",
  organisations: "Organisations",
  places: "Places",
  sections: "Sections",
  speakers: "Who says it",
  via: "Through whom it came",
  others: "Corrections and unnamed sources",
};

export const titleOfGroup = (group: string): string => titles[group] ?? group;
