import { type Random, randomFrom } from "../simulation/random.ts";

/** Articles that come and change while runs are killed, and what of them must be there in the end. */
export interface Articles {
  /** One file is dropped or replaced: its name and its text. */
  next(): { readonly file: string; readonly text: string };
  /** The newest words of each, by headline. */
  readonly newest: ReadonlyMap<string, string>;
  /** How many contents there were. */
  readonly versions: number;
}

/** So few that most of them change now and then, and that the newest 50, which a feed holds, are all of them. */
const filesMax = 45;

export function openArticles(seed: number): Articles {
  const random: Random = randomFrom(seed, "articles");
  const versionOf = new Map<string, number>();
  const newest = new Map<string, string>();
  let versions = 0;
  return {
    newest,
    get versions() {
      return versions;
    },
    next: () => {
      const name = `report${random.below(filesMax)}`;
      const version = (versionOf.get(name) ?? 0) + 1;
      versionOf.set(name, version);
      versions++;
      const headline = `The ${name} of the harbour`;
      const words = `It is told as ${name} in version ${version} of it.`;
      newest.set(headline, words);
      const text = `${headline}\n\n${words} The council of Seyne met on Tuesday, and "nobody left before the end of it," said Maria Okonjo, the harbour master.\n`;
      return { file: `${name}.txt`, text };
    },
  };
}
