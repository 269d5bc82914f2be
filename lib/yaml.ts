import { loadOnDemand } from "./on-demand.ts";

/** YAML 1.2 as plain data: no tags that make objects, no merge keys, names are strings. */

export interface YamlProblem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export type ParsedYaml =
  | { readonly kind: "value"; readonly value: unknown; readonly warnings: readonly YamlProblem[] }
  | { readonly kind: "problems"; readonly problems: readonly YamlProblem[] };

const library = () => loadOnDemand("yaml") as typeof import("yaml");

/** How often anchors may be repeated: enough for people, too few for ten lines that mean a billion. */
const aliasesMax = 50;

export function parseYaml(text: string): ParsedYaml {
  try {
    return parseDeep(text);
  } catch (error) {
    // An alias that names no anchor, more aliases than the limit, or more levels than the stack has room for.
    const message = inWords(error instanceof Error ? error.message : String(error));
    return { kind: "problems", problems: [{ line: 1, column: 1, message }] };
  }
}

const inWords = (message: string): string =>
  /call stack/.test(message) ? "nested too deeply; take some of its levels away" : message;

function parseDeep(text: string): ParsedYaml {
  const { LineCounter, parseDocument } = library();
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter,
    prettyErrors: false,
    stringKeys: true,
    resolveKnownTags: false,
  });
  const locate = ({ pos, message }: { pos: [number, number]; message: string }): YamlProblem => {
    const { line, col } = lineCounter.linePos(pos[0]);
    return { line, column: col, message: inWords(message) };
  };
  if (document.errors.length > 0)
    return { kind: "problems", problems: document.errors.map(locate) };
  const value: unknown = document.toJS({ maxAliasCount: aliasesMax });
  return { kind: "value", value, warnings: document.warnings.map(locate) };
}

/**
 * The text with values added to the list `name` at its top; comments and the order of things stay.
 * Undefined where the text is no YAML or has no such list.
 */
export function appendToYamlList(
  text: string,
  name: string,
  values: readonly object[],
): string | undefined {
  const { isSeq, parseDocument } = library();
  const document = parseDocument(text);
  const list = document.get(name);
  if (document.errors.length > 0 || !isSeq(list)) return undefined;
  list.flow = false;
  for (const value of values) list.add(document.createNode(value));
  return document.toString({ lineWidth: 0 });
}
