import { describe, it } from "vitest";
import { openS3 } from "../../lib/store/s3.ts";
import { describeStore } from "../store/contract.ts";

/**
 * The contract over an S3 that is not ours: Debian's radosgw, started by radosgw.sh. Any other
 * endpoint with conditional writes can be put in its place by the same variables.
 */
const endpoint = process.env.FEEDMILL_S3_ENDPOINT;
const bucket = process.env.FEEDMILL_S3_BUCKET;

if (endpoint && bucket) {
  let opened = 0;
  const run = process.pid;
  // A prefix of its own makes each test's store an empty one.
  describeStore(`s3 at ${endpoint}`, async () =>
    openS3({ bucket, endpoint, prefix: `run-${run}/test-${++opened}` }),
  );
} else {
  describe("s3 at an independent endpoint", () => {
    it.skip(
      "FEEDMILL_S3_ENDPOINT and FEEDMILL_S3_BUCKET are not set: run test/referees/radosgw.sh",
    );
  });
}
