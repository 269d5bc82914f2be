/** One request as S3 is asked it, and bills it: what the SDK repeats is counted each time. */
export interface BilledRequest {
  readonly kind: "put" | "get" | "head" | "delete" | "list";
  /** In a list the prefix. */
  readonly key: string;
  readonly bytesSent: number;
  readonly bytesReceived: number;
}

const kinds: Readonly<Record<string, BilledRequest["kind"]>> = {
  PutObjectCommand: "put",
  GetObjectCommand: "get",
  HeadObjectCommand: "head",
  DeleteObjectCommand: "delete",
  ListObjectsV2Command: "list",
};

/**
 * A middleware of the SDK that tells of every request, also of those that fail, when it has been
 * answered. It is to be the last of the step "finalizeRequest", which lies within the loop of repetitions.
 */
export const tellRequests =
  (onRequest: (request: BilledRequest) => void) =>
  <Asked extends { readonly input: object }, Answered extends { readonly output: object }>(
    next: (args: Asked) => Promise<Answered>,
    { commandName = "" }: { readonly commandName?: string },
  ) =>
  async (args: Asked): Promise<Answered> => {
    const kind = kinds[commandName];
    const { Key, Prefix, Body } = inputOf(args.input);
    const tell = (bytesReceived: number): void => {
      if (kind === undefined) return;
      const bytesSent = Body instanceof Uint8Array ? Body.length : 0;
      onRequest({ kind, key: Key ?? Prefix ?? "", bytesSent, bytesReceived });
    };
    try {
      const result = await next(args);
      tell(kind === "get" ? lengthOf(result.output) : 0);
      return result;
    } catch (error) {
      tell(0);
      throw error;
    }
  };

interface Input {
  readonly Key?: string;
  readonly Prefix?: string;
  readonly Body?: unknown;
}

const inputOf = (input: object): Input => input;

const lengthOf = (output: object): number =>
  "ContentLength" in output && typeof output.ContentLength === "number" ? output.ContentLength : 0;
