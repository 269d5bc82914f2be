import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** As much of CloudFront's API as throws paths out: it remembers which. */
export interface CloudFrontServer extends AsyncDisposable {
  readonly endpoint: string;
  /** `DISTRIBUTION PATH`, in order. */
  readonly invalidated: readonly string[];
}

export async function startCloudFrontServer(): Promise<CloudFrontServer> {
  const invalidated: string[] = [];
  const server = createServer(async (request, response) => {
    let text = "";
    for await (const chunk of request) text += chunk;
    const distribution = /\/distribution\/([^/]+)\/invalidation$/.exec(request.url ?? "")?.[1];
    const paths = [...text.matchAll(/<Path>([^<]*)<\/Path>/g)].map(([, path]) => path);
    if (distribution === undefined || paths.length === 0) {
      response
        .writeHead(400)
        .end("<ErrorResponse><Error><Code>InvalidArgument</Code></Error></ErrorResponse>");
      return;
    }
    invalidated.push(...paths.map((path) => `${distribution} ${path}`));
    response
      .writeHead(201, { "content-type": "text/xml" })
      .end("<Invalidation><Id>I1</Id><Status>InProgress</Status></Invalidation>");
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    invalidated,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
