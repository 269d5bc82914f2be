const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** People without a name: their word is anonymous. Plurals are made by -s. */
export const peopleNouns = words(
  `source insider official spokesman spokeswoman spokesperson aide adviser advisor expert analyst
  observer critic supporter opponent ally allies witness witnesses man woman person people resident
  voter lawyer attorney attorneys prosecutor diplomat officer investigator lawmaker senator
  congressman representative leader member employee worker student teacher doctor scientist
  researcher economist strategist operative consultant staffer deputy deputies minister president
  secretary secretaries director chairman chairwoman chief head executive executives boss manager
  coach player fan neighbor neighbour friend relative father mother brother sister wife husband son
  daughter family families parent guest host reporter journalist author writer editor columnist
  narrator translator attendee delegate activist organizer protester demonstrator candidate
  campaigner conservative liberal democrat republican judge mayor governor ambassador envoy veteran
  soldier pilot passenger driver victim suspect defendant plaintiff customer user investor trader
  dealer banker farmer priest pope bishop king queen prince princess premier chancellor
  commentator pundit blogger historian professor scholar pollster respondent american englishman
  millionaire billionaire businessman politician nominee mogul businesswoman someone somebody
  everyone anyone others some many few most crowd audience backer donor detractor booker curator
  captain agent engineer owner partner colleague nurse guard commander general colonel sergeant
  detective inspector sheriff trooper elder objector complainant petitioner accused councillor`,
);

/** Bodies that are no person and not anonymous: institutions speak in their own name. */
export const bodyNouns = words(
  `government ministry department agency company companies firm corporation bank group organization
  organisation committee commission council court party campaign office administration police
  authorities university institute association union bureau board embassy parliament senate
  congress army navy military force team club league foundation center centre coalition panel
  watchdog regulator regulators airline hospital school district city state county country team
  white-house network prosecutors service authority`,
);

/** Writings that speak for themselves. Plurals are made by -s. */
export const documentNouns = words(
  `report poll survey study letter email e-mail memo document filing lawsuit suit affidavit
  transcript book analysis complaint indictment statement profile record data figures documents
  records results review audit exit-poll gazette update updates census article story paper cable dossier website
  site release editorial op-ed ad advertisement poster sign video recording note text message
  tweet post blog account accounts excerpt copy summary ruling order bill law rules constitution
  polling research statistics numbers evidence emails tally minutes
  manifesto chargesheet verdict judgment judgement guidance memorandum communique communiqué`,
);

/** Common nouns that stand for a medium in whose name nobody signs. */
export const mediaNouns = words(
  `newspaper magazine broadcaster daily weekly tabloid outlet media network website station channel
  paper agency program programme`,
);

/** Words in the names of media. A name with one of them as its last word is taken for an outlet. */
export const outletWords = words(
  `times post news journal tribune herald gazette magazine newspaper tv radio television guardian
  telegraph independent chronicle globe observer examiner dispatch inquirer courier sun mirror mail
  express standard weekly daily review today press broadcasting agency beacon star record sentinel
  bulletin ledger monitor mercury bee register examiner`,
);

/** Words that name a kind of outlet before its name: "the state-run KCNA". */
export const outletNames = words(
  `cnn msnbc nbc abc cbs fox bbc npr pbs reuters ap afp upi bloomberg kcna xinhua tass irna interfax
  politico buzzfeed breitbart vox slate axios huffpost espn cnbc itv rt rte cctv nhk dpa efe ansa
  yonhap kyodo al-jazeera aljazeera newsmax univision telemundo newsweek time quartz wsj nyt c-span
  cspan variety vanity fortune forbes`,
);

/** What stands before a name and is no part of it. */
export const titles = words(
  `mr mrs ms miss dr prof sir dame lord lady rev president vice senator sen rep representative
  congressman congresswoman governor gov mayor secretary minister prime chancellor judge justice
  general gen colonel col captain capt lt sgt officer chief king queen prince princess pope cardinal
  ambassador director chairman chairwoman professor republican democrat democratic sens reps former
  ex-president coach attorney speaker sheriff foreign state u.s. american british russian chinese
  french german israeli first lady gop candidate nominee spokesman spokeswoman`,
);

/** Words that make a capitalised name one of a body, not of a person. */
export const bodyNameWords = words(
  `party committee department ministry agency university council bank corp corp. inc inc. co co. ltd
  ltd. group association institute center centre court house senate congress commission campaign
  union fund foundation office bureau administration company club league federation board force
  army navy police school college society network alliance coalition republicans democrats senate
  airlines motors partners holdings project service services authority chamber embassy`,
);
