import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";

/** A page of the site as a reader's browser shows it, and what was wrong with it. */

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Late and of another shape than its place, so that whatever has no place of its own shifts the rest. */
const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="700"/>';
const pictureDelayMs = 60;

export interface Look {
  readonly name: string;
  readonly options: BrowserContextOptions;
}

export const looks: readonly Look[] = [
  {
    name: "desktop, light",
    options: { viewport: { width: 1280, height: 900 }, colorScheme: "light" },
  },
  { name: "phone, dark", options: { viewport: { width: 390, height: 844 }, colorScheme: "dark" } },
];

/** A context in which nothing but the site is reached, and violations of the policy are errors. */
export async function openContext(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions,
): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  await context.route(
    (url) => url.origin !== origin,
    async (route) => {
      await new Promise((resolve) => setTimeout(resolve, pictureDelayMs));
      await route.fulfill({ contentType: "image/svg+xml", body: picture });
    },
  );
  await context.addInitScript(`
    document.addEventListener("securitypolicyviolation", (event) =>
      console.error("policy: " + event.violatedDirective + " " + event.blockedURI));
    window.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shift += entry.value;
    }).observe({ type: "layout-shift", buffered: true });`);
  return context;
}

export interface PageReport {
  /** `what: where`, each a fault. */
  readonly console: readonly string[];
  readonly axe: readonly string[];
  readonly shift: number;
  /** CSS pixels that stick out of the window to the side. */
  readonly overflow: number;
}

export async function openPage(context: BrowserContext, address: string): Promise<PageReport> {
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(error.message));
  await page.goto(address);
  // Two frames after the last picture came all that moves has moved.
  await page.evaluate(
    "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))",
  );
  const shift = Number(await page.evaluate("window.shift"));
  const overflow = Number(
    await page.evaluate("document.documentElement.scrollWidth - window.innerWidth"),
  );
  const violations = await violationsOf(page);
  await page.close();
  return { console: faults, axe: violations, shift, overflow: Math.max(0, overflow) };
}

/** Every rule that axe-core has, advice on good practice included. */
async function violationsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const found: readonly string[] = await page.evaluate(`axe
    .run(document, { preload: false })
    .then(({ violations }) => violations.map(({ id, nodes }) =>
      id + ": " + nodes.slice(0, 2).map(({ target, failureSummary }) => target.join(" ") + " " + failureSummary).join(" | ")))`);
  return found;
}
