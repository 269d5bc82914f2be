import type { Browser } from "playwright-core";
import { verdict } from "../support/verdict.ts";
import { openContext } from "./open-pages.ts";

/** The ways of reading that are not a mouse, a screen and a script. */

export async function tryWithoutScript(
  browser: Browser,
  origin: string,
  pages: readonly string[],
): Promise<void> {
  const [withScript, without] = [true, false].map((javaScriptEnabled) =>
    openContext(browser, origin, { javaScriptEnabled }),
  );
  const [one, other] = [await withScript, await without];
  const differing: string[] = [];
  for (const path of pages) {
    const [read, readWithout] = [await textAt(one, path), await textAt(other, path)];
    if (read !== readWithout || readWithout === "") differing.push(path);
  }
  await one?.close();
  await other?.close();
  verdict(
    `site: ${pages.length} pages read the same without a script`,
    differing.length === 0,
    differing[0],
  );

  async function textAt(context: typeof one, path: string): Promise<string> {
    const page = await context?.newPage();
    await page?.goto(`${origin}${path}`);
    const text = await page?.locator("main").evaluate((main) => {
      // The field to type into is all that a script adds.
      main.querySelector(".filter")?.remove();
      return main.innerText;
    });
    await page?.close();
    return text ?? "";
  }
}

export async function tryByKeyboard(browser: Browser, origin: string): Promise<void> {
  const context = await openContext(browser, origin, {});
  const page = await context.newPage();
  await page.goto(origin);
  await page.keyboard.press("Tab");
  const first = await page.evaluate("document.activeElement.className");
  await page.keyboard.press("Enter");
  const then = await page.evaluate("document.activeElement.id");
  verdict(
    "site: the first key leads past the lists",
    first === "skip" && then === "main",
    `${first}, ${then}`,
  );
  await page.keyboard.press("Tab");
  const outline = await page.evaluate("getComputedStyle(document.activeElement).outlineStyle");
  verdict("site: what has the focus shows it", outline === "solid", String(outline));
  await context.close();
}

export async function tryFilter(browser: Browser, origin: string): Promise<void> {
  const context = await openContext(browser, origin, {});
  const page = await context.newPage();
  await page.goto(`${origin}/speakers/`);
  const letters = await page
    .locator(".letters a")
    .evaluateAll((all) => all.map((a) => a.getAttribute("href")));
  await page.goto(new URL(letters[0] ?? "/speakers/", origin).href);
  const entries = page.locator("#feeds > li:visible");
  const all = await entries.count();
  await page.locator("#filter").fill("ACHTERBERG ad");
  const some = await entries.count();
  const told = await page.locator(".filter output").innerText();
  await page.locator("#filter").fill("");
  const again = await entries.count();
  verdict(
    "site: a long list is filtered as one types",
    some > 0 && some < all && again === all && told === `${some} of ${all}`,
    `${some} of ${all}, told ${told}, then ${again}`,
  );
  await context.close();
}

export async function tryPaper(
  browser: Browser,
  origin: string,
  pages: readonly string[],
): Promise<void> {
  const context = await openContext(browser, origin, { colorScheme: "dark" });
  const page = await context.newPage();
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  const faults: string[] = [];
  for (const path of pages) {
    await page.goto(`${origin}${path}`);
    const isNavShown = await page.locator("nav").isVisible();
    const isTextShown = await page.locator("h1").isVisible();
    const ink = await page.evaluate("getComputedStyle(document.body).color");
    if (isNavShown || !isTextShown || ink !== "rgb(0, 0, 0)")
      faults.push(`${path} ${isNavShown ? "shows the ways" : ""} ${ink}`);
  }
  const paper = await page.pdf();
  await context.close();
  verdict(
    `site: ${pages.length} pages on paper are text in black, without the ways through the site`,
    faults.length === 0 && paper.length > 0,
    faults[0],
  );
}
