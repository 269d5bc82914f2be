import type { z } from "zod/mini";
import { configJsonSchema } from "./config.ts";
import { findNearest } from "./nearest.ts";

/**
 * What to write instead, for problems that the schema has no sentence of its own for. The schema is
 * asked in its JSON form, which can be walked by the path of a problem.
 */

interface SchemaNode {
  readonly properties?: Readonly<Record<string, SchemaNode>> & { readonly kind?: SchemaNode };
  readonly items?: SchemaNode;
  /** The kinds of a thing; each names its own in `kind`. */
  readonly oneOf?: readonly SchemaNode[];
  readonly anyOf?: readonly SchemaNode[];
  readonly const?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
}

const words: Readonly<Record<string, string>> = {
  string: "write a text",
  boolean: "write true or false",
  array: "write a list, each entry after a hyphen",
  object: "write its settings beneath it, each as name: value",
};

/** The `error` of a zod parse of `root`: makes a sentence for one issue. */
export const remediesFor =
  (root: unknown) =>
  (issue: z.core.$ZodRawIssue): string => {
    const node = nodeAt(issue.path ?? [], root);
    if (node?.minimum !== undefined && node.maximum !== undefined)
      return `write a whole number from ${node.minimum} to ${node.maximum}`;
    if (issue.code === "invalid_type") return words[issue.expected] ?? `write ${issue.expected}`;
    if (issue.code === "invalid_value") return `write ${oneOf(issue.values.map(String))}`;
    if (issue.code === "invalid_union" && issue.discriminator !== undefined)
      return `write ${oneOf(kindsAt(issue.path ?? []))}`;
    if (issue.code === "invalid_format" && issue.format === "url")
      return "write an absolute address such as https://news.example.org/";
    if (issue.code === "too_small")
      return issue.origin === "array" ? "write at least one entry" : "write at least one character";
    if (issue.code === "too_big") return `write at most ${issue.maximum}`;
    return issue.message ?? "write what docs/feedmill.schema.json allows";
  };

/** For a setting that nobody knows: the one that was meant, else all that are known beside it. */
export function remedyForUnknown(path: readonly PropertyKey[], root: unknown): string {
  const known = Object.keys(nodeAt(path.slice(0, -1), root)?.properties ?? {});
  const nearest = findNearest(String(path.at(-1)), known);
  return nearest === undefined
    ? `no such setting; known here: ${known.join(", ")}`
    : `no such setting; did you mean ${nearest}?`;
}

const oneOf = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;

/** The part of the schema that speaks of what stands at `path` of `root`. */
function nodeAt(path: readonly PropertyKey[], root: unknown): SchemaNode | undefined {
  let node: SchemaNode | undefined = configJsonSchema() as SchemaNode;
  let value = root;
  for (const part of path) {
    value = own(value, part);
    const inner: SchemaNode | undefined =
      typeof part === "number" ? node?.items : ownNode(node?.properties, String(part));
    node = inner && variantOf(inner, value);
  }
  return node;
}

/** Of a thing of several kinds, the kind that is written there. */
const variantOf = (node: SchemaNode, value: unknown): SchemaNode =>
  node.oneOf?.find(({ properties }) => properties?.kind?.const === own(value, "kind")) ?? node;

const kindsAt = (path: readonly PropertyKey[]): readonly string[] =>
  (nodeAt(path.slice(0, -1), undefined)?.oneOf ?? nodeAt(path, undefined)?.oneOf ?? []).map(
    ({ properties }) => String(properties?.kind?.const),
  );

const own = (value: unknown, part: PropertyKey): unknown =>
  value !== null && typeof value === "object" && Object.hasOwn(value, part)
    ? Reflect.get(value, part)
    : undefined;

const ownNode = (nodes: SchemaNode["properties"], name: string): SchemaNode | undefined =>
  nodes !== undefined && Object.hasOwn(nodes, name) ? nodes[name] : undefined;
