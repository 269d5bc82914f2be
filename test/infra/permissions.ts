import type { Template } from "./template.ts";

/** What each role of a template may do, as a table: computed from its policies, denied unless allowed. */

export const prefixes = [
  "inbox",
  "captures",
  "identities",
  "records",
  "pending/article",
  "pending/feed",
  "pending/stories",
  "stories",
  "quarantine",
  "retractions",
  "sources",
  "hosts",
  "hubs",
  "leases",
  "raw",
  "config",
  "meters",
  "site",
  "site/records",
  "",
] as const;

const objectActions = { get: "s3:GetObject", put: "s3:PutObject", delete: "s3:DeleteObject" };
const listAction = "s3:ListBucket";

interface Statement {
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
  readonly Condition?: {
    readonly StringLikeIfExists?: Readonly<Record<string, readonly string[]>>;
  };
}

/** By role and prefix, e.g. `get put list`; a role that may do nothing there is left out. */
export function accessOf(template: Template): Record<string, Record<string, string>> {
  return Object.fromEntries(
    rolesOf(template).map(([role, statements]) => [
      role,
      Object.fromEntries(
        prefixes.flatMap((prefix) => {
          const key = prefix === "" ? "unknown.txt" : `${prefix}/unknown.txt`;
          const actions = Object.entries(objectActions)
            .filter(([, action]) =>
              statements.some((each) => allows(each, action, `{Bucket.Arn}/${key}`)),
            )
            .map(([name]) => name);
          const lists = statements.some(
            (each) => allows(each, listAction, "{Bucket.Arn}") && coversPrefix(each, `${prefix}/`),
          );
          const all = [...actions, ...(lists ? ["list"] : [])];
          return all.length === 0 ? [] : [[prefix, all.join(" ")]];
        }),
      ),
    ]),
  );
}

/** Whether a role may do this with the object at `key`, or list what is under it. */
export function mayDo(
  template: Template,
  role: string,
  action: keyof typeof objectActions | "list",
  key: string,
): boolean {
  const statements = rolesOf(template).find(([name]) => name === role)?.[1] ?? [];
  return action === "list"
    ? statements.some((each) => allows(each, listAction, "{Bucket.Arn}") && coversPrefix(each, key))
    : statements.some((each) => allows(each, objectActions[action], `{Bucket.Arn}/${key}`));
}

/** What a role may do besides, on what: everything that is not on the bucket. */
export function otherActionsOf(template: Template): Record<string, Record<string, string>> {
  return Object.fromEntries(
    rolesOf(template).map(([role, statements]) => [
      role,
      Object.fromEntries(
        statements.flatMap(({ Action, Resource }) =>
          resourcesOf(Resource)
            .filter((resource) => !resource.startsWith("{Bucket.Arn}"))
            .map((resource) => [resource, [Action].flat().join(" ")]),
        ),
      ),
    ]),
  );
}

/** Actions or resources that name more than they need to: a `*` anywhere but at the end of a prefix. */
export function wildcardsOf(template: Template): readonly string[] {
  return rolesOf(template)
    .flatMap(([, statements]) =>
      statements.flatMap(({ Action, Resource }) => [
        ...[Action].flat().filter((action) => action.includes("*")),
        ...resourcesOf(Resource).filter((resource) => /\*(?!$)|(?<![/:])\*/.test(resource)),
      ]),
    )
    .map(String);
}

function rolesOf({ Resources }: Template): readonly (readonly [string, readonly Statement[]])[] {
  return Object.entries(Resources)
    .filter(([, { Type }]) => Type === "AWS::IAM::Role")
    .map(([name, { Properties = {} }]) => {
      const policies = Properties.Policies as readonly {
        readonly PolicyDocument: { readonly Statement: readonly Statement[] };
      }[];
      return [name, policies.flatMap(({ PolicyDocument }) => PolicyDocument.Statement)] as const;
    });
}

const allows = (
  { Effect, Action, Resource }: Statement,
  action: string,
  resource: string,
): boolean =>
  Effect === "Allow" &&
  [Action].flat().some((each) => matches(each, action)) &&
  resourcesOf(Resource).some((each) => matches(each, resource));

function coversPrefix({ Condition }: Statement, prefix: string): boolean {
  const patterns = Condition?.StringLikeIfExists?.["s3:prefix"];
  return patterns === undefined || patterns.some((each) => matches(each, prefix));
}

const matches = (pattern: string, text: string): boolean =>
  new RegExp(`^${pattern.split("*").map(escaped).join(".*")}$`, "s").test(text);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** In the notation of `Fn::Sub` without its `$`, whichever function the template uses. */
function resourcesOf(resource: unknown): readonly string[] {
  return [resource].flat().map((each) => {
    if (typeof each === "string") return each;
    const { "Fn::Sub": sub, "Fn::GetAtt": attribute } = each as Record<string, unknown>;
    return typeof sub === "string"
      ? sub.replaceAll("${", "{")
      : `{${[attribute].flat().join(".")}}`;
  });
}
