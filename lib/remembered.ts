/**
 * A function of a text that looks up what it has answered before: for words that templates and languages say again
 * and again. It forgets all when it knows `keptMax`, so that no input can make it grow. Texts are kept as they are
 * given: a piece cut out of a page would keep that page.
 */
export function remembered<T>(read: (text: string) => T, keptMax: number): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    if (known.size >= keptMax) known.clear();
    const value = read(text);
    known.set(text, value);
    return value;
  };
}
