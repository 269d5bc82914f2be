import { StoreError } from "../../ports.ts";

/** What an endpoint answered, or why none did, without naming the SDK's classes. */
export interface S3Failure {
  readonly name: string;
  readonly status: number | undefined;
}

export function failureOf(error: unknown): S3Failure {
  if (!(error instanceof Error)) return { name: String(error), status: undefined };
  const answer = "$metadata" in error ? error.$metadata : undefined;
  const status =
    typeof answer === "object" && answer !== null && "httpStatusCode" in answer
      ? answer.httpStatusCode
      : undefined;
  const name = "code" in error && typeof error.code === "string" ? error.code : error.name;
  return { name, status: typeof status === "number" ? status : undefined };
}

/** A key that is not there. A bucket that is not there answers 404 too, but that is a mistake of ours. */
export const isMissing = ({ name, status }: S3Failure): boolean =>
  status === 404 && name !== "NoSuchBucket";

/** What S3 said, in words that name the object and the remedy. */
export function asStoreError(error: unknown, place: string): StoreError {
  if (error instanceof StoreError) return error;
  const { name, status } = failureOf(error);
  const remedy =
    remedies[name] ??
    (status === undefined ? undefined : remedies[status]) ??
    "if it lasts, look at the endpoint's own log";
  const said =
    error instanceof Error && error.message !== name ? `${name}: ${error.message}` : name;
  return new StoreError(`${place}: ${said}; ${remedy}`, { cause: error });
}

const notReached = "the endpoint was not reached: look at its address and at the network";
const notKnown = "give the access key of a user of this endpoint";
const expired = "the credentials have run out: sign in again";

const remedies: Readonly<Record<string, string>> = {
  403: "give this role s3:GetObject, s3:PutObject, s3:DeleteObject and s3:ListBucket (without the last, a missing object answers 403)",
  501: "this endpoint has no conditional writes, without which nothing is safe here; choose another",
  NoSuchBucket: "make the bucket, or correct its name in the address of the store",
  PermanentRedirect: "the bucket is in another region; name that region",
  InvalidAccessKeyId: notKnown,
  SignatureDoesNotMatch: notKnown,
  CredentialsProviderError:
    "no credentials were found: sign in, or set AWS_PROFILE or the access key",
  ExpiredToken: expired,
  ExpiredTokenException: expired,
  InvalidToken: expired,
  RequestTimeTooSkewed: "set the clock of this machine",
  ERR_INVALID_URL:
    "FEEDMILL_S3_ENDPOINT is no address: write one such as https://s3.example.org or http://127.0.0.1:9000",
  ECONNREFUSED: notReached,
  ECONNRESET: notReached,
  EHOSTUNREACH: notReached,
  ETIMEDOUT: notReached,
  ENOTFOUND: notReached,
  EAI_AGAIN: notReached,
  TimeoutError: "the endpoint did not answer in time: run again later",
  QuotaExceeded: "the bucket is full: raise its quota or choose another store",
  XMinioStorageFull: "the disk of the endpoint is full: free some or choose another store",
};
