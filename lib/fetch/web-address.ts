import { isIP } from "node:net";
import type { Reason } from "../ports.ts";
import { isGlobalAddress } from "./address-guard.ts";
import { limits } from "./limits.ts";

/** What may be asked at all. */
export interface AddressPolicy {
  /** `host:port` of private or loopback servers that may be asked nevertheless. */
  readonly allow: readonly string[];
  /** Where given, the only hosts; see `FetchRequest`. */
  readonly hosts?: readonly string[] | undefined;
}

export type CheckedAddress =
  | {
      readonly kind: "allowed";
      /** Without credentials and fragment. */
      readonly url: URL;
      /** The configuration names this very host and port: its address is not looked at. */
      readonly trusted: boolean;
    }
  | { readonly kind: "refused"; readonly reason: Reason };

/**
 * Whether an address may be asked, as far as its text tells; what a name resolves to is checked
 * when it is dialled. Hosts are read as the WHATWG URL Standard reads them, so `0x7f.1` and full-width
 * digits are the addresses that they would be dialled as.
 */
export function checkWebAddress(text: string, policy: AddressPolicy, base?: URL): CheckedAddress {
  const url = text.length > limits.urlCharactersMax ? null : URL.parse(text, base?.href);
  if (!url)
    return refused("bad-address", `"${shorten(hideCredentials(text))}" is no address of the web`);
  if (url.protocol !== "http:" && url.protocol !== "https:")
    return refused("scheme", `"${shorten(url.protocol)}" is neither http nor https`);
  // Credentials would go to whoever answers, and into logs and records.
  url.username = "";
  url.password = "";
  url.hash = "";
  const host = url.hostname.replace(/\.$/, "");
  const place = `${url.hostname}:${portOf(url)}`;
  const trusted = policy.allow.some((allowed) => allowed.toLowerCase() === place);
  if (policy.hosts && !policy.hosts.some((pattern) => isHost(url, host, pattern)))
    return refused("host", `${host} is none of the hosts of this source; list it under hosts`);
  if (!trusted) {
    const reason = problemOf(host);
    if (reason) return { kind: "refused", reason };
  }
  return { kind: "allowed", url, trusted };
}

/** `example.org`, `*.example.org` for all below it, `example.org:8080` where the port is another. */
function isHost(url: URL, host: string, pattern: string): boolean {
  const [, name = "", port = ""] = /^(.*?)(?::(\d+))?$/.exec(pattern) ?? [];
  if (port !== url.port) return false;
  return name.startsWith("*.") ? host.endsWith(name.slice(1)) : host === name;
}

/** A host that is given as an address is never looked up, so it is checked here. */
function problemOf(host: string): Reason | undefined {
  const literal = host.startsWith("[") ? host.slice(1, -1) : host;
  if (isIP(literal) !== 0)
    return isGlobalAddress(literal) ? undefined : privateAddress(host, literal);
  const labels = host.split(".");
  if (labels.length < 2 || labels.some((label) => label === "" || label.length > 63))
    return { kind: "host", message: `"${shorten(host)}" is no public host name` };
  const [last = ""] = labels.slice(-1);
  if (innerDomains.has(last) || /^\d+$/.test(last))
    return { kind: "host", message: `"${shorten(host)}" is a name for use inside a network only` };
  return undefined;
}

/** Names that are not meant for the internet: RFC 6761, 6762, 7686, 8375, 9476, and ICANN's internal. */
const innerDomains = new Set([
  "localhost",
  "local",
  "localdomain",
  "internal",
  "intranet",
  "lan",
  "home",
  "corp",
  "onion",
  "alt",
  "arpa",
  "invalid",
  "test",
]);

/** Says what an operator may do who means it. */
export const privateAddress = (host: string, address: string): Reason => ({
  kind: "private-address",
  message: `${host} is at ${address}, which is not on the public internet; if you mean it, list host and port under fetch.allow`,
});

export const portOf = ({ port, protocol }: URL): number =>
  port === "" ? (protocol === "https:" ? 443 : 80) : Number(port);

const refused = (kind: string, message: string): CheckedAddress => ({
  kind: "refused",
  reason: { kind, message },
});

/** Only what stands behind the last @ of a text that is no address: before it is what nobody may log. */
export const hideCredentials = (text: string): string => text.slice(text.lastIndexOf("@") + 1);

const shorten = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);
