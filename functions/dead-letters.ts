import { loadSqs } from "./sqs.ts";

/** A message that was given up, as it lies in a queue of dead letters. */
export interface DeadLetter {
  readonly body: string;
  /** Takes it out of the queue; one that is left comes again later. */
  remove(): Promise<void>;
}

/** For so long nobody else is handed a message that we look at. */
const visibilitySeconds = 300;

/** Every message of an SQS queue once, by the queue's URL. */
export async function* deadLetters(
  url: string,
  { endpoint }: { readonly endpoint?: string | undefined } = {},
): AsyncGenerator<DeadLetter> {
  const { DeleteMessageCommand, ReceiveMessageCommand, SQSClient } = loadSqs();
  const client = new SQSClient(endpoint === undefined ? {} : { endpoint });
  const seen = new Set<string>();
  for (;;) {
    const { Messages = [] } = await client.send(
      new ReceiveMessageCommand({
        QueueUrl: url,
        MaxNumberOfMessages: 10,
        VisibilityTimeout: visibilitySeconds,
        WaitTimeSeconds: 1,
      }),
    );
    const fresh = Messages.filter(({ MessageId = "" }) => !seen.has(MessageId));
    if (fresh.length === 0) return;
    for (const { MessageId = "", Body = "", ReceiptHandle } of fresh) {
      seen.add(MessageId);
      yield {
        body: Body,
        remove: async () => {
          await client.send(new DeleteMessageCommand({ QueueUrl: url, ReceiptHandle }));
        },
      };
    }
  }
}
