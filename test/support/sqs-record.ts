import type { SQSRecord } from "aws-lambda";

/** A message as Lambda hands it to a function, handed over for the `receives`-th time. */
export const sqsRecord = (body: string, messageId = "m1", receives = 1): SQSRecord => ({
  messageId,
  body,
  receiptHandle: messageId,
  attributes: {
    ApproximateReceiveCount: String(receives),
    SentTimestamp: "0",
    SenderId: "",
    ApproximateFirstReceiveTimestamp: "0",
  },
  messageAttributes: {},
  md5OfBody: "",
  eventSource: "aws:sqs",
  eventSourceARN: "arn:aws:sqs:eu-west-1:000000000000:queue",
  awsRegion: "eu-west-1",
});
