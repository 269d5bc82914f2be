import { parentPort } from "node:worker_threads";

/** A worker that does what the article's text tells it to, so that each way of falling can be seen. */
parentPort?.on("message", ({ input }: { input: { body: Uint8Array } }) => {
  const order = Buffer.from(input.body).toString();
  if (order === "hang") for (;;);
  if (order === "exit") process.exit(3);
  if (order === "throw")
    setImmediate(() => {
      throw new Error("thrown as told");
    });
  else if (order === "burst") burst();
  else parentPort?.postMessage({ kind: "rejected", reason: { kind: "no-text", message: order } });
});
parentPort?.postMessage("ready");

function burst(): void {
  const held: unknown[] = [];
  for (;;) held.push(new Array(1_000).fill(held.length));
}
