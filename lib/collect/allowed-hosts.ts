import { getDomain } from "tldts";
import type { WebSource } from "../config.ts";

/**
 * Where links that a source gives may lead: its own registrable domain with all that is below it,
 * and what its configuration adds. A list that anybody can write sends us nowhere else.
 */
export function allowedHosts(source: WebSource): readonly string[] {
  const own = source.kind === "urls" ? source.urls : [source.url];
  return [
    ...new Set([...own.flatMap(hostsAround), ...source.hosts.map((host) => host.toLowerCase())]),
  ];
}

function hostsAround(address: string): readonly string[] {
  const url = URL.parse(address);
  if (url === null) return [];
  const domain = getDomain(url.hostname, { allowPrivateDomains: true });
  // A number or a name of the intranet has no domain; a port of its own is a site of its own.
  return domain === null || url.port !== "" ? [url.host] : [url.host, domain, `*.${domain}`];
}

/** What is under one owner: the registrable domain, else the host with its port. */
export function siteOf(address: string): string | null {
  const url = URL.parse(address);
  if (url === null) return null;
  return (
    (url.port === "" ? getDomain(url.hostname, { allowPrivateDomains: true }) : null) ?? url.host
  );
}

export function isAllowed(address: string, hosts: readonly string[]): boolean {
  const host = URL.parse(address)?.host;
  if (host === undefined) return false;
  return hosts.some((allowed) =>
    allowed.startsWith("*.") ? host.endsWith(allowed.slice(1)) : host === allowed,
  );
}
