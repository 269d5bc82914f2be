import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { SQSRecord } from "aws-lambda";
import { sqsRecord } from "./sqs-record.ts";

/**
 * A queue that speaks the JSON protocol of SQS as far as we send and receive, and hands out as Lambda's poller does:
 * in order within a group, again where the function names a message as failed, and to the dead letters
 * after `receivesMax` times.
 */
export interface SqsServer extends AsyncDisposable {
  readonly endpoint: string;
  readonly url: string;
  readonly deadLetters: readonly string[];
  /** Messages that wait. */
  readonly waiting: number;
  add(body: string, group?: string): void;
  /** Hands out one batch; answers how many messages are done. */
  deliver(
    take: (
      records: readonly SQSRecord[],
    ) => Promise<{ batchItemFailures: readonly { itemIdentifier: string }[] }>,
    batchMax: number,
  ): Promise<number>;
}

interface Message {
  readonly id: string;
  readonly body: string;
  readonly group: string | undefined;
  receives: number;
}

export async function startSqsServer({ receivesMax = 3 } = {}): Promise<SqsServer> {
  let messages: Message[] = [];
  const names = new Set<string>();
  /** Handed out, and not visible for as long as the server lives. */
  const hidden = new Set<string>();
  const deadLetters: string[] = [];
  let count = 0;
  const add = (body: string, group?: string): string => {
    const id = `m${++count}`;
    messages.push({ id, body, group, receives: 0 });
    return id;
  };
  const server = createServer(async (request, response) => {
    let text = "";
    for await (const chunk of request) text += chunk;
    const target = String(request.headers["x-amz-target"]);
    response.setHeader("content-type", "application/x-amz-json-1.0");
    if (target === "AmazonSQS.ReceiveMessage") {
      const handed = messages.filter(({ id }) => !hidden.has(id)).slice(0, 10);
      for (const { id } of handed) hidden.add(id);
      const Messages = handed.map(({ id, body }) => ({
        MessageId: id,
        ReceiptHandle: id,
        Body: body,
        MD5OfBody: createHash("md5").update(body).digest("hex"),
      }));
      response.end(JSON.stringify({ Messages }));
      return;
    }
    if (target === "AmazonSQS.DeleteMessage") {
      const { ReceiptHandle } = JSON.parse(text);
      messages = messages.filter(({ id }) => id !== ReceiptHandle);
      response.end("{}");
      return;
    }
    if (target !== "AmazonSQS.SendMessageBatch") {
      response
        .writeHead(400)
        .end(JSON.stringify({ __type: "UnsupportedOperation", message: target }));
      return;
    }
    const { Entries } = JSON.parse(text);
    const Successful = Entries.map((entry: Record<string, string>) => {
      const { Id, MessageBody = "", MessageGroupId, MessageDeduplicationId = "" } = entry;
      const isNew = !names.has(MessageDeduplicationId);
      names.add(MessageDeduplicationId);
      return {
        Id,
        MessageId: isNew ? add(MessageBody, MessageGroupId) : "dropped",
        MD5OfMessageBody: createHash("md5").update(MessageBody).digest("hex"),
      };
    });
    response.end(JSON.stringify({ Successful, Failed: [] }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const endpoint = `http://127.0.0.1:${port}`;
  return {
    endpoint,
    url: `${endpoint}/000000000000/sources.fifo`,
    deadLetters,
    get waiting() {
      return messages.length;
    },
    add: (body, group) => void add(body, group),
    deliver: async (take, batchMax) => {
      const groups = new Set<string>();
      const batch = messages
        .filter(({ group }) => group === undefined || (!groups.has(group) && groups.add(group)))
        .slice(0, batchMax);
      if (batch.length === 0) return 0;
      for (const message of batch) message.receives++;
      // An error of the whole function fails the whole batch.
      const failed = await take(
        batch.map(({ id, body, receives }) => sqsRecord(body, id, receives)),
      ).then(
        ({ batchItemFailures }) => new Set(batchItemFailures.map((each) => each.itemIdentifier)),
        () => new Set(batch.map(({ id }) => id)),
      );
      const ended = batch.filter(({ id, receives }) => !failed.has(id) || receives >= receivesMax);
      deadLetters.push(...ended.filter(({ id }) => failed.has(id)).map(({ body }) => body));
      messages = messages.filter((message) => !ended.includes(message));
      return batch.length - failed.size;
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
