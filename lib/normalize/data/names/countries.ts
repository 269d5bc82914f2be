/**
 * Countries and the territories that news treats like them: name, other names (also old ones), and
 * the adjectives and peoples made from it, which are no places. One row a line, parts by `|`.
 */
const ROWS = `
Afghanistan||Afghan,Afghans
Albania||Albanian,Albanians
Algeria||Algerian,Algerians
Andorra||Andorran
Angola||Angolan,Angolans
Antigua and Barbuda|Antigua|Antiguan
Argentina||Argentine,Argentinian,Argentines,Argentinians
Armenia||Armenian,Armenians
Australia||Australian,Australians,Aussie
Austria||Austrian,Austrians
Azerbaijan||Azerbaijani,Azeri,Azerbaijanis
Bahamas|the Bahamas|Bahamian
Bahrain||Bahraini,Bahrainis
Bangladesh||Bangladeshi,Bangladeshis
Barbados||Barbadian
Belarus||Belarusian,Belarusians
Belgium||Belgian,Belgians
Belize||Belizean
Benin||Beninese
Bhutan||Bhutanese
Bolivia||Bolivian,Bolivians
Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina|Bosnian,Bosnians
Botswana||Botswanan
Brazil||Brazilian,Brazilians
Brunei||Bruneian
Bulgaria||Bulgarian,Bulgarians
Burkina Faso||Burkinabe
Burundi||Burundian,Burundians
Cambodia||Cambodian,Cambodians
Cameroon||Cameroonian,Cameroonians
Canada||Canadian,Canadians
Cape Verde|Cabo Verde|Cape Verdean
Central African Republic||
Chad||Chadian
Chile||Chilean,Chileans
China|People's Republic of China|Chinese
Colombia||Colombian,Colombians
Comoros||Comorian
Congo|Republic of the Congo,Congo-Brazzaville|Congolese
Democratic Republic of the Congo|Democratic Republic of Congo,DR Congo,DRC,Zaire|Zairean
Costa Rica||Costa Rican,Costa Ricans
Croatia||Croatian,Croatians,Croat,Croats
Cuba||Cuban,Cubans
Cyprus|Northern Cyprus|Cypriot,Cypriots
Czech Republic|Czechia,Czechoslovakia|Czech,Czechs
Denmark||Danish,Dane,Danes
Djibouti||Djiboutian
Dominica||
Dominican Republic||Dominican,Dominicans
East Timor|Timor-Leste|Timorese
Ecuador||Ecuadorian,Ecuadorean,Ecuadorians
Egypt||Egyptian,Egyptians
El Salvador||Salvadoran,Salvadorans
Equatorial Guinea||
Eritrea||Eritrean,Eritreans
Estonia||Estonian,Estonians
Eswatini|Swaziland|Swazi
Ethiopia||Ethiopian,Ethiopians
Fiji||Fijian,Fijians
Finland||Finnish,Finn,Finns
France||French,Frenchman,Frenchwoman
Gabon||Gabonese
Gambia|the Gambia|Gambian
Georgia||Georgian,Georgians
Germany|West Germany,East Germany|German,Germans
Ghana||Ghanaian,Ghanaians
Greece||Greek,Greeks
Grenada||Grenadian
Guatemala||Guatemalan,Guatemalans
Guinea||Guinean
Guinea-Bissau||
Guyana||Guyanese
Haiti||Haitian,Haitians
Honduras||Honduran,Hondurans
Hungary||Hungarian,Hungarians
Iceland||Icelandic,Icelander,Icelanders
India||Indian,Indians
Indonesia||Indonesian,Indonesians
Iran|Islamic Republic of Iran|Iranian,Iranians
Iraq||Iraqi,Iraqis
Ireland|Republic of Ireland|Irish,Irishman
Israel||Israeli,Israelis
Italy||Italian,Italians
Ivory Coast|Cote d'Ivoire,Côte d'Ivoire|Ivorian,Ivorians
Jamaica||Jamaican,Jamaicans
Japan||Japanese
Jordan||Jordanian,Jordanians
Kazakhstan||Kazakh,Kazakhs
Kenya||Kenyan,Kenyans
Kiribati||
Kosovo||Kosovan,Kosovar,Kosovars
Kuwait||Kuwaiti,Kuwaitis
Kyrgyzstan||Kyrgyz
Laos||Lao,Laotian
Latvia||Latvian,Latvians
Lebanon||Lebanese
Lesotho||
Liberia||Liberian,Liberians
Libya||Libyan,Libyans
Liechtenstein||
Lithuania||Lithuanian,Lithuanians
Luxembourg||
Madagascar||Malagasy
Malawi||Malawian,Malawians
Malaysia||Malaysian,Malaysians
Maldives|the Maldives|Maldivian
Mali||Malian,Malians
Malta||Maltese
Marshall Islands||Marshallese
Mauritania||Mauritanian
Mauritius||Mauritian
Mexico||Mexican,Mexicans
Micronesia||Micronesian
Moldova||Moldovan,Moldovans
Monaco||Monegasque
Mongolia||Mongolian,Mongolians
Montenegro||Montenegrin,Montenegrins
Morocco||Moroccan,Moroccans
Mozambique||Mozambican
Myanmar|Burma|Burmese
Namibia||Namibian
Nauru||Nauruan
Nepal||Nepalese,Nepali
Netherlands|the Netherlands,Holland|Dutch,Dutchman
New Zealand|Aotearoa|New Zealander,New Zealanders
Nicaragua||Nicaraguan,Nicaraguans
Niger||Nigerien
Nigeria||Nigerian,Nigerians
North Korea|DPRK,Democratic People's Republic of Korea|North Korean,North Koreans
North Macedonia|Macedonia|Macedonian,Macedonians
Norway||Norwegian,Norwegians
Oman||Omani,Omanis
Pakistan||Pakistani,Pakistanis
Palau||Palauan
Palestine|Palestinian territories|Palestinian,Palestinians
Panama||Panamanian,Panamanians
Papua New Guinea||
Paraguay||Paraguayan,Paraguayans
Peru||Peruvian,Peruvians
Philippines|the Philippines|Filipino,Filipina,Filipinos,Philippine
Poland||Polish,Pole,Poles
Portugal||Portuguese
Qatar||Qatari,Qataris
Romania||Romanian,Romanians
Russia|Russian Federation,Soviet Union,USSR|Russian,Russians,Soviet,Soviets
Rwanda||Rwandan,Rwandans
Saint Lucia|St. Lucia|
Saint Kitts and Nevis||
Saint Vincent and the Grenadines||
Samoa|Western Samoa|Samoan,Samoans
San Marino||
Sao Tome and Principe||
Saudi Arabia||Saudi,Saudis
Senegal||Senegalese
Serbia|Yugoslavia|Serbian,Serb,Serbs,Serbians,Yugoslav
Seychelles||
Sierra Leone||Sierra Leonean
Singapore||Singaporean,Singaporeans
Slovakia||Slovak,Slovaks
Slovenia||Slovenian,Slovene,Slovenes
Solomon Islands||
Somalia|Somaliland|Somali,Somalis
South Africa||South African,South Africans
South Korea|Republic of Korea|South Korean,South Koreans
South Sudan||South Sudanese
Spain||Spanish,Spaniard,Spaniards
Sri Lanka|Ceylon|Sri Lankan,Sri Lankans
Sudan||Sudanese
Suriname||Surinamese
Sweden||Swedish,Swede,Swedes
Switzerland||Swiss
Syria||Syrian,Syrians
Taiwan||Taiwanese
Tajikistan||Tajik,Tajiks
Tanzania|Zanzibar|Tanzanian,Tanzanians
Thailand||Thai,Thais
Togo||Togolese
Tonga||Tongan,Tongans
Trinidad and Tobago|Trinidad|Trinidadian
Tunisia||Tunisian,Tunisians
Turkey|Türkiye,Turkiye|Turkish,Turk,Turks
Turkmenistan||Turkmen
Tuvalu||
Uganda||Ugandan,Ugandans
Ukraine||Ukrainian,Ukrainians
United Arab Emirates|UAE,U.A.E.|Emirati,Emiratis
United Kingdom|UK,U.K.,Britain,Great Britain|British,Briton,Britons
England||English,Englishman
Scotland||Scottish,Scot,Scots
Wales||Welsh,Welshman
Northern Ireland|Ulster|Northern Irish
United States|US,U.S.,USA,U.S.A.,United States of America,America|American,Americans
Uruguay||Uruguayan,Uruguayans
Uzbekistan||Uzbek,Uzbeks
Vanuatu||
Vatican City|Vatican,the Vatican,Holy See|
Venezuela||Venezuelan,Venezuelans
Vietnam|Viet Nam|Vietnamese
Yemen||Yemeni,Yemenis
Zambia||Zambian,Zambians
Zimbabwe|Rhodesia|Zimbabwean,Zimbabweans
Hong Kong||Hong Konger,Hong Kongers
Macau|Macao|
Puerto Rico||Puerto Rican,Puerto Ricans
Greenland||Greenlandic,Greenlander,Greenlanders
Faroe Islands||Faroese
Gibraltar||Gibraltarian
Bermuda||Bermudian
Crimea||Crimean
Chechnya||Chechen,Chechens
Kashmir||Kashmiri,Kashmiris
Tibet||Tibetan,Tibetans
Catalonia||Catalan,Catalans
Korea||Korean,Koreans
Abkhazia||Abkhaz
Transnistria||
Nagorno-Karabakh|Karabakh|
Dagestan||
`;

/** Other peoples, faiths and regions whose adjectives are printed large. */
const ADJECTIVES =
  "European,Europeans,African,Africans,Asian,Asians,Arab,Arabs,Arabic,Latin,Latino,Latinos,Hispanic,Hispanics,Kurdish,Kurd,Kurds,Muslim,Muslims,Islamic,Islamist,Islamists,Christian,Christians,Catholic,Catholics,Jewish,Jew,Jews,Protestant,Protestants,Hindu,Hindus,Buddhist,Buddhists,Sikh,Sikhs,Shiite,Shiites,Shia,Sunni,Sunnis,Orthodox,Anglican,Republican,Republicans,Democrat,Democrats,Democratic,Tory,Tories,Conservative,Conservatives,Marxist,Communist,Communists,Nazi,Nazis,Nordic,Scandinavian,Baltic,Balkan,Western,Mediterranean,Caribbean,Californian,Texan,Texans,Londoner,Parisian,Berliner,Venetian,Bavarian,Basque,Flemish,Roma,Hutu,Hutus,Tutsi,Tutsis,Uyghur,Uyghurs,Rohingya,Houthi,Houthis,Zionist,Mongol,Aboriginal,Maori,Inuit,Hawaiian,Alaskan,Sicilian,Anglo,Franco,Sino,Indo,Euro";

/** Regions, seas, mountains and rivers, and parts of countries that news names. */
const REGIONS =
  "Africa,Europe,Asia,South America,North America,Latin America,Central America,Antarctica,Arctic,Middle East,Far East,Southeast Asia,South Asia,Central Asia,East Africa,West Africa,North Africa,Eastern Europe,Western Europe,Balkans,Caucasus,Scandinavia,Caribbean,Sahel,Sahara,Siberia,Gaza,Gaza Strip,West Bank,East Jerusalem,Golan Heights,Donbas,Donetsk,Luhansk,Kurdistan,Xinjiang,Darfur,Tigray,Punjab,Balochistan,Kashmir,Gulf,Persian Gulf,Gulf of Mexico,Gulf of Aden,Red Sea,Black Sea,Baltic Sea,North Sea,South China Sea,East China Sea,Mediterranean,Mediterranean Sea,Caspian Sea,Weddell Sea,Dead Sea,Aegean,Adriatic,Atlantic,Atlantic Ocean,Pacific,Pacific Ocean,Indian Ocean,Arctic Ocean,English Channel,Strait of Hormuz,Taiwan Strait,Suez Canal,Panama Canal,Himalayas,Alps,Andes,Rockies,Rocky Mountains,Pyrenees,Mount Everest,Everest,Amazon,Nile,Danube,Rhine,Thames,Mississippi River,Mekong,Ganges,Lake Victoria,Great Lakes,Great Barrier Reef,Silicon Valley,Wall Street,Hollywood,White House,Downing Street,Westminster,Kremlin,Midwest,New England,East Coast,West Coast,Bay Area,Manhattan,Brooklyn,Queens,Bronx,Staten Island,Long Island,Times Square,Capitol Hill,Yorkshire,Cornwall,Kent,Essex,Sussex,Surrey,Devon,Norfolk,Suffolk,Lancashire,Cumbria,Somerset,Dorset,Hampshire,Derbyshire,Nottinghamshire,Leicestershire,Warwickshire,Worcestershire,Gloucestershire,Glamorgan,Northamptonshire,Durham,Northumberland,Merseyside,Greater Manchester,West Midlands,Midlands,Highlands,Bavaria,Saxony,Brandenburg,Hesse,North Rhine-Westphalia,Baden-Württemberg,Lower Saxony,Thuringia,Tuscany,Sicily,Sardinia,Lombardy,Calabria,Andalusia,Galicia,Basque Country,Normandy,Brittany,Provence,Alsace,Corsica,Flanders,Wallonia,Tyrol,Transylvania,Bohemia,Moravia,Silesia,Ontario,Quebec,British Columbia,Alberta,Manitoba,Saskatchewan,Nova Scotia,New Brunswick,Newfoundland,Yukon,Nunavut,New South Wales,Queensland,Tasmania,South Australia,Western Australia,Northern Territory,Okinawa,Hokkaido,Hainan,Guangdong,Sichuan,Hubei,Hunan,Henan,Fujian,Zhejiang,Jiangsu,Inner Mongolia,Manchuria,Java,Sumatra,Borneo,Bali,Papua,Aceh,Mindanao,Luzon,Kerala,Gujarat,Maharashtra,Tamil Nadu,Karnataka,Bihar,Uttar Pradesh,West Bengal,Assam,Rajasthan,Haryana,Telangana,Goa,Sindh,Khyber Pakhtunkhwa,Waziristan,Helmand,Kandahar,Sinai,Cape Cod,Guantanamo Bay,Guam,Hawaii,Falkland Islands,Falklands,Canary Islands,Balearic Islands,Isle of Man,Jersey,Guernsey,Orkney,Shetland,Svalbard,Galapagos,Easter Island,Tahiti,New Caledonia,Reunion,Martinique,Guadeloupe,French Guiana,Curacao,Aruba,Cayman Islands,Virgin Islands,Bougainville,Chernobyl,Fukushima,Auschwitz,Vatican,Pyongyang,Washington DC,D.C.,South Ossetia,Western Sahara,Somaliland,Puntland,Cook Islands,Niue,Tokelau,Mayotte,Montserrat,American Samoa,Norfolk Island,Christmas Island,Cocos Islands,Pitcairn,Pitcairn Islands,Sint Maarten,Saint Martin,St. Martin,Saint Barthelemy,St. Barts,Saint Helena,St. Helena,Ascension Island,Tristan da Cunha,Aland,Aland Islands,U.S. Virgin Islands,British Virgin Islands,French Polynesia,Anguilla,Turks and Caicos,Turks and Caicos Islands,Wallis and Futuna,Diego Garcia,Chagos Islands,Northern Mariana Islands,Ceuta,Melilla,South Georgia,Lampedusa,Gaza City";

const STATES =
  "Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Georgia,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,Washington,West Virginia,Wisconsin,Wyoming,Ala.,Ariz.,Ark.,Calif.,Colo.,Conn.,Del.,Fla.,Ga.,Ill.,Ind.,Kan.,Ky.,La.,Md.,Mass.,Mich.,Minn.,Miss.,Mo.,Mont.,Neb.,Nev.,N.H.,N.J.,N.M.,N.Y.,N.C.,N.D.,Okla.,Ore.,Pa.,R.I.,S.C.,S.D.,Tenn.,Tex.,Vt.,Va.,Wash.,W.Va.,Wis.,Wyo.";

interface Country {
  readonly name: string;
  readonly aliases: readonly string[];
  /** "French", "Swiss": not places, yet they tell that a name of a country is near. */
  readonly adjectives: readonly string[];
}

const list = (text = ""): readonly string[] => text.split(",").filter((item) => item !== "");

export const countries: readonly Country[] = ROWS.trim()
  .split("\n")
  .map((row) => {
    const [name = "", aliases, adjectives] = row.split("|");
    return { name, aliases: list(aliases), adjectives: list(adjectives) };
  });

export const adjectives: readonly string[] = [
  ...countries.flatMap((country) => country.adjectives),
  ...list(ADJECTIVES),
];

export const regions: readonly string[] = list(REGIONS);
export const states: readonly string[] = list(STATES);
