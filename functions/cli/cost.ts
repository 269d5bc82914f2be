import type { Config } from "../../lib/config.ts";
import { dayMs } from "../../lib/duration.ts";
import { captureDayPrefix } from "../../lib/keys.ts";
import type { Store } from "../../lib/ports.ts";
import { type Trial, tryCost } from "../cost-trial.ts";
import { type FixedCost, fixedCosts } from "../fixed-cost.ts";
import { monthOf, usageOfMonth } from "../month-usage.ts";
import { readSpending, renderSpending, type Spending } from "../pace.ts";
import { type Price, priceOf, pricesOfParts } from "../price-usage.ts";
import type { Usage } from "../usage.ts";
import { withRuntime } from "../with-runtime.ts";
import { CannotRun, command, exitCodes } from "./command.ts";
import { whereOptions } from "./where-options.ts";

export const costCommand = command({
  name: "cost",
  summary: "what it costs on AWS: this month, 1,000 articles, a month, and what each facet adds",
  usage: "feedmill cost [--articles N] [--together N] [--json]",
  example: "feedmill cost --articles 500",
  options: {
    ...whereOptions,
    articles: {
      type: "string",
      value: "N",
      description: "articles a day; as many as came in the last week unless given",
    },
    together: {
      type: "string",
      value: "N",
      description:
        "articles that are published in one run; those of a day spread evenly unless given",
    },
    json: { type: "boolean", description: "all figures, as JSON" },
  },
  run: (context) =>
    withRuntime(context, async ({ store, config, normalizer }) => {
      const { values, stdout } = context;
      const now = context.clock();
      const articlesADay =
        parseCount("articles", values.articles) ?? (await articlesOfLastWeek(store, config, now));
      const together = parseCount("together", values.together) ?? togetherOf(articlesADay);
      const usage = await usageOfMonth(store, monthOf(now));
      const trial = await tryCost({ store, config, normalizer }, { together });
      const spending = await readSpending(store, config, now);
      const cost: Cost = {
        month: { name: monthOf(now), usage, price: priceOf(usage) },
        ...(trial && { trial: { ...trial, perThousand: perThousand(trial) } }),
        fixed: fixedCosts(config),
        articlesADay,
        ...(spending && { spending }),
      };
      stdout.write(values.json ? `${JSON.stringify(cost, null, 2)}\n` : renderCost(cost));
      return exitCodes.done;
    }),
});

interface Cost {
  readonly month: { readonly name: string; readonly usage: Usage; readonly price: Price };
  readonly trial?: Trial & { readonly perThousand: number };
  readonly fixed: readonly FixedCost[];
  readonly articlesADay: number;
  readonly spending?: Spending;
}

function parseCount(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new CannotRun(`--${name}: got "${text}"; give a whole number from 1`);
}

const minutesOfDay = 24 * 60;

/** Publish runs every minute. */
const togetherOf = (articlesADay: number): number =>
  Math.max(1, Math.round(articlesADay / minutesOfDay));

async function articlesOfLastWeek(store: Store, { sources }: Config, now: Date): Promise<number> {
  let captures = 0;
  for (const { id } of sources) {
    for (let back = 0; back < 7; back++) {
      const day = new Date(now.getTime() - back * dayMs)
        .toISOString()
        .slice(0, "yyyy-mm-dd".length);
      for await (const _ of store.list(captureDayPrefix(id, day))) captures++;
    }
  }
  return Math.round(captures / 7);
}

const perThousand = ({ usage, articles }: Trial): number =>
  articles === 0 ? 0 : (priceOf(usage).total / articles) * 1_000;

const daysOfMonth = 365 / 12;

function renderCost({ month, trial, fixed, articlesADay, spending }: Cost): string {
  const fixedSum = fixed.reduce((sum, { price }) => sum + price, 0);
  const ofArticles = ((trial?.perThousand ?? 0) / 1_000) * articlesADay * daysOfMonth;
  return [
    ...renderMonth(month),
    ...(spending ? [renderSpending(spending)] : []),
    "",
    ...(trial
      ? renderTrial(trial)
      : ["Nothing was captured yet, so that no article can be tried."]),
    "",
    `A month, with ${articlesADay} articles a day: ${dollars(fixedSum + ofArticles)}`,
    `  ${"S3, for articles".padEnd(28)}${dollars(ofArticles).padStart(9)}`,
    ...fixed.map(({ what, price }) => `  ${what.padEnd(28)}${dollars(price).padStart(9)}`),
    "",
    "US dollars at the list prices of functions/aws-prices.ts, without the free tier. Reading articles, storage, logs",
    "and what CloudFront sends to readers come on top: the month above has compute as it was, docs/scale.md the rest.",
    "",
  ].join("\n");
}

function renderMonth({ name, usage, price }: Cost["month"]): string[] {
  if (usage.invocations === 0) return [`${name}: no function has told what it used`];
  const { articles } = usage;
  const each = articles > 0 ? `, ${dollars((price.total / articles) * 1_000)} per 1,000` : "";
  return [
    `${name}, as far as it was told: ${dollars(price.total)}, ${articles} articles${each}`,
    `  S3 ${dollars(price.s3)}, Lambda ${dollars(price.lambda)}, queues ${dollars(price.sqs)}`,
  ];
}

function renderTrial({
  usage,
  articles,
  together,
  perThousand: each,
}: NonNullable<Cost["trial"]>): string[] {
  const ofThousand = (count: number): string =>
    String(Math.round((count / Math.max(1, articles)) * 1_000));
  const head = ["requests of 1,000 articles", "PUT", "LIST", "GET", "HEAD", "dollars"];
  const rows = pricesOfParts(usage).map(({ part, requests, price }) => [
    part,
    ...[requests.puts, requests.lists, requests.gets, requests.heads].map(ofThousand),
    dollars((price / Math.max(1, articles)) * 1_000),
  ]);
  const line = ([part = "", ...cells]: readonly string[]): string =>
    `  ${part.padEnd(28)}${cells.map((cell) => cell.padStart(9)).join("")}`;
  return [
    `By trial, with the newest ${articles} articles, ${together} in a run: ${dollars(each)} per 1,000`,
    line(head),
    ...rows.map(line),
  ];
}

const dollars = (amount: number): string =>
  `$${amount < 1 ? amount.toFixed(4) : amount.toFixed(2)}`;
