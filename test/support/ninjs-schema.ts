import { Ajv2020 } from "ajv/dist/2020.js";

/** What IPTC ninjs 3.1 allows of the properties that a text item may have, in our own words. */

const string = { type: "string" };
const integer = { type: "integer" };
const uri = { type: "string", format: "uri" };
const instant = { type: "string", format: "date-time" };
const closed = (properties: object, required: readonly string[] = []) => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
});
const list = (items: object) => ({ type: "array", items });

const worded = { role: string, contentType: string, value: string };
const concept = { name: string, rel: string, uri, literal: string };

const item = {
  uri,
  type: { enum: ["text", "audio", "video", "picture", "graphic", "composite", "component"] },
  representationType: { enum: ["full", "partial"] },
  profile: string,
  version: string,
  firstCreated: instant,
  versionCreated: instant,
  contentCreated: instant,
  pubStatus: { enum: ["usable", "withheld", "canceled"] },
  copyrightHolder: string,
  copyrightNotice: string,
  usageTerms: string,
  edNote: string,
  language: string,
  headlines: list(closed(worded, ["value"])),
  descriptions: list(closed(worded, ["value"])),
  bodies: list(closed({ ...worded, charCount: integer, wordCount: integer }, ["value"])),
  people: list(closed(concept)),
  organisations: list(closed(concept)),
  places: list(closed(concept)),
  subjects: list(closed(concept)),
  infoSources: list(closed({ name: string, role: string, uri, literal: string })),
  title: string,
  by: string,
  located: string,
  altIds: list(closed({ role: string, value: string })),
  renditions: list(
    closed({ name: string, href: uri, contentType: string, width: integer, height: integer }, [
      "name",
    ]),
  ),
  rightsInfo: {
    ...closed({ langId: uri, linkedRights: uri, encodedRights: string }),
    oneOf: [{ required: ["linkedRights"] }, { required: ["encodedRights"] }],
  },
  standard: closed({ name: string, version: string, schema: uri }),
};

const schema = closed(
  {
    ...item,
    associations: list(closed({ ...item, name: string, rel: string }, ["name", "uri"])),
  },
  ["uri"],
);

const ajv = new Ajv2020({ allErrors: true });
ajv.addFormat("uri", (text: string) => URL.canParse(text));
ajv.addFormat("date-time", /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/);
const validate = ajv.compile(schema);

/** What is wrong with an item by the schema; empty where nothing is. */
export const ninjsErrors = (ninjs: unknown): string =>
  validate(ninjs) ? "" : ajv.errorsText(validate.errors);
