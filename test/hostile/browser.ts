import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";

/** Documents opened in a real browser, many side by side, and what they did there. */
export interface Opened {
  /** Which of the documents ran something, by their place in the list. */
  readonly executed: ReadonlySet<number>;
  /** What could run something in the DOM that the browser built: `place: what`. */
  readonly latent: readonly string[];
}

const path = "/usr/bin/chromium";
const atOnce = 50;

export const hasBrowser = (): boolean => existsSync(path);

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: path, args: ["--no-sandbox"] });

export async function openDocuments(
  browser: Browser,
  documents: readonly string[],
): Promise<Opened> {
  const executed = new Set<number>();
  const latent: string[] = [];
  for (let at = 0; at < documents.length; at += atOnce) {
    // A context for each: what one batch leaves behind is no other's.
    const context = await browser.newContext();
    await context.route("**/*", (route) => route.abort());
    await context.addInitScript({ path: fileURLToPath(new URL("./in-page.js", import.meta.url)) });
    const page = await context.newPage();
    page.on("console", (message) => {
      const place = /^fired (\d+)$/.exec(message.text())?.[1];
      if (place !== undefined) executed.add(at + Number(place));
    });
    latent.push(...(await openBatch(page, documents.slice(at, at + atOnce), at)));
    await context.close();
  }
  return { executed, latent };
}

async function openBatch(page: Page, batch: readonly string[], at: number): Promise<string[]> {
  await page.evaluate(`openAll(${JSON.stringify(batch)})`);
  const found: readonly [number, string][] = await page.evaluate("findLatent()");
  return found.map(([i, what]) => `${at + i}: ${what}`);
}
