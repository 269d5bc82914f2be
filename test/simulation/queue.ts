import type { SQSRecord } from "aws-lambda";
import type { Faults } from "./faults.ts";
import type { Random } from "./random.ts";

interface Message {
  readonly id: string;
  readonly body: string;
  receives: number;
  inFlight: boolean;
}

export interface Queue {
  readonly waiting: number;
  send(body: string): void;
  /** Some messages in any order; they come back unless they are done. */
  receive(max: number): Delivery | undefined;
}

export interface Delivery {
  readonly records: readonly SQSRecord[];
  /** Called with the ids of the messages that failed, or nothing where no answer came. */
  answered(failed?: ReadonlySet<string>): void;
}

/** After so many receives a message is put aside, as the queue's redrive policy says. */
const receivesMax = 6;

/** A queue that doubles, reorders and, unless it `isSure`, loses. */
export function openQueue(
  random: Random,
  faults: Faults,
  { isSure = false }: { readonly isSure?: boolean } = {},
): Queue {
  let messages: Message[] = [];
  let count = 0;
  const add = (body: string): void => {
    messages.push({ id: `m${++count}`, body, receives: 0, inFlight: false });
  };
  const ready = (): Message[] => messages.filter(({ inFlight }) => !inFlight);
  return {
    get waiting() {
      return ready().length;
    },
    send(body) {
      const fault = faults.next("message", "send");
      if (fault === "message-lost" && !isSure) return;
      add(body);
      if (fault === "message-doubled") add(body);
    },
    receive(max) {
      const batch: Message[] = [];
      while (batch.length < max && ready().length > 0) {
        const message = random.pick(ready());
        message.inFlight = true;
        message.receives++;
        batch.push(message);
      }
      if (batch.length === 0) return undefined;
      return {
        records: batch.map(recordOf),
        answered: (failed) => {
          for (const message of batch) message.inFlight = false;
          messages = messages.filter(
            (message) =>
              !batch.includes(message) ||
              ((failed === undefined || failed.has(message.id)) &&
                (isSure || message.receives < receivesMax)),
          );
        },
      };
    },
  };
}

const recordOf = ({ id, body, receives }: Message): SQSRecord => ({
  messageId: id,
  receiptHandle: id,
  body,
  attributes: {
    ApproximateReceiveCount: String(receives),
    SentTimestamp: "0",
    SenderId: "s3",
    ApproximateFirstReceiveTimestamp: "0",
  },
  messageAttributes: {},
  md5OfBody: "",
  eventSource: "aws:sqs",
  eventSourceARN: "arn:aws:sqs:eu-west-1:000000000000:captures",
  awsRegion: "eu-west-1",
});
