import { NOT_AN_ARTICLE } from "../../normalized.ts";
import type { Page, PageElement } from "../../page.ts";
import { blocksOf } from "./blocks.ts";
import type { Metadata } from "./metadata.ts";

/** What is looked at before the page is taken apart. */
export interface Signs {
  /** The page plays something: a video or a player of another site. */
  readonly plays: boolean;
  /** A template says that the rest costs money. */
  readonly isPaywalled: boolean;
}

/** What is looked at before the text is trimmed. */
export interface Look {
  /** The part of the characters that stand in links. */
  readonly linkShare: number;
  /** Headings that are links, and all of them. */
  readonly headings: { readonly linked: number; readonly all: number };
  readonly firstLine: string;
}

export interface Seen extends Signs, Look {
  readonly extracted: boolean;
  readonly metadata: Metadata;
  readonly text: string;
  /** Where the page came from. */
  readonly url: string | null;
}

export const limits = {
  wordsMin: 40,
  linkShareMax: 0.6,
  /** A page that is refused, missing or for subscribers only says little else. */
  stubWordsMax: 120,
  videoWordsMax: 60,
  /** So many headings that lead elsewhere, and this part of all, make a list of articles. */
  linkedHeadingsMin: 5,
  linkedHeadingsShareMin: 0.8,
  firstLineCharsMax: 120,
} as const;

export function signsOf(page: Page): Signs {
  const elements = page.documentElement.descendants().filter(mayBeSign);
  const paywall = elements.find(isPaywall);
  return {
    plays: elements.some(isPlayer),
    isPaywalled: paywall !== undefined && paywall.localName !== "body",
  };
}

/** Most elements are told to be neither by one look. */
const mayBeSign = ({ localName, attributes }: PageElement): boolean =>
  localName === "video" ||
  localName === "iframe" ||
  attributes.id !== undefined ||
  (attributes.class !== undefined && SIGN.test(attributes.class));

const isPaywall = ({ attributes }: PageElement): boolean =>
  (attributes.class !== undefined && PAYWALL.test(attributes.class)) ||
  (attributes.id !== undefined && /paywall/i.test(attributes.id));

const PAYWALL = /paywall|piano-offer|subscriber-only|premium-content|regwall/i;
const PLAYER = /video-player/i;
const SIGN = new RegExp(`${PAYWALL.source}|${PLAYER.source}`, "i");

const isPlayer = ({ localName, attributes }: PageElement): boolean =>
  localName === "video" ||
  (localName === "iframe" && /youtube|vimeo|player/i.test(attributes.src ?? "")) ||
  (attributes.class !== undefined && PLAYER.test(attributes.class));

/**
 * Why the page may be no article. It yields a record nevertheless; publish holds it back. The
 * first that is true is said: each names what the page seems to be instead.
 */
export function findDoubt(seen: Seen): string | undefined {
  const { metadata, text, linkShare } = seen;
  const words = countWords(text);
  const title = metadata.headline?.value ?? "";
  const isStub = words <= limits.stubWordsMax;
  const says = (what: RegExp): boolean => isStub && (what.test(title) || what.test(seen.firstLine));
  if (text === "") return say("the page has a title and no text");
  if (says(MISSING)) return say("the page says that it is not there");
  if (says(REFUSED)) return say("the page asks to log in, to consent or to wait");
  if (linkShare > limits.linkShareMax) return say("the page is a list of links");
  if ((metadata.isListing || isOfTeasers(seen)) && !metadata.claimsArticle)
    return say("the page lists articles");
  if (isFrontPage(seen.url) && !metadata.claimsArticle)
    return say("the page is the first of its site");
  if (isStub && (seen.isPaywalled || metadata.isFree === false))
    return say("only its beginning is free to read");
  if (words < limits.videoWordsMax && (seen.plays || metadata.isVideo))
    return say("the page is a video with few words");
  if (!seen.extracted) return say("no part of the page stands out as its text");
  if (words < limits.wordsMin && !metadata.claimsArticle)
    return say(`the text has only ${words} words`);
  return undefined;
}

const isOfTeasers = ({ headings }: Seen): boolean =>
  headings.linked >= limits.linkedHeadingsMin &&
  headings.linked >= headings.all * limits.linkedHeadingsShareMin;

const isFrontPage = (url: string | null): boolean =>
  url !== null &&
  /^\/(?:index\.\w{2,5})?$/.test(URL.parse(url)?.pathname ?? "") &&
  !url.includes("?");

/** As far as `limits` ask. Where a script has no spaces, two characters are a word: so it is in Chinese on average. */
function countWords(text: string): number {
  const dense = text.match(UNSPACED)?.length ?? 0;
  const spaced = dense === 0 ? text : text.replace(UNSPACED, " ");
  // More than any limit above asks for are not counted.
  const word = /\S+/g;
  let words = 0;
  while (words <= limits.stubWordsMax && word.test(spaced)) words++;
  return words + Math.ceil(dense / 2);
}

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

const say = (reason: string): string => `${NOT_AN_ARTICLE}: ${reason}`;

const MISSING =
  /^\W*(?:(?:error |fehler |erreur )?404\b|(?:the )?(?:page|article|story|content|site) (?:was )?(?:not found|not available|unavailable|no longer|cannot be found|you)|not found|we can['’]?t find|sorry,? (?:we|this|the page)|oops|seite (?:wurde )?nicht gefunden|(?:diese|die) seite (?:existiert|wurde|konnte)|nicht gefunden|page (?:non trouvée|introuvable)|página no (?:encontrada|existe)|no encontrado|pagina non trovata|página não encontrada|pagina niet gevonden|страница не найдена|strona nie)/iu;

const REFUSED =
  /^\W*(?:log ?in\b|sign ?in\b|register\b|subscribe\b|anmelden|einloggen|registrieren|connexion|se connecter|iniciar sesión|accedi|before you continue|we value your privacy|your privacy|privacy (?:settings|choices)|cookie|consent|datenschutz-?einstellungen|zustimmung|access (?:denied|to this page)|forbidden|403\b|are you a (?:robot|human)|just a moment|attention required|verify (?:you|that)|security check|captcha|checking your browser|please (?:wait|enable))/iu;

export function lookAt(main: PageElement): Look {
  const headings = main.querySelectorAll("h2, h3, h4");
  const [first] = blocksOf(main);
  return {
    linkShare: shareOfLinks(main),
    headings: { linked: headings.filter(leadsElsewhere).length, all: headings.length },
    firstLine:
      first !== undefined && first.text.length <= limits.firstLineCharsMax ? first.text : "",
  };
}

function leadsElsewhere(heading: PageElement): boolean {
  const link = heading.querySelector("a") ?? heading.closest("a");
  if (link === null || /^#|^$/.test(link.getAttribute("href") ?? "")) return false;
  return link.textContent.trim().length >= heading.textContent.trim().length;
}

function shareOfLinks(main: PageElement): number {
  const length = (element: PageElement): number => element.textContent.trim().length;
  const inLinks = main.querySelectorAll("a").reduce((sum, link) => sum + length(link), 0);
  return inLinks / Math.max(1, length(main));
}
