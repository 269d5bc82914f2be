import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { mayDo } from "../infra/permissions.ts";
import type { Template } from "../infra/template.ts";
import type { Role } from "./scheduler.ts";

/** What each function may do in the bucket: by the very roles that it is deployed with. */

const template = parse(readFileSync(new URL("../../infra/roles.yml", import.meta.url), "utf8"), {
  customTags: [
    { tag: "!Sub", resolve: (text: string) => ({ "Fn::Sub": text }) },
    { tag: "!Ref", resolve: (text: string) => ({ Ref: text }) },
    { tag: "!GetAtt", resolve: (text: string) => ({ "Fn::GetAtt": text.split(".") }) },
  ],
}) as Template;

const roles: { readonly [role in Role]?: string } = {
  collect: "CollectRole",
  normalize: "NormalizeRole",
  publish: "PublishRole",
};

const known = new Map<string, boolean>();

/** Whether S3 lets them; people and operators have roles of their own. `key` is a prefix where it is listed. */
export function isPermitted(
  role: Role,
  kind: "get" | "head" | "put" | "delete" | "list",
  key: string,
): boolean {
  const name = roles[role];
  if (name === undefined) return true;
  // No role tells objects apart by more than their first two folders.
  const place = key
    .split("/")
    .slice(0, 3)
    .join("/")
    .replace(/[^/]*$/, kind === "list" ? "" : "x");
  const question = `${name} ${kind} ${place}`;
  const answer =
    known.get(question) ?? mayDo(template, name, kind === "head" ? "get" : kind, place);
  known.set(question, answer);
  return answer;
}
