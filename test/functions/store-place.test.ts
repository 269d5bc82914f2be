import { describe, expect, it } from "vitest";
import { parseStorePlace, placeWithin } from "../../functions/store-place.ts";

describe("where a store is", () => {
  it.each([
    ["out", { kind: "directory", root: "/home/ida/out" }],
    ["/srv/out", { kind: "directory", root: "/srv/out" }],
    ["s3://my-bucket", { kind: "s3", bucket: "my-bucket", prefix: "" }],
    ["s3://my.bucket/a/b/", { kind: "s3", bucket: "my.bucket", prefix: "a/b" }],
  ])("reads %s", (text, place) => {
    expect(parseStorePlace(text, "/home/ida")).toEqual(place);
  });

  it.each(["", "gs://bucket", "s3://", "s3://No_Bucket", "https://example.org/"])(
    "refuses %j",
    (text) => {
      expect(() => parseStorePlace(text, "/home/ida")).toThrow(
        `store: got "${text}"; give a folder or s3://bucket/prefix`,
      );
    },
  );

  it("names a folder of it for people", () => {
    expect(placeWithin({ kind: "directory", root: "/srv/out" }, "site/")).toBe("/srv/out/site");
    expect(placeWithin({ kind: "s3", bucket: "b-b", prefix: "" }, "site/")).toBe("s3://b-b/site/");
    expect(placeWithin({ kind: "s3", bucket: "b-b", prefix: "p" }, "site/")).toBe(
      "s3://b-b/p/site/",
    );
  });
});
