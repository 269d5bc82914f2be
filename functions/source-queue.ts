import * as z from "zod/mini";
import { loadSqs } from "./sqs.ts";

/** What stands in a message of the queue of sources: this one is due. */
export const SourceMessage = z.looseObject({ source: z.string() });

export interface DueSource {
  readonly source: string;
  /** Messages of one group are taken one after the other. */
  readonly group: string;
  /** A second message of the same name within five minutes is dropped by the queue. */
  readonly name: string;
}

export interface SourceQueue {
  /** Throws where one message was not taken. */
  send(due: readonly DueSource[]): Promise<void>;
}

/** What SQS takes in one request. */
const batchMax = 10;

/** An SQS queue of the kind first in, first out, by its URL. */
export function openSourceQueue(
  url: string,
  { endpoint }: { readonly endpoint?: string | undefined } = {},
): SourceQueue {
  const { SendMessageBatchCommand, SQSClient } = loadSqs();
  const client = new SQSClient(endpoint === undefined ? {} : { endpoint });
  return {
    send: async (due) => {
      for (let at = 0; at < due.length; at += batchMax) {
        const entries = due.slice(at, at + batchMax).map(({ source, group, name }, i) => ({
          Id: String(i),
          MessageBody: JSON.stringify({ source } satisfies z.infer<typeof SourceMessage>),
          MessageGroupId: group,
          MessageDeduplicationId: name,
        }));
        const { Failed = [] } = await client.send(
          new SendMessageBatchCommand({ QueueUrl: url, Entries: entries }),
        );
        const [first] = Failed;
        if (first)
          throw new Error(
            `queue of sources: ${Failed.length} of ${entries.length} messages were refused, the first with ${first.Code}: ${first.Message}; the schedule tries again`,
          );
      }
    },
  };
}
