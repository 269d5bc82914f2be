import { sha256 } from "../../lib/hash.ts";
import { normalizeArticle } from "../../lib/normalize/article.ts";
import type { Normalizer } from "../../lib/normalized.ts";
import type { Entity, Statement } from "../../lib/record.ts";
import { slugOf } from "../../lib/slug.ts";

/** What an article shall be found to say, so that a test of publishing need not rest on the finding. */
export interface Facts {
  readonly people?: readonly string[];
  readonly places?: readonly string[];
  readonly section?: string;
  /** Which of the tales it tells, if any: articles with one tale tell one story. */
  readonly tale?: number | null | undefined;
  readonly said?: readonly {
    readonly words: string;
    readonly by: string | null;
    readonly via?: readonly string[];
  }[];
}

/** A plain-text article whose last paragraph carries its facts. */
export const articleWithFacts = (
  headline: string,
  { tale, ...facts }: Facts,
  words = "",
): string => {
  const told = tale === undefined || tale === null ? "" : `${tales[tale]}\n\n`;
  return `${headline}\n\n${told}The council met on Tuesday. ${words} Nobody left early.\n\nFACTS ${JSON.stringify(facts)}\n`;
};

const tales = [
  `The grain barge Winsome broke loose above the weir at Pellbridge before dawn and lay across two arches of the old bridge until noon. Lockkeeper Hanno Weiss had heard the cable part. Divers found the anchor in Carter's Reach, four hundred metres upstream, with a bicycle in its flukes.`,
  `Beekeepers in Ostrava Minor counted their hives after the hail and stopped at ninety. Stones as large as walnuts went through tin roofs along Linden Row. Teresa Kolb, who keeps the valley's oldest apiary, carried what was left into her kitchen and shut the windows.`,
  `A choir from Vellinge sang for eleven hours in the waiting room of Halmsund station when snow stopped every train to the coast. Conductor Birgit Aas began with hymns and ended with the timetable. The station's cook sent out soup, and nobody asked for a ticket.`,
];

/** The real reading of the article, with the facts that it carries in place of those found. */
export const factsNormalizer: Normalizer = {
  normalize: async (input) => {
    const outcome = normalizeArticle(input);
    if (outcome.kind !== "article") return outcome;
    const { article } = outcome;
    const json = /FACTS (\{.*\})/.exec(article.body.text)?.[1];
    const facts: Facts = json === undefined ? {} : JSON.parse(json);
    const entities = [
      ...(facts.people ?? []).map((name) => entityOf("person", name)),
      ...(facts.places ?? []).map((name) => entityOf("place", name)),
    ];
    const statements = (facts.said ?? []).map((each) => statementOf(each, article.body.text));
    return {
      ...outcome,
      article: { ...article, section: facts.section ?? null, entities, statements },
    };
  },
};

const entityOf = (type: Entity["type"], name: string): Entity => ({
  id: `${type}-${slugOf(name)}`,
  type,
  name,
  aliases: [],
  roles: [],
  mentions: [],
  facet: slugOf(name),
});

function statementOf(
  { words, by, via = [] }: NonNullable<Facts["said"]>[number],
  text: string,
): Statement {
  const start = Math.max(0, text.indexOf(words));
  const place = { entity: null, marker: null, span: null, inferred: false };
  return {
    id: sha256(words, 12),
    kind: "direct",
    content: [{ start, end: start + words.length, in: "body", text: words }],
    cue: null,
    speaker: { name: by, entity: null, anonymous: by === null, span: null, inferred: false },
    chain: [
      by === null
        ? { kind: "anonymous", name: "an official", ...place }
        : { kind: "person", name: by, ...place },
      ...via.map((name) => ({ kind: "outlet" as const, name, ...place })),
    ],
    hedge: null,
  };
}
