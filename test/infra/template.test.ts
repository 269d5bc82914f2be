import { describe, expect, it } from "vitest";
import { accessOf, wildcardsOf } from "./permissions.ts";
import { faultsOf } from "./template.ts";

const queue = (properties: object) => ({
  Resources: { Queue: { Type: "AWS::SQS::Queue", Properties: { ...properties } } },
});

describe("a template that is wrong", () => {
  it.each([
    ["a type that there is not", { Resources: { A: { Type: "AWS::SQS::Kew" } } }, "AWS::SQS::Kew"],
    ["a property that there is not", queue({ Colour: "red" }), "Colour"],
    ["a number for text", queue({ VisibilityTimeout: "soon" }), "VisibilityTimeout"],
    ["text for a map", queue({ Tags: "red" }), "Tags"],
    [
      "a property left out",
      { Resources: { A: { Type: "AWS::Scheduler::Schedule", Properties: {} } } },
      "Target is missing",
    ],
    ["a name that leads nowhere", queue({ QueueName: { Ref: "Nothing" } }), "Nothing"],
    ["one inside a text", queue({ QueueName: { "Fn::Sub": `a-\${Nothing}` } }), "Nothing"],
    [
      "an attribute that there is not",
      queue({ QueueName: { "Fn::GetAtt": ["Queue", "Colour"] } }),
      "no attribute Colour",
    ],
    ["itself before itself", queue({ QueueName: { Ref: "Queue" } }), "wait for each other"],
    ["a condition that there is not", queue({ QueueName: { "Fn::If": ["Odd", "a", "b"] } }), "Odd"],
  ])("is told of: %s", (_, template, word) => {
    expect(faultsOf(template).join("\n")).toContain(word);
  });

  it("is not one that is right", () => {
    expect(faultsOf(queue({ VisibilityTimeout: 30, SqsManagedSseEnabled: true }))).toEqual([]);
  });
});

describe("what a role may do", () => {
  const role = (Action: string, Resource: unknown) => ({
    Resources: {
      Role: {
        Type: "AWS::IAM::Role",
        Properties: {
          Policies: [{ PolicyDocument: { Statement: [{ Effect: "Allow", Action, Resource }] } }],
        },
      },
    },
  });

  it("is what a statement allows and no more", () => {
    const template = role("s3:PutObject", { "Fn::Sub": `\${Bucket.Arn}/site/*` });
    expect(accessOf(template)).toEqual({ Role: { site: "put", "site/records": "put" } });
    expect(wildcardsOf(template)).toEqual([]);
  });

  it("is told of where it is everything", () => {
    expect(wildcardsOf(role("s3:*", "*"))).toEqual(["s3:*", "*"]);
  });
});
