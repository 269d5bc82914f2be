import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openSiteServer } from "../../functions/serve.ts";
import { parseConfig } from "../../lib/config-file.ts";
import { openBrowser } from "../hostile/browser.ts";
import { openMemoryStore } from "../support/memory-store.ts";
import { openWorld, type TestInbox } from "../support/world.ts";

/**
 * `npm run pictures`: the pictures of README, of the site of the examples as `npm start` shows it, on a day
 * that is always the same. They look best with Debian's fonts-sil-charis, fonts-inter and fonts-noto-cjk.
 */

const root = join(import.meta.dirname, "../..");
const viewport = { width: 1200, height: 840 } as const;

const parsed = parseConfig(readFileSync(join(root, "feedmill.yml"), "utf8"));
if (parsed.kind !== "config") throw new Error("feedmill.yml is wrong; run feedmill check");
const { config } = parsed;
const world = openWorld(openMemoryStore(), config);
world.now = new Date("2026-11-27T09:00:00Z");
for (const source of config.sources) {
  if (source.kind !== "inbox" || source.path === undefined) continue;
  const inbox = world.inboxOf(source) as TestInbox;
  const folder = join(root, source.path);
  for (const name of readdirSync(folder)) inbox.drop(name, readFileSync(join(folder, name)));
}
await world.run();

const site = await openSiteServer({ store: world.store, siteUrl: config.site.url, port: 0 });
const browser = await openBrowser();
const page = await browser.newPage({ viewport, colorScheme: "light" });
await page.goto(site.home);
await page.screenshot({ path: join(root, "docs/front-page.png") });
await page.getByRole("link", { name: "Ferry dispute talks falter" }).first().click();
await page.screenshot({ path: join(root, "docs/article.png") });
await browser.close();
await site.close();
