/**
 * What AWS asks for each thing that Feedmill uses: US dollars, on demand, in eu-west-1, without the free
 * tier, which ends or is used up by others. They are written down here and not fetched: before much rests
 * on a figure, compare them with aws.amazon.com. Large amounts are cheaper, never dearer.
 */
export const awsPrices = {
  region: "eu-west-1",
  s3: {
    /** PUT, POST, COPY and LIST. */
    write: 0.005 / 1_000,
    /** GET, HEAD and all others; a DELETE is free. */
    read: 0.0004 / 1_000,
    gigabyteMonth: 0.023,
  },
  lambda: {
    /** arm64. */
    gigabyteSecond: 0.0000133334,
    invocation: 0.2 / 1_000_000,
  },
  sqs: {
    request: 0.4 / 1_000_000,
    /** First in, first out. */
    fifoRequest: 0.5 / 1_000_000,
  },
  scheduler: { invocation: 1 / 1_000_000 },
  cloudFront: {
    /** HTTPS, to readers in Europe. */
    request: 0.012 / 10_000,
    functionCall: 0.1 / 1_000_000,
    gigabyte: 0.085,
    invalidationPath: 0.005,
    /** Free each month, for ever. */
    invalidationPathsFree: 1_000,
  },
  cloudWatch: {
    logGigabyte: 0.57,
    /** A month. */
    metric: 0.3,
    alarm: 0.1,
  },
} as const;

/** Requests to S3 by kind, as its clients name them. */
export interface S3Requests {
  readonly puts: number;
  readonly lists: number;
  readonly gets: number;
  readonly heads: number;
  readonly deletes: number;
}

/** What these requests cost, in US dollars. */
export const priceOfS3 = ({ puts, lists, gets, heads }: S3Requests): number =>
  (puts + lists) * awsPrices.s3.write + (gets + heads) * awsPrices.s3.read;
