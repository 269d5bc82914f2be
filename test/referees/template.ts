import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { accessOf, otherActionsOf, wildcardsOf } from "../infra/permissions.ts";
import { faultsOf } from "../infra/template.ts";
import { verdict } from "../support/verdict.ts";

/** A packaged template before AWS's schemas, and its roles before the table below. Arguments: file, stage. */

const [file = "", stage = ""] = process.argv.slice(2);
const template = JSON.parse(readFileSync(file, "utf8"));

/** Who may do what where; all else is denied. Written by hand: it is what the template is held to. */
const access = {
  CollectRole: {
    inbox: "get list",
    captures: "get put list",
    sources: "get put list",
    hosts: "get put",
    raw: "get put",
    config: "get put",
    meters: "get put list",
  },
  NormalizeRole: {
    captures: "get list",
    identities: "get put",
    records: "get put",
    "pending/article": "get put delete list",
    "pending/stories": "get delete list",
    stories: "get",
    quarantine: "get put delete list",
    retractions: "get list",
    config: "get",
    meters: "get put",
    "site/records": "get",
  },
  PublishRole: {
    captures: "list",
    records: "get list",
    "pending/article": "get delete list",
    "pending/feed": "get put delete list",
    "pending/stories": "get put delete list",
    stories: "get put",
    quarantine: "list",
    retractions: "get list",
    sources: "get list",
    hubs: "get put list",
    leases: "get put delete",
    config: "get",
    meters: "get put list",
    site: "get put",
    "site/records": "get put",
  },
  ScheduleRole: {},
};
const logs = (name: string): string =>
  `arn:{AWS::Partition}:logs:{AWS::Region}:{AWS::AccountId}:log-group:/aws/lambda/feedmill-${stage}-${name}:*`;
const writesLog = "logs:CreateLogStream logs:PutLogEvents";
const receives = "sqs:ReceiveMessage sqs:DeleteMessage sqs:GetQueueAttributes";
const others = {
  CollectRole: {
    "{SourceQueue.Arn}": `${receives} sqs:SendMessage`,
    [logs("collect")]: writesLog,
  },
  NormalizeRole: { "{CaptureQueue.Arn}": receives, [logs("normalize")]: writesLog },
  PublishRole: { [logs("publish")]: writesLog },
  ScheduleRole: {
    "{CollectLambdaFunction.Arn}": "lambda:InvokeFunction",
    "{NormalizeLambdaFunction.Arn}": "lambda:InvokeFunction",
    "{PublishLambdaFunction.Arn}": "lambda:InvokeFunction",
    "{ScheduleDeadLetters.Arn}": "sqs:SendMessage",
  },
};

const faults = faultsOf(template);
verdict(named("schemas"), faults.length === 0, faults.join("; "));
verdictOfSame("who may do what in the bucket", accessOf(template), access);
verdictOfSame("what else they may do", otherActionsOf(template), others);
const wildcards = wildcardsOf(template);
verdict(named("no wildcard"), wildcards.length === 0, wildcards.join(" "));

function verdictOfSame(what: string, found: object, wanted: object): void {
  const got = `got ${JSON.stringify(found)}; wanted ${JSON.stringify(wanted)}`;
  verdict(named(what), isDeepStrictEqual(found, wanted), got);
}

function named(what: string): string {
  return `template of ${stage}: ${what}`;
}
