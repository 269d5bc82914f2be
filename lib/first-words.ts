/** The first words of a text in one line, at most `charactersMax` long; undefined where it has none. */
export function firstWords(text: string, charactersMax: number): string | undefined {
  const line = text.replace(/\s+/g, " ").trim();
  if (line === "") return undefined;
  if (line.length <= charactersMax) return line;
  const cut = line.slice(0, charactersMax);
  const end = cut.lastIndexOf(" ");
  return `${(end > 0 ? cut.slice(0, end) : cut).toWellFormed()}…`;
}
