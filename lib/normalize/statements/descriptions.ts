import type { Hop } from "../../record.ts";
import { determiners, prepositions, questionWords } from "../data/english/grammar-words.ts";
import { bodyNouns, documentNouns, mediaNouns, peopleNouns } from "../data/english/source-nouns.ts";
import { beginsLarge } from "../text/letters.ts";
import { singular } from "./joined-names.ts";
import { type NameMention, namesWithin } from "./names.ts";
import { isQuote, type Unit } from "./units.ts";

/** What a phrase without a name of its own denotes. */
export interface Description {
  readonly kind: Hop["kind"];
  readonly name: string | null;
  readonly entity: string | null;
  readonly anonymous: boolean;
  readonly gender: "he" | "she" | null;
  /** The common noun that heads it, without plural -s. */
  readonly head: string | null;
}

/** The units before the first preposition, relative pronoun or participle that follows a word. */
export function headPart(segment: readonly Unit[]): readonly Unit[] {
  for (let i = 1; i < segment.length; i++) {
    const unit = segment[i];
    if (!unit) break;
    if (questionWords.has(unit.lower) || unit.lower === "that" || isQuote(unit))
      return segment.slice(0, i);
    if (
      prepositions.has(unit.lower) ||
      /^(?:familiar|close|briefed|involved|who|speaking|released|conducted|reported|published|seen|obtained|reviewed|posted|filed|named|called|present)$/.test(
        unit.lower,
      )
    ) {
      return segment.slice(0, i);
    }
  }
  return segment;
}

export function described(
  segment: readonly Unit[],
  text: string,
  names: readonly NameMention[],
): Description {
  const head = headPart(segment);
  const last = head.findLast(({ kind, text: word }) => kind === "word" && word !== ")");
  const noun = singular(last?.lower ?? "").replace(/ncie$/, "ncy");
  const [from] = segment;
  // "A poll released" on Monday: when it was is no part of what it is.
  const to = undone.test(segment.at(-1)?.lower ?? "") ? segment.at(-2) : segment.at(-1);
  const name = from && to ? text.slice(from.start, to.end) : null;
  const none = { entity: null, gender: null, head: noun };
  if (documentNouns.has(noun) || documentNouns.has(last?.lower ?? "")) {
    return (
      (isSurvey.test(noun) ? undefined : byMedium(segment, names)) ?? {
        ...none,
        kind: "document",
        name,
        anonymous: false,
      }
    );
  }
  if (
    (mediaNouns.has(noun) && !isOffice(noun, head)) ||
    noun === "media" ||
    /^(?:state|official) (?:media|television|radio|tv)$/.test(
      `${head.at(-2)?.lower} ${last?.lower}`,
    )
  ) {
    return { ...none, kind: "outlet", name, anonymous: false };
  }
  if (peopleNouns.has(noun) || peopleNouns.has(last?.lower ?? "")) {
    return { ...none, kind: "anonymous", name, anonymous: true };
  }
  if (
    bodyNouns.has(noun) ||
    bodyNouns.has(last?.lower ?? "") ||
    (beginsLarge(last?.text ?? "") && !determiners.has(last?.lower ?? ""))
  ) {
    return { ...none, kind: "organisation", name, anonymous: false };
  }
  return { ...none, kind: "anonymous", name, anonymous: true };
}

const undone = /^(?:conducted|filed|issued|posted|published|released|taken)$/;

/** "Mozambique's disaster agency" is no news agency; "the agency" alone may be. */
const isOffice = (noun: string, head: readonly Unit[]): boolean =>
  noun === "agency" &&
  head.length > 2 &&
  !head.some(({ lower }) => /^(?:news|press|wire|telegraph|state|state-run|official)$/.test(lower));

/** What an outlet asked many people: what they answered is the survey's, not its own word. */
const isSurvey = /^(?:poll|survey)$/;

/** "News updates by KCNA", "a report in The Times": the outlet, whose writing it is. */
function byMedium(
  segment: readonly Unit[],
  names: readonly NameMention[],
): Description | undefined {
  const [from] = segment;
  const to = segment.at(-1);
  if (!from || !to) return undefined;
  const outlet = namesWithin(names, { start: from.start, end: to.end }).find(
    (mention) => mention.outlet,
  );
  if (!outlet) return undefined;
  const before = segment.findLast(({ end }) => end <= outlet.start);
  const preceding =
    before && (determiners.has(before.lower) ? segment[segment.indexOf(before) - 1] : before);
  if (preceding && !/^(?:by|in|from|on|of)$/.test(preceding.lower)) return undefined;
  // "A poll reported by Y", "a letter seen by Y" are someone else's.
  const made = preceding && segment[segment.indexOf(preceding) - 1];
  if (
    preceding?.lower === "by" &&
    /^(?:reported|seen|obtained|reviewed|cited)$/.test(made?.lower ?? "")
  )
    return undefined;
  return {
    kind: "outlet",
    name: outlet.name,
    entity: outlet.entity,
    anonymous: false,
    gender: null,
    head: null,
  };
}
