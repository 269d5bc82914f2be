import { Feed, type FeedOptions, type Item } from "feed";
import { encodeText } from "../json.ts";
import { escapeXml } from "../xml.ts";

/**
 * The `feed` package behind one door. It builds the structure of RSS and Atom; every value that it
 * is given is a token, and is put in its place afterwards, escaped by us. So nothing of what the
 * package does to values can happen: a `]]>` that ends its section, control characters that pass,
 * attributes left raw, ids rewritten as URLs, `&amp;` that collapses, one bad URL that costs the feed.
 */
export interface Slots {
  /** Text or HTML, escaped. */
  text(value: string): string;
  /** Text that is declared as text, where the package would call it HTML. */
  plain(value: string): string;
  /** An address or a `tag:` id, as it is. */
  url(value: string): string;
  /** Elements of ours in the place of a `rights` element. */
  elements(xml: string): string;
}

export interface Rendering {
  readonly options: (slots: Slots) => FeedOptions;
  readonly items: (slots: Slots) => readonly Item[];
  readonly extensions?: (slots: Slots) => readonly (readonly [name: string, value: unknown])[];
  /** The attributes of the root element, in place of those of the package. */
  readonly root: string;
  /** Attributes of each Atom entry, in the order of the items; the package knows none. */
  readonly entries?: readonly string[];
}

export function renderWithPackage(format: "rss2" | "atom1", rendering: Rendering): Uint8Array {
  const values: { readonly kind: keyof Slots; readonly value: string }[] = [];
  const slot =
    (kind: keyof Slots) =>
    (value: string): string =>
      `urn:x-slot-${values.push({ kind, value }) - 1}-end`;
  const slots: Slots = {
    text: slot("text"),
    plain: slot("plain"),
    url: slot("url"),
    elements: slot("elements"),
  };

  const feed = new Feed(rendering.options(slots));
  for (const item of rendering.items(slots)) feed.addItem(item);
  for (const [name, value] of rendering.extensions?.(slots) ?? []) {
    // The package types an extension as an object; it hands an array on to its writer as well.
    feed.addExtension({ name, objects: value as { [key: string]: unknown } });
  }

  let entry = 0;
  const xml = feed[format]()
    .replace(/<(rss|feed) [^>]*>/, (_, name: string) => `<${name} ${rendering.root}>`)
    .replace(/<entry>/g, () => `<entry${rendering.entries?.[entry++] ?? ""}>`)
    .replace(
      /(?:<rights>|( type="html">)?<!\[CDATA\[)?urn:x-slot-(\d+)-end(?:<\/rights>|\]\]>)?/g,
      (_match, html: string | undefined, index: string) => {
        const { kind, value } = values[Number(index)] ?? { kind: "text", value: "" };
        if (kind === "elements") return value;
        // A title or summary of ours is text, which is what an element without a type is.
        const start = html === undefined ? "" : kind === "plain" ? ">" : html;
        return start + escapeXml(value);
      },
    );
  return encodeText(`${xml}\n`);
}

/** A date for the package, which throws on an invalid one and takes a missing one for now. */
export function dateOf(instant: string): Date {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? new Date(0) : date;
}
