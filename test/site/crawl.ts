import { parseHTML } from "linkedom";

export interface Fetched {
  readonly path: string;
  readonly status: number;
  readonly type: string;
  readonly bytes: number;
  readonly text: string;
}

export interface Crawl {
  /** Every answer of ours that a page leads to, by its path. */
  readonly answers: ReadonlyMap<string, Fetched>;
  /** `page → link`: answered with anything but 200, or a fragment that is not there. */
  readonly broken: readonly string[];
}

/** Follows every link, stylesheet, script and feed within the site, from the front page on. */
export async function crawl(origin: string): Promise<Crawl> {
  const answers = new Map<string, Fetched>();
  const wanted: (readonly [from: string, to: string])[] = [
    ["", "/"],
    ["", "/404.html"],
  ];
  const fragments: (readonly [from: string, to: string, id: string])[] = [];
  const broken: string[] = [];
  for (let next = wanted.shift(); next; next = wanted.shift()) {
    const [from, path] = next;
    const known = answers.get(path);
    const answer = known ?? (await fetchFrom(origin, path));
    answers.set(path, answer);
    if (answer.status !== 200) broken.push(`${from} → ${path}: ${answer.status}`);
    if (known || !answer.type.startsWith("text/html")) continue;
    for (const link of linksOf(answer.text)) {
      const url = URL.parse(link, `${origin}${path}`);
      if (url?.origin !== origin) continue;
      if (url.hash !== "")
        fragments.push([path, url.pathname, decodeURIComponent(url.hash.slice(1))]);
      if (!answers.has(url.pathname)) wanted.push([path, url.pathname]);
    }
  }
  for (const [from, path, id] of fragments)
    if (!(answers.get(path)?.text ?? "").includes(` id="${id}"`))
      broken.push(`${from} → ${path}#${id}`);
  return { answers, broken };
}

const linksOf = (text: string): readonly string[] =>
  [
    ...parseHTML(text).document.querySelectorAll(
      "a[href], link[href]:not([rel=canonical]), script[src]",
    ),
  ].map((element) => element.getAttribute("href") ?? element.getAttribute("src") ?? "");

async function fetchFrom(origin: string, path: string): Promise<Fetched> {
  const answer = await fetch(`${origin}${path}`, { redirect: "manual" });
  const body = Buffer.from(await answer.arrayBuffer());
  return {
    path,
    status: answer.status,
    type: answer.headers.get("content-type") ?? "",
    bytes: body.length,
    text: body.toString(),
  };
}
