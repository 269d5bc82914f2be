import type { Site } from "../config.ts";
import { encodeJson } from "../json.ts";
import type { Entity, Image, Record } from "../record.ts";
import { articleAddress, recordAddress } from "./addresses.ts";
import type { Standing } from "./standing.ts";
import { uriOf } from "./uri.ts";

/**
 * An article in the words of IPTC ninjs 3.1, for newsroom systems that read nothing else. It carries
 * what ninjs has a place for; who said what through whom has none there, and stands in the record.
 */
export function renderNinjs(standing: Standing, site: Site): Uint8Array {
  const { record, withdrawn, updated, articleId } = standing;
  const item = {
    uri: articleAddress(site, articleId),
    standard: {
      name: "ninjs",
      version: "3.1",
      schema: "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#",
    },
    type: "text",
    version: String(record.revision),
    ...(record.firstSeen !== null && { firstCreated: record.firstSeen }),
    versionCreated: withdrawn?.when ?? updated,
    pubStatus: withdrawn ? "canceled" : "usable",
    altIds: [{ role: "record", value: recordAddress(site, articleId) }, ...originalOf(record)],
  };
  return encodeJson(
    withdrawn ? { ...item, edNote: withdrawn.reason } : { ...item, ...contentOf(record) },
  );
}

/** The publisher's own address of it. */
const originalOf = ({ url }: Record) => (url === null ? [] : [{ role: "original", value: url }]);

function contentOf(record: Record) {
  const { headline, summary, body, byline, dateline, language, published } = record;
  const created = instantIn(published);
  return {
    representationType: body.text === "" ? "partial" : "full",
    ...(created !== undefined && { contentCreated: created }),
    ...(language !== null && { language }),
    ...(headline !== null && { headlines: [plain("main", headline)] }),
    ...(summary !== null && { descriptions: [plain("summary", summary)] }),
    ...(body.text !== "" && { bodies: bodiesOf(record) }),
    ...(byline !== null && { by: byline }),
    ...(dateline?.place && { located: dateline.place }),
    people: named(record, "person"),
    organisations: named(record, "organisation"),
    places: named(record, "place"),
    subjects: subjectsOf(record),
    infoSources: infoSourcesOf(record),
    ...(record.images.length > 0 && { associations: record.images.map(pictureOf) }),
    ...rightsOf(record),
  };
}

/** RFC 3339 alone: a day, or a time without its zone, has no place in ninjs. */
function instantIn(date: string | null): string | undefined {
  const m = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(:\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.exec(date ?? "");
  return m ? `${m[1]}${m[2] ?? ":00"}${m[3]}` : undefined;
}

const plain = (role: string, value: string) => ({ role, contentType: "text/plain", value });

const bodiesOf = ({ body: { html, text } }: Record) =>
  [
    { role: "main", contentType: "text/html", value: html },
    { role: "text", contentType: "text/plain", value: text },
  ].map((body) => ({
    ...body,
    charCount: [...text].length,
    wordCount: text.split(/\s+/u).filter(Boolean).length,
  }));

const named = ({ entities }: Record, type: Entity["type"]) =>
  entities
    .filter((entity) => entity.type === type)
    .map(({ name, facet }) => ({ name, rel: "mentions", literal: facet }));

const subjectsOf = ({ section, keywords }: Record) => [
  ...(section === null ? [] : [{ name: section, rel: "section" }]),
  ...keywords.map((name) => ({ name, rel: "keyword" })),
];

/** Whose article it is, and the outlets that it says it leans on. */
function infoSourcesOf({ source, authors, citedOutlets, entities }: Record) {
  const cited = citedOutlets.flatMap((id) => entities.find((entity) => entity.id === id) ?? []);
  return [
    ...(source ? [{ name: source.name, role: "publisher", literal: source.id }] : []),
    ...authors.map(({ name, role }) => ({ name, role: role ?? "author" })),
    ...cited.map(({ name, facet }) => ({ name, role: "cited", literal: facet })),
  ];
}

function pictureOf({ url, caption, credit, width, height }: Image, index: number) {
  return {
    name: `image-${index + 1}`,
    uri: uriOf(url),
    type: "picture",
    ...(caption !== null && { descriptions: [plain("caption", caption)] }),
    ...(credit !== null && { by: credit }),
    renditions: [
      {
        name: "original",
        href: uriOf(url),
        ...(width !== null && { width }),
        ...(height !== null && { height }),
      },
    ],
  };
}

function rightsOf({ rights: { holder, license, notice, policy } }: Record) {
  const linked = [license, policy].find(
    (each) => each && /^https?:/.test(each) && URL.canParse(each),
  );
  return {
    ...(holder !== null && { copyrightHolder: holder }),
    ...(notice !== null && { copyrightNotice: notice }),
    ...(linked
      ? { rightsInfo: { linkedRights: uriOf(linked) } }
      : license && { usageTerms: license }),
  };
}
