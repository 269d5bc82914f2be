import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type S3Client,
} from "@aws-sdk/client-s3";
import type { Bucket, BucketObject } from "./bucket.ts";
import type { Fault, Faults } from "./faults.ts";
import type { Random } from "./random.ts";
import { isPermitted } from "./roles.ts";
import type { Process, Scheduler } from "./scheduler.ts";

/** What a process of the simulation has to do with. */
export interface Surroundings {
  readonly bucket: Bucket;
  readonly scheduler: Scheduler;
  readonly faults: Faults;
  readonly random: Random;
  /** The role of a process does not let it do what it asks for. */
  denied(what: string): void;
}

/** As the SDK's standard mode has it. */
const attemptsMax = 3;

/**
 * Stands where the SDK's client does, under the real `lib/store/s3.ts`: it repeats what failed by
 * 5xx or without an answer, blindly, as the SDK does, also where the request had been applied.
 */
export function simulatedS3(process: Process, around: Surroundings): Pick<S3Client, "send"> {
  const send = async (command: unknown): Promise<unknown> => {
    const request = requestOf(command, process, around);
    const { kind, what } = request;
    if (!isPermitted(process.role, kind, what.slice(`${kind} `.length))) {
      around.denied(`${process.name} may not ${what}`);
      throw new Failure("AccessDenied", 403);
    }
    for (let attempt = 1; ; attempt++) {
      await around.scheduler.turn(process, what);
      const fault = around.faults.next("store", kind);
      if (fault) around.scheduler.note(`  ${fault}`);
      const answer = await answerTo(request, fault, process, around);
      if (!(answer instanceof Failure)) return answer;
      const isRepeated = answer.status === undefined || answer.status >= 500;
      if (!isRepeated || attempt === attemptsMax) throw answer;
    }
  };
  // The overloads of `send` cannot be met by anything but the class itself.
  return { send: send as unknown as S3Client["send"] };
}

interface S3Request {
  readonly kind: "get" | "head" | "put" | "delete" | "list";
  readonly what: string;
  apply(): unknown;
}

/** An answer that is an error, in the SDK's shape. */
class Failure extends Error {
  readonly status: number | undefined;
  readonly $metadata: { readonly httpStatusCode?: number };
  constructor(name: string, status?: number) {
    super(name);
    this.name = name;
    this.status = status;
    this.$metadata = status === undefined ? {} : { httpStatusCode: status };
  }
}

const silence = new Failure("TimeoutError");

async function answerTo(
  request: S3Request,
  fault: Fault | undefined,
  process: Process,
  { scheduler, random }: Surroundings,
): Promise<unknown> {
  switch (fault) {
    case "503-before":
      return new Failure("SlowDown", 503);
    case "conflict":
      return new Failure("ConditionalRequestConflict", 409);
    case "late-apply":
      scheduler.later(`${request.what}, late`, () => request.apply());
      return silence;
    case "crash-before":
      return die(process);
    case "500-after":
      request.apply();
      return new Failure("InternalError", 500);
    case "lost-response":
      request.apply();
      return silence;
    case "crash-after":
      request.apply();
      return die(process);
    case "truncated":
      return halfOf(request.apply());
    case "freeze": {
      const answer = request.apply();
      process.frozenUntil = scheduler.steps + 20 + random.below(400);
      await scheduler.turn(process, "it thaws");
      return answer;
    }
    default:
      return request.apply();
  }
}

/** Nobody hears of the answer. */
export function die(process: Process): Promise<never> {
  process.alive = false;
  return new Promise(() => {});
}

function requestOf(
  command: unknown,
  process: Process,
  { bucket, random }: Surroundings,
): S3Request {
  if (command instanceof PutObjectCommand) {
    const { Key = "", Body, IfMatch, IfNoneMatch, ContentType, Metadata = {} } = command.input;
    if (!(Body instanceof Uint8Array)) throw new Error("put: the body is no bytes");
    const object = { body: Body, contentType: ContentType, metadata: Metadata };
    const condition = { ifMatch: IfMatch, ifNoneMatch: IfNoneMatch };
    return {
      kind: "put",
      what: `put ${Key}`,
      apply: () => {
        const done = bucket.put(Key, object, condition, process);
        if (done.status === 200) return { ETag: `"${done.etag}"` };
        // S3 answers both where the object is missing.
        const status = done.status === 404 && random.chance(0.5) ? 412 : done.status;
        return new Failure(status === 404 ? "NoSuchKey" : "PreconditionFailed", status);
      },
    };
  }
  if (command instanceof GetObjectCommand) {
    const { Key = "" } = command.input;
    return {
      kind: "get",
      what: `get ${Key}`,
      apply: () => {
        const object = bucket.objects.get(Key);
        return object ? { ...headOf(object), ...bodyOf(object.body) } : missing();
      },
    };
  }
  if (command instanceof HeadObjectCommand) {
    const { Key = "" } = command.input;
    return {
      kind: "head",
      what: `head ${Key}`,
      apply: () => {
        const object = bucket.objects.get(Key);
        return object ? headOf(object) : missing();
      },
    };
  }
  if (command instanceof DeleteObjectCommand) {
    const { Key = "" } = command.input;
    return {
      kind: "delete",
      what: `delete ${Key}`,
      apply: () => {
        bucket.delete(Key, process);
        return {};
      },
    };
  }
  if (command instanceof ListObjectsV2Command) {
    const { Prefix = "", StartAfter, ContinuationToken } = command.input;
    return {
      kind: "list",
      what: `list ${Prefix}`,
      apply: () => {
        const after = ContinuationToken ?? StartAfter;
        const page = bucket.keys(Prefix, after, random.pick([3, 20, 1000]));
        const Contents = page.keys.map((key) => ({
          Key: encodeURIComponent(key),
          ETag: `"${bucket.objects.get(key)?.etag}"`,
        }));
        return { Contents, IsTruncated: page.more, NextContinuationToken: page.keys.at(-1) };
      },
    };
  }
  throw new Error("the simulated S3 does not know this command; teach it");
}

const missing = (): Failure => new Failure("NoSuchKey", 404);

const headOf = ({ etag, metadata, contentType }: BucketObject) => ({
  ETag: `"${etag}"`,
  Metadata: { ...metadata },
  ContentType: contentType,
});

const bodyOf = (body: Uint8Array) => ({
  ContentLength: body.length,
  Body: { transformToByteArray: async () => body.slice() },
});

/** The length as announced, and half of the bytes. */
function halfOf(answer: unknown): unknown {
  if (typeof answer !== "object" || answer === null || !("Body" in answer)) return answer;
  const { Body } = answer as { Body: { transformToByteArray(): Promise<Uint8Array> } };
  const transformToByteArray = async (): Promise<Uint8Array> => {
    const whole = await Body.transformToByteArray();
    return whole.subarray(0, whole.length >> 1);
  };
  return { ...answer, Body: { transformToByteArray } };
}
