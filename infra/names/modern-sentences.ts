/**
 * More sentences of our own, in the manner of the news of today: what companies, courts, ministries,
 * schools, clubs and towns do. The slots are those of sentences.ts, and `{inst}` an institution with
 * a town's or a saint's name, `{fac}` a building, road or bridge, `{town}` a smaller town, `{work}`
 * the title of a work, `{law}` a law or plan, `{prod}` a product.
 */
export const modernSentences: readonly string[] = `
{co} said on {d} that it would close its plant in {town} and move the work to {c}.
{co} will build a second factory in {town}, {st}, and hire {n} people, the company said.
{co} cut its forecast for the third time this year.
{co} hired {p} from {co} to run its {adj} business.
{co} plans to base {n} more aircraft at {fac} from {m} and to open routes to {city}, {city} and {town}.
{co} blamed a faulty update by {co} for the outage.
{co} and {co} ended their quarrel on {d}.
{co} must pay {n} million euros to {co}, a court in {town} ruled.
{co} is asleep, said {p}, who speaks for the airline in {city}.
{co}, which is owned by {co}, has {n} shops between {town} and {town}.
{co} of {c} and {co} of {c} will share the contract.
{co} opened its first shop in {town} on {d}.
{co}'s {prod} went on sale in {c}.
{co} recalled its {prod} after a child in {town} was hurt.
Copies of {prod} are sold in {city}, {co} said.
Shares in {co} closed {n} percent lower in {city} after {gov} said it would look into the deal.
{p}, an analyst at {co}, called it a bad week for everyone in {city}.
"The board has lost patience," said {p} of {co}.
The plant, built by {co} and {co}, will supply a third of the power of {c}.
The founder of {co}, a bakery chain in {st}, said she would give it away.
The start-up, {co}, was founded in a garage in {town} by {p} and {p}.
The cranes were bought from {co} in {n}.
Regulators in {city}, {city} and {city} fined {co}.
Workers at {co} in {town} walked out on {d}.
The union {ab} said drivers at {co} would strike.
{p}, general secretary of {ab}, said its members had warned of this.
{p}, who leads {o}, called the offer an insult.
{city} will ask {c} and {c} to pay back the money.
{city} recalled its ambassador to {city} after a row over gold.
{city} and {city} signed an accord on fishing in {loc}.
{city} said {adj} drones hit a depot near {town}.
{city} did not comment.
{city} has denied it.
{city} wants {city} to open the border at {town}.
{c} is no member of the court.
{c} and {c} will patrol {loc} together.
{c} banned ships of {c} from its ports.
{c} goes to the polls on {d}.
The navies of {c} and {c} met off {st}.
The government of {c} called the step a surprise.
The president of {c}, {p}, flew to {city}.
The chief minister of {st} sent flowers.
The governor of {st}, {p}, called out the [O:National Guard].
The mayor of {town}, {p}, wept.
The deputy mayor of {town}, {p}, was led from the town hall.
{p}, the mayor of {town}, said {n} houses were lost.
{p}, whose father was governor of {st}, won easily.
{p}, who runs the port of {town}, said ships were late.
{p}, a former minister, now teaches at {uni}.
{p} served in {city} until {n}.
{p} (R-{st}) and {p} (D-{st}) wrote the bill.
Sen. {p} ({adj}-{st}) did not vote.
Former senator {p} will lead {uni}, the board said on {d}.
{s} sat on the [O:Senate Judiciary Committee] for {n} years.
{s} was elected to the [O:European Parliament] in {n}.
{p}, a member of the [O:European Parliament] for the {party}, asked for the papers.
{p}, leader of the {party}, wished her well.
In {m} she stood for {party} and won.
The {party} and the {party} would govern together.
{party} lost {town} to {party} by {n} votes.
A lawmaker of {party}, {p}, left the hall.
{p} became the first woman to chair {gov}.
The {gov} in {city} opened an inquiry into killings in {town}.
The {gov} said it would widen the ban on sales to {c}.
The [O:Ministry of {work}] denied it.
{gov} ordered {co} to stop.
{gov} allowed the merger of {co} and {co}.
{gov} ruled that police in {st} may not search a phone.
Justice {p} wrote for the majority; Justice {p} dissented.
Judge {p} expects the trial to last until {m}.
Prosecutors in {town} accuse {s} of selling permits to a firm owned by his brother {f}.
Prosecutor {p} said his office had pictures from {uni}.
At {inst} on {d}, jurors heard how {p} hid the money in {c}.
His wife, {p}, denies knowing of it.
Police in {town} arrested two men over the shooting.
Detective {p} of {o} said the men had flown in from {city} that morning.
The gendarmes of {town} named them as {p}, from {town}, and his daughter {f}.
A spokesman for the interior ministry, {p}, said that they had worked without a permit.
The rebels released two {out} journalists who were held in {town}.
{o} took {town} after three days of fighting.
Fighters of {o} crossed {loc} near {town}.
{ab} counted {n} crossings in {m}.
The {o} ({ab}) said {n} people had died.
The {gov} ({ab}) declared the outbreak in {st} over.
{ab} chairman {p} said the money was well spent.
The {ab}'s regional director, {p}, said so in {city}.
{p} of the {ab} disagreed.
In a letter to {gov}, Senator {p} of {st} asked why {co} was given the money.
{o}, the environmental agency, must still allow the drilling.
{n} workers were killed when a factory burned in {town}, north of {city}.
A fire at {inst} in {town} killed {n} people, {out} reported.
A magnitude {n} earthquake struck off the coast of {st} early on {d}, {gov} said.
In {town}, residents ran into the streets, said {p}, a nurse at {inst}.
Residents of {town} woke to find the beach gone.
Heavy rain washed out the day in {town}.
Two climbers died on {loc} when ice fell near {fac}.
The council of {town} closed {fac} at {town}.
Commuters will have no trains between {town} and {town} for {n} days.
Trains between {city} and {fac} were stopped.
The road between {town} and {town} is closed.
Cars queued on {fac} in {town}.
They met on {fac}, near {fac}.
The march went from {fac} to {fac}.
{fac} was closed after a bomb was found there.
Flights from {fac} were late.
The fire began in {town}, a village of {n} people on {loc}.
The storm reached {town}, in {st}, at dawn.
The river rose {n} metres at {town}.
The ferry from {town} to {town} turned back.
Across {loc} from {town}, shelters run by {o} are half empty.
Birds fly from {st} to {loc} in {n} days.
They left {c} for {c} in {n}, and came back to {town}.
She was born in {town} and grew up in {st}.
A teacher from {town}, she had never voted before.
{p}, {n}, a teacher from {town}, shares an office in {city} with {p}.
The lawyer from {town} has argued against the state.
A farmer near {town}, {p}, lost his cows.
Father {p} opened the chapel.
Sister {p} fed {n} people in {town}.
Sheikh [P:Hamdan bin Khalifa al-{f}] opened the plant at {town}.
[P:{f} bin {f} al-{s}] met {p}.
{p}'s son {f} and daughter {f} were there.
{f}, {n}, and her brother {f}, {n}, walk to school in {town}.
{f} said her father had not called.
Her husband, {f}, drives a bus in {town}.
{s} and her sister {f} run {co}.
Scientists at {uni} in {town} fitted {n} birds with sensors.
Scientists from {uni} and {inst} counted the seals, they wrote in {out}.
The study appeared in [O:{work} Letters].
{p}, the mission's director, said the craft would watch storms over {loc}.
{o} launched a satellite from {town} at dawn.
{p} at {uni}, who was not part of the work, was less sure.
{p} and her colleagues at {uni} asked {n} people in {c}.
Doctors at {inst} said {s} was stable.
{inst} has {n} beds.
Children at {inst} in {town} had to go home.
The head of {inst}, {p}, said the roof leaked.
She studied at {inst} and sang with {o}.
{p} opened {work} at {inst} in {city}.
The play, called {work}, opened at {fac} in {city} with {p} as the mother and {p} as her son.
{s} was last on this stage in {n}, when {s} was still at school in {city}.
"{work}" is the third film by {p}.
{work}, her second novel, is set in {town}.
{p} wrote {work} in {city} and dedicated it to {f}.
Songs by {p} and the [O:{work}] will be back by {d}.
The singer's album {work} was made in {city}.
{p}, who played {p} in {work}, was {n}.
{inst} will show {n} paintings by {p}.
The {law} would cost {n} million.
The [M:{work} Act] passed {n} to {n}.
The {law} was signed in {city} in {n}.
Under the {law}, {c} must cut its emissions.
{p} won the {ev} in {town}, by one stroke from {p}.
{p} beat {p} in {city}. {p} was third.
{p} and {p} were sent off.
{team} signed the {c} midfielder {p} from {team} for {n} million pounds.
The former {c} captain {p} takes over until {p} arrives from {team}.
{p} quit as coach of {team} after a loss to {team} in {city}.
{p}, {n}, scored twice in {c} last season and will play at {fac}.
{s} scored twice for {team} at {fac}.
The {team} beat the {team} behind {n} points from {p}.
The {team} visit {city} on {d}.
{city}, without {p}, led by {n} at half-time.
[O:{city}] won {n}-{n}, with {n} points from {p}.
{c} were {n} for four, with {p} on {n}, when the umpires, {p} and {p}, called off play.
{c} drew with {c} in {city}, and {c} beat {c}.
{c} lost to {c} in {town}.
{ev} organisers said {team} could not play in {town}.
{p} rode for {team} in the {ev}.
{p} of {team} drove fastest at {fac}.
The golf club at {town} rebuilt its greens.
{out} reported, citing two people with knowledge of the matter.
{out} said both were known to {o}.
"They should have it," {p} told {out}.
{p} wrote on [M:Instagram] that {city} was cold.
{p} wrote in {out} that {c} was ready.
{p}, a columnist at {out}, was held in {town}.
{out}, quoting {out}, said {p} was dead.
The story was first told by {out} and then by {out}.
Last year we slept people in the chapel, he said.
Taxes there are low.
The Crown gave up its case.
The Swede who runs it flew home.
Her dog waited for two days.
The H{n} chip is not for sale.
The A{n} was closed for a week.
Room {n} is on the left.
The Greens and the Reds sang.
Winter came early. Summer was late.
Spring Street was quiet, but not the Old Town.
"Leave it," said a man in a Ford.
The Test ended in a draw.
The Chancellor and the Archbishop met.
Mother and Father were at home.
No Democrat voted for it; two Republicans did.
Christians and Muslims live side by side.
The company said so in a filing. Its shares fell.
Tomorrow's papers will say so.
In the Senate, nobody moved.
The Board of Governors met on {d}.
`
  .trim()
  .split("\n");

const list = (text: string): readonly string[] => text.trim().split(/\s*[;\n]\s*/);

export const towns = list(`
Harrogate;Whitby;Kendal;Truro;Penzance;Llandudno;Aberystwyth;Oban;Inverness;Stornoway;Galway;Sligo;Killarney;Derry;Bayonne;Pau;Arles;Avignon;Brest;Quimper
Dunkirk;Calais;Reims;Dijon;Annecy;Grenoble;Sion;Lugano;Bregenz;Innsbruck;Graz;Linz;Passau;Regensburg;Bamberg;Erfurt;Jena;Görlitz;Cottbus;Rostock
Kiel;Flensburg;Esbjerg;Aarhus;Odense;Aalborg;Karlstad;Umeå;Kiruna;Tromsø;Bodø;Stavanger;Turku;Tampere;Oulu;Rovaniemi;Narva;Tartu;Liepaja;Daugavpils
Kaunas;Klaipeda;Białystok;Lublin;Rzeszów;Toruń;Olomouc;Ostrava;Košice;Žilina;Pécs;Szeged;Debrecen;Cluj-Napoca;Timișoara;Iași;Constanța;Varna;Plovdiv;Ruse
Niš;Novi Sad;Banja Luka;Mostar;Zadar;Rijeka;Maribor;Koper;Bar;Shkodër;Durrës;Bitola;Ohrid;Larissa;Patras;Volos;Kalamata;Chania;Limassol;Paphos
Trieste;Udine;Verona;Modena;Ravenna;Ancona;Pescara;Bari;Lecce;Cosenza;Catania;Siracusa;Cagliari;Olbia;Cádiz;Huelva;Jaén;Albacete;Badajoz;Gijón
Vigo;A Coruña;Santander;Pamplona;Logroño;Zaragoza;Lleida;Girona;Faro;Évora;Coimbra;Aveiro;Tangier;Fez;Agadir;Oran;Sfax;Misrata;Sirte;Benghazi
Alexandria;Aswan;Luxor;Port Said;Omdurman;Kassala;Mekelle;Gondar;Dire Dawa;Hargeisa;Garowe;Mombasa;Kisumu;Eldoret;Mwanza;Arusha;Dodoma;Gulu;Goma;Bukavu
Kisangani;Lubumbashi;Kitwe;Ndola;Bulawayo;Mutare;Beira;Nampula;Pemba;Maseru;Durban;Bloemfontein;Gqeberha;Walvis Bay;Lobito;Pointe-Noire;Douala;Maroua;Kano;Kaduna
Maiduguri;Jos;Ibadan;Benin City;Cotonou;Kumasi;Tamale;Bouaké;Freetown;Conakry;Bamako;Gao;Timbuktu;Agadez;Zinder;Nouadhibou;Saint-Louis;Praia;Mersin;Adana
Gaziantep;Diyarbakir;Van;Trabzon;Konya;Bursa;Edirne;Batumi;Kutaisi;Gyumri;Vanadzor;Ganja;Tabriz;Isfahan;Shiraz;Mashhad;Ahvaz;Basra;Mosul;Kirkuk
Erbil;Fallujah;Homs;Hama;Idlib;Raqqa;Deir al-Zor;Tripoli;Sidon;Haifa;Beersheba;Nablus;Hebron;Jenin;Rafah;Khan Younis;Aqaba;Irbid;Medina;Taif
Aden;Taiz;Hodeidah;Salalah;Herat;Mazar-i-Sharif;Kunduz;Jalalabad;Quetta;Multan;Faisalabad;Swat;Amritsar;Ludhiana;Jaipur;Jodhpur;Kota;Lucknow;Kanpur;Varanasi
Patna;Ranchi;Guwahati;Imphal;Shillong;Bhubaneswar;Nagpur;Pune;Nashik;Surat;Rajkot;Goa;Mysuru;Kochi;Madurai;Coimbatore;Jaffna;Kandy;Trincomalee;Chittagong
Sylhet;Khulna;Cox's Bazar;Pokhara;Thimphu;Mandalay;Sittwe;Myitkyina;Chiang Mai;Phuket;Hat Yai;Luang Prabang;Siem Reap;Battambang;Hue;Da Nang;Can Tho;Penang;Ipoh;Johor Bahru
Kuching;Medan;Padang;Surabaya;Yogyakarta;Makassar;Manado;Ambon;Jayapura;Davao;Cebu;Zamboanga;Marawi;Baguio;Kaohsiung;Tainan;Xiamen;Fuzhou;Wenzhou;Ningbo
Qingdao;Dalian;Harbin;Datong;Lanzhou;Xining;Kashgar;Urumqi;Lhasa;Kunming;Guilin;Nanning;Haikou;Busan;Daegu;Gwangju;Jeju;Sapporo;Sendai;Niigata
Nagoya;Hiroshima;Fukuoka;Nagasaki;Kagoshima;Naha;Cairns;Townsville;Darwin;Alice Springs;Broome;Kalgoorlie;Hobart;Geelong;Wagga Wagga;Dunedin;Nelson;Napier;Hamilton;Gisborne
Suva;Apia;Honiara;Lae;Nouméa;Halifax;Moncton;Sherbrooke;Sudbury;Thunder Bay;Regina;Saskatoon;Lethbridge;Kelowna;Whitehorse;Yellowknife;Iqaluit;Anchorage;Juneau;Fairbanks
Spokane;Tacoma;Boise;Missoula;Billings;Casper;Fargo;Sioux Falls;Omaha;Des Moines;Duluth;Green Bay;Flint;Toledo;Akron;Dayton;Youngstown;Erie;Scranton;Utica
Burlington;Bangor;Worcester;Hartford;Trenton;Camden;Dover;Roanoke;Asheville;Greensboro;Savannah;Macon;Tallahassee;Pensacola;Mobile;Biloxi;Baton Rouge;Shreveport;Little Rock;Tulsa
Amarillo;Lubbock;Laredo;Brownsville;Corpus Christi;Santa Fe;Flagstaff;Reno;Fresno;Bakersfield;Stockton;Eureka;Tijuana;Mexicali;Hermosillo;Culiacán;Monterrey;Guadalajara;León;Morelia
Acapulco;Oaxaca;Mérida;Cancún;San Pedro Sula;Tegucigalpa;Managua;León;San José;Colón;Santiago de Cuba;Holguín;Kingston;Montego Bay;Cap-Haïtien;Jacmel;San Juan;Ponce;Cali;Medellín
Cúcuta;Barranquilla;Maracaibo;Valencia;Guayaquil;Cuenca;Trujillo;Arequipa;Cusco;Iquitos;Cochabamba;Sucre;Potosí;Antofagasta;Valparaíso;Temuco;Punta Arenas;Córdoba;Rosario;Mendoza
Salta;Ushuaia;Asunción;Encarnación;Salto;Porto Alegre;Curitiba;Florianópolis;Belo Horizonte;Salvador;Recife;Fortaleza;Belém;Manaus;Cuiabá;Goiânia;Boa Vista;Santos;Campinas;Vitória
`);

export const moreSlots: Readonly<Record<string, readonly string[]>> = {
  law: list(
    "Paris Agreement;Clean Air Act;Online Safety Act;Digital Markets Act;Good Friday Agreement;Geneva Convention;First Amendment;Affordable Care Act;Minsk accords;Green Deal;New Deal;Patriot Act;Lisbon Treaty;Kyoto Protocol;Belt and Road Initiative;Build Back Better Act;Dayton Agreement;Schengen Agreement;Inflation Reduction Act;Farm Bill",
  ),
  prod: list(
    "iPhone;Galaxy S24;Model 3;Model Y;ChatGPT;Gemini;Windows 11;PlayStation 5;Xbox;Ozempic;Viagra;Prozac;Botox;Corolla;Golf;Mustang;Boeing 737;737 Max;Airbus A320;Starship;Dreamliner;Gmail;Android;Prius;Kindle;Alexa;Leopard 2;F-16;Patriot;Tomahawk;Javelin;AK-47;Big Mac;Nutella;Barbie;Instagram;FaceTime;WhatsApp",
  ),
};

const describing =
  "Long Golden Last Silent Red Blue White Black Winter Summer Broken Little Great Hidden Lost Distant Open Cold Night Paper Glass Iron Copper Silver Second First Empty Burning Quiet Northern Salt Hollow Bitter Wild".split(
    " ",
  );
const things =
  "Road House Garden River Harvest Train Letter Window Song Summer Night Journey Door Mountain Bird Island Mother Kings Hours Light Fire Shadows Sisters Water Bridge Machine Country Game Dance Wolves Field Rain Star Horses Kitchen".split(
    " ",
  );

/** The parts that titles of works are made of. */
export const titleParts = { describing, things } as const;
