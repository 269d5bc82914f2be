import { awsPrices, priceOfS3 } from "./aws-prices.ts";
import { allRequests, type Requests, type Usage } from "./usage.ts";

/** What usage costs at AWS, in US dollars, by component. */
export interface Price {
  readonly s3: number;
  readonly lambda: number;
  readonly sqs: number;
  readonly total: number;
}

export function priceOf(usage: Usage): Price {
  const s3 = priceOfS3(allRequests(usage));
  const { lambda: asked } = awsPrices;
  const lambda =
    usage.gigabyteSeconds * asked.gigabyteSecond + usage.invocations * asked.invocation;
  const sqs = usage.messages * awsPrices.sqs.fifoRequest;
  return { s3, lambda, sqs, total: s3 + lambda + sqs };
}

/** By part of the store, the dearest first. */
export const pricesOfParts = ({
  requests,
}: Usage): readonly {
  readonly part: string;
  readonly requests: Requests;
  readonly price: number;
}[] =>
  Object.entries(requests)
    .map(([part, its]) => ({ part, requests: its, price: priceOfS3(its) }))
    .sort((a, b) => b.price - a.price || (a.part < b.part ? -1 : 1));
