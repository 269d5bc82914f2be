import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { normalizeArticle } from "../../lib/normalize/article.ts";
import { fold } from "../../lib/normalize/entities/fold.ts";
import type { Article, Entity } from "../../lib/record.ts";
import { type ListedStatement, parseStatement, tallyStatements } from "./labelled-statements.ts";
import { shareOf, sumOf, type Tally } from "./tally.ts";

/** Who or what an article names, as a person has listed it. */
interface Listed {
  readonly kind: Entity["type"];
  /** The name, then other names that are as good. */
  readonly names: readonly string[];
  readonly roles: readonly string[];
  /** Credited staff, or what one reader counts and the next does not. */
  readonly isOptional: boolean;
}

export interface LabelledArticle {
  readonly file: string;
  readonly text: string;
  readonly entities: readonly Listed[];
  readonly dates: readonly { readonly text: string; readonly value: string }[];
  readonly statements: readonly ListedStatement[];
}

const kinds: Readonly<Record<string, Entity["type"]>> = {
  P: "person",
  O: "organisation",
  L: "place",
};
const folder = join(import.meta.dirname, "../fixtures/articles");

/**
 * "read" and "open" were read while rules were made, "kept" only lately; "held" is not looked at.
 * What is said is listed in "open" and "held" alone.
 */
export const sides = ["read", "kept", "open", "held"] as const;

/**
 * Reads test/fixtures/articles: an article, a line of dashes, then what it names, a line each:
 * "P Ann Lee; Lee | mayor of Graz", "O …", "L …", with "?" where it may be left out,
 * "D Tuesday = 2025-03-18", and what is said in it (labelled-statements.ts).
 */
export function readArticles(side: (typeof sides)[number]): readonly LabelledArticle[] {
  return readdirSync(join(folder, side))
    .toSorted()
    .map((file) => {
      const [text = "", list = ""] = readFileSync(join(folder, side, file), "utf8").split("---\n");
      const lines = list.split("\n").filter((line) => line !== "");
      const dates = lines.filter((line) => line.startsWith("D ")).map(parseDate);
      const statements = lines.filter((line) => /^S\??\s/.test(line)).map(parseStatement);
      const entities = lines.filter((line) => /^[POL] /.test(line)).map(parseListed);
      return { file, text, entities, dates, statements };
    });
}

function parseDate(line: string): LabelledArticle["dates"][number] {
  const [text = "", value = ""] = line.slice(2).split(" = ");
  return { text, value };
}

function parseListed(line: string): Listed {
  const [names = "", roles = ""] = line.slice(2).split(" | ");
  const parts = (list: string): readonly string[] =>
    list
      .split(";")
      .map((part) => part.trim())
      .filter((part) => part !== "");
  return {
    kind: kinds[line[0] ?? ""] ?? "place",
    names: parts(names).map((name) => name.replace(/\?$/, "")),
    roles: parts(roles),
    isOptional: names.includes("?"),
  };
}

export type Subject = Entity["type"] | "roles" | "dates" | "statements" | "speakers" | "chains";

/** Counts by subject, of all the articles of a side. */
export function tallySide(side: (typeof sides)[number]): ReadonlyMap<Subject, Tally> {
  const each = readArticles(side).flatMap((article) => [...tallyArticle(article)]);
  const bySubject = Map.groupBy(each, ([subject]) => subject);
  return new Map(
    [...bySubject].map(([subject, own]) => [subject, sumOf(own.map(([, tally]) => tally))]),
  );
}

/** Counts by subject. A name is right if the entity bears one of the names listed for it. */
export function tallyArticle(labelled: LabelledArticle): ReadonlyMap<Subject, Tally> {
  const article = normalized(labelled.text);
  const tallies = new Map<Subject, Tally>();
  const roles: { role: string; found: boolean }[] = [];
  for (const kind of ["person", "organisation", "place"] as const) {
    const listed = labelled.entities.filter((each) => each.kind === kind);
    const left = new Set(article.entities.filter(({ type }) => type === kind));
    const pairs = listed.map((each) => {
      const own = [...left].find((entity) => isSame(each, entity));
      if (own) left.delete(own);
      return { each, own };
    });
    const wanted = pairs.filter(({ each }) => !each.isOptional);
    tallies.set(kind, {
      right: wanted.filter(({ own }) => own).length,
      wanted: wanted.length,
      found: wanted.filter(({ own }) => own).length + left.size,
      missed: wanted.filter(({ own }) => !own).map(({ each }) => each.names[0] ?? ""),
      invented: [...left].map(({ name }) => name),
    });
    for (const { each, own } of wanted)
      for (const role of each.roles)
        roles.push({ role: `${each.names[0]}: ${role}`, found: own ? states(own, role) : false });
  }
  tallies.set("roles", shareOf(roles.map(({ role, found }) => [role, found])));
  tallies.set("dates", shareOf(labelled.dates.map((date) => datePair(date, article))));
  if (labelled.statements.length > 0)
    for (const [subject, tally] of tallyStatements(labelled, article)) tallies.set(subject, tally);
  return tallies;
}

function datePair(date: LabelledArticle["dates"][number], { dates }: Article) {
  const found = dates.some(
    ({ text, value }) =>
      (date.text.includes(text) || text.includes(date.text)) && value === date.value,
  );
  return [`${date.text} = ${date.value}`, found] as const;
}

function normalized(text: string): Article {
  const outcome = normalizeArticle({
    body: Buffer.from(text),
    contentType: "text/plain; charset=utf-8",
    file: null,
    url: null,
    language: "en",
  });
  if (outcome.kind !== "article") throw new Error("a labelled article was rejected");
  return outcome.article;
}

const bare = (name: string): string => fold(name).replace(/^the /, "");

const isSame = ({ names }: Listed, entity: Entity): boolean =>
  names.some((name) => bare(name) === bare(entity.name)) ||
  entity.aliases.some((alias) => bare(alias) === bare(names[0] ?? ""));

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(fold(text).match(/(?<![\p{L}\p{N}])(?!(?:of|the|a|an|for|and)\b)[\p{L}\p{N}]+/gu) ?? []);

/** Half of the words of the role as listed stand in one role as found. */
function states({ roles }: Entity, listed: string): boolean {
  const wanted = wordsOf(listed);
  return roles.some(({ text }) => {
    const words = wordsOf(text);
    return [...wanted].filter((word) => words.has(word)).length >= wanted.size / 2;
  });
}
