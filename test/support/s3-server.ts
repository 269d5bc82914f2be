import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { compareKeys } from "../../lib/store/key.ts";

/** What can go wrong between a client and S3. */
export type S3Fault =
  /** 409 ConditionalRequestConflict, nothing applied. */
  | "conflict"
  | "error-before"
  /** 500 though the request was applied. */
  | "error-after"
  | "slow-down"
  /** Applied, then the connection closes without an answer. */
  | "lost-response"
  /** Applied, then no answer ever. */
  | "stalled"
  /** Half the body of a GET, then the connection closes. */
  | "truncated"
  | "denied";

export interface S3Request {
  readonly n: number;
  readonly kind: "put" | "get" | "head" | "delete" | "list";
  readonly key: string;
}

export interface S3ServerOptions {
  readonly fault?: (request: S3Request) => S3Fault | undefined;
  /** Which spelling of an entity tag If-Match understands: RFC 9110's, Ceph's, AWS's. */
  readonly ifMatch?: "quoted" | "bare" | "either";
  /** What If-Match on a missing key answers: both occur. */
  readonly missingStatus?: 404 | 412;
  readonly pageKeysMax?: number;
  /** Conditions that are read over, as most services do that only look like S3. */
  readonly ignores?: readonly ("if-none-match" | "if-match")[];
  /** The one bucket that there is; any name where it is not said. */
  readonly bucket?: string;
}

export interface S3Server extends AsyncDisposable {
  readonly endpoint: string;
  readonly requests: readonly S3Request[];
  readonly counts: Readonly<Record<S3Request["kind"], number>>;
  /** `notice` is called at each request from now on, before it is answered; in place of the one before. */
  onRequest(notice: (request: S3Request) => void): void;
  /** Metadata as it was sent, write ids included. */
  metadataOf(key: string): Readonly<Record<string, string>> | undefined;
}

interface Stored {
  readonly body: Buffer;
  readonly etag: string;
  readonly contentType: string;
  readonly metadata: Readonly<Record<string, string>>;
}

interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer | string;
}

/**
 * One bucket of an S3 that enforces conditions, on loopback, path style. Check and commit are one
 * synchronous step. Signatures are not checked.
 */
export async function startS3Server(options: S3ServerOptions = {}): Promise<S3Server> {
  const objects = new Map<string, Stored>();
  const requests: S3Request[] = [];
  const counts = { put: 0, get: 0, head: 0, delete: 0, list: 0 };
  let noticed: (request: S3Request) => void = () => {};

  const server = createServer(async (message, response) => {
    const body = await bodyOf(message);
    const url = new URL(message.url ?? "/", "http://localhost");
    const [, bucket, ...path] = url.pathname.split("/");
    const key = decodeURIComponent(path.join("/"));
    const kind = kindOf(message, key);
    const request = { n: requests.length + 1, kind, key };
    requests.push(request);
    counts[kind]++;
    noticed(request);
    const fault = options.fault?.(request);
    const elsewhere = options.bucket !== undefined && options.bucket !== bucket;
    const refusal = elsewhere ? problem(404, "NoSuchBucket") : fault && refusals[fault];
    if (refusal) return send(response, refusal);
    const reply = answer(objects, { kind, key, url, message, body }, options);
    if (fault === "stalled") return;
    if (fault === "lost-response") return void message.socket.destroy();
    if (fault === "error-after") return send(response, problem(500, "InternalError"));
    if (fault === "truncated") return sendHalf(response, reply);
    send(response, reply);
  });

  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port was given");
  return {
    endpoint: `http://127.0.0.1:${address.port}`,
    requests,
    counts,
    onRequest: (notice) => {
      noticed = notice;
    },
    metadataOf: (key) => objects.get(key)?.metadata,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

interface Asked {
  readonly kind: S3Request["kind"];
  readonly key: string;
  readonly url: URL;
  readonly message: IncomingMessage;
  readonly body: Buffer;
}

function answer(objects: Map<string, Stored>, asked: Asked, options: S3ServerOptions): Reply {
  const present = objects.get(asked.key);
  switch (asked.kind) {
    case "list":
      return list(objects, asked.url.searchParams, options.pageKeysMax ?? 1000);
    case "put":
      return put(objects, asked, options);
    case "delete":
      objects.delete(asked.key);
      return { status: 204 };
    default:
      if (!present) return problem(404, "NoSuchKey");
      return { status: 200, headers: headersOf(present), body: present.body };
  }
}

function put(
  objects: Map<string, Stored>,
  { key, message, body }: Asked,
  { ifMatch = "either", missingStatus = 404, ignores = [] }: S3ServerOptions,
): Reply {
  const present = objects.get(key);
  const heard = (name: "if-none-match" | "if-match"): string | undefined =>
    ignores.includes(name) ? undefined : message.headers[name];
  const wanted = heard("if-match");
  if (heard("if-none-match") === "*" && present) return precondition;
  if (wanted !== undefined && !present)
    return missingStatus === 404 ? problem(404, "NoSuchKey") : precondition;
  if (wanted !== undefined && present && !spellings(present.etag, ifMatch).includes(wanted))
    return precondition;
  const metadata = Object.fromEntries(
    Object.entries(message.headers)
      .filter(([name]) => name.startsWith("x-amz-meta-"))
      .map(([name, value]) => [name.slice("x-amz-meta-".length), String(value)]),
  );
  const etag = createHash("md5").update(body).digest("hex");
  const contentType = message.headers["content-type"] ?? "application/octet-stream";
  objects.set(key, { body, etag, contentType, metadata });
  return { status: 200, headers: { etag: `"${etag}"` } };
}

const spellings = (etag: string, known: "quoted" | "bare" | "either"): string[] => [
  ...(known === "bare" ? [] : [`"${etag}"`]),
  ...(known === "quoted" ? [] : [etag]),
];

/** ListObjectsV2: the token is the last key given, as base64 so that no client can lean on it. */
function list(
  objects: Iterable<readonly [key: string, Stored]>,
  query: URLSearchParams,
  pageKeysMax: number,
): Reply {
  const token = query.get("continuation-token");
  const after = token ? Buffer.from(token, "base64").toString() : (query.get("start-after") ?? "");
  const found = [...objects]
    .filter(([key]) => key.startsWith(query.get("prefix") ?? "") && compareKeys(key, after) > 0)
    .sort(([a], [b]) => compareKeys(a, b));
  const page = found.slice(0, Math.min(Number(query.get("max-keys") ?? pageKeysMax), pageKeysMax));
  const more = page.length < found.length;
  const next = Buffer.from(page.at(-1)?.[0] ?? "").toString("base64");
  return {
    status: 200,
    headers: { "content-type": "application/xml" },
    body: [
      '<?xml version="1.0" encoding="UTF-8"?><ListBucketResult>',
      `<IsTruncated>${more}</IsTruncated><KeyCount>${page.length}</KeyCount>`,
      "<EncodingType>url</EncodingType>",
      ...page.map(
        ([key, { etag }]) =>
          `<Contents><Key>${encodeKey(key)}</Key><ETag>&quot;${etag}&quot;</ETag></Contents>`,
      ),
      more ? `<NextContinuationToken>${next}</NextContinuationToken>` : "",
      "</ListBucketResult>",
    ].join(""),
  };
}

const encodeKey = (key: string): string =>
  encodeURIComponent(key).replaceAll("%2F", "/").replaceAll("%20", "+");

const headersOf = ({ etag, contentType, metadata }: Stored): Record<string, string> => ({
  etag: `"${etag}"`,
  "content-type": contentType,
  ...Object.fromEntries(
    Object.entries(metadata).map(([name, value]) => [`x-amz-meta-${name}`, value]),
  ),
});

function kindOf({ method }: IncomingMessage, key: string): S3Request["kind"] {
  if (method === "PUT") return "put";
  if (method === "HEAD") return "head";
  if (method === "DELETE") return "delete";
  return key === "" ? "list" : "get";
}

const problem = (status: number, code: string): Reply => ({
  status,
  headers: { "content-type": "application/xml" },
  body: `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`,
});

const precondition = problem(412, "PreconditionFailed");

const refusals: Partial<Record<S3Fault, Reply>> = {
  conflict: problem(409, "ConditionalRequestConflict"),
  "error-before": problem(500, "InternalError"),
  "slow-down": problem(503, "SlowDown"),
  denied: problem(403, "AccessDenied"),
};

function send(response: ServerResponse, { status, headers = {}, body = "" }: Reply): void {
  const length = status === 204 ? {} : { "content-length": Buffer.byteLength(body) };
  response.writeHead(status, { ...headers, ...length }).end(body);
}

function sendHalf(response: ServerResponse, { status, headers = {}, body = "" }: Reply): void {
  const bytes = Buffer.from(body);
  response.writeHead(status, { ...headers, "content-length": bytes.length });
  response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
}

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk);
  return Buffer.concat(chunks);
}
