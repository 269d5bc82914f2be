import type { Browser } from "playwright-core";
import { verdict } from "../support/verdict.ts";
import { openContext, openPage } from "./open-pages.ts";

/** A page with every fault that is looked for: what does not find them has found nothing elsewhere. */
const faulty = `<!doctype html><html><head><title>Faults</title>
<meta http-equiv="Content-Security-Policy" content="script-src 'none'"></head><body>
<img src="https://pictures.example/late.svg"><p style="color:#aaa;background:#fff">Hard to read</p>
<p style="width:3000px">Too wide</p><script>document.title = "ran"</script></body></html>`;

export async function tryControl(browser: Browser, origin: string): Promise<void> {
  const context = await openContext(browser, origin, {});
  await context.route(`${origin}/faulty.html`, (route) =>
    route.fulfill({ contentType: "text/html", body: faulty }),
  );
  const { console, axe, shift, overflow } = await openPage(context, `${origin}/faulty.html`);
  await context.close();
  const found = {
    policy: console.some((fault) => fault.startsWith("policy:")),
    contrast: axe.some((fault) => fault.startsWith("color-contrast")),
    language: axe.some((fault) => fault.startsWith("html-has-lang")),
    shift: shift > 0,
    overflow: overflow > 0,
  };
  verdict(
    "site: a page with every fault is found out",
    Object.values(found).every(Boolean),
    JSON.stringify({ ...found, console, shift }),
  );
}
