import { randomUUID } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import {
  type Condition,
  type ObjectHead,
  type Store,
  type StoredObject,
  StoreError,
  type Version,
  type Wait,
} from "../ports.ts";
import { checkKey } from "./key.ts";
import { tellingType } from "./media-type.ts";
import { type BilledRequest, tellRequests } from "./s3/billed-requests.ts";
import { asStoreError, failureOf, isMissing } from "./s3/s3-error.ts";

export interface S3Options {
  readonly bucket: string;
  /** Stands before every key, so that a bucket can hold more than one store. */
  readonly prefix?: string;
  /** Address of another service than AWS that speaks S3 and knows conditional writes. */
  readonly endpoint?: string;
  readonly region?: string;
  /** Given only where the SDK's own chain (environment, profile, role) must not be asked. */
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string };
  /** How long an endpoint may take to answer one request before it is asked again. */
  readonly requestTimeoutMs?: number;
  /** A client of the caller's making, instead of one made from the options above. */
  readonly client?: Pick<S3Client, "send">;
  /** Told of every request that is billed, with the key of the store. */
  readonly onRequest?: (request: BilledRequest) => void;
  /** Waits before a refused write is tried again. */
  readonly wait?: Wait;
  /** A name for one write that no other write has. */
  readonly writeId?: () => string;
}

/**
 * A bucket as object store. Conditions are S3's own; the version is the ETag without its quotes.
 *
 * The SDK repeats a request whose answer was lost, and the repetition then meets our own write:
 * 412. Therefore each write carries an id in its metadata, and a refusal is settled by reading
 * back: our id there means that we won. (A writer who replaced ours in between hides it: then
 * `lost` is answered, and the caller, who reads anew, finds its deed within what he reads.)
 */
export function openS3(options: S3Options): Store {
  const { bucket: Bucket, writeId = randomUUID, wait = pause } = options;
  const client = options.client ?? connect(options);
  const prefix = options.prefix ? `${options.prefix.replace(/(?<!\/)\/+$/, "")}/` : "";
  const place = (key: string): string => `s3://${Bucket}/${prefix}${key}`;
  const at = (key: string) => ({ Bucket, Key: `${prefix}${key}` });
  // RFC 9110 §13.1.1 wants an entity tag in quotes, and AWS takes it with and without. Ceph's
  // gateway knows only the bare one: learnt from its first refusal of a version that is there.
  let quoted = true;

  async function find(key: string): Promise<WrittenHead | undefined> {
    checkKey(key);
    try {
      return headOf(await client.send(new HeadObjectCommand(at(key))), place(key));
    } catch (error) {
      if (isMissing(failureOf(error))) return undefined;
      throw asStoreError(error, place(key));
    }
  }

  async function* listed(under: string, { after }: { readonly after?: string } = {}) {
    let token: string | undefined;
    do {
      const command = new ListObjectsV2Command({
        Bucket,
        Prefix: `${prefix}${under}`,
        StartAfter: after === undefined ? undefined : `${prefix}${after}`,
        ContinuationToken: token,
        // XML cannot hold every character that a key can.
        EncodingType: "url",
      });
      const page = await client.send(command).catch((error: unknown) => {
        throw asStoreError(error, place(under));
      });
      for (const { Key = "", ETag } of page.Contents ?? [])
        yield { key: decodeURIComponent(Key.replaceAll("+", " ")).slice(prefix.length), ETag };
      token = page.IsTruncated ? page.NextContinuationToken : undefined;
    } while (token !== undefined);
  }

  return {
    async get(key) {
      checkKey(key);
      for (let attempt = 1; ; attempt++) {
        try {
          const answer = await client.send(new GetObjectCommand(at(key)));
          const body = (await answer.Body?.transformToByteArray()) ?? new Uint8Array();
          if (answer.ContentLength !== undefined && body.length !== answer.ContentLength)
            throw new Error(`got ${body.length} of ${answer.ContentLength} bytes`);
          const { writeId: _, ...head } = headOf(answer, place(key));
          return { ...head, body } satisfies StoredObject;
        } catch (error) {
          const failure = failureOf(error);
          if (isMissing(failure)) return undefined;
          // The SDK repeats requests, but not the reading of a body that breaks off.
          const brokeOff = failure.status === undefined || failure.status === 200;
          if (!brokeOff || attempt === readsMax) throw asStoreError(error, place(key));
        }
      }
    },

    async head(key) {
      const found = await find(key);
      if (!found) return undefined;
      const { writeId: _, ...head } = found;
      return head;
    },

    async put(key, body, condition, { contentType, metadata } = {}) {
      checkKey(key);
      const id = writeId();
      let quotes = quoted;
      for (let attempt = 1; attempt <= writesMax; attempt++) {
        try {
          const answer = await client.send(
            new PutObjectCommand({
              ...at(key),
              ...headersOf(condition, quotes),
              Body: body,
              ContentType: contentType,
              Metadata: { ...metadata, [writeIdName]: id },
            }),
          );
          quoted = quotes;
          return { kind: "written", version: versionOf(answer, place(key)) };
        } catch (error) {
          const failure = failureOf(error);
          const refused = failure.status === 412 || isMissing(failure);
          if (!refused && failure.status !== 409) throw asStoreError(error, place(key));
          const present = await find(key);
          if (present?.writeId === id) return { kind: "written", version: present.version };
          if (!holds(condition, present)) return { kind: "lost" };
          // The condition is true and was refused: another writer came and went, or its spelling
          // is not understood. A conflict (409) says only that others write at the same time.
          if (refused && condition !== "absent") quotes = !quotes;
          await wait(attempt * pauseMs);
        }
      }
      throw new StoreError(
        `${place(key)}: refused ${writesMax} times though its condition was true; let other writers finish and run again`,
      );
    },

    async delete(key) {
      checkKey(key);
      try {
        await client.send(new DeleteObjectCommand(at(key)));
      } catch (error) {
        if (!isMissing(failureOf(error))) throw asStoreError(error, place(key));
      }
    },

    async *list(under, options) {
      for await (const { key } of listed(under, options)) yield key;
    },

    async *listVersions(under) {
      for await (const { key, ETag } of listed(under))
        yield { key, version: versionOf({ ETag }, place(key)) };
    },
  };
}

const writeIdName = "feedmill-write";
const readsMax = 3;
const writesMax = 10;
const pauseMs = 10;
const pause: Wait = async (ms) => setTimeout(ms);

function connect(options: S3Options): S3Client {
  const { prefix, onRequest } = options;
  const client = clientOf(options);
  const begin = prefix ? prefix.replace(/(?<!\/)\/*$/, "/").length : 0;
  if (onRequest)
    client.middlewareStack.add(
      tellRequests(({ key, ...request }) => onRequest({ ...request, key: key.slice(begin) })),
      { step: "finalizeRequest", priority: "low", name: "tellRequests" },
    );
  return client;
}

const clientOf = ({ endpoint, region, credentials, requestTimeoutMs = 30_000 }: S3Options) =>
  new S3Client({
    ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }),
    // Other services do not care for the region, but the signature needs one.
    ...(region === undefined && endpoint === undefined ? {} : { region: region ?? "us-east-1" }),
    ...(credentials === undefined ? {} : { credentials }),
    // Not every service knows the SDK's newer checksums.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
    requestHandler: {
      connectionTimeout: 5_000,
      requestTimeout: requestTimeoutMs,
      throwOnRequestTimeout: true,
    },
  });

interface WrittenHead extends ObjectHead {
  readonly writeId: string | undefined;
}

interface Answer {
  readonly ETag?: string | undefined;
  readonly ContentType?: string | undefined;
  readonly Metadata?: Record<string, string> | undefined;
}

function headOf(answer: Answer, place: string): WrittenHead {
  const { [writeIdName]: writeId, ...metadata } = answer.Metadata ?? {};
  return {
    version: versionOf(answer, place),
    metadata,
    writeId,
    ...tellingType(answer.ContentType),
  };
}

function versionOf({ ETag }: Answer, place: string): Version {
  if (ETag) return ETag.replace(/^"(.*)"$/, "$1");
  throw new StoreError(`${place}: the endpoint gave no ETag; choose one that speaks S3 in full`);
}

function headersOf(condition: Condition, quotes: boolean) {
  if (condition === "absent") return { IfNoneMatch: "*" };
  return { IfMatch: quotes ? `"${condition.version}"` : condition.version };
}

const holds = (condition: Condition, present: ObjectHead | undefined): boolean =>
  condition === "absent" ? !present : present?.version === condition.version;
