import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** The half of Lambda that hands out events: its Runtime API, for one environment of one function. */
export interface RuntimeApi extends AsyncDisposable {
  /** What AWS_LAMBDA_RUNTIME_API says: host and port. */
  readonly address: string;
  /** Hands out an event; what the function answers. Rejects with what it reports as its error. */
  invoke(event: unknown): Promise<unknown>;
}

export async function startRuntimeApi({
  timeoutMs,
}: {
  readonly timeoutMs: number;
}): Promise<RuntimeApi> {
  const events: unknown[] = [];
  const asked: ServerResponse[] = [];
  let count = 0;
  let answer = Promise.withResolvers<unknown>();
  const handOut = (): void => {
    // A question that finds no event waits, as in an environment that is kept warm.
    while (events.length > 0) {
      const response = asked.shift();
      if (!response) return;
      response.writeHead(200, {
        "content-type": "application/json",
        "lambda-runtime-aws-request-id": `feedmill-${++count}`,
        "lambda-runtime-deadline-ms": String(Date.now() + timeoutMs),
        "lambda-runtime-invoked-function-arn": "arn:aws:lambda:eu-west-1:000000000000:function:f",
      });
      response.end(JSON.stringify(events.shift()));
    }
  };
  const server = createServer(async (request, response) => {
    const body = await textOf(request);
    const path = request.url ?? "";
    if (path.endsWith("/invocation/next")) {
      asked.push(response);
      return handOut();
    }
    if (path.endsWith("/response")) answer.resolve(JSON.parse(body || "null"));
    else if (path.endsWith("/error")) answer.reject(new Error(`the function failed: ${body}`));
    response.writeHead(202, { "content-type": "application/json" }).end("{}");
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `127.0.0.1:${port}`,
    invoke(event) {
      answer = Promise.withResolvers();
      events.push(event);
      handOut();
      return answer.promise;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

async function textOf(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
