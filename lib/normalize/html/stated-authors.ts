import type { PageText } from "../../page-tree.ts";
import type { Author } from "../../record.ts";
import { isOffice } from "../person-name.ts";
import { authorsIn } from "./author-names.ts";
import { wordsOf } from "./block-names.ts";
import type { Block } from "./blocks.ts";
import { isNode, listOf, textOfValue } from "./json-ld.ts";
import type { MetaTags } from "./meta-tags.ts";
import type { PageFacts } from "./page-facts.ts";

/** Who a page's data says has written it, where the page does not contradict it. */
export interface StatedAuthors {
  readonly jsonLd: readonly Author[];
  /** Those in the content of a meta tag. */
  inMeta(content: string): readonly Author[];
  /** What a plug-in tells buttons and cards of other sites: its account, as in JSON-LD. */
  readonly inCard: readonly Author[];
}

/** The meta tags that name authors, the surest first. */
export const META_NAMES = [
  "author",
  "article:author",
  "parsely-author",
  "sailthru.author",
  "byl",
  "dc.creator",
  "dcterms.creator",
  "citation_author",
  "cxenseparse:author",
  "cxenseparse:recs:author",
] as const;

/**
 * What a template says of its author counts where the page prints that name as well; an account
 * that published the page is no author of it.
 */
export function statedAuthors({ jsonLd, tags, blocks }: PageFacts): StatedAuthors {
  const isPrinted = ({ name }: Author): boolean => prints(blocks, name.toLowerCase());
  const writers = listOf(jsonLd.article?.author ?? jsonLd.article?.creator).map((author) =>
    jsonLd.resolve(author),
  );
  const accounts = new Set(
    writers.filter(isAccount).map((author) => (isNode(author) ? textOfValue(author.name) : "")),
  );
  // Where nothing says that the page is an article, its meta tag names who keeps the site.
  const claims = jsonLd.article !== undefined || (tags.get("og:type") ?? []).includes("article");
  return {
    jsonLd: writers
      .filter((author) => !isNode(author) || author["@type"] !== "Organization")
      .flatMap((author) => {
        const names = (isNode(author) ? listOf(author.name) : [author]).map(
          (name) => textOfValue(name) ?? "",
        );
        const people = names.flatMap(authorsIn);
        if (isAccount(author)) return people.filter(isPrinted);
        return people.length > 0 ? people : names.flatMap(inSmallLetters).filter(isPrinted);
      }),
    inMeta: (content) =>
      authorsIn(content).filter(
        (author) => isPrinted(author) || (claims && !accounts.has(author.name)),
      ),
    inCard: authorsIn(cardLine(tags)).filter(isPrinted),
  };
}

/** Whether readers see the name on the page, other than in a copyright line. */
function prints(blocks: readonly Block[], name: string): boolean {
  return blocks.some(
    ({ text, nodes }) =>
      text.toLowerCase().includes(name) &&
      !/©|copyright/i.test(text) &&
      !nodes.some((node) => node.textContent.toLowerCase().includes(name) && isHidden(node)),
  );
}

const isHidden = (node: PageText): boolean =>
  [node.parentNode, node.parentNode?.parentNode, node.parentNode?.parentNode?.parentNode].some(
    (element) => element && / hidden /.test(wordsOf(element)),
  );

/** "Ada lane": what people write into a field of an account, and the page prints as it is. */
const inSmallLetters = (name: string): readonly Author[] =>
  /^\p{Lu}[\p{L}'’-]+(?: [\p{L}'’-]{2,}){1,2}$/u.test(name) && !isOffice(name) ? [{ name }] : [];

/** Plug-ins for searchers name the account that pressed the button, under such an address. */
const isAccount = (author: unknown): boolean =>
  isNode(author) && /\/schema\/person|\/author\//i.test(String(author["@id"] ?? author.url ?? ""));

/** Twitter's cards have labels and their values: "Written by", "Ada Lane". */
function cardLine(tags: MetaTags): string {
  const of = (name: string): string => tags.get(name)?.[0] ?? "";
  const at = ["1", "2"].find((n) => WRITTEN_BY.test(of(`twitter:label${n}`)));
  return at === undefined ? of("shareaholic:article_author_name") : of(`twitter:data${at}`);
}

const WRITTEN_BY =
  /^(?:written by|author|verfasst von|geschrieben von|autor|écrit par|rédigé par|auteur|escrito por|scritto da|geschreven door)$/i;
