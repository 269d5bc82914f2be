/** The first words of a text in one line, at most `charactersMax` long; undefined where it has none. */
export function firstWords(text: string, charactersMax: number): string | undefined {
  const line = text.replace(/\s+/g, " ").trim();
  if (line === "") return undefined;
  if (line.length <= charactersMax) return line;
  // Half a surrogate pair at the end is no character.
  const cut = line.slice(0, charactersMax).replace(/[\uD800-\uDBFF]$/, "");
  const end = cut.lastIndexOf(" ");
  return `${end > 0 ? cut.slice(0, end) : cut}…`;
}
