import { parseArgs } from "node:util";
import { LEAD } from "../support/html-article.ts";
import { verdict } from "../support/verdict.ts";
import { hasBrowser, openBrowser, openDocuments } from "./browser.ts";
import { isFixedPoint, type Published, positions, publishedOf } from "./line.ts";
import { hostilePayloads } from "./payloads.ts";

/**
 * `npm run test:hostile`: markup that tries to run, through the whole line in each position, opened in
 * Chromium: with the sanitizer alone, with the policy alone, and raw, as a control. `--every N` takes
 * each n-th of the corpora. Prints `ok`, `not ok` and `skip` lines.
 */

const { values } = parseArgs({ options: { every: { type: "string", default: "1" } } });
if (hasBrowser()) await tryAll();
else console.log("skip hostile: there is no /usr/bin/chromium");

async function tryAll(): Promise<void> {
  const payloads = hostilePayloads(Number(values.every));
  const published: Published[] = [];
  const sources: string[] = [];
  for (const payload of payloads) {
    const one = publishedOf(payload);
    if (!one) continue;
    published.push(one);
    sources.push(payload);
  }
  const browser = await openBrowser();
  const raw = await openDocuments(
    browser,
    sources.map((payload) => `<!doctype html><body>${payload}`),
  );
  console.log(
    `ok hostile: ${sources.length} of ${payloads.length} payloads are articles in ${positions.length} positions; raw, ${raw.executed.size} of them run`,
  );
  verdict(
    "hostile: the control runs",
    raw.executed.size > sources.length / 20,
    `${raw.executed.size}`,
  );

  const contents = published.map(({ content }) => content);
  await expectQuiet("contents of feeds", contents);
  await expectQuiet(
    "pages without their policy",
    published.map(({ page }) => withoutPolicy(page)),
  );
  const unsanitized = published.map(({ page }, i) => page.replace("<main>", `<main>${sources[i]}`));
  const { executed } = await openDocuments(browser, unsanitized);
  verdict(
    "hostile: pages with raw payloads run nothing, by their policy alone",
    executed.size === 0,
    nameOf(executed),
  );
  await browser.close();

  const changed = contents.findIndex((content) => !isFixedPoint(content));
  verdict("hostile: sanitizing again changes nothing", changed === -1, sources[changed]);
  const lost = contents.findIndex((content) => !content.includes(LEAD.slice(0, 40)));
  verdict("hostile: the words around are kept", lost === -1, sources[lost]);

  async function expectQuiet(what: string, documents: readonly string[]): Promise<void> {
    const { executed, latent } = await openDocuments(browser, documents);
    verdict(
      `hostile: ${what}: ${documents.length} opened, 0 executed`,
      executed.size === 0,
      nameOf(executed),
    );
    verdict(
      `hostile: ${what}: 0 latent`,
      latent.length === 0,
      `${latent.length}, the first ${latent[0]}`,
    );
  }

  function nameOf(places: ReadonlySet<number>): string {
    const [first = -1] = places;
    return `${places.size}, the first ${sources[first]}`;
  }
}

function withoutPolicy(page: string): string {
  return page.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, "");
}
