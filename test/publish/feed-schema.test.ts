import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, it } from "vitest";
import { prefixes } from "../../lib/keys.ts";
import { feedJsonSchema } from "../../lib/publish/feed.ts";
import { siteFiles } from "../../lib/publish/site-files.ts";
import { config, feedDocument, item, site } from "./sample.ts";

const document = feedDocument([item()]);
const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(feedJsonSchema());

it("a JSON feed fits the schema that its extension leads to, and that the site holds", () => {
  const { about } = document._feedmill;
  const key = `${prefixes.site}${about.slice(site.url.length)}`;
  const file = siteFiles(config, [], {}).get(key);
  expect(JSON.parse(new TextDecoder().decode(file))).toEqual(feedJsonSchema());
  expect(validate(document)).toBe(true);
});

it("a feed without its extension does not fit", () => {
  const bare = JSON.parse(JSON.stringify({ ...document, _feedmill: undefined }));
  expect(validate(bare)).toBe(false);
});
