/**
 * Marks stretches of a text in the HTML that the text was taken from. The HTML is what the sanitizer
 * wrote: attributes in double quotes, the escapes of escape-html.ts. Both are read together, mark by mark and letter
 * by letter, in linear time; white space is passed over in both.
 */

export interface Mark {
  /** UTF-16 code units of the text, end excluded. */
  readonly start: number;
  readonly end: number;
  /** The start tag; a stretch that runs through other elements is set in several, the first of which is `isFirst`. */
  readonly open: (isFirst: boolean) => string;
  readonly close: string;
  /** What follows the end of it. */
  readonly after?: string;
}

/** Marks within marks within marks: deeper ones are left out. */
const depthMax = 6;

interface Active {
  readonly mark: Mark;
  isBegun: boolean;
}

/**
 * The HTML with the marks, or undefined where HTML and text do not agree. Taking the marks out again
 * gives the same HTML. Marks must be in order of start; one that is empty or out of the text is left out.
 */
export function markText(html: string, text: string, marks: readonly Mark[]): string | undefined {
  const out: string[] = [];
  let active: Active[] = [];
  let open: Active[] = [];
  let next = 0;
  let at = 0;
  const unread: string[] = [];

  /** Closes and opens until what is open is what is active before the letter at `at`. */
  function settle(isBeforeLetter: boolean): void {
    const ended = active.filter(({ mark }) => mark.end <= at);
    if (ended.length > 0) active = active.filter(({ mark }) => mark.end > at);
    let same = 0;
    while (same < open.length && open[same] === active[same]) same++;
    for (const { mark } of open.slice(same).reverse()) out.push(mark.close);
    open = open.slice(0, same);
    for (const { mark, isBegun } of ended) if (isBegun && mark.after) out.push(mark.after);
    if (!isBeforeLetter) return;
    for (const each of active.slice(same)) {
      // White space is in a mark that goes on, and not in one that begins after it.
      if (!each.isBegun) out.push(...unread.splice(0));
      out.push(each.mark.open(!each.isBegun));
      each.isBegun = true;
      open.push(each);
    }
    out.push(...unread.splice(0));
  }

  function letter(written: string, read: string): boolean {
    while (at < text.length && isPassed(text, at) && text[at] !== read[0]) at++;
    if (!text.startsWith(read, at)) {
      if (!INVISIBLE.test(read)) return false;
      unread.push(written);
      return true;
    }
    for (let mark = marks[next]; mark && mark.start <= at; mark = marks[++next])
      if (mark.end > at && active.length < depthMax) active.push({ mark, isBegun: false });
    settle(true);
    out.push(written);
    at += read.length;
    if (active.some(({ mark }) => mark.end <= at)) settle(false);
    return true;
  }

  for (const { kind, written, read } of piecesOf(html)) {
    if (kind === "outside") {
      out.push(...unread.splice(0));
      for (const { mark } of open.reverse()) out.push(mark.close);
      open = [];
      out.push(written);
    } else if (kind === "space") unread.push(written);
    else if (!letter(written, read)) return undefined;
  }
  settle(false);
  out.push(...unread);
  return out.join("");
}

/** Marks of quotation and of tables that the text has and the HTML has not. */
const isPassed = (text: string, at: number): boolean => /[\s“”|]/.test(text[at] ?? "");

const INVISIBLE = /^[\u00ad\u200b-\u200f\u2060\ufeff]/u;

interface Piece {
  /** Outside are tags, and words that the text does not hold: captions and what is in figures. */
  readonly kind: "outside" | "space" | "letter";
  readonly written: string;
  /** What a letter is read as. */
  readonly read: string;
}

const PIECE =
  /(?<tag><\/?(?<name>[a-z][a-z0-9]*)(?![a-z0-9])(?:[^<>"]|"[^"]*")*>)|(?<space>\s+)|&(?<escape>[a-z]+|#\d+);|[\s\S]/gu;

const escapes: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

const UNREAD = new Set("figcaption caption rt rp".split(" "));
const QUOTED = new Set("blockquote table pre".split(" "));

function* piecesOf(html: string): Generator<Piece> {
  const within: string[] = [];
  for (const match of html.matchAll(PIECE)) {
    const [written] = match;
    const { tag, name = "", space, escape } = match.groups ?? {};
    if (tag !== undefined) {
      if (isTracked(name)) {
        if (!tag.startsWith("</")) within.push(name);
        else within.pop();
      }
      yield { kind: "outside", written, read: "" };
    } else if (isUnread(within)) yield { kind: "outside", written, read: "" };
    else if (space !== undefined || escape === "#160") yield { kind: "space", written, read: "" };
    else
      yield {
        kind: "letter",
        written,
        read: escape === undefined ? written : (escapes[escape] ?? written),
      };
  }
}

const isTracked = (name: string): boolean =>
  name === "figure" || UNREAD.has(name) || QUOTED.has(name);

/** In a caption, or in a figure and in nothing quoted within it. */
function isUnread(within: readonly string[]): boolean {
  if (within.some((name) => UNREAD.has(name))) return true;
  const figure = within.lastIndexOf("figure");
  return figure >= 0 && !within.slice(figure + 1).some((name) => QUOTED.has(name));
}
