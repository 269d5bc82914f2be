import type { z } from "zod";
import { configJsonSchema } from "./config.ts";
import { findNearest } from "./nearest.ts";

/**
 * What to write instead, for problems that the schema has no sentence of its own for. The schema is
 * asked in its JSON form, which can be walked by the path of a problem.
 */

interface SchemaNode {
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly minimum?: number;
  readonly maximum?: number;
}

const words: Readonly<Record<string, string>> = {
  string: "write a text",
  boolean: "write true or false",
  array: "write a list, each entry after a hyphen",
  object: "write its settings beneath it, each as name: value",
};

/** The `error` of a zod parse: a sentence for one issue. */
export function remedyFor(issue: z.core.$ZodRawIssue): string {
  const node = nodeAt(issue.path ?? []);
  if (node?.minimum !== undefined && node.maximum !== undefined)
    return `write a whole number from ${node.minimum} to ${node.maximum}`;
  if (issue.code === "invalid_type") return words[issue.expected] ?? `write ${issue.expected}`;
  if (issue.code === "invalid_value") return `write ${issue.values.map(String).join(" or ")}`;
  if (issue.code === "invalid_format" && issue.format === "url")
    return "write an absolute address such as https://news.example.org/";
  if (issue.code === "too_small")
    return issue.origin === "array" ? "write at least one entry" : "write at least one character";
  return issue.message ?? "write what docs/feedmill.schema.json allows";
}

/** For a setting that nobody knows: the one that was meant, else all that are known beside it. */
export function remedyForUnknown(path: readonly PropertyKey[]): string {
  const known = Object.keys(nodeAt(path.slice(0, -1))?.properties ?? {});
  const nearest = findNearest(String(path.at(-1)), known);
  return nearest === undefined
    ? `no such setting; known here: ${known.join(", ")}`
    : `no such setting; did you mean ${nearest}?`;
}

const nodeAt = (path: readonly PropertyKey[]): SchemaNode | undefined =>
  path.reduce<SchemaNode | undefined>(
    (node, part) =>
      typeof part === "number" ? node?.items : ownNode(node?.properties, String(part)),
    configJsonSchema() as SchemaNode,
  );

const ownNode = (nodes: SchemaNode["properties"], name: string): SchemaNode | undefined =>
  nodes !== undefined && Object.hasOwn(nodes, name) ? nodes[name] : undefined;
