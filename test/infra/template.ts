import { loadAwsServiceSpecSync } from "@aws-cdk/aws-service-spec";
import type { PropertyType, Resource, TypeDefinition } from "@aws-cdk/service-spec-types";

/** A CloudFormation template as it is packaged, and what is wrong with it by AWS's own schemas. */

export interface Template {
  readonly Resources: Readonly<Record<string, TemplateResource>>;
  readonly Conditions?: Readonly<Record<string, unknown>>;
  readonly Parameters?: Readonly<Record<string, unknown>>;
  readonly Outputs?: Readonly<Record<string, unknown>>;
}

export interface TemplateResource {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
  readonly DependsOn?: string | readonly string[];
  readonly Condition?: string;
}

const spec = loadAwsServiceSpecSync();

/** One sentence for each fault: unknown or missing properties, wrong types, names that lead nowhere, cycles. */
export function faultsOf(template: Template): readonly string[] {
  return [
    ...Object.entries(template.Resources).flatMap(([name, resource]) => {
      const schema = schemaOf(resource.Type);
      if (!schema) return [`${name}: there is no resource type ${resource.Type}`];
      return faultsIn(resource.Properties ?? {}, schema.properties, name);
    }),
    ...referencesIn(template).flatMap(({ from, to, attribute }) =>
      referenceFault(template, from, to, attribute),
    ),
    ...conditionFaults(template),
    ...cyclesIn(template).map((cycle) => `these wait for each other: ${cycle.join(" → ")}`),
  ];
}

const schemaOf = (type: string): Resource | undefined => {
  const found = spec.lookup("resource", "cloudFormationType", "equals", type);
  return found.length > 0 ? found.only() : undefined;
};

type Properties = Resource["properties"] | TypeDefinition["properties"];

function faultsIn(value: object, properties: Properties, at: string): readonly string[] {
  const missing = Object.entries(properties)
    .filter(([name, { required }]) => required && !(name in value))
    .map(([name]) => `${at}: ${name} is missing`);
  const wrong = Object.entries(value).flatMap(([name, each]) => {
    const property = properties[name];
    if (!property) return [`${at}: it has no property ${name}`];
    return typeFaults(each, property.type, `${at}.${name}`);
  });
  return [...missing, ...wrong];
}

function typeFaults(value: unknown, type: PropertyType, at: string): readonly string[] {
  if (isIntrinsic(value)) return branchesOf(value).flatMap((each) => typeFaults(each, type, at));
  const isNot = (what: string): readonly string[] => [
    `${at}: ${JSON.stringify(value)} is not ${what}`,
  ];
  switch (type.type) {
    case "string":
    case "date-time":
      return typeof value === "object" ? isNot("a string") : [];
    case "number":
    case "integer":
      return Number.isFinite(Number(value)) ? [] : isNot("a number");
    case "boolean":
      return typeof value === "boolean" || value === "true" || value === "false"
        ? []
        : isNot("a boolean");
    case "array":
      return Array.isArray(value)
        ? value.flatMap((each, i) => typeFaults(each, type.element, `${at}[${i}]`))
        : isNot("a list");
    case "map":
      return isObject(value)
        ? Object.entries(value).flatMap(([name, each]) =>
            typeFaults(each, type.element, `${at}.${name}`),
          )
        : isNot("a map");
    case "ref": {
      const definition = spec.get("typeDefinition", type.reference);
      return isObject(value)
        ? faultsIn(value, definition.properties, at)
        : isNot(`of type ${definition.name}`);
    }
    case "union": {
      const faults = type.types.map((each) => typeFaults(value, each, at));
      return faults.some((each) => each.length === 0) ? [] : (faults[0] ?? []);
    }
    default:
      return [];
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isIntrinsic = (value: unknown): value is Record<string, unknown> => {
  const names = isObject(value) ? Object.keys(value) : [];
  return names.length === 1 && /^(?:Ref|Condition|Fn::\w+)$/.test(names[0] ?? "");
};

/** What an `Fn::If` may become; other functions of CloudFormation are taken at their word. */
function branchesOf(value: Record<string, unknown>): readonly unknown[] {
  const branches = value["Fn::If"];
  return Array.isArray(branches) ? branches.slice(1) : [];
}

interface Reference {
  readonly from: string;
  readonly to: string;
  readonly attribute?: string;
}

function referencesIn({ Resources, Outputs = {} }: Template): readonly Reference[] {
  const found: Reference[] = [];
  const visit = (from: string, value: unknown): void => {
    if (Array.isArray(value)) {
      for (const each of value) visit(from, each);
      return;
    }
    if (!isObject(value)) return;
    for (const [name, each] of Object.entries(value)) {
      if (name === "Ref" && typeof each === "string") found.push({ from, to: each });
      else if (name === "Fn::GetAtt") {
        const [to = "", ...attribute] = typeof each === "string" ? each.split(".") : [each].flat();
        found.push({ from, to: String(to), attribute: attribute.join(".") });
      } else if (name === "Fn::Sub") {
        const [text, own = {}] = [each].flat();
        for (const [, to = "", attribute] of String(text).matchAll(
          /\$\{([\w:]+)(?:\.([\w.]+))?\}/g,
        ))
          if (!(isObject(own) && to in own))
            found.push({ from, to, ...(attribute !== undefined && { attribute }) });
        visit(from, own);
      } else visit(from, each);
    }
  };
  for (const [name, { Properties, DependsOn = [] }] of Object.entries(Resources)) {
    visit(name, Properties);
    for (const to of [DependsOn].flat()) found.push({ from: name, to });
  }
  visit("Outputs", Outputs);
  return found;
}

function referenceFault(
  { Resources, Parameters = {} }: Template,
  from: string,
  to: string,
  attribute: string | undefined,
): readonly string[] {
  if (attribute === undefined)
    return to.startsWith("AWS::") || to in Resources || to in Parameters
      ? []
      : [`${from}: it refers to ${to}, which is not there`];
  const type = Resources[to]?.Type;
  const schema = type === undefined ? undefined : schemaOf(type);
  if (!schema) return [`${from}: it refers to ${to}, which is not there`];
  return attribute in schema.attributes ? [] : [`${from}: ${to} has no attribute ${attribute}`];
}

function conditionFaults({ Resources, Conditions = {}, Outputs }: Template): readonly string[] {
  const named = Object.values(Resources).flatMap(({ Condition }) => Condition ?? []);
  const asked = [...JSON.stringify([Resources, Outputs]).matchAll(/"Fn::If":\["([^"]+)"/g)];
  return [...named, ...asked.map(([, name = ""]) => name)]
    .filter((name) => !(name in Conditions))
    .map((name) => `there is no condition ${name}`);
}

function cyclesIn(template: Template): readonly (readonly string[])[] {
  const next = Map.groupBy(referencesIn(template), ({ from }) => from);
  const done = new Set<string>();
  const cycles: (readonly string[])[] = [];
  const visit = (name: string, path: readonly string[]): void => {
    if (path.includes(name)) {
      cycles.push([...path.slice(path.indexOf(name)), name]);
      return;
    }
    if (done.has(name)) return;
    for (const { to } of next.get(name) ?? []) visit(to, [...path, name]);
    done.add(name);
  };
  for (const name of Object.keys(template.Resources)) visit(name, []);
  return cycles;
}
