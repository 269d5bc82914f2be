import { expect, it } from "vitest";
import { oneAtATime } from "../../functions/one-at-a-time.ts";

it("follows work in progress by exactly one more, however often it is asked", async () => {
  const begun: PromiseWithResolvers<void>[] = [];
  const work = oneAtATime(() => {
    const turn = Promise.withResolvers<void>();
    begun.push(turn);
    return turn.promise;
  });
  work.request();
  work.request();
  work.request();
  expect(begun).toHaveLength(1);
  begun[0]?.resolve();
  await expect.poll(() => begun.length).toBe(2);
  begun[1]?.resolve();
  await work.settled();
  expect(begun).toHaveLength(2);

  work.request();
  expect(begun).toHaveLength(3);
  begun[2]?.resolve();
  await work.settled();
});
