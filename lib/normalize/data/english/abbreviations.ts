/**
 * English words that are written with a full stop. Those of the first list are followed by what
 * they belong to ("Gov. Lind"), so the stop never ends a sentence; those of the second may end one.
 */
export const leadingAbbreviations: ReadonlySet<string> = new Set(
  (
    "mr mrs ms dr prof rev hon fr st mt ft gov lt col gen maj capt cpl sgt cmdr adm brig pvt " +
    "rep reps sen sens pres atty amb insp supt det messrs mme mlle mgr msgr vs no nos art sec " +
    "fig vol pp approx jan feb mar apr jun jul aug sept sep oct nov dec asst assoc dept univ engr barr alh adv cllr comm"
  ).split(" "),
);

export const trailingAbbreviations: ReadonlySet<string> = new Set(
  (
    "inc corp co ltd llc plc jr sr esq bros etc al a.m p.m u.s u.k u.n e.u ariz calif colo conn " +
    "del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt " +
    "va wash wis wyo ala ark ave blvd rd est dist ph.d m.d d.c b.a m.a"
  ).split(" "),
);

/** Words that begin a sentence far more often than they go on with one after an abbreviation. */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  (
    "the a an this that these those he she it they we i you his her its their our my in on at for " +
    "from with by as after before when while if although though because since but and or so yet " +
    "however also still now then there here what who why how where both each some many most all " +
    "no not nor instead meanwhile according last one two three"
  ).split(" "),
);
