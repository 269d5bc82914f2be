import type { Browser } from "playwright-core";
import { hasBrowser, openBrowser } from "../hostile/browser.ts";
import { verdict } from "../support/verdict.ts";
import { tryControl } from "./control.ts";
import { type Crawl, crawl, type Fetched } from "./crawl.ts";
import { openExampleSite } from "./example-site.ts";
import { looks, openContext, openPage, type PageReport } from "./open-pages.ts";
import { tryByKeyboard, tryFilter, tryPaper, tryWithoutScript } from "./reading.ts";

/**
 * `npm run test:site`: a site with a page of every kind in real Chromium. Every link is followed; pages of
 * every kind are opened, on a desktop in the light and on a phone in the dark, held to their policy, to
 * axe-core, to 60 KB and to standing still; read by keyboard, on paper and without a script. Prints `ok`,
 * `not ok` and `skip` lines.
 */

/** Without pictures, with the stylesheet and the script. */
const pageBytesMax = 60_000;
const pagesPerKind = 2;

const expectedKinds = [
  ...[
    "front",
    "404.html",
    "about",
    "status",
    "articles/*",
    "withdrawn",
    "corrections",
    "anonymous",
  ],
  ...["sources/*", "feeds/*", "people", "people/*", "organisations", "organisations/*", "letters"],
  ...[
    "places",
    "sections",
    "stories/*",
    "speakers",
    "speakers/*",
    "via",
    "via/*",
    "index/others.html",
  ],
];

if (hasBrowser()) await tryAll();
else console.log("skip site: there is no /usr/bin/chromium");

async function tryAll(): Promise<void> {
  const site = await openExampleSite();
  const origin = new URL(site.home).origin;
  const browser = await openBrowser();
  try {
    const crawled = await crawl(origin);
    checkAnswers(crawled);
    const pages = sampleOf(crawled, pagesPerKind);
    const onePerKind = sampleOf(crawled, 1);
    await tryControl(browser, origin);
    await checkLooks(browser, origin, pages);
    await tryWithoutScript(browser, origin, onePerKind);
    await tryByKeyboard(browser, origin);
    await tryFilter(browser, origin);
    await tryPaper(browser, origin, onePerKind);
  } finally {
    await browser.close();
    await site.close();
  }
}

function checkAnswers({ answers, broken }: Crawl): void {
  const pages = [...answers.values()].filter(isPage);
  const kinds = new Set(pages.map(kindOf));
  verdict(
    `site: all links of ${pages.length} pages resolve, fragments too`,
    broken.length === 0,
    `${broken.length}, the first ${broken[0]}`,
  );
  const missing = expectedKinds.filter((kind) => !kinds.has(kind));
  verdict(`site: ${kinds.size} kinds of page are there`, missing.length === 0, missing.join(" "));
  const feedless = pages.filter(
    ({ text }) => !/<link rel="alternate" type="application\/(?:rss|feed)/.test(text),
  );
  verdict("site: every page leads to a feed", feedless.length === 0, feedless[0]?.path);
  const feeds = [...answers.values()].filter(({ path }) =>
    /(?:feed\.(?:xml|json)|atom\.xml)$/.test(path),
  );
  const untyped = feeds.filter(({ type }) => !/^application\/(?:rss|atom|feed)\+/.test(type));
  verdict(
    `site: ${feeds.length} feeds are found, by their media types`,
    feeds.length > 0 && untyped.length === 0,
    untyped[0]?.path,
  );
  const shared = (answers.get("/style.css")?.bytes ?? 0) + (answers.get("/filter.js")?.bytes ?? 0);
  const [heaviest] = pages.toSorted((a, b) => b.bytes - a.bytes);
  const heaviestBytes = shared + (heaviest?.bytes ?? 0);
  verdict(
    `site: the heaviest page has ${heaviestBytes} bytes of ${pageBytesMax}, style and script included`,
    heaviestBytes <= pageBytesMax,
    heaviest?.path,
  );
}

function isPage({ type }: Fetched): boolean {
  return type.startsWith("text/html");
}

/** `people/*` of the page of a person, `people` of the list of them. */
function kindOf({ path, text }: Fetched): string {
  if (text.includes('<article class="withdrawn">')) return "withdrawn";
  const [first = "", second = "", third = ""] = path.slice(1).split("/");
  if (first === "index" && third !== "") return "letters";
  return second === "" ? first || "front" : `${first}/${first === "index" ? second : "*"}`;
}

/** The heaviest of each kind. */
function sampleOf({ answers }: Crawl, perKind: number): readonly string[] {
  const byKind = Map.groupBy([...answers.values()].filter(isPage), kindOf);
  return [...byKind.values()].flatMap((its) =>
    its
      .toSorted((a, b) => b.bytes - a.bytes)
      .slice(0, perKind)
      .map(({ path }) => path),
  );
}

async function checkLooks(
  browser: Browser,
  origin: string,
  pages: readonly string[],
): Promise<void> {
  for (const { name, options } of looks) {
    const context = await openContext(browser, origin, options);
    const reports: (readonly [path: string, report: PageReport])[] = [];
    for (const path of pages) reports.push([path, await openPage(context, `${origin}${path}`)]);
    await context.close();
    const told = (what: string, faultsOf: (report: PageReport) => readonly string[]): void => {
      const faults = reports.flatMap(([path, report]) =>
        faultsOf(report).map((fault) => `${path} ${fault}`),
      );
      verdict(
        `site, ${name}: ${pages.length} pages: ${what}`,
        faults.length === 0,
        `${faults.length}, the first ${faults[0]}`,
      );
    };
    told("the console is quiet, and no policy is violated", (report) => report.console);
    told("axe-core finds nothing", (report) => report.axe);
    told("nothing shifts", ({ shift }) => (shift > 0 ? [`${shift}`] : []));
    told("nothing sticks out", ({ overflow }) => (overflow > 0 ? [`${overflow} px`] : []));
  }
}
