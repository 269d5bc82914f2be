import { lookup } from "node:dns";
import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import type { LookupFunction } from "node:net";
import { isGlobalAddress } from "./address-guard.ts";
import type { Limits } from "./limits.ts";
import { privateAddress } from "./web-address.ts";

export interface ResolvedAddress {
  readonly address: string;
  readonly family: number;
}

/** All addresses of a name. Tests bring their own. */
export type Resolve = (host: string) => Promise<readonly ResolvedAddress[]>;

/** A name led to an address that is not public: the connection was never made. */
export class PrivateAddressError extends Error {
  override readonly name = "PrivateAddressError";
}

/**
 * The hook by which a connection learns where to go. The addresses are checked here, between the
 * answer of the resolver and the connection, and exactly these are dialled: a name that answers
 * otherwise the second time gains nothing. One private address among them spoils all, since nobody
 * honest has both.
 */
export const checkedLookup =
  (resolve: Resolve): LookupFunction =>
  (host, options, callback) => {
    resolve(host).then(
      (addresses) => {
        const inner = addresses.find(({ address }) => !isGlobalAddress(address));
        const [first] = addresses;
        if (inner || !first) {
          const message = inner
            ? privateAddress(host, inner.address).message
            : `${host} has no address`;
          callback(inner ? new PrivateAddressError(message) : new Error(message), "", 0);
        } else if (options.all) callback(null, [...addresses]);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, "", 0),
    );
  };

export const resolveBySystem: Resolve = (host) =>
  new Promise((resolve, reject) => {
    lookup(host, { all: true }, (error, addresses) => {
      if (error) reject(error);
      else resolve(addresses);
    });
  });

/**
 * Connections are kept a while for the next request to their host, one to each: see who asks,
 * collect. Certificates are checked whatever the environment says.
 */
export interface Agents {
  readonly http: HttpAgent;
  readonly https: HttpsAgent;
}

export function openAgents({ idleMs }: Pick<Limits, "idleMs">): Agents {
  const kept = {
    keepAlive: true,
    maxSockets: 2,
    maxFreeSockets: 2,
    scheduling: "lifo",
    timeout: idleMs,
  } as const;
  return {
    http: new HttpAgent(kept),
    https: new HttpsAgent({ ...kept, rejectUnauthorized: true }),
  };
}
