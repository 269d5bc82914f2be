/**
 * English verbs of saying, with what may follow each as the words reported:
 * t  that-clause (any of them may also stand after or within what is said);
 * b  a clause without "that";        n  a noun phrase;         i  "to" and an infinitive;
 * w  a question word;                a  the one spoken to, before what is said;
 * d  only documents "show" or "find"; q  nothing but a quotation; p  nothing but one that follows.
 * How often each fires on 840 articles of news stands in docs/statement-rules.md, as counted by
 * bench/rule-firing.ts. A verb that never did is left out: before or after a quotation, parted by a
 * comma, any verb in the past is one of saying.
 */
const table: { readonly [complements: string]: string } = {
  tbw: "say",
  tbai: "tell",
  tawi: "ask",
  tb: `add argue insist conclude assert contend quip joke state
    reiterate concede complain caution stress emphasize boast brag lament remark observe testify
    counter comment respond reply reckon hint caution fear guarantee`,
  tbn: `announce confirm suggest allege report reveal disclose predict recount tweet cite detail
    claim warn note admit deny acknowledge recall declare mention`,
  t: "clarify hint maintain opine submit underline underscore",
  i: "claim",
  tn: "stress highlight recommend propose demand decry denounce blast outline repeat",
  tbi: "threaten promise pledge vow swear agree",
  tw: "explain describe write",
  tba2: "assure remind inform advise",
  ai: "urge plead beg implore encourage",
  n: "call describe liken accuse brand blame criticize slam dismiss label praise offer",
  tb3: "estimate indicate",
  tb4: "point",
  td: "show find reveal indicate state note read demonstrate",
  q: `continue begin shout yell exclaim whisper laugh muse interject opine offer retort post
    answer wonder shoot fire protest reason gush fume demand go implore praise mock thank read
    finish conclude start sing boom blast hail`,
  p: "chant",
};

const irregular: { readonly [lemma: string]: readonly [third: string, past: string] } = {
  say: ["says", "said"],
  tell: ["tells", "told"],
  write: ["writes", "wrote"],
  find: ["finds", "found"],
  show: ["shows", "showed"],
  swear: ["swears", "swore"],
  read: ["reads", "read"],
  begin: ["begins", "began"],
  go: ["goes", "went"],
  quip: ["quips", "quipped"],
  brag: ["brags", "bragged"],
  admit: ["admits", "admitted"],
  plead: ["pleads", "pleaded"],
  beg: ["begs", "begged"],
  dub: ["dubs", "dubbed"],
  submit: ["submits", "submitted"],
  slam: ["slams", "slammed"],
  shoot: ["shoots", "shot"],
};

/** Verbs that are of saying only with a particle after them: "pointed out that", "shot back". */
export const particles: { readonly [lemma: string]: string } = {
  point: "out",
  shoot: "back",
  fire: "back",
};

/** Past participles that differ from the past. */
const participles: { readonly [lemma: string]: string } = { write: "written", show: "shown" };

export interface CueVerb {
  readonly lemma: string;
  readonly form: "base" | "third" | "past" | "ing";
  readonly complements: string;
}

const lemmas = new Map<string, string>();
for (const [complements, verbs] of Object.entries(table)) {
  for (const lemma of verbs.split(/\s+/)) {
    lemmas.set(lemma, (lemmas.get(lemma) ?? "") + complements);
  }
}

export const cueVerbs: ReadonlyMap<string, CueVerb> = new Map(
  [...lemmas].flatMap(([lemma, complements]) => {
    const stem = lemma.replace(/e$/, "");
    const [third, past] = irregular[lemma] ?? [
      /(?:s|sh|ch)$/.test(lemma) ? `${lemma}es` : lemma.replace(/(?<=[^aeo])y$/, "ie").concat("s"),
      `${stem.replace(/(?<=[^aeo])y$/, "i")}ed`,
    ];
    const ing = `${/gged|pped|tted|bbed|mmed/.test(past) ? past.slice(0, -2) : stem}ing`;
    const entry = (form: CueVerb["form"]) => ({ lemma, form, complements });
    const forms = [
      [lemma, entry("base")],
      [third, entry("third")],
      [past, entry("past")],
      [participles[lemma] ?? past, entry("past")],
      [ing, entry("ing")],
    ] as const;
    // British English writes "emphasise".
    return forms.flatMap(([form, verb]) => [
      [form, verb] as const,
      [form.replace(/iz(?=e[sd]?$|ing$)/, "is"), verb] as const,
    ]);
  }),
);

/** Nouns of saying: "her claim that …", "the report that …". */
export const cueNouns: ReadonlySet<string> = new Set(
  (
    "claim claims assertion assertions statement warning warnings argument admission accusation " +
    "accusations allegation allegations announcement suggestion contention insistence complaint " +
    "complaints prediction reports charge charges remark remarks revelation comment comments pledge promise " +
    "acknowledgment acknowledgement declaration contentions concession confession vow threat testimony conclusion"
  ).split(" "),
);
