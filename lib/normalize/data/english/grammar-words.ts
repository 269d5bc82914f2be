const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const subjectPronouns = words("he she they it i we you who");
export const personPronouns = words("he she they");
export const objectPronouns = words("him her them it me us you himself herself themselves");
export const possessives = words("his her their its my our your whose");
export const determiners = words(
  `the a an this that these those some any many several all both each every another no other most
  more few one two three four five six seven eight nine ten dozens hundreds thousands`,
);
export const auxiliaries = words(
  `is are was were be been being am has have had having do does did will would can could may might
  must shall should isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't
  wouldn't can't couldn't shouldn't cannot 's 've 'll 'd`,
);
export const negations = words(
  `not never didn't doesn't don't won't wouldn't can't couldn't cannot hasn't haven't hadn't
  declined refused refuses declines failed neither nor without`,
);
export const prepositions = words(
  `of in for at from on with to by under about against near within inside outside among amid
  between after before during over through via into onto upon since until despite alongside across
  around behind beyond toward towards regarding concerning per like`,
);
/** Words that open a clause of their own. */
export const subordinators = words(
  `while although though because when if unless since after before as whereas even whether once
  until where`,
);
export const conjunctions = words("and but or nor yet so then");
export const questionWords = words("whether if how what why when where who which whom");
/** Adverbs without -ly that stand by a verb of saying. */
export const plainAdverbs = words(
  `also later then only now once first just even still again soon often always twice further
  earlier already instead meanwhile too ever rather quite simply today yesterday tonight tomorrow
  there here together long now afterward afterwards all both`,
);
export const timeWords = words(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june
  july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  today yesterday tonight tomorrow morning afternoon evening night week month year weekend noon
  recently earlier ago last next mondays tuesdays`,
);
/** Common verbs that end a noun phrase; verbs of saying and auxiliaries do so besides. */
export const commonVerbs = words(
  `think thinks thought know knows knew want wants wanted get gets got make makes made take takes
  took give gives gave see sees saw come comes came go goes went keep keeps kept let lets put puts
  become became leave left feel feels felt believe believes believed hope hopes hoped seem seems
  seemed try tries tried need needs needed use used hear heard win won lose lost meet met hold held
  run ran bring brought build built call calls begin began appear appears appeared remain remains
  remained spoke spoken wrote saw seen ran drove fell grew grown flew rose sat broke chose drew
  drawn fought found lay paid rode sold sought shot slept stole struck swam taught threw wore died
  lives works worked lived owns leads led expect expects expected help helped send sent spend spent stand stood understand`,
);
/** Words of doubt that an article puts into what it reports. */
export const hedges = words("apparently reportedly allegedly supposedly purportedly ostensibly");
