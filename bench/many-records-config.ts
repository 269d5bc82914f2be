import type { Config } from "../lib/config.ts";

/** Where the articles of `many-records.ts` come from. */
export const source = { id: "desk", name: "The desk" };

/** The configuration that they are published under; with `places` each of them has its feed. */
export const configOf = (parse: (value: object) => Config, places: number): Config =>
  parse({
    site: { title: "The Example", url: "https://news.example/", tag: "news.example,2026" },
    sources: [{ id: source.id, kind: "inbox", title: source.name }],
    feeds: { facets: { ...none, places: places === 0 ? 0 : 1 } },
  });

const none = Object.fromEntries(
  "people organisations sections speakers via anonymous corrections"
    .split(" ")
    .map((kind) => [kind, 0]),
);
