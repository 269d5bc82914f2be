import { BatchProcessor, EventType, processPartialResponse } from "@aws-lambda-powertools/batch";
import type { SQSBatchResponse, SQSRecord } from "aws-lambda";

/**
 * Does `take` for each message, all at once; the messages for which it throws are named in the answer
 * and come again, their neighbours are done (Lambda, "ReportBatchItemFailures").
 */
export const takeBatch = (
  records: readonly SQSRecord[],
  take: (record: SQSRecord) => Promise<void>,
): Promise<SQSBatchResponse> =>
  processPartialResponse(
    { Records: [...records] },
    take,
    // One for each batch: it keeps what it was told.
    new BatchProcessor(EventType.SQS),
    { throwOnFullBatchFailure: false },
  );
