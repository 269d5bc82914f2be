/** Values of JSON-LD 1.1, as pages carry them in `<script type="application/ld+json">`. */

export type JsonNode = Readonly<Record<string, unknown>>;

export const isNode = (value: unknown): value is JsonNode =>
  value !== null && typeof value === "object" && !Array.isArray(value);

/** JSON-LD writes one value plain and several as an array. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** The words of a value: a string, or the `name`, `@value`, `url` or `@id` of a node, in that order. */
export function textOfValue(value: unknown): string | undefined {
  if (typeof value === "string") return value.trim() === "" ? undefined : value;
  if (Array.isArray(value)) return textOfValue(value[0]);
  if (!isNode(value)) return undefined;
  return textOfValue(value.name ?? value["@value"] ?? value.url ?? value["@id"]);
}

/** The text of such a script, repaired where templates broke it; `undefined` where even the repairs leave no JSON. */
export function parseJsonLd(text: string): unknown {
  const bare = text.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, "");
  // Step by step: one expression for all of the end would look at each white space many times.
  const whole = bare.trimEnd().replace(/;$/, "").trimEnd();
  const trimmed = whole.replace(/(?:-->|(?:\/\/\s{0,9})?\]\]>)$/, "").trim();
  // Templates leave raw line breaks inside strings and commas after the last member.
  const repaired = trimmed.replace(/[\u0000-\u001f]+/g, " ").replace(/,(?=\s*[}\]])/g, "");
  for (const candidate of [trimmed, repaired]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // The next repair is tried; a page without metadata is still a page.
    }
  }
  return undefined;
}
