import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { ninjsErrors } from "../support/ninjs-schema.ts";
import { verdict } from "../support/verdict.ts";

/**
 * Every JSON document of the site that says it is a JSON feed, archive pages included, by the rules of
 * JSON Feed 1.1 and by the schema that we publish ourselves; the records and the ninjs items by theirs.
 */

const site = process.argv[2] ?? "";
const schema = new URL("./schemas/json-feed-1.1.schema.json", import.meta.url);
const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
const validate = ajv.compile(JSON.parse(readFileSync(schema, "utf8")));
const published = (name: string) =>
  ajv.compile(JSON.parse(readFileSync(join(site, "schema", name), "utf8")));
const isOurFeed = published("feed-1.json");
const isRecord = published("record-1.json");

for (const name of readdirSync(site, { recursive: true, encoding: "utf8" }).sort()) {
  if (!name.endsWith(".json")) continue;
  const document = JSON.parse(readFileSync(join(site, name), "utf8"));
  if (!String(document.version).startsWith("https://jsonfeed.org/")) continue;
  verdict(`json-feed ${name}`, validate(document), ajv.errorsText(validate.errors));
  verdict(`our schema ${name}`, isOurFeed(document), ajv.errorsText(isOurFeed.errors));
}

/** One line for all documents of a folder; tombstones are no records. */
tellFolder("records", (document) =>
  document.retraction || isRecord(document) ? "" : ajv.errorsText(isRecord.errors),
);
tellFolder("ninjs", ninjsErrors);

function tellFolder(
  folder: string,
  errorsIn: (document: { [name: string]: unknown }) => string,
): void {
  if (!existsSync(join(site, folder))) return;
  const names = readdirSync(join(site, folder));
  const wrong = names.flatMap((name) => {
    const why = errorsIn(JSON.parse(readFileSync(join(site, folder, name), "utf8")));
    return why === "" ? [] : [`${name}: ${why}`];
  });
  verdict(`${folder} of ${names.length} articles`, wrong.length === 0, wrong[0]);
}
