import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import { createServer as createSocketServer, type Socket } from "node:net";

/** Servers on loopback that behave as no server should. */
export interface HostileServer {
  /** `host:port`, as the configuration would allow it. */
  readonly place: string;
  readonly url: string;
  close(): Promise<void>;
}

export async function serveHttp(listener: RequestListener): Promise<HostileServer> {
  const server = createServer(listener);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return opened(server.address(), async () => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  });
}

/** Speaks to each connection by hand, once it has sent its request. */
export async function serveRaw(answer: (socket: Socket) => void): Promise<HostileServer> {
  const sockets = new Set<Socket>();
  const server = createSocketServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    socket.on("close", () => sockets.delete(socket));
    socket.once("data", () => answer(socket));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return opened(server.address(), async () => {
    for (const socket of sockets) socket.destroy();
    server.close();
    await once(server, "close");
  });
}

function opened(address: unknown, close: () => Promise<void>): HostileServer {
  if (typeof address !== "object" || address === null || !("port" in address))
    throw new Error("the server has no port");
  const place = `127.0.0.1:${String(address.port)}`;
  return { place, url: `http://${place}/`, close };
}
