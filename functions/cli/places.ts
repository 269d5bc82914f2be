import type { Config } from "../../lib/config.ts";
import { prefixes } from "../../lib/keys.ts";
import type { SiteServer } from "../serve.ts";
import { placeWithin, type StorePlace } from "../store-place.ts";

/** Where things lie after a run, for people who look for them. */
export const renderPlaces = (config: Config, place: StorePlace): string =>
  [
    `Site      ${placeWithin(place, prefixes.site)}`,
    `Records   ${placeWithin(place, prefixes.records)}`,
    `Feeds     ${config.site.url}feed.xml (RSS), atom.xml, feed.json; all of them in feeds.opml`,
    "",
  ].join("\n");

/** Says so when the site is not read at the address that its feeds carry. */
export function renderServing(
  server: SiteServer,
  { wanted, siteUrl }: { readonly wanted: number; readonly siteUrl: string },
): string {
  const lines = [`Open      ${server.home}`];
  if (wanted !== 0 && server.port !== wanted)
    lines.push(`          port ${wanted} is taken, so it is ${server.port}`);
  if (new URL(siteUrl).origin !== new URL(server.home).origin)
    lines.push(
      `          the feeds carry ${siteUrl} as their address: site.url in the configuration`,
    );
  return `${lines.join("\n")}\n`;
}
