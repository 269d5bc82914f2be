/**
 * Organisations that the news names without a word that says what they are ("Ryanair", "Ibama"),
 * as common knowledge, written down by us. Outlets have a table of their own. Names that are also
 * towns or everyday words stand here too: the model weighs what is said around them.
 */
export const organisationNames: readonly string[] = `
Apple;Microsoft;Google;Alphabet;Amazon;Facebook;Meta;Tesla;Netflix;Intel;Nvidia;AMD;IBM;Oracle;Cisco;Cisco Systems;Hewlett-Packard;HP;Dell;Qualcomm
Broadcom;Micron;Texas Instruments;Applied Materials;Adobe;Salesforce;SAP;Palantir;Snowflake;Uber;Lyft;Airbnb;DoorDash;Deliveroo;Instacart;Spotify;Stripe;PayPal;Klarna;Revolut
Monzo;Wise;Square;Coinbase;Binance;FTX;Robinhood;OpenAI;Anthropic;DeepMind;Mistral AI;xAI;SpaceX;Starlink;Blue Origin;Virgin Galactic;Arianespace;Rocket Lab;ByteDance;TikTok
Tencent;Alibaba;Baidu;JD.com;Pinduoduo;Temu;Shein;Huawei;ZTE;Xiaomi;Oppo;Lenovo;SMIC;TSMC;Foxconn;MediaTek;ASML;Arm;Infineon;STMicroelectronics
NXP;Sony;Nintendo;Panasonic;Toshiba;Hitachi;Fujitsu;NEC;Canon;Nikon;SoftBank;Rakuten;Samsung;Samsung Electronics;LG;LG Electronics;SK Hynix;Hyundai;Kia;Posco
Naver;Kakao;Coupang;Toyota;Toyota Motor;Honda;Nissan;Mazda;Subaru;Suzuki;Mitsubishi;Mitsubishi Motors;Isuzu;Yamaha;Kawasaki;Volkswagen;BMW;Daimler;Mercedes-Benz;Mercedes
Audi;Porsche;Opel;Renault;Peugeot;Citroen;Stellantis;Fiat;Ferrari;Lamborghini;Maserati;Volvo;Volvo Cars;Polestar;Scania;Jaguar Land Rover;Rolls-Royce;Bentley;Aston Martin;McLaren
Ford;Ford Motor;General Motors;GM;Chrysler;Rivian;Lucid;Lada;AvtoVAZ;BYD;Nio;Geely;Xpeng;SAIC;Great Wall Motor;Tata;Tata Motors;Mahindra;Maruti Suzuki;Northvolt
CATL;Boeing;Airbus;Embraer;Bombardier;Lockheed Martin;Raytheon;RTX;Northrop Grumman;General Dynamics;BAE Systems;Leonardo;Thales;Dassault;Dassault Aviation;Saab;Rheinmetall;Krauss-Maffei;Safran;Sukhoi
Honeywell;General Electric;GE;Siemens;Siemens Energy;Bosch;ABB;Schneider Electric;Alstom;Thyssenkrupp;ThyssenKrupp;Caterpillar;John Deere;Deere;Komatsu;Vestas;Orsted
Exxon;Exxon Mobil;ExxonMobil;Chevron;ConocoPhillips;Occidental;Halliburton;Schlumberger;Shell;BP;TotalEnergies;Total;Eni;Repsol;Equinor;Statoil;Gazprom;Rosneft;Lukoil;Novatek
Transneft;Rosatom;Aramco;Saudi Aramco;Adnoc;QatarEnergy;Sinopec;PetroChina;CNOOC;Petrobras;Pemex;PDVSA;Ecopetrol;YPF;Sonatrach;Petronas;Pertamina;Sonangol;Reliance Industries;ONGC
Eskom;Enel;Iberdrola;Endesa;EDF;Engie;RWE;E.ON;EnBW;Uniper;Vattenfall;Fortum;Centrica;National Grid;SSE;Drax;Thames Water;Ofgem;Ofwat;Ofcom
Ferrovial;ACS;Vinci;Bouygues;Hochtief;Strabag;Skanska;Balfour Beatty;Bechtel;Heidelberg Materials;Holcim;Lafarge;Cemex;ArcelorMittal;Nucor;US Steel;Nippon Steel;Tata Steel;Alcoa
Rusal;Norilsk Nickel;Rio Tinto;BHP;Vale;Glencore;Anglo American;De Beers;Freeport-McMoRan;Barrick Gold;Newmont;Fortescue;Antofagasta;Codelco;Albemarle;Cargill;Bunge;Trafigura;Vitol;Bayer
BASF;Monsanto;Syngenta;Dow;DuPont;Linde;Evonik;Henkel;Beiersdorf;Pfizer;Moderna;BioNTech;AstraZeneca;GSK;GlaxoSmithKline;Novartis;Roche;Sanofi;Merck;Eli Lilly
Novo Nordisk;Johnson & Johnson;AbbVie;Bristol-Myers Squibb;Gilead;Amgen;Biogen;Regeneron;Takeda;Sinovac;Sinopharm;Theranos;Medtronic;Abbott;Purdue Pharma;Walgreens;CVS;UnitedHealth;Humana;Cigna
Walmart;Wal-Mart;Target;Costco;Home Depot;Kroger;Best Buy;Macy's;Nordstrom;Sears;Kmart;Whole Foods;Trader Joe's;Starbucks;McDonald's;Burger King;KFC;Subway;Chipotle;Domino's
Coca-Cola;Pepsi;PepsiCo;Nestle;Nestlé;Danone;Unilever;Procter & Gamble;Colgate;Kellogg;Kraft Heinz;Mondelez;Mars;Hershey;Ferrero;Barilla;Lactalis;Arla;Heineken;Carlsberg
AB InBev;Anheuser-Busch;Diageo;Pernod Ricard;Philip Morris;Altria;British American Tobacco;Tesco;Sainsbury's;Asda;Morrisons;Waitrose;Aldi;Lidl;Carrefour;Auchan;Casino;Ahold Delhaize;Rewe;Edeka
Metro;Migros;Coop;Ikea;IKEA;H&M;Zara;Inditex;Primark;Uniqlo;Gap;Nike;Adidas;Puma;Reebok;Under Armour;LVMH;Kering;Gucci;Prada
Hermes;Hermès;Chanel;Burberry;L'Oreal;L'Oréal;Estee Lauder;Zalando;Asos;Ocado;Marks & Spencer;John Lewis;Boots;Greggs;Wetherspoon;Lego;Mattel;Hasbro;Disney;Warner Bros
Paramount;Universal Music;Universal Music Group;Sony Music;Warner Music;Live Nation;Ticketmaster;Comcast;AT&T;Verizon;T-Mobile;Sprint;Vodafone;BT;Orange;Telefonica;Telefónica;Deutsche Telekom;Telia;Telenor
Ericsson;Nokia;Swisscom;Telstra;Optus;MTN;Safaricom;Airtel;Bharti Airtel;Reliance;Jio;Infosys;Wipro;Adani;Adani Group;Flipkart;Paytm;Jumia;Dangote;Grab
Gojek;Maersk;MSC;Hapag-Lloyd;CMA CGM;Cosco;Evergreen;DP World;UPS;FedEx;DHL;Deutsche Post;Royal Mail;DB;Deutsche Bahn;SNCF;Renfe;Trenitalia;Eurostar;Amtrak
Network Rail;Lufthansa;Swiss;Air France;Air France-KLM;KLM;British Airways;IAG;Iberia;Ryanair;EasyJet;easyJet;Wizz Air;Norwegian;SAS;Finnair;Aer Lingus;TAP;Alitalia
ITA Airways;Turkish Airlines;Aeroflot;Emirates;Etihad;Qatar Airways;El Al;Saudia;Ethiopian Airlines;Kenya Airways;South African Airways;Air India;IndiGo;Singapore Airlines;Cathay Pacific;Qantas;Jetstar;Virgin Australia;Air New Zealand;Japan Airlines
ANA;Korean Air;Asiana;Malaysia Airlines;AirAsia;Garuda;Delta;Delta Air Lines;United;United Airlines;American Airlines;Southwest;Southwest Airlines;JetBlue;Spirit Airlines;Alaska Airlines;Air Canada;WestJet;Avianca;LATAM;Aeromexico
CrowdStrike;Cloudflare;Kaspersky;Dropbox;Zoom;Slack;Reddit;Snap;Snapchat;Pinterest;Discord;Telegram;WhatsApp;YouTube;Instagram;Twitter;LinkedIn;Wikipedia;GitHub
JPMorgan;JPMorgan Chase;JP Morgan;J.P. Morgan;Goldman Sachs;Goldman;Morgan Stanley;Citigroup;Citi;Citibank;Bank of America;Wells Fargo;Merrill Lynch;Lehman Brothers;Bear Stearns;Salomon Brothers;Smith Barney;PaineWebber;BlackRock;Blackstone
KKR;Carlyle;Apollo;Bridgewater;Vanguard;Fidelity;Charles Schwab;Berkshire Hathaway;Visa;Mastercard;American Express;Moody's;Fitch;S&P Global;HSBC;Barclays;Lloyds;Lloyds Banking Group;NatWest;RBS
Standard Chartered;Santander;Nationwide;Northern Rock;BNP Paribas;Société Générale;Societe Generale;Credit Agricole;Crédit Agricole;Deutsche Bank;Commerzbank;Allianz;Munich Re;UBS;Credit Suisse;Julius Baer;Swiss Re;ING;ABN Amro;Rabobank
KBC;Fortis;Nordea;Danske Bank;Swedbank;SEB;Handelsbanken;DNB;UniCredit;Intesa Sanpaolo;Mediobanca;Monte dei Paschi;Generali;BBVA;CaixaBank;Bankia;Sabadell;Raiffeisen;Erste Group
Sberbank;VTB;Alfa-Bank;Nomura;Mizuho;MUFG;Sumitomo;Daiwa;DBS;Temasek;GIC;ICBC;Evergrande;Country Garden;Ant Group;Macquarie;Westpac;Commonwealth Bank;ANZ;NAB
Aviva;Prudential;Axa;AXA;AIG;Zurich Insurance;Capital Economics;Oxford Economics;Ipsos;YouGov;Gallup;Nielsen;Deloitte;KPMG;EY;PwC;Ernst & Young;McKinsey;Accenture
Capita;Serco;Carillion;G4S;Blackwater;Wagner;Wagner Group;Academi;Fujitsu Services;Wirecard;Enron;Parmalat;WeWork;Peloton;GameStop;Sotheby's;Christie's;Pixar;Marvel;Lucasfilm
UN;U.N.;United Nations;EU;European Union;NATO;Nato;OPEC;Opec;OPEC+;WHO;WTO;IMF;World Bank;OECD;UNICEF;Unicef;UNHCR;UNESCO;Unesco
IAEA;ILO;FAO;WFP;World Food Programme;UNRWA;OCHA;UNDP;IPCC;OSCE;ASEAN;Asean;African Union;Ecowas;ECOWAS;SADC;Mercosur;BRICS;G7;G20
G8;Arab League;Gulf Cooperation Council;Commonwealth;Council of Europe;European Commission;European Parliament;European Council;European Central Bank;ECB;EIB;Eurostat;Eurogroup;Frontex;Europol;Eurojust;Interpol;ICC;ICJ;Hague Tribunal
CIA;FBI;NSA;DEA;ATF;IRS;ICE;FEMA;FDA;CDC;EPA;FAA;NTSB;FCC;SEC;FTC;NASA;NOAA;USAID;USGS
USDA;Pentagon;State Department;Justice Department;Commerce Department;Treasury;Fed;Federal Reserve;Congress;Senate;House of Representatives;Supreme Court;Secret Service;Border Patrol;Coast Guard;National Guard;Marine Corps;Air Force;Navy;Army
Homeland Security;Democratic National Committee;DNC;RNC;GOP;ACLU;NRA;NAACP;AARP;AFL-CIO;Teamsters;United Auto Workers;UAW;Planned Parenthood;Sierra Club;Ku Klux Klan;Proud Boys;Oath Keepers;Black Lives Matter;Tea Party
MI5;MI6;GCHQ;NHS;NHS England;HMRC;DVLA;RSPCA;RNLI;TUC;Aslef;Unison;Unite;GMB;CBI;Met;Met Office;Met Police;Metropolitan Police
Scotland Yard;Home Office;Foreign Office;Cabinet Office;Ministry of Defence;Bank of England;Crown Prosecution Service;CPS;House of Commons;House of Lords;Commons;Lords;Holyrood;Stormont;Bundesbank;Bundestag;Bundesrat;BaFin;BKA
Bundeswehr;Stasi;Gestapo;Knesset;Mossad;Shin Bet;IDF;Israel Defense Forces;Duma;State Duma;Kremlin;FSB;KGB;GRU;SVR;Roscosmos;Sejm;Verkhovna Rada;Rada;SBU
Naftogaz;Energoatom;Ukroboronprom;Azov;Elysee;Senat;Cortes;Guardia Civil;Riksbank;Folketing;Riksdag;Storting;Althing;Majlis;Revolutionary Guards;Revolutionary Guard;Quds Force
Basij;Lok Sabha;Rajya Sabha;ISRO;Isro;BCCI;RBI;Politburo;People's Liberation Army;PLA;Diet;Kuomintang;JAXA;ISI;ESA;CERN;Senado;Dian
Hamas;Hezbollah;Hizbollah;Islamic Jihad;Fatah;PLO;Palestinian Authority;Palestine Liberation Organization;Taliban;Haqqani network;Al Qaeda;al Qaeda;al-Qaeda;Al-Qaida;Islamic State;ISIS;Isis;Boko Haram;Al-Shabaab;al-Shabaab
Houthi;Houthis;Muslim Brotherhood;PKK;Kurdistan Workers Party;YPG;Peshmerga;Tamil Tigers;LTTE;Khmer Rouge;Shining Path;FARC;ELN;ETA;IRA;Sinn Fein;Sinn Féin;DUP;SDLP;M23
Janjaweed;Rapid Support Forces;RSF;Polisario;Unita;UNITA;Renamo;Frelimo;ANC;African National Congress;Zanu-PF;Inkatha;EFF;MDC;BJP;Congress Party;AAP;Shiv Sena;PTI;PPP
Awami League;BNP;Golkar;UMNO;Komeito;Labour;Labour Party;Tories;Tory;Lib Dems;Liberal Democrats;Plaid Cymru;SNP;UKIP;Ukip;Reform UK;Greens;Green Party;SPD;CDU
CSU;FDP;AfD;Alternative for Germany;Die Linke;National Rally;National Front;Renaissance;Les Républicains;Fidesz;Jobbik;PiS;Law and Justice;Civic Platform;Vox;PSOE;Podemos;Ciudadanos;Sumar;Lega
Forza Italia;Brothers of Italy;Five Star Movement;Syriza;Pasok;New Democracy;Golden Dawn;Likud;Meretz;Shas;Kadima;AKP;AK Party;CHP;HDP;MHP;United Russia;LDPR;Fianna Fail;Fianna Fáil
Fine Gael;PRI;PAN;Morena;Peronists;Bloc Quebecois;NDP;Fatherland Front;Workers' Party;Pheu Thai;Move Forward;Hezb-e-Islami;Solidarity;Otpor;Femen;Pussy Riot;Anonymous;WikiLeaks;Wikileaks;Bellingcat
Amnesty;Amnesty International;Human Rights Watch;Red Cross;Red Crescent;Greenpeace;Oxfam;Save the Children;Doctors Without Borders;Medecins Sans Frontieres;Médecins Sans Frontières;MSF;WWF;Caritas;Unite Here;Transparency International;Freedom House;Chatham House;Extinction Rebellion;Just Stop Oil
Brookings Institution;Rand Corporation;Heritage Foundation;Cato Institute;Carnegie Endowment;Gates Foundation;Open Society Foundations;International Crisis Group;Médecins du Monde;ActionAid;Care International;World Vision;Vatican;Holy See;Church of England;Catholic Church;Opus Dei;Scientology;Salvation Army;Rotary
FIFA;Fifa;UEFA;Uefa;IOC;WADA;ICC;MCC;ECB;FA;RFU;FIA;NFL;NBA;NHL;MLB;MLS;NCAA;PGA;LIV
Conmebol;Concacaf;World Athletics;World Rugby;International Olympic Committee;Harvard;Yale;Princeton;Stanford;MIT;Caltech;Columbia;Cornell;Brown;Dartmouth;Duke;Berkeley;UCLA;NYU;Johns Hopkins
Oxford University;Cambridge University;Imperial College London;King's College London;LSE;UCL;Eton;Sorbonne;ETH Zurich;Sciences Po;Tsinghua;Mayo Clinic;Cleveland Clinic;Louvre;Prado;Tate;Tate Modern;Guggenheim;Smithsonian;Bolshoi
La Scala;Berlin Philharmonic;Beatles;Rolling Stones;Abba;ABBA;Coldplay;Oasis;Radiohead;U2;BTS;Blackpink;Queen;Pink Floyd;Metallica;Blur;Take That;Spice Girls;Led Zeppelin;Nirvana
`
  .trim()
  .split(/(?:(?<!\s)\s+)?[\n;]\s*/);

/** Clubs and teams, which bear the names of towns as often as not. */
export const clubNames: readonly string[] = `
Arsenal;Chelsea;Liverpool;Manchester United;Man United;Man Utd;Manchester City;Man City;Tottenham;Tottenham Hotspur;Spurs;Everton;Newcastle United;Aston Villa;Leeds United;Sunderland;Southampton;Blackburn Rovers;Blackburn;Wimbledon
Sheffield Wednesday;Sheffield United;Middlesbrough;Nottingham Forest;Leicester City;Coventry City;West Ham;West Ham United;Crystal Palace;Fulham;Brentford;Brighton;Bournemouth;Wolves;Wolverhampton;Burnley;Watford;Norwich City;Ipswich Town;Derby County
Stoke City;Hull City;Queens Park Rangers;QPR;Millwall;Charlton;Portsmouth;Reading;Swansea City;Cardiff City;Wrexham;Luton Town;Bolton;Wigan Athletic;Celtic;Rangers;Aberdeen;Hibernian;Hibs;Hearts
Dundee United;Motherwell;Kilmarnock;St Mirren;Real Madrid;Barcelona;Barca;Atletico Madrid;Atlético Madrid;Valencia;Sevilla;Villarreal;Real Sociedad;Athletic Bilbao;Real Betis;Espanyol;Deportivo;Celta Vigo;Getafe;Girona
Juventus;Juve;AC Milan;Inter Milan;Inter;Internazionale;Roma;AS Roma;Lazio;Fiorentina;Parma;Sampdoria;Napoli;Atalanta;Torino;Udinese;Sassuolo;Bologna;Vicenza;Bayern Munich;Bayern
Borussia Dortmund;Dortmund;Bayer Leverkusen;Werder Bremen;Schalke;Hertha Berlin;Union Berlin;RB Leipzig;Hoffenheim;Eintracht Frankfurt;Borussia Moenchengladbach;Hamburger SV;VfB Stuttgart;Hansa Rostock;Freiburg;Mainz;Augsburg;St Pauli;Paris St Germain;Paris Saint-Germain
PSG;Marseille;Olympique Marseille;Lyon;Olympique Lyon;Monaco;Nantes;Lens;Auxerre;Bordeaux;Metz;Rennes;Lille;Ajax;PSV Eindhoven;PSV;Feyenoord;Vitesse;AZ Alkmaar;Anderlecht
Club Brugge;Standard Liege;Genk;Porto;Benfica;Sporting;Sporting Lisbon;Braga;Galatasaray;Fenerbahce;Fenerbahçe;Besiktas;Beşiktaş;Trabzonspor;Olympiakos;Olympiacos;Panathinaikos;AEK Athens;PAOK;Red Star Belgrade
Partizan;Dinamo Zagreb;Hajduk Split;Dynamo Kyiv;Dynamo Kiev;Shakhtar Donetsk;Spartak Moscow;CSKA Moscow;Dynamo Moscow;Lokomotiv Moscow;Zenit;Steaua Bucharest;Sparta Prague;Slavia Prague;Legia Warsaw;Widzew Lodz;Ferencvaros;Rapid Vienna;Austria Vienna;Red Bull Salzburg
Grasshopper;FC Zurich;Basel;Young Boys;Neuchatel Xamax;Brondby;FC Copenhagen;Rosenborg;Malmo FF;IFK Gothenburg;AIK;HJK Helsinki;Bodo/Glimt;Shamrock Rovers;Boca Juniors;River Plate;Independiente;Flamengo;Fluminense;Santos
Corinthians;Palmeiras;Gremio;Botafogo;Vasco da Gama;Penarol;Nacional;Colo Colo;Al Ahly;Zamalek;Al Nassr;Al Hilal;Al-Hilal;Al Ittihad;Kaizer Chiefs;Orlando Pirates;Wydad;Esperance;Urawa Reds;Kashima Antlers
Inter Miami;LA Galaxy;Seattle Sounders;Essex;Kent;Surrey;Somerset;Yorkshire;Derbyshire;Lancashire;Middlesex;Sussex;Glamorgan;Gloucestershire;Hampshire;Leicestershire;Northamptonshire;Nottinghamshire;Warwickshire;Worcestershire
Durham;Mumbai Indians;Chennai Super Kings;Kolkata Knight Riders;Bath;Harlequins;Saracens;Leicester Tigers;Wasps;Munster;Leinster;Ulster;Toulouse;Crusaders;Blues;Hurricanes;Springboks;All Blacks;Wallabies;Wigan
St Helens;Warrington;Hull;Brisbane Broncos;Collingwood;Carlton;Essendon;Geelong;Hawthorn;Richmond;West Coast Eagles;Sydney Swans;Canberra Raiders;Penrith Panthers;Ferrari;McLaren;Red Bull;Mercedes;Williams;Haas
New York Yankees;Yankees;Boston Red Sox;Red Sox;Baltimore Orioles;Orioles;Toronto Blue Jays;Blue Jays;Tampa Bay Rays;Rays;Detroit Tigers;Cleveland Guardians;Cleveland Indians;Chicago White Sox;White Sox;Kansas City Royals;Minnesota Twins;Twins;Texas Rangers;Houston Astros
Astros;Seattle Mariners;Mariners;California Angels;Los Angeles Angels;Angels;Oakland Athletics;Athletics;Atlanta Braves;Braves;New York Mets;Mets;Philadelphia Phillies;Phillies;Florida Marlins;Miami Marlins;Marlins;Washington Nationals;Nationals;Montreal Expos
Expos;St. Louis Cardinals;Cardinals;Chicago Cubs;Cubs;Cincinnati Reds;Reds;Milwaukee Brewers;Brewers;Pittsburgh Pirates;Pirates;San Diego Padres;Padres;Los Angeles Dodgers;Dodgers;San Francisco Giants;Giants;Colorado Rockies;Rockies;Arizona Diamondbacks
Boston Celtics;Celtics;New York Knicks;Knicks;Brooklyn Nets;Nets;Philadelphia 76ers;76ers;Toronto Raptors;Raptors;Chicago Bulls;Bulls;Cleveland Cavaliers;Cavaliers;Detroit Pistons;Pistons;Indiana Pacers;Pacers;Milwaukee Bucks;Bucks
Atlanta Hawks;Hawks;Charlotte Hornets;Hornets;Miami Heat;Orlando Magic;Washington Wizards;Wizards;Washington Bullets;Denver Nuggets;Nuggets;Minnesota Timberwolves;Timberwolves;Oklahoma City Thunder;Portland Trail Blazers;Trail Blazers;Utah Jazz;Golden State Warriors;Warriors;Golden State
Los Angeles Lakers;Lakers;Los Angeles Clippers;Clippers;Phoenix Suns;Suns;Sacramento Kings;Dallas Mavericks;Mavericks;Houston Rockets;Rockets;Memphis Grizzlies;Grizzlies;New Orleans Pelicans;Pelicans;San Antonio Spurs;Seattle SuperSonics;Dallas Cowboys;Cowboys
Green Bay Packers;Packers;Green Bay;San Francisco 49ers;49ers;New England Patriots;Patriots;New England;Denver Broncos;Broncos;Pittsburgh Steelers;Steelers;Buffalo Bills;Bills;Miami Dolphins;Dolphins;Kansas City Chiefs;Chiefs;Oakland Raiders;Las Vegas Raiders
Raiders;Minnesota Vikings;Vikings;Chicago Bears;Bears;New York Giants;New York Jets;Jets;Philadelphia Eagles;Eagles;Washington Redskins;Washington Commanders;Commanders;Detroit Lions;Lions;Atlanta Falcons;Falcons;Carolina Panthers;Panthers;New Orleans Saints
Saints;Tampa Bay Buccaneers;Buccaneers;Arizona Cardinals;Los Angeles Rams;Rams;Seattle Seahawks;Seahawks;Baltimore Ravens;Ravens;Cincinnati Bengals;Bengals;Cleveland Browns;Browns;Houston Texans;Texans;Indianapolis Colts;Colts;Jacksonville Jaguars;Jaguars
Tennessee Titans;Titans;Los Angeles Chargers;Chargers;Detroit Red Wings;Red Wings;Colorado Avalanche;Avalanche;Montreal Canadiens;Canadiens;Toronto Maple Leafs;Maple Leafs;Edmonton Oilers;Oilers;Calgary Flames;Flames;Vancouver Canucks;Canucks;Winnipeg Jets;Ottawa Senators
Senators;Boston Bruins;Bruins;New York Rangers;New York Islanders;Islanders;New Jersey Devils;Devils;Philadelphia Flyers;Flyers;Pittsburgh Penguins;Penguins;Washington Capitals;Capitals;Tampa Bay Lightning;Florida Panthers;Carolina Hurricanes;Buffalo Sabres;Sabres;Chicago Blackhawks
Blackhawks;St. Louis Blues;Nashville Predators;Dallas Stars;Minnesota Wild;San Jose Sharks;Sharks;Anaheim Ducks;Los Angeles Kings;Hartford Whalers;Phoenix Coyotes;Vegas Golden Knights;Seattle Kraken;Notre Dame;Ohio State;Penn State;Michigan State;Florida State;Texas A&M;Nebraska
`
  .trim()
  .split(/(?:(?<!\s)\s+)?[\n;]\s*/);
