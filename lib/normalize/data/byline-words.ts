const words = (list: string): string => list.trim().split(/\s+/).join("|");

/** What people in a newsroom are: a part of a byline that says so is a role, not a name. */
export const ROLE_WORD = new RegExp(
  String.raw`(?<![\p{L}])(?:${words(`
    correspondents? editors? reporters? writers? columnists? producers? analysts? critics?
    commentators? contributors? photographers? journalists? freelancers? fellows? interns?
    chief head desk staff team bureau
    korrespondent(?:in(?:nen)?|en)? redakteur(?:in(?:nen)?|e)? redaktion reporterin(?:nen)?
    journalistin(?:nen)? autorin (?:projekt|team)?leiter(?:in)? geschäftsführer(?:in)? (?:presse)?sprecher(?:in)?
    referent(?:in)? gründer(?:in)? vorsitzende[rn]?
    correspondante?s? rédact(?:eur|rice)s? journalistes? envoyée?s? rédaction
    corresponsal(?:es)? redactor(?:a|es|as)? periodistas? redacción enviad[oa]s?
    corrispondent[ei] redattor[ei] giornalist[ai] redazione inviat[oaie]
    correspondentes? jornalistas? repórter(?:es)? redação
    корреспондент обозреватель редакция
  `)})(?![\p{L}])`,
  "iu",
);

/** Words in the names of outlets, agencies and newsrooms. */
export const OUTLET_WORD = new RegExp(
  String.raw`(?<![\p{L}])(?:${words(`
    agency agencies news newsroom newsdesk press wire wires courier times post herald gazette tribune
    journal chronicle observer guardian telegraph standard mirror star sun mail dispatch echo
    reuters afp ap dpa tass xinhua bloomberg cnn bbc associated agence agentur presse zeitung
    nachrichten radio tv television network media magazine review weekly daily online digital services?
    board staff team editorial council department ministry university institute
  `)})(?![\p{L}])`,
  "iu",
);

/** Small words inside names: "Ludwig van der Berg", "Ana de la Cruz". */
export const PARTICLE =
  /^(?:de|del|della|di|da|das|dos|do|du|des|van|von|der|den|ter|ten|zu|zur|la|le|las|los|el|al|bin|bint|ibn|ben|abu|y|af|av|wa|vom|zum|op|ni|st|jr|sr|ii|iii)\.?$/iu;
