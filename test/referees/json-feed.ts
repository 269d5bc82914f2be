import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";

/** Every JSON document of the site that says it is a JSON feed, archive pages included. */

const site = process.argv[2] ?? "";
const schema = new URL("./schemas/json-feed-1.1.schema.json", import.meta.url);
const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
const validate = ajv.compile(JSON.parse(readFileSync(schema, "utf8")));

for (const name of readdirSync(site, { recursive: true, encoding: "utf8" }).sort()) {
  if (!name.endsWith(".json")) continue;
  const document = JSON.parse(readFileSync(join(site, name), "utf8"));
  if (!String(document.version).startsWith("https://jsonfeed.org/")) continue;
  const verdict = validate(document) ? "ok" : "not ok";
  console.log(
    `${verdict} json-feed ${name}${verdict === "ok" ? "" : `: ${ajv.errorsText(validate.errors)}`}`,
  );
}
