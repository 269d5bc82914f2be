import { brotliDecompressSync } from "node:zlib";
import { packedTransitions, packedWeights } from "../data/names/weights.ts";
import { beginsSmall } from "../text/letters.ts";
import { type Sentence, sentencesOf } from "../text/sentences.ts";
import { featuresOf } from "./features.ts";
import { labels } from "./labels.ts";
import { bestLabels, type Model } from "./perceptron.ts";
import { type Vocabulary, vocabularyOf } from "./vocabulary.ts";

export type NameKind = "person" | "organisation" | "place" | "misc";

/** A name as it stands in a text, in UTF-16 code units. */
export interface Name {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: NameKind;
}

/** Unpacked when the first article comes, so that a start costs nothing. */
let loaded: Model | undefined;

function model(): Model {
  loaded ??= {
    weights: new Int8Array(brotliDecompressSync(Buffer.from(packedWeights, "base64"))),
    transitions: Int16Array.from(packedTransitions.split(" "), Number),
  };
  return loaded;
}

/** A sentence of more words is read piece by piece. */
const wordsMax = 400;

/** The names of sentences as the trained model reads them, in order, none over another. */
export function findNames(
  text: string,
  sentences: readonly Sentence[],
  vocabulary: Vocabulary,
): readonly Name[] {
  return sentences.flatMap(({ tokens }) => {
    const names: Name[] = [];
    for (let from = 0; from < tokens.length; from += wordsMax) {
      const part = tokens.slice(from, from + wordsMax);
      const words = part.map((token) => token.text);
      if (!words.some((word) => /\p{Lu}/u.test(word))) continue;
      const path = bestLabels(featuresOf(words, vocabulary), model());
      for (const [first, last, kind] of stretches(path).flatMap((name) =>
        cutAtSmall(name, words),
      )) {
        const start = part[first]?.start ?? 0;
        const end = part[last]?.end ?? 0;
        names.push({ start, end, text: text.slice(start, end), kind });
      }
    }
    return names;
  });
}

function stretches(path: Uint8Array): Stretch[] {
  const found: Stretch[] = [];
  for (let i = 0; i < path.length; i++) {
    const label = path[i] ?? 0;
    if (label === 0) continue;
    let last = i;
    while (goesOn(path[last + 1], label)) last++;
    found.push([i, last, kindOf(label)]);
    i = last;
  }
  return found;
}

/** What may stand small within a person's or a place's name. */
const PARTICLE =
  /^(?:de|da|do|dos|das|di|del|della|delle|du|des|d|la|las|le|les|lo|los|el|al|bin|bint|ibn|ben|van|von|der|den|dem|ten|ter|te|zu|zur|am|an|im|in|y|e|i|of|the|and|upon|on|sur|sous|aan|op|wa|ul|ud|ad|as|af|av|til|abu|ould|o|st|jr|sr|&)$/;

type Stretch = readonly [number, number, NameKind];

/** "Cameron criticised Trump" is two people: other small words part a name, and so do brackets. */
function cutAtSmall(name: Stretch, words: readonly string[]): readonly Stretch[] {
  const [first, last, kind] = name;
  const isStrict = kind === "person" || kind === "place";
  const isSmall = (at: number): boolean => {
    const word = words[at] ?? "";
    if (/^[()[\];]$/.test(word)) return true;
    if (!isStrict) return false;
    // "mid-August", "Los Angeles-area".
    if (/^(?:mid|ex|pre|post|anti|pro|non)-\p{Lu}/u.test(word)) return true;
    if (
      /\p{Ll}-(?:area|based|born|led|backed|style|wide|level|term|owned|run|era|day)$/u.test(word)
    )
      return true;
    return beginsSmall(word) && !PARTICLE.test(word) && !/[-’'‐]\p{Lu}/u.test(word);
  };
  const pieces: Stretch[] = [];
  let from = first;
  for (let at = first; at <= last + 1; at++) {
    if (at <= last && !isSmall(at)) continue;
    if (at > from) pieces.push([from, at - 1, kind]);
    from = at + 1;
  }
  return pieces;
}

/** Two people do not stand side by side without a word between: "Kim Jong" and "Un" are one. */
const goesOn = (next: number | undefined, label: number): boolean => {
  const inner = label % 2 === 1 ? label + 1 : label;
  return next === inner || (next === beginsPerson && inner === beginsPerson + 1);
};
const beginsPerson = labels.indexOf("B-person");

function kindOf(label: number): NameKind {
  const kind = labels[label]?.slice(2);
  return kind === "person" || kind === "organisation" || kind === "place" ? kind : "misc";
}

/** Sentences and the vocabulary of a text in one go. */
export function readSentences(text: string): {
  readonly sentences: readonly Sentence[];
  readonly vocabulary: Vocabulary;
} {
  const sentences = sentencesOf(text);
  const words = sentences.flatMap(({ tokens }) => tokens.map((token) => token.text));
  return { sentences, vocabulary: vocabularyOf(words) };
}
