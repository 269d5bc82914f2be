/** What a publisher says machines may do with an article. */
export interface Reservations {
  /** `noai`, `noimageai`, `tdm-reservation`: in the order of the alphabet, each once. */
  readonly marks: readonly string[];
  /** Where the terms stand (TDM Reservation Protocol, `tdm-policy`). */
  readonly policy: string | null;
}

export const limits = { headCharactersMax: 100_000 } as const;

const heeded = new Set(["noai", "noimageai", "noml"]);

/**
 * Reads `X-Robots-Tag`, `tdm-reservation` and `tdm-policy` of an answer, and the same in the page's
 * own `<meta>` elements. Only marks for machines that learn or mine count; indexing is not what
 * Feedmill does.
 */
export function reservationsOf(headers: Readonly<Record<string, string>>, html = ""): Reservations {
  const metas = metaElementsOf(html.slice(0, limits.headCharactersMax));
  const robots = [
    headers["x-robots-tag"],
    ...valuesOf(metas, "robots"),
    ...valuesOf(metas, "feedmill"),
  ];
  const reserved = [headers["tdm-reservation"], ...valuesOf(metas, "tdm-reservation")];
  const policies = [headers["tdm-policy"], ...valuesOf(metas, "tdm-policy")];
  const marks = [
    ...robots.flatMap((value) => marksForUs(value ?? "")),
    ...(reserved.some((value) => value?.trim() === "1") ? ["tdm-reservation"] : []),
  ];
  const policy = policies.find((value) => value !== undefined && URL.canParse(value)) ?? null;
  return { marks: [...new Set(marks)].sort(), policy };
}

/** Directives whose value stands behind a colon, as a bot's name does before one. */
const valued = /^(?:unavailable_after|max-snippet|max-image-preview|max-video-preview)$/;

/** `noai, otherbot: noimageai`: what stands behind a name is meant for that bot alone. */
function marksForUs(value: string): readonly string[] {
  let isOurs = true;
  return value
    .toLowerCase()
    .split(",")
    .flatMap((part) => {
      const [, name, rest] = /^\s*([\w-]+)\s*:(.*)$/.exec(part) ?? [];
      const named = name !== undefined && !valued.test(name);
      if (named) isOurs = name === "feedmill";
      return isOurs ? (named ? (rest ?? "") : part).split(/\s+/) : [];
    })
    .filter((word) => heeded.has(word));
}

/** The address that a page calls its own, `<link rel=canonical>`; as written. */
export function findCanonical(html: string): string | undefined {
  for (const [tag] of html.slice(0, limits.headCharactersMax).matchAll(/<link\b[^>]{0,2000}>/gi)) {
    const rel = attributeOf(tag, "rel")?.toLowerCase().split(/\s+/) ?? [];
    if (rel.includes("canonical")) return attributeOf(tag, "href");
  }
  return undefined;
}

type Meta = readonly [name: string, content: string];

function metaElementsOf(head: string): readonly Meta[] {
  return [...head.matchAll(/<meta\b[^>]{0,2000}>/gi)].flatMap(([tag]): Meta[] => {
    const name = attributeOf(tag, "name");
    const content = attributeOf(tag, "content");
    return name === undefined || content === undefined ? [] : [[name.toLowerCase(), content]];
  });
}

const valuesOf = (metas: readonly Meta[], wanted: string): readonly string[] =>
  metas.filter(([name]) => name === wanted).map(([, content]) => content);

function attributeOf(tag: string, name: string): string | undefined {
  const [, double, single, bare] =
    new RegExp(`\\s${name}\\s{0,9}=\\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "i").exec(tag) ??
    [];
  return (double ?? single ?? bare)?.replaceAll("&amp;", "&").trim();
}
