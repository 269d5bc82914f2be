import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { type CollectionTag, parse, type ScalarTag } from "yaml";
import { always } from "../../functions/serve/answer.ts";
import { contentTypeOf } from "../../lib/publish/media-types.ts";

/** CloudFormation's own tags are of no interest here. */
const tags = ["Not", "Equals", "If", "GetAtt", "Ref", "Sub"].flatMap(
  (name): (ScalarTag | CollectionTag)[] => [
    { tag: `!${name}`, resolve: (text: string) => text },
    { tag: `!${name}`, collection: "seq" },
  ],
);
const { Resources } = parse(readFileSync(new URL("../../infra/cdn.yml", import.meta.url), "utf8"), {
  customTags: tags,
});

/** The function as CloudFront runs it: one global, no modules. */
function run(name: string, event: object): Record<string, Record<string, unknown>> {
  const code = String(Resources[name].Properties.FunctionCode);
  return runInNewContext(`${code}; handler(event)`, { event: structuredClone(event) });
}

describe("the CDN", () => {
  it.each([
    ["/", "/index.html"],
    ["/articles/0123/", "/articles/0123/index.html"],
    ["/feed.xml", "/feed.xml"],
    ["/index/people.json", "/index/people.json"],
  ])("asks the bucket for %s as %s", (uri, wanted) => {
    expect(run("FolderIndex", { request: { uri } }).uri).toBe(wanted);
  });

  it("leads from a folder's name without its slash to the folder, as the local server does", () => {
    expect(run("FolderIndex", { request: { uri: "/people/jo-lind" } })).toMatchObject({
      statusCode: 308,
      headers: { location: { value: "/people/jo-lind/" } },
    });
  });

  it.each(["/feed.json", "/feed.xml", "/people/jo-lind/atom.xml", "/feeds.json", "/index.html"])(
    "sends %s under the type that it has",
    (uri) => {
      const stored = "application/octet-stream";
      const response = { statusCode: 200, headers: { "content-type": { value: stored } } };
      const { headers } = run("MediaTypes", { request: { uri }, response });
      const isOurs = /(?:feed\.json|feed\.xml|atom\.xml)$/.test(uri) && uri !== "/feeds.json";
      expect(headers?.["content-type"]).toEqual({ value: isOurs ? contentTypeOf(uri) : stored });
    },
  );

  it("leaves the type of an answer without the feed alone", () => {
    const response = { statusCode: 404, headers: { "content-type": { value: "text/html" } } };
    const { headers } = run("MediaTypes", {
      request: { uri: "/people/nobody/feed.json" },
      response,
    });
    expect(headers?.["content-type"]).toEqual({ value: "text/html" });
  });

  it("sends the headers that the local server sends", () => {
    const {
      SecurityHeadersConfig: security,
      CustomHeadersConfig: custom,
      CorsConfig: cors,
    } = Resources.ResponseHeaders.Properties.ResponseHeadersPolicyConfig;
    expect(security.ContentSecurityPolicy.ContentSecurityPolicy).toBe(
      always["content-security-policy"],
    );
    expect(security.ReferrerPolicy.ReferrerPolicy).toBe(always["referrer-policy"]);
    expect(cors.AccessControlAllowOrigins.Items).toEqual([always["access-control-allow-origin"]]);
    for (const { Header, Value } of custom.Items) expect(always).toHaveProperty([Header], Value);
  });
});
