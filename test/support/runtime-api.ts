import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** The half of Lambda that hands out events: its Runtime API, for one function and one event. */
export interface RuntimeApi extends AsyncDisposable {
  /** What AWS_LAMBDA_RUNTIME_API says: host and port. */
  readonly address: string;
  /** What the function answered; rejects with what it reported as its error. */
  readonly answer: Promise<unknown>;
}

export async function startRuntimeApi(
  event: unknown,
  { timeoutMs }: { readonly timeoutMs: number },
): Promise<RuntimeApi> {
  const { promise: answer, resolve, reject } = Promise.withResolvers<unknown>();
  // Whoever awaits it is told; before that a rejection is no accident.
  answer.catch(() => {});
  let given = false;
  const server = createServer(async (request, response) => {
    const body = await textOf(request);
    const path = request.url ?? "";
    if (path.endsWith("/invocation/next")) {
      // A second question waits for ever: there is one event, and the process is then ended.
      if (given) return;
      given = true;
      response.writeHead(200, {
        "content-type": "application/json",
        "lambda-runtime-aws-request-id": "feedmill-1",
        "lambda-runtime-deadline-ms": String(Date.now() + timeoutMs),
        "lambda-runtime-invoked-function-arn": "arn:aws:lambda:eu-west-1:000000000000:function:f",
      });
      return void response.end(JSON.stringify(event));
    }
    if (path.endsWith("/response")) resolve(JSON.parse(body || "null"));
    else if (path.endsWith("/error")) reject(new Error(`the function failed: ${body}`));
    response.writeHead(202, { "content-type": "application/json" }).end("{}");
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `127.0.0.1:${port}`,
    answer,
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
