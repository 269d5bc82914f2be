import * as z from "zod/mini";
import { prefixes } from "../lib/keys.ts";

/** What S3 sends to a queue: of each record only what tells which object was made. */
const Notification = z.looseObject({
  Records: z.array(
    z.looseObject({ s3: z.looseObject({ object: z.looseObject({ key: z.string() }) }) }),
  ),
});

/** S3 sends this once, when the notification is set up. */
const TestEvent = z.looseObject({ Event: z.literal("s3:TestEvent") });

/**
 * The captures that one queue message tells of. Keys come form-encoded: a plus is a space. With
 * `keyPrefix` the store stands below a prefix of its bucket. Throws on what is no notification, so
 * that it ends in the dead-letter queue, where it is seen.
 */
export function captureKeysOf(messageBody: string, keyPrefix = ""): readonly string[] {
  const event: unknown = JSON.parse(messageBody);
  if (TestEvent.safeParse(event).success) return [];
  const below = keyPrefix === "" ? "" : `${keyPrefix}/`;
  const keys = Notification.parse(event).Records.map(({ s3 }) =>
    decodeURIComponent(s3.object.key.replaceAll("+", " ")),
  );
  return keys
    .filter((key) => key.startsWith(`${below}${prefixes.captures}`))
    .map((key) => key.slice(below.length));
}
