/**
 * News outlets: name, other names, domain, country (ISO 3166-1), language (BCP 47), kind. An other
 * name is one that the press prints; `!` before a name says that it is also an everyday word, which
 * needs evidence beside it ("Variety reported"). Rows that we are sure of; a part that we are not
 * sure of is empty.
 */
const ROWS = `
Reuters|Reuters News Agency,Thomson Reuters|reuters.com|GB|en|agency
Associated Press|AP,The Associated Press,A.P.|apnews.com|US|en|agency
Agence France-Presse|AFP,Agence France Presse|afp.com|FR|fr|agency
United Press International|UPI|upi.com|US|en|agency
Deutsche Presse-Agentur|DPA,dpa|dpa.com|DE|de|agency
Bloomberg|Bloomberg News,Bloomberg TV|bloomberg.com|US|en|agency
Xinhua|Xinhua News Agency,New China News Agency|xinhuanet.com|CN|zh|agency
TASS|Tass,ITAR-TASS,Itar-Tass|tass.com|RU|ru|agency
Interfax|Interfax news agency|interfax.ru|RU|ru|agency
Interfax-Ukraine||interfax.com.ua|UA|uk|agency
RIA Novosti|RIA|ria.ru|RU|ru|agency
Sputnik|Sputnik News|sputniknews.com|RU|en|agency
Ukrinform||ukrinform.net|UA|uk|agency
UNIAN||unian.info|UA|uk|agency
BelTA|Belta|belta.by|BY|ru|agency
Kyodo News|Kyodo,Kyodo News Agency|kyodonews.net|JP|ja|agency
Jiji Press|Jiji|jiji.com|JP|ja|agency
Yonhap|Yonhap News Agency,Yonhap News|yna.co.kr|KR|ko|agency
Korean Central News Agency|KCNA|kcna.kp|KP|ko|agency
Press Trust of India|PTI|ptinews.com|IN|en|agency
Asian News International|!ANI|aninews.in|IN|en|agency
IANS|Indo-Asian News Service|ians.in|IN|en|agency
Associated Press of Pakistan|!APP|app.com.pk|PK|en|agency
!Antara|Antara News|antaranews.com|ID|id|agency
Bernama||bernama.com|MY|ms|agency
Vietnam News Agency|VNA|vnanet.vn|VN|vi|agency
Anadolu Agency|Anadolu,Anadolu Ajansi|aa.com.tr|TR|tr|agency
Demiroren News Agency|DHA|dha.com.tr|TR|tr|agency
Islamic Republic News Agency|IRNA|irna.ir|IR|fa|agency
Fars News Agency|!Fars,Fars News|farsnews.ir|IR|fa|agency
Tasnim|Tasnim News Agency,Tasnim News|tasnimnews.com|IR|fa|agency
Mehr News Agency|!Mehr|mehrnews.com|IR|fa|agency
ISNA|Iranian Students' News Agency|isna.ir|IR|fa|agency
Saudi Press Agency|!SPA|spa.gov.sa|SA|ar|agency
Emirates News Agency|WAM|wam.ae|AE|ar|agency
Kuwait News Agency|KUNA|kuna.net.kw|KW|ar|agency
Qatar News Agency|QNA|qna.org.qa|QA|ar|agency
Petra News Agency|!Petra|petra.gov.jo|JO|ar|agency
!SANA|Syrian Arab News Agency|sana.sy|SY|ar|agency
WAFA|!Wafa|wafa.ps|PS|ar|agency
Middle East News Agency|!MENA|mena.org.eg|EG|ar|agency
Maghreb Arabe Presse|!MAP|mapnews.ma|MA|fr|agency
Algerie Presse Service|!APS,Algérie Presse Service|aps.dz|DZ|fr|agency
News Agency of Nigeria|!NAN|nannews.ng|NG|en|agency
EFE|Agencia EFE|efe.com|ES|es|agency
Europa Press||europapress.es|ES|es|agency
ANSA|Ansa|ansa.it|IT|it|agency
Adnkronos||adnkronos.com|IT|it|agency
Lusa|Lusa News Agency|lusa.pt|PT|pt|agency
!Belga|Belga News Agency|belga.be|BE|nl|agency
ANP||anp.nl|NL|nl|agency
Keystone-SDA||keystone-sda.ch|CH|de|agency
Austria Presse Agentur|!APA|apa.at|AT|de|agency
Ritzau||ritzau.dk|DK|da|agency
NTB||ntb.no|NO|no|agency
TT News Agency||tt.se|SE|sv|agency
STT|Finnish News Agency|stt.fi|FI|fi|agency
!PAP|Polish Press Agency|pap.pl|PL|pl|agency
CTK|ČTK,Czech News Agency|ctk.cz|CZ|cs|agency
TASR||tasr.sk|SK|sk|agency
MTI||mti.hu|HU|hu|agency
Agerpres||agerpres.ro|RO|ro|agency
BTA|Bulgarian News Agency|bta.bg|BG|bg|agency
!HINA|!Hina|hina.hr|HR|hr|agency
Tanjug||tanjug.rs|RS|sr|agency
!Beta News Agency||beta.rs|RS|sr|agency
!STA|Slovenian Press Agency|sta.si|SI|sl|agency
Athens-Macedonian News Agency|AMNA|amna.gr|GR|el|agency
Armenpress||armenpress.am|AM|hy|agency
Azertac||azertag.az|AZ|az|agency
Trend News Agency||trend.az|AZ|az|agency
Kazinform||inform.kz|KZ|kk|agency
PA Media|Press Association|pa.media|GB|en|agency
Canadian Press|The Canadian Press|thecanadianpress.com|CA|en|agency
Australian Associated Press|AAP|aap.com.au|AU|en|agency
Telam|Télam||AR|es|agency
Agencia Brasil|Agência Brasil|agenciabrasil.ebc.com.br|BR|pt|agency
Prensa Latina||plenglish.com|CU|es|agency
Dow Jones Newswires|Dow Jones|dowjones.com|US|en|agency
BBC|BBC News,British Broadcasting Corporation,BBC World Service,BBC Radio 4,BBC Two,BBC One,BBC World,BBC Radio,BBC Newsnight|bbc.co.uk|GB|en|broadcaster
BBC Sport||bbc.co.uk|GB|en|broadcaster
BBC Persian||bbc.com|GB|fa|broadcaster
BBC Russian|BBC Russian Service|bbc.com|GB|ru|broadcaster
Sky News||news.sky.com|GB|en|broadcaster
Sky Sports|Sky Sports News|skysports.com|GB|en|broadcaster
ITV News|ITV|itv.com|GB|en|broadcaster
Channel 4 News|Channel 4,Channel Four|channel4.com|GB|en|broadcaster
GB News||gbnews.com|GB|en|broadcaster
LBC|LBC Radio|lbc.co.uk|GB|en|broadcaster
TalkTV|Talk TV|talk.tv|GB|en|broadcaster
CNN|Cable News Network,CNN International,CNN Türk,CNN Turk|cnn.com|US|en|broadcaster
MSNBC|MS NOW|msnbc.com|US|en|broadcaster
NBC News|NBC|nbcnews.com|US|en|broadcaster
CNBC||cnbc.com|US|en|broadcaster
CBS News|CBS|cbsnews.com|US|en|broadcaster
ABC News|ABC|abcnews.go.com|US|en|broadcaster
Fox News|Fox News Channel,!Fox|foxnews.com|US|en|broadcaster
Fox Business|Fox Business Network|foxbusiness.com|US|en|broadcaster
NPR|National Public Radio|npr.org|US|en|broadcaster
PBS|PBS NewsHour|pbs.org|US|en|broadcaster
C-SPAN||c-span.org|US|en|broadcaster
Newsmax||newsmax.com|US|en|broadcaster
One America News Network|OANN,One America News|oann.com|US|en|broadcaster
NewsNation||newsnationnow.com|US|en|broadcaster
Spectrum News||spectrumnews.com|US|en|broadcaster
ESPN||espn.com|US|en|broadcaster
Univision||univision.com|US|es|broadcaster
Telemundo||telemundo.com|US|es|broadcaster
Voice of America|VOA|voanews.com|US|en|broadcaster
Radio Free Europe/Radio Liberty|RFE/RL,Radio Free Europe,Radio Liberty|rferl.org|US|en|broadcaster
Radio Free Asia|RFA|rfa.org|US|en|broadcaster
Al Jazeera|Al-Jazeera,Al Jazeera English|aljazeera.com|QA|ar|broadcaster
Al Arabiya|Al-Arabiya|alarabiya.net|AE|ar|broadcaster
Al Mayadeen||almayadeen.net|LB|ar|broadcaster
Al-Manar|Al Manar|almanar.com.lb|LB|ar|broadcaster
Press TV||presstv.ir|IR|en|broadcaster
Iran International||iranintl.com|GB|fa|broadcaster
RT|Russia Today|rt.com|RU|en|broadcaster
Channel One Russia||1tv.ru|RU|ru|broadcaster
TV Rain|Dozhd|tvrain.tv|RU|ru|broadcaster
Ekho Moskvy|Echo of Moscow|echo.msk.ru|RU|ru|broadcaster
Suspilne||suspilne.media|UA|uk|broadcaster
CGTN||cgtn.com|CN|en|broadcaster
CCTV|China Central Television|cctv.com|CN|zh|broadcaster
NHK|NHK World|nhk.or.jp|JP|ja|broadcaster
TBS||tbs.co.jp|JP|ja|broadcaster
KBS|Korean Broadcasting System|kbs.co.kr|KR|ko|broadcaster
MBC||imbc.com|KR|ko|broadcaster
SBS||sbs.co.kr|KR|ko|broadcaster
JTBC||jtbc.co.kr|KR|ko|broadcaster
Channel NewsAsia|CNA|channelnewsasia.com|SG|en|broadcaster
Australian Broadcasting Corporation|ABC Australia,ABC Radio|abc.net.au|AU|en|broadcaster
Radio New Zealand|RNZ|rnz.co.nz|NZ|en|broadcaster
TVNZ||tvnz.co.nz|NZ|en|broadcaster
CBC|CBC News,Canadian Broadcasting Corporation|cbc.ca|CA|en|broadcaster
CTV News|CTV|ctvnews.ca|CA|en|broadcaster
Global News||globalnews.ca|CA|en|broadcaster
Radio-Canada||radio-canada.ca|CA|fr|broadcaster
NDTV||ndtv.com|IN|en|broadcaster
India Today||indiatoday.in|IN|en|broadcaster
Republic TV||republicworld.com|IN|en|broadcaster
Geo News|Geo TV|geo.tv|PK|ur|broadcaster
ARY News||arynews.tv|PK|ur|broadcaster
TOLOnews|Tolo News|tolonews.com|AF|fa|broadcaster
Deutsche Welle|DW|dw.com|DE|de|broadcaster
ARD|Das Erste|ard.de|DE|de|broadcaster
ZDF||zdf.de|DE|de|broadcaster
WDR||wdr.de|DE|de|broadcaster
NDR||ndr.de|DE|de|broadcaster
Bayerischer Rundfunk|BR24|br.de|DE|de|broadcaster
n-tv|NTV|n-tv.de|DE|de|broadcaster
Deutschlandfunk||deutschlandfunk.de|DE|de|broadcaster
ORF||orf.at|AT|de|broadcaster
SRF||srf.ch|CH|de|broadcaster
RTS||rts.ch|CH|fr|broadcaster
France 24||france24.com|FR|fr|broadcaster
France Info|Franceinfo,franceinfo|francetvinfo.fr|FR|fr|broadcaster
France Inter||radiofrance.fr|FR|fr|broadcaster
France Télévisions|France Televisions|francetelevisions.fr|FR|fr|broadcaster
TF1||tf1.fr|FR|fr|broadcaster
BFM TV|BFMTV,BFM|bfmtv.com|FR|fr|broadcaster
CNews||cnews.fr|FR|fr|broadcaster
RTL|RTL radio|rtl.fr|FR|fr|broadcaster
RMC|RMC Radio|rmc.bfmtv.com|FR|fr|broadcaster
RMC Sport||rmcsport.bfmtv.com|FR|fr|broadcaster
Europe 1||europe1.fr|FR|fr|broadcaster
Radio France Internationale|RFI|rfi.fr|FR|fr|broadcaster
Euronews||euronews.com|FR|en|broadcaster
RAI|!Rai|rai.it|IT|it|broadcaster
Sky TG24||tg24.sky.it|IT|it|broadcaster
La7||la7.it|IT|it|broadcaster
Mediaset||mediaset.it|IT|it|broadcaster
RTVE|TVE|rtve.es|ES|es|broadcaster
Cadena SER||cadenaser.com|ES|es|broadcaster
Onda Cero||ondacero.es|ES|es|broadcaster
RTP||rtp.pt|PT|pt|broadcaster
VRT||vrt.be|BE|nl|broadcaster
RTBF||rtbf.be|BE|fr|broadcaster
NOS||nos.nl|NL|nl|broadcaster
!DR||dr.dk|DK|da|broadcaster
NRK||nrk.no|NO|no|broadcaster
SVT||svt.se|SE|sv|broadcaster
Yle|YLE|yle.fi|FI|fi|broadcaster
ERR||err.ee|EE|et|broadcaster
LRT||lrt.lt|LT|lt|broadcaster
TVP||tvp.pl|PL|pl|broadcaster
TVN24|TVN|tvn24.pl|PL|pl|broadcaster
N1||n1info.rs|RS|sr|broadcaster
RTE|RTÉ,RTÉ News|rte.ie|IE|en|broadcaster
NTV Kenya||ntvkenya.co.ke|KE|en|broadcaster
SABC||sabcnews.com|ZA|en|broadcaster
eNCA||enca.com|ZA|en|broadcaster
Channels TV|Channels Television|channelstv.com|NG|en|broadcaster
Kan|Kan News,Kan 11|kan.org.il|IL|he|broadcaster
Army Radio||glz.co.il|IL|he|broadcaster
i24NEWS|i24 News|i24news.tv|IL|en|broadcaster
TRT|TRT World,TRT Haber|trt.net.tr|TR|tr|broadcaster
TV Globo|!Globo,GloboNews|globo.com|BR|pt|broadcaster
Televisa||televisa.com|MX|es|broadcaster
Telesur|TeleSUR|telesurtv.net|VE|es|broadcaster
Caracol||caracol.com.co|CO|es|broadcaster
Todo Noticias||tn.com.ar|AR|es|broadcaster
The New York Times|New York Times,NYT,NY Times|nytimes.com|US|en|newspaper
The Washington Post|Washington Post,WaPo|washingtonpost.com|US|en|newspaper
The Wall Street Journal|Wall Street Journal,WSJ|wsj.com|US|en|newspaper
Los Angeles Times|LA Times,L.A. Times|latimes.com|US|en|newspaper
USA Today||usatoday.com|US|en|newspaper
Chicago Tribune||chicagotribune.com|US|en|newspaper
Chicago Sun-Times||chicago.suntimes.com|US|en|newspaper
The Boston Globe|Boston Globe|bostonglobe.com|US|en|newspaper
Boston Herald||bostonherald.com|US|en|newspaper
New York Post||nypost.com|US|en|newspaper
New York Daily News||nydailynews.com|US|en|newspaper
Newsday||newsday.com|US|en|newspaper
The Philadelphia Inquirer|Philadelphia Inquirer|inquirer.com|US|en|newspaper
San Francisco Chronicle||sfchronicle.com|US|en|newspaper
Mercury News|The Mercury News,San Jose Mercury News|mercurynews.com|US|en|newspaper
The Seattle Times|Seattle Times|seattletimes.com|US|en|newspaper
The Oregonian|Oregonian|oregonlive.com|US|en|newspaper
The Denver Post|Denver Post|denverpost.com|US|en|newspaper
Houston Chronicle||houstonchronicle.com|US|en|newspaper
The Dallas Morning News|Dallas Morning News|dallasnews.com|US|en|newspaper
Austin American-Statesman||statesman.com|US|en|newspaper
Miami Herald|The Miami Herald|miamiherald.com|US|en|newspaper
Tampa Bay Times||tampabay.com|US|en|newspaper
Orlando Sentinel||orlandosentinel.com|US|en|newspaper
South Florida Sun-Sentinel|Sun-Sentinel|sun-sentinel.com|US|en|newspaper
The Atlanta Journal-Constitution|Atlanta Journal-Constitution|ajc.com|US|en|newspaper
The Charlotte Observer|Charlotte Observer|charlotteobserver.com|US|en|newspaper
The Baltimore Sun|Baltimore Sun|baltimoresun.com|US|en|newspaper
Detroit Free Press||freep.com|US|en|newspaper
The Detroit News|Detroit News|detroitnews.com|US|en|newspaper
The Plain Dealer|Plain Dealer|cleveland.com|US|en|newspaper
The Columbus Dispatch|Columbus Dispatch|dispatch.com|US|en|newspaper
Indianapolis Star||indystar.com|US|en|newspaper
Milwaukee Journal Sentinel||jsonline.com|US|en|newspaper
Star Tribune|Minneapolis Star Tribune|startribune.com|US|en|newspaper
St. Louis Post-Dispatch||stltoday.com|US|en|newspaper
Kansas City Star|The Kansas City Star|kansascity.com|US|en|newspaper
Des Moines Register|The Des Moines Register|desmoinesregister.com|US|en|newspaper
The Arizona Republic|Arizona Republic|azcentral.com|US|en|newspaper
Las Vegas Review-Journal||reviewjournal.com|US|en|newspaper
The Salt Lake Tribune|Salt Lake Tribune|sltrib.com|US|en|newspaper
The San Diego Union-Tribune|San Diego Union-Tribune|sandiegouniontribune.com|US|en|newspaper
Sacramento Bee|The Sacramento Bee|sacbee.com|US|en|newspaper
The Tennessean|Tennessean|tennessean.com|US|en|newspaper
Times-Picayune|The Times-Picayune|nola.com|US|en|newspaper
Pittsburgh Post-Gazette||post-gazette.com|US|en|newspaper
The Washington Times|Washington Times|washingtontimes.com|US|en|newspaper
Christian Science Monitor|The Christian Science Monitor|csmonitor.com|US|en|newspaper
Roll Call||rollcall.com|US|en|newspaper
Stars and Stripes||stripes.com|US|en|newspaper
The Guardian|!Guardian|theguardian.com|GB|en|newspaper
The Observer|!Observer|observer.co.uk|GB|en|newspaper
The Times|!Times,Times of London,The Times of London,London Times|thetimes.com|GB|en|newspaper
The Sunday Times|Sunday Times|thetimes.com|GB|en|newspaper
The Daily Telegraph|Daily Telegraph,!Telegraph,The Telegraph|telegraph.co.uk|GB|en|newspaper
The Sunday Telegraph|Sunday Telegraph|telegraph.co.uk|GB|en|newspaper
Financial Times|FT,The Financial Times|ft.com|GB|en|newspaper
The Independent|!Independent,Independent on Sunday|independent.co.uk|GB|en|newspaper
Daily Mail|The Daily Mail,MailOnline,Mail Online|dailymail.co.uk|GB|en|newspaper
The Mail on Sunday|Mail on Sunday|mailonsunday.co.uk|GB|en|newspaper
Daily Mirror|The Daily Mirror,!Mirror,The Mirror,Sunday Mirror|mirror.co.uk|GB|en|newspaper
Daily Express|The Daily Express,Sunday Express|express.co.uk|GB|en|newspaper
The Sun|!Sun,The Sun on Sunday|thesun.co.uk|GB|en|newspaper
Daily Star|The Daily Star|dailystar.co.uk|GB|en|newspaper
!Metro||metro.co.uk|GB|en|newspaper
Evening Standard|London Evening Standard|standard.co.uk|GB|en|newspaper
City A.M.|City AM|cityam.com|GB|en|newspaper
!i|i newspaper,the i|inews.co.uk|GB|en|newspaper
Morning Star||morningstaronline.co.uk|GB|en|newspaper
News of the World|||GB|en|newspaper
The Scotsman|Scotsman|scotsman.com|GB|en|newspaper
The Herald|!Herald,Glasgow Herald|heraldscotland.com|GB|en|newspaper
Daily Record||dailyrecord.co.uk|GB|en|newspaper
Western Mail||walesonline.co.uk|GB|en|newspaper
Yorkshire Post|The Yorkshire Post|yorkshirepost.co.uk|GB|en|newspaper
Manchester Evening News||manchestereveningnews.co.uk|GB|en|newspaper
Liverpool Echo||liverpoolecho.co.uk|GB|en|newspaper
Birmingham Mail||birminghammail.co.uk|GB|en|newspaper
Bristol Post||bristolpost.co.uk|GB|en|newspaper
Belfast Telegraph||belfasttelegraph.co.uk|GB|en|newspaper
Irish News|The Irish News|irishnews.com|GB|en|newspaper
The Irish Times|Irish Times|irishtimes.com|IE|en|newspaper
Irish Independent||independent.ie|IE|en|newspaper
Irish Examiner||irishexaminer.com|IE|en|newspaper
The Globe and Mail|Globe and Mail|theglobeandmail.com|CA|en|newspaper
Toronto Star|The Toronto Star|thestar.com|CA|en|newspaper
National Post||nationalpost.com|CA|en|newspaper
Toronto Sun||torontosun.com|CA|en|newspaper
Vancouver Sun||vancouversun.com|CA|en|newspaper
Ottawa Citizen||ottawacitizen.com|CA|en|newspaper
Calgary Herald||calgaryherald.com|CA|en|newspaper
Montreal Gazette||montrealgazette.com|CA|en|newspaper
La Presse||lapresse.ca|CA|fr|newspaper
Le Devoir||ledevoir.com|CA|fr|newspaper
Le Journal de Montréal|Journal de Montréal|journaldemontreal.com|CA|fr|newspaper
The Sydney Morning Herald|Sydney Morning Herald|smh.com.au|AU|en|newspaper
The Age|!Age|theage.com.au|AU|en|newspaper
The Australian|!Australian|theaustralian.com.au|AU|en|newspaper
Herald Sun||heraldsun.com.au|AU|en|newspaper
Australian Financial Review|The Australian Financial Review,AFR|afr.com|AU|en|newspaper
Courier-Mail|The Courier-Mail|couriermail.com.au|AU|en|newspaper
New Zealand Herald|The New Zealand Herald,NZ Herald|nzherald.co.nz|NZ|en|newspaper
The Times of India|Times of India|timesofindia.indiatimes.com|IN|en|newspaper
The Hindu|!Hindu|thehindu.com|IN|en|newspaper
Hindustan Times|The Hindustan Times|hindustantimes.com|IN|en|newspaper
The Indian Express|Indian Express|indianexpress.com|IN|en|newspaper
The Economic Times|Economic Times|economictimes.indiatimes.com|IN|en|newspaper
Business Standard||business-standard.com|IN|en|newspaper
Deccan Herald||deccanherald.com|IN|en|newspaper
!Mint|LiveMint|livemint.com|IN|en|newspaper
!Dawn|Dawn newspaper|dawn.com|PK|en|newspaper
The Express Tribune|Express Tribune|tribune.com.pk|PK|en|newspaper
The Daily Star Bangladesh||thedailystar.net|BD|en|newspaper
Prothom Alo||prothomalo.com|BD|bn|newspaper
Kathmandu Post|The Kathmandu Post|kathmandupost.com|NP|en|newspaper
South China Morning Post|SCMP|scmp.com|HK|en|newspaper
Apple Daily|||HK|zh|newspaper
Ming Pao||mingpao.com|HK|zh|newspaper
Global Times||globaltimes.cn|CN|en|newspaper
People's Daily||people.cn|CN|zh|newspaper
China Daily||chinadaily.com.cn|CN|en|newspaper
Caixin||caixin.com|CN|zh|magazine
Taipei Times||taipeitimes.com|TW|en|newspaper
Asahi Shimbun|The Asahi Shimbun,!Asahi|asahi.com|JP|ja|newspaper
Yomiuri Shimbun|The Yomiuri Shimbun,Yomiuri|yomiuri.co.jp|JP|ja|newspaper
Mainichi Shimbun|Mainichi,The Mainichi|mainichi.jp|JP|ja|newspaper
Nikkei|Nihon Keizai Shimbun,Nikkei Asia|nikkei.com|JP|ja|newspaper
Sankei Shimbun|Sankei|sankei.com|JP|ja|newspaper
The Japan Times|Japan Times|japantimes.co.jp|JP|en|newspaper
Chosun Ilbo|The Chosun Ilbo|chosun.com|KR|ko|newspaper
JoongAng Ilbo|Korea JoongAng Daily|joongang.co.kr|KR|ko|newspaper
Dong-A Ilbo||donga.com|KR|ko|newspaper
Hankyoreh|The Hankyoreh|hani.co.kr|KR|ko|newspaper
The Korea Herald|Korea Herald|koreaherald.com|KR|en|newspaper
The Korea Times|Korea Times|koreatimes.co.kr|KR|en|newspaper
Rodong Sinmun||rodong.rep.kp|KP|ko|newspaper
The Straits Times|Straits Times|straitstimes.com|SG|en|newspaper
The Star Malaysia||thestar.com.my|MY|en|newspaper
New Straits Times||nst.com.my|MY|en|newspaper
Jakarta Post|The Jakarta Post|thejakartapost.com|ID|en|newspaper
Bangkok Post|The Bangkok Post|bangkokpost.com|TH|en|newspaper
Philippine Daily Inquirer||inquirer.net|PH|en|newspaper
Manila Bulletin||mb.com.ph|PH|en|newspaper
Rappler||rappler.com|PH|en|site
VnExpress||vnexpress.net|VN|vi|site
The Irrawaddy|Irrawaddy|irrawaddy.com|MM|en|magazine
Haaretz||haaretz.com|IL|he|newspaper
The Jerusalem Post|Jerusalem Post|jpost.com|IL|en|newspaper
The Times of Israel|Times of Israel|timesofisrael.com|IL|en|site
Yedioth Ahronoth|Yedioth Aharonoth,Ynet,Ynetnews|ynet.co.il|IL|he|newspaper
Israel Hayom||israelhayom.co.il|IL|he|newspaper
Asharq Al-Awsat||aawsat.com|GB|ar|newspaper
Al-Ahram|Al Ahram,Ahram Online|ahram.org.eg|EG|ar|newspaper
!Al-Hayat|||GB|ar|newspaper
Al-Akhbar||al-akhbar.com|LB|ar|newspaper
An-Nahar||annahar.com|LB|ar|newspaper
L'Orient-Le Jour|L'Orient Today|lorientlejour.com|LB|fr|newspaper
The National|Abu Dhabi National|thenationalnews.com|AE|en|newspaper
Gulf News||gulfnews.com|AE|en|newspaper
Khaleej Times||khaleejtimes.com|AE|en|newspaper
Arab News||arabnews.com|SA|en|newspaper
Okaz||okaz.com.sa|SA|ar|newspaper
Tehran Times||tehrantimes.com|IR|en|newspaper
Kayhan||kayhan.ir|IR|fa|newspaper
Hurriyet|Hürriyet,Hurriyet Daily News|hurriyet.com.tr|TR|tr|newspaper
Cumhuriyet||cumhuriyet.com.tr|TR|tr|newspaper
Milliyet||milliyet.com.tr|TR|tr|newspaper
!Sabah|Daily Sabah|sabah.com.tr|TR|tr|newspaper
Yeni Safak|Yeni Şafak|yenisafak.com|TR|tr|newspaper
Al-Monitor||al-monitor.com|US|en|site
Middle East Eye||middleeasteye.net|GB|en|site
Kommersant||kommersant.ru|RU|ru|newspaper
Vedomosti||vedomosti.ru|RU|ru|newspaper
Izvestia|Izvestiya|iz.ru|RU|ru|newspaper
Rossiyskaya Gazeta||rg.ru|RU|ru|newspaper
Komsomolskaya Pravda||kp.ru|RU|ru|newspaper
!Pravda||pravda.ru|RU|ru|newspaper
Novaya Gazeta|Novaya Gazeta Europe|novayagazeta.eu|RU|ru|newspaper
Moskovsky Komsomolets||mk.ru|RU|ru|newspaper
Meduza||meduza.io|LV|ru|site
The Insider Russia||theins.ru|LV|ru|site
Moscow Times|The Moscow Times|themoscowtimes.com|NL|en|site
Ukrainska Pravda|Ukrayinska Pravda|pravda.com.ua|UA|uk|site
Kyiv Independent|The Kyiv Independent|kyivindependent.com|UA|en|site
Kyiv Post||kyivpost.com|UA|en|newspaper
Nasha Niva||nashaniva.com|BY|be|newspaper
iFact||ifact.ge|GE|ka|site
Civil Georgia|Civil.ge|civil.ge|GE|en|site
Le Monde||lemonde.fr|FR|fr|newspaper
Le Figaro||lefigaro.fr|FR|fr|newspaper
Libération|Liberation|liberation.fr|FR|fr|newspaper
L’Équipe|L'Équipe,L'Equipe,L’Equipe|lequipe.fr|FR|fr|newspaper
Les Echos|Les Échos|lesechos.fr|FR|fr|newspaper
Le Parisien||leparisien.fr|FR|fr|newspaper
Ouest-France||ouest-france.fr|FR|fr|newspaper
Sud Ouest||sudouest.fr|FR|fr|newspaper
La Croix||la-croix.com|FR|fr|newspaper
L'Humanité|L'Humanite|humanite.fr|FR|fr|newspaper
Le Journal du Dimanche|Journal du Dimanche,JDD|lejdd.fr|FR|fr|newspaper
Le Canard Enchaîné|Canard Enchaîné,Le Canard Enchaine|lecanardenchaine.fr|FR|fr|newspaper
Charlie Hebdo||charliehebdo.fr|FR|fr|magazine
Mediapart||mediapart.fr|FR|fr|site
Le Point||lepoint.fr|FR|fr|magazine
L'Express||lexpress.fr|FR|fr|magazine
L'Obs||nouvelobs.com|FR|fr|magazine
Paris Match||parismatch.com|FR|fr|magazine
Courrier International||courrierinternational.com|FR|fr|magazine
Der Spiegel|!Spiegel,Spiegel Online|spiegel.de|DE|de|magazine
Die Zeit|Zeit Online|zeit.de|DE|de|newspaper
Der Stern||stern.de|DE|de|magazine
Focus Magazin||focus.de|DE|de|magazine
Süddeutsche Zeitung|Sueddeutsche Zeitung,SZ|sueddeutsche.de|DE|de|newspaper
Frankfurter Allgemeine Zeitung|FAZ,Frankfurter Allgemeine|faz.net|DE|de|newspaper
Frankfurter Rundschau||fr.de|DE|de|newspaper
Die Welt|Welt am Sonntag|welt.de|DE|de|newspaper
!Bild|Bild am Sonntag,Bild Zeitung|bild.de|DE|de|newspaper
Handelsblatt||handelsblatt.com|DE|de|newspaper
Der Tagesspiegel|Tagesspiegel|tagesspiegel.de|DE|de|newspaper
Die Tageszeitung|taz|taz.de|DE|de|newspaper
Berliner Zeitung||berliner-zeitung.de|DE|de|newspaper
Rheinische Post||rp-online.de|DE|de|newspaper
Funke Mediengruppe||funkemedien.de|DE|de|newspaper
WirtschaftsWoche|Wirtschaftswoche|wiwo.de|DE|de|magazine
Manager Magazin||manager-magazin.de|DE|de|magazine
Kicker||kicker.de|DE|de|magazine
Heise|Heise Online,heise online|heise.de|DE|de|site
Correctiv||correctiv.org|DE|de|site
Neue Zürcher Zeitung|NZZ|nzz.ch|CH|de|newspaper
Tages-Anzeiger||tagesanzeiger.ch|CH|de|newspaper
SonntagsZeitung|Sonntagszeitung|tagesanzeiger.ch|CH|de|newspaper
NZZ am Sonntag||nzz.ch|CH|de|newspaper
!Blick|SonntagsBlick|blick.ch|CH|de|newspaper
Le Temps||letemps.ch|CH|fr|newspaper
Tribune de Genève||tdg.ch|CH|fr|newspaper
Finanz und Wirtschaft||fuw.ch|CH|de|newspaper
Der Standard||derstandard.at|AT|de|newspaper
Die Presse||diepresse.com|AT|de|newspaper
Kronen Zeitung||krone.at|AT|de|newspaper
!Kurier||kurier.at|AT|de|newspaper
Corriere della Sera||corriere.it|IT|it|newspaper
La Repubblica|Repubblica|repubblica.it|IT|it|newspaper
La Stampa||lastampa.it|IT|it|newspaper
Il Sole 24 Ore||ilsole24ore.com|IT|it|newspaper
Il Messaggero||ilmessaggero.it|IT|it|newspaper
Il Giornale||ilgiornale.it|IT|it|newspaper
Il Fatto Quotidiano||ilfattoquotidiano.it|IT|it|newspaper
Il Foglio||ilfoglio.it|IT|it|newspaper
La Gazzetta dello Sport|Gazzetta dello Sport|gazzetta.it|IT|it|newspaper
Corriere dello Sport||corrieredellosport.it|IT|it|newspaper
L'Osservatore Romano|Osservatore Romano|osservatoreromano.va|VA|it|newspaper
Vatican News||vaticannews.va|VA|it|site
!Libero|Libero Quotidiano|liberoquotidiano.it|IT|it|newspaper
El País|El Pais|elpais.com|ES|es|newspaper
El Mundo||elmundo.es|ES|es|newspaper
La Vanguardia||lavanguardia.com|ES|es|newspaper
El Periódico|El Periodico|elperiodico.com|ES|es|newspaper
El Confidencial||elconfidencial.com|ES|es|site
Expansión|Expansion newspaper|expansion.com|ES|es|newspaper
!Marca||marca.com|ES|es|newspaper
Mundo Deportivo||mundodeportivo.com|ES|es|newspaper
Diário de Notícias|Diario de Noticias|dn.pt|PT|pt|newspaper
!Público|Jornal Público|publico.pt|PT|pt|newspaper
!Expresso||expresso.pt|PT|pt|newspaper
Correio da Manhã||cmjornal.pt|PT|pt|newspaper
A Bola||abola.pt|PT|pt|newspaper
De Standaard||standaard.be|BE|nl|newspaper
De Morgen||demorgen.be|BE|nl|newspaper
Het Laatste Nieuws||hln.be|BE|nl|newspaper
De Tijd||tijd.be|BE|nl|newspaper
Le Soir||lesoir.be|BE|fr|newspaper
La Libre Belgique||lalibre.be|BE|fr|newspaper
L'Echo||lecho.be|BE|fr|newspaper
De Telegraaf||telegraaf.nl|NL|nl|newspaper
de Volkskrant|De Volkskrant,Volkskrant|volkskrant.nl|NL|nl|newspaper
NRC|NRC Handelsblad|nrc.nl|NL|nl|newspaper
Algemeen Dagblad||ad.nl|NL|nl|newspaper
Het Financieele Dagblad|Financieele Dagblad|fd.nl|NL|nl|newspaper
Bellingcat||bellingcat.com|NL|en|site
Luxemburger Wort||wort.lu|LU|de|newspaper
Politiken||politiken.dk|DK|da|newspaper
Berlingske||berlingske.dk|DK|da|newspaper
Jyllands-Posten||jyllands-posten.dk|DK|da|newspaper
Børsen|Borsen|borsen.dk|DK|da|newspaper
Aftenposten||aftenposten.no|NO|no|newspaper
Verdens Gang|VG|vg.no|NO|no|newspaper
Dagbladet||dagbladet.no|NO|no|newspaper
Dagens Næringsliv|Dagens Naeringsliv|dn.no|NO|no|newspaper
Dagens Nyheter||dn.se|SE|sv|newspaper
Svenska Dagbladet||svd.se|SE|sv|newspaper
Aftonbladet||aftonbladet.se|SE|sv|newspaper
Expressen||expressen.se|SE|sv|newspaper
Dagens Industri||di.se|SE|sv|newspaper
Helsingin Sanomat||hs.fi|FI|fi|newspaper
Ilta-Sanomat||is.fi|FI|fi|newspaper
Iltalehti||iltalehti.fi|FI|fi|newspaper
Morgunbladid|Morgunblaðið|mbl.is|IS|is|newspaper
Postimees||postimees.ee|EE|et|newspaper
Delfi||delfi.lt|LT|lt|site
Gazeta Wyborcza||wyborcza.pl|PL|pl|newspaper
Rzeczpospolita||rp.pl|PL|pl|newspaper
!Onet||onet.pl|PL|pl|site
Mladá fronta Dnes||idnes.cz|CZ|cs|newspaper
Hospodářské noviny||hn.cz|CZ|cs|newspaper
Denník N||dennikn.sk|SK|sk|newspaper
Népszabadság|Nepszabadsag||HU|hu|newspaper
Népszava||nepszava.hu|HU|hu|newspaper
Magyar Nemzet||magyarnemzet.hu|HU|hu|newspaper
Telex.hu||telex.hu|HU|hu|site
Adevarul|Adevărul|adevarul.ro|RO|ro|newspaper
HotNews|Hotnews.ro|hotnews.ro|RO|ro|site
Dnevnik||dnevnik.bg|BG|bg|newspaper
Jutarnji List||jutarnji.hr|HR|hr|newspaper
Večernji List||vecernji.hr|HR|hr|newspaper
Blic||blic.rs|RS|sr|newspaper
!Politika||politika.rs|RS|sr|newspaper
Danas||danas.rs|RS|sr|newspaper
!Delo||delo.si|SI|sl|newspaper
Dnevni Avaz||avaz.ba|BA|bs|newspaper
Oslobodjenje|Oslobođenje|oslobodjenje.ba|BA|bs|newspaper
Koha Ditore||koha.net|XK|sq|newspaper
Balkan Insight|!BIRN|balkaninsight.com|BA|en|site
Kathimerini||kathimerini.gr|GR|el|newspaper
Ta Nea||tanea.gr|GR|el|newspaper
Cyprus Mail||cyprus-mail.com|CY|en|newspaper
Times of Malta||timesofmalta.com|MT|en|newspaper
Folha de S.Paulo|Folha de São Paulo,Folha de S. Paulo,Folha|folha.uol.com.br|BR|pt|newspaper
O Globo||oglobo.globo.com|BR|pt|newspaper
O Estado de S. Paulo|Estadão,O Estado de São Paulo|estadao.com.br|BR|pt|newspaper
Valor Econômico|Valor Economico|valor.globo.com|BR|pt|newspaper
Veja||veja.abril.com.br|BR|pt|magazine
Clarín|Clarin|clarin.com|AR|es|newspaper
La Nación|La Nacion|lanacion.com.ar|AR|es|newspaper
Página/12|Pagina/12|pagina12.com.ar|AR|es|newspaper
Infobae||infobae.com|AR|es|site
El Mercurio||emol.com|CL|es|newspaper
La Tercera||latercera.com|CL|es|newspaper
El Comercio||elcomercio.pe|PE|es|newspaper
El Tiempo||eltiempo.com|CO|es|newspaper
El Espectador||elespectador.com|CO|es|newspaper
El Universal||eluniversal.com.mx|MX|es|newspaper
!Reforma||reforma.com|MX|es|newspaper
La Jornada||jornada.com.mx|MX|es|newspaper
!Excélsior|Excelsior newspaper|excelsior.com.mx|MX|es|newspaper
Milenio||milenio.com|MX|es|newspaper
El Nacional||elnacional.com|VE|es|newspaper
Granma||granma.cu|CU|es|newspaper
La Prensa||laprensani.com|NI|es|newspaper
El Faro||elfaro.net|SV|es|site
Jamaica Gleaner|The Gleaner|jamaica-gleaner.com|JM|en|newspaper
Daily Nation|The Daily Nation|nation.africa|KE|en|newspaper
The Standard Kenya||standardmedia.co.ke|KE|en|newspaper
The East African|East African newspaper|theeastafrican.co.ke|KE|en|newspaper
Daily Monitor||monitor.co.ug|UG|en|newspaper
New Vision||newvision.co.ug|UG|en|newspaper
Mail & Guardian|Mail and Guardian|mg.co.za|ZA|en|newspaper
Daily Maverick||dailymaverick.co.za|ZA|en|site
News24||news24.com|ZA|en|site
Business Day||businesslive.co.za|ZA|en|newspaper
TimesLIVE||timeslive.co.za|ZA|en|site
Premium Times||premiumtimesng.com|NG|en|site
The Punch|!Punch|punchng.com|NG|en|newspaper
Vanguard newspaper||vanguardngr.com|NG|en|newspaper
ThisDay|This Day|thisdaylive.com|NG|en|newspaper
Sahara Reporters||saharareporters.com|US|en|site
Daily Graphic||graphic.com.gh|GH|en|newspaper
Addis Standard||addisstandard.com|ET|en|site
Sudan Tribune||sudantribune.com|FR|en|site
Jeune Afrique||jeuneafrique.com|FR|fr|magazine
Mada Masr||madamasr.com|EG|ar|site
!Time|Time magazine,TIME|time.com|US|en|magazine
Newsweek||newsweek.com|US|en|magazine
The Economist|!Economist|economist.com|GB|en|magazine
The Atlantic|!Atlantic|theatlantic.com|US|en|magazine
The New Yorker|New Yorker|newyorker.com|US|en|magazine
New York Magazine|New York magazine|nymag.com|US|en|magazine
The New Republic|New Republic|newrepublic.com|US|en|magazine
The Nation|!Nation|thenation.com|US|en|magazine
National Review||nationalreview.com|US|en|magazine
The Weekly Standard|Weekly Standard||US|en|magazine
Mother Jones||motherjones.com|US|en|magazine
Rolling Stone|Rolling Stone magazine|rollingstone.com|US|en|magazine
Vanity Fair||vanityfair.com|US|en|magazine
!Vogue||vogue.com|US|en|magazine
Esquire|Esquire magazine|esquire.com|US|en|magazine
GQ||gq.com|US|en|magazine
!People|People magazine|people.com|US|en|magazine
Us Weekly||usmagazine.com|US|en|magazine
Entertainment Weekly||ew.com|US|en|magazine
!Billboard||billboard.com|US|en|magazine
!Variety||variety.com|US|en|magazine
The Hollywood Reporter|Hollywood Reporter|hollywoodreporter.com|US|en|magazine
Deadline Hollywood|!Deadline|deadline.com|US|en|site
TMZ||tmz.com|US|en|site
Sports Illustrated||si.com|US|en|magazine
National Geographic||nationalgeographic.com|US|en|magazine
!Fortune|Fortune magazine|fortune.com|US|en|magazine
!Forbes|Forbes magazine|forbes.com|US|en|magazine
Bloomberg Businessweek|Businessweek,BusinessWeek|bloomberg.com|US|en|magazine
Barron's||barrons.com|US|en|magazine
MarketWatch||marketwatch.com|US|en|site
Business Insider|Insider magazine|businessinsider.com|US|en|site
Harvard Business Review||hbr.org|US|en|magazine
Foreign Policy magazine|Foreign Policy|foreignpolicy.com|US|en|magazine
Foreign Affairs||foreignaffairs.com|US|en|magazine
!Wired|Wired magazine|wired.com|US|en|magazine
MIT Technology Review||technologyreview.com|US|en|magazine
Scientific American||scientificamerican.com|US|en|magazine
New Scientist||newscientist.com|GB|en|magazine
Popular Mechanics||popularmechanics.com|US|en|magazine
The Spectator|!Spectator|spectator.co.uk|GB|en|magazine
New Statesman|The New Statesman|newstatesman.com|GB|en|magazine
Private Eye||private-eye.co.uk|GB|en|magazine
London Review of Books||lrb.co.uk|GB|en|magazine
New York Review of Books|The New York Review of Books|nybooks.com|US|en|magazine
Times Literary Supplement||the-tls.com|GB|en|magazine
Prospect magazine||prospectmagazine.co.uk|GB|en|magazine
Jane's Defence Weekly||janes.com|GB|en|magazine
Maclean's||macleans.ca|CA|en|magazine
The Walrus||thewalrus.ca|CA|en|magazine
The Caravan||caravanmagazine.in|IN|en|magazine
The Diplomat magazine||thediplomat.com|US|en|magazine
!Nature|Nature magazine|nature.com|GB|en|journal
Nature Communications||nature.com|GB|en|journal
Nature Climate Change||nature.com|GB|en|journal
Nature Medicine||nature.com|GB|en|journal
Nature Astronomy||nature.com|GB|en|journal
Nature Geoscience||nature.com|GB|en|journal
!Science|Science magazine|science.org|US|en|journal
Science Advances||science.org|US|en|journal
Scientific Reports||nature.com|GB|en|journal
The Lancet|!Lancet|thelancet.com|GB|en|journal
New England Journal of Medicine|The New England Journal of Medicine,NEJM|nejm.org|US|en|journal
JAMA|Journal of the American Medical Association|jamanetwork.com|US|en|journal
British Medical Journal|BMJ,The BMJ|bmj.com|GB|en|journal
Proceedings of the National Academy of Sciences|PNAS|pnas.org|US|en|journal
PLOS ONE|PLoS One|journals.plos.org|US|en|journal
Current Biology||cell.com|US|en|journal
Geophysical Research Letters||agupubs.onlinelibrary.wiley.com|US|en|journal
Physical Review Letters||journals.aps.org|US|en|journal
Astrophysical Journal|The Astrophysical Journal|iopscience.iop.org|US|en|journal
Politico|POLITICO,Politico Europe|politico.com|US|en|site
Axios||axios.com|US|en|site
The Hill|!Hill|thehill.com|US|en|site
HuffPost|Huffington Post,The Huffington Post|huffpost.com|US|en|site
BuzzFeed News|BuzzFeed,Buzzfeed|buzzfeednews.com|US|en|site
!Vox||vox.com|US|en|site
!Slate||slate.com|US|en|site
!Salon||salon.com|US|en|site
Vice News|VICE News|vice.com|US|en|site
The Daily Beast|Daily Beast|thedailybeast.com|US|en|site
The Intercept|!Intercept|theintercept.com|US|en|site
ProPublica||propublica.org|US|en|site
The Marshall Project||themarshallproject.org|US|en|site
Texas Tribune|The Texas Tribune|texastribune.org|US|en|site
CalMatters||calmatters.org|US|en|site
Breitbart|Breitbart News|breitbart.com|US|en|site
The Daily Caller|Daily Caller|dailycaller.com|US|en|site
The Daily Wire|Daily Wire|dailywire.com|US|en|site
The Federalist|!Federalist|thefederalist.com|US|en|site
Infowars|InfoWars|infowars.com|US|en|site
Drudge Report|The Drudge Report|drudgereport.com|US|en|site
The Blaze|TheBlaze|theblaze.com|US|en|site
Washington Examiner|The Washington Examiner|washingtonexaminer.com|US|en|site
RealClearPolitics|Real Clear Politics|realclearpolitics.com|US|en|site
FiveThirtyEight|!538|fivethirtyeight.com|US|en|site
Talking Points Memo||talkingpointsmemo.com|US|en|site
Semafor||semafor.com|US|en|site
!Puck News||puck.news|US|en|site
Punchbowl News||punchbowl.news|US|en|site
The Information||theinformation.com|US|en|site
TechCrunch||techcrunch.com|US|en|site
The Verge|!Verge|theverge.com|US|en|site
Ars Technica||arstechnica.com|US|en|site
Engadget||engadget.com|US|en|site
Gizmodo||gizmodo.com|US|en|site
Mashable||mashable.com|US|en|site
CNET||cnet.com|US|en|site
ZDNet|ZDNET|zdnet.com|US|en|site
404 Media||404media.co|US|en|site
!Recode|||US|en|site
The Athletic||nytimes.com|US|en|site
Bleacher Report||bleacherreport.com|US|en|site
The Conversation||theconversation.com|AU|en|site
openDemocracy||opendemocracy.net|GB|en|site
Lloyd's List||lloydslist.com|GB|en|newspaper
TradeWinds||tradewindsnews.com|NO|en|newspaper
Carbon Brief||carbonbrief.org|GB|en|site
Climate Home News||climatechangenews.com|GB|en|site
EUobserver||euobserver.com|BE|en|site
Euractiv|EurActiv,EURACTIV|euractiv.com|BE|en|site
Defense One||defenseone.com|US|en|site
Defense News||defensenews.com|US|en|site
Military Times||militarytimes.com|US|en|site
Space.com||space.com|US|en|site
SpaceNews||spacenews.com|US|en|site
Live Science||livescience.com|US|en|site
Stat News|!STAT|statnews.com|US|en|site
Kaiser Health News|KFF Health News|kffhealthnews.org|US|en|site
Education Week||edweek.org|US|en|newspaper
Ad Age|Advertising Age|adage.com|US|en|magazine
American Banker||americanbanker.com|US|en|newspaper
Investor's Business Daily||investors.com|US|en|newspaper
Seeking Alpha||seekingalpha.com|US|en|site
CoinDesk||coindesk.com|US|en|site
NK News||nknews.org|KR|en|site
Daily NK||dailynk.com|KR|en|site
38 North||38north.org|US|en|site
Hong Kong Free Press||hongkongfp.com|HK|en|site
The Wire India||thewire.in|IN|en|site
Scroll.in||scroll.in|IN|en|site
Malaysiakini||malaysiakini.com|MY|en|site
Stuff.co.nz||stuff.co.nz|NZ|en|site
Crikey||crikey.com.au|AU|en|site
Ghana News Agency|!GNA|gna.org.gh|GH|en|agency
ANGOP|Angola Press Agency|angop.ao|AO|pt|agency
Philippine News Agency|!PNA|pna.gov.ph|PH|en|agency
Bangladesh Sangbad Sangstha|!BSS|bssnews.net|BD|en|agency
United News of India||uniindia.com|IN|en|agency
Central News Agency of Taiwan|Focus Taiwan|focustaiwan.tw|TW|zh|agency
China News Service|!CNS|chinanews.com.cn|CN|zh|agency
Montsame||montsame.mn|MN|mn|agency
Lao News Agency|KPL|kpl.gov.la|LA|lo|agency
Pajhwok Afghan News|Pajhwok|pajhwok.com|AF|en|agency
Khaama Press||khaama.com|AF|en|agency
Bakhtar News Agency||bakhtarnews.af|AF|fa|agency
Kabar News Agency||kabar.kg|KG|ky|agency
24.kg||24.kg|KG|ru|site
AKIpress||akipress.com|KG|ru|agency
Asia-Plus||asiaplustj.info|TJ|ru|agency
Moldpres||moldpres.md|MD|ro|agency
LETA||leta.lv|LV|lv|agency
Baltic News Service|!BNS|bns.ee|EE|en|agency
ELTA||elta.lt|LT|lt|agency
FENA||fena.ba|BA|bs|agency
SRNA||srna.rs|BA|sr|agency
AGI news agency|Agenzia Giornalistica Italia|agi.it|IT|it|agency
Agenzia Nova||agenzianova.com|IT|it|agency
LaPresse||lapresse.it|IT|it|agency
Ihlas News Agency|!IHA|iha.com.tr|TR|tr|agency
Inter Press Service||ipsnews.net|IT|en|agency
Evangelischer Pressedienst||epd.de|DE|de|agency
Katholische Nachrichten-Agentur||kna.de|DE|de|agency
Catholic News Agency||catholicnewsagency.com|US|en|agency
Religion News Service||religionnews.com|US|en|agency
Jewish Telegraphic Agency|!JTA|jta.org|US|en|agency
Iraqi News Agency|!INA|ina.iq|IQ|ar|agency
Shafaq News||shafaq.com|IQ|ar|agency
Rudaw|Rudaw Media Network|rudaw.net|IQ|ku|broadcaster
Kurdistan 24|Kurdistan24|kurdistan24.net|IQ|ku|broadcaster
National News Agency of Lebanon||nna-leb.gov.lb|LB|ar|agency
Bahrain News Agency|!BNA|bna.bh|BH|ar|agency
Oman News Agency||omannews.gov.om|OM|ar|agency
Tunis Afrique Presse||tap.info.tn|TN|fr|agency
Libyan News Agency||lana.gov.ly|LY|ar|agency
Ethiopian News Agency||ena.et|ET|am|agency
Somali National News Agency|SONNA|sonna.so|SO|so|agency
Agence Congolaise de Presse||acp.cd|CD|fr|agency
Agence Ivoirienne de Presse||aip.ci|CI|fr|agency
Agence de Presse Sénégalaise||aps.sn|SN|fr|agency
Agence de Presse Africaine|APA News|apanews.net|SN|fr|agency
PANA Press|Panapress|panapress.com|SN|fr|agency
SAnews|South African Government News Agency|sanews.gov.za|ZA|en|agency
Andina news agency|Andina Agency|andina.pe|PE|es|agency
Agencia Boliviana de Información||abi.bo|BO|es|agency
Noticias Argentinas||noticiasargentinas.com|AR|es|agency
Caribbean Media Corporation||cmcplus.com|BB|en|agency
McClatchy Newspapers|McClatchy|mcclatchydc.com|US|en|agency
Tribune News Service||tribunecontentagency.com|US|en|agency
States Newsroom||statesnewsroom.com|US|en|site
BBC Scotland||bbc.co.uk|GB|en|broadcaster
BBC Wales||bbc.co.uk|GB|en|broadcaster
BBC Arabic||bbc.com|GB|ar|broadcaster
BBC Turkish||bbc.com|GB|tr|broadcaster
BBC Africa||bbc.com|GB|en|broadcaster
BBC Monitoring||monitoring.bbc.co.uk|GB|en|broadcaster
BBC Breakfast||bbc.co.uk|GB|en|broadcaster
BBC Hindi||bbc.com|GB|hi|broadcaster
Channel 5 News|Channel 5|channel5.com|GB|en|broadcaster
Times Radio||thetimes.co.uk|GB|en|broadcaster
TalkSPORT||talksport.com|GB|en|broadcaster
TNT Sports||tntsports.co.uk|GB|en|broadcaster
Eurosport||eurosport.com|FR|fr|broadcaster
STV News|!STV|news.stv.tv|GB|en|broadcaster
S4C||s4c.cymru|GB|cy|broadcaster
UTV||itv.com|GB|en|broadcaster
Manx Radio||manxradio.com|IM|en|broadcaster
Newstalk||newstalk.com|IE|en|broadcaster
TG4||tg4.ie|IE|ga|broadcaster
CBS Sports||cbssports.com|US|en|broadcaster
NBC Sports||nbcsports.com|US|en|broadcaster
Fox Sports||foxsports.com|US|en|broadcaster
NFL Network||nfl.com|US|en|broadcaster
MLB Network||mlb.com|US|en|broadcaster
Democracy Now!|Democracy Now|democracynow.org|US|en|broadcaster
WNYC||wnyc.org|US|en|broadcaster
WBUR||wbur.org|US|en|broadcaster
KQED||kqed.org|US|en|broadcaster
KCRW||kcrw.com|US|en|broadcaster
WBEZ||wbez.org|US|en|broadcaster
WAMU||wamu.org|US|en|broadcaster
KPCC||laist.com|US|en|broadcaster
GBH News|WGBH|wgbh.org|US|en|broadcaster
WFAA||wfaa.com|US|en|broadcaster
KTLA||ktla.com|US|en|broadcaster
KABC||abc7.com|US|en|broadcaster
WABC||abc7ny.com|US|en|broadcaster
WGN|WGN News|wgntv.com|US|en|broadcaster
WSB-TV||wsbtv.com|US|en|broadcaster
WCVB||wcvb.com|US|en|broadcaster
WRAL||wral.com|US|en|broadcaster
WPLG||local10.com|US|en|broadcaster
KHOU||khou.com|US|en|broadcaster
KPRC||click2houston.com|US|en|broadcaster
KING 5|KING-TV|king5.com|US|en|broadcaster
KOMO|KOMO News|komonews.com|US|en|broadcaster
KGW||kgw.com|US|en|broadcaster
KUSA||9news.com|US|en|broadcaster
KSTP||kstp.com|US|en|broadcaster
KARE 11|KARE|kare11.com|US|en|broadcaster
WXYZ||wxyz.com|US|en|broadcaster
WDIV||clickondetroit.com|US|en|broadcaster
WTOP||wtop.com|US|en|broadcaster
Court TV||courttv.com|US|en|broadcaster
Inside Edition||insideedition.com|US|en|broadcaster
Entertainment Tonight||etonline.com|US|en|broadcaster
E! News||eonline.com|US|en|broadcaster
The Weather Channel||weather.com|US|en|broadcaster
Bloomberg Law||news.bloomberglaw.com|US|en|site
Bloomberg Radio||bloomberg.com|US|en|broadcaster
Yahoo News||news.yahoo.com|US|en|site
Yahoo Finance||finance.yahoo.com|US|en|site
Yahoo Sports||sports.yahoo.com|US|en|site
Radio Martí|Martí Noticias,Marti Noticias|martinoticias.com|US|es|broadcaster
Alhurra|Al-Hurra|alhurra.com|US|ar|broadcaster
Current Time TV||currenttime.tv|CZ|ru|broadcaster
Rossiya 1|Rossiya-1|smotrim.ru|RU|ru|broadcaster
Rossiya 24|Rossiya-24|smotrim.ru|RU|ru|broadcaster
RBC-Ukraine||rbc.ua|UA|uk|site
Gazeta.ru||gazeta.ru|RU|ru|site
Lenta.ru||lenta.ru|RU|ru|site
Fontanka||fontanka.ru|RU|ru|site
Mediazona||zona.media|RU|ru|site
Rosbalt||rosbalt.ru|RU|ru|agency
Regnum||regnum.ru|RU|ru|agency
Nezavisimaya Gazeta||ng.ru|RU|ru|newspaper
Argumenty i Fakty||aif.ru|RU|ru|newspaper
Trud||trud.ru|RU|ru|newspaper
Krasnaya Zvezda||redstar.ru|RU|ru|newspaper
Hromadske||hromadske.ua|UA|uk|broadcaster
Zerkalo Nedeli|Dzerkalo Tyzhnia|zn.ua|UA|uk|newspaper
Liga.net||liga.net|UA|uk|site
Belsat||belsat.eu|PL|be|broadcaster
Zerkalo.io||zerkalo.io|BY|ru|site
Tut.by||tut.by|BY|ru|site
JAMnews||jam-news.net|GE|en|site
Rustavi 2||rustavi2.ge|GE|ka|broadcaster
Interpressnews||interpressnews.ge|GE|ka|agency
Agenda.ge||agenda.ge|GE|en|site
CivilNet||civilnet.am|AM|hy|site
Hetq||hetq.am|AM|hy|site
Turan news agency||turan.az|AZ|az|agency
Report.az||report.az|AZ|az|agency
Eurasianet||eurasianet.org|US|en|site
Tengrinews||tengrinews.kz|KZ|ru|site
Kun.uz||kun.uz|UZ|uz|site
TVP Info||tvp.info|PL|pl|broadcaster
Polsat News|Polsat|polsatnews.pl|PL|pl|broadcaster
RMF FM||rmf24.pl|PL|pl|broadcaster
Radio Zet||radiozet.pl|PL|pl|broadcaster
TOK FM||tokfm.pl|PL|pl|broadcaster
Polskie Radio|Polish Radio|polskieradio.pl|PL|pl|broadcaster
Wirtualna Polska||wp.pl|PL|pl|site
Notes from Poland||notesfrompoland.com|PL|en|site
Super Express||se.pl|PL|pl|newspaper
Dziennik Gazeta Prawna||gazetaprawna.pl|PL|pl|newspaper
Puls Biznesu||pb.pl|PL|pl|newspaper
Tygodnik Powszechny||tygodnikpowszechny.pl|PL|pl|magazine
Czech Television|Česká televize,Ceska televize|ceskatelevize.cz|CZ|cs|broadcaster
Czech Radio|Český rozhlas,Cesky rozhlas,Radio Prague|rozhlas.cz|CZ|cs|broadcaster
Seznam Zprávy||seznamzpravy.cz|CZ|cs|site
iDNES|iDNES.cz|idnes.cz|CZ|cs|site
Lidové noviny||lidovky.cz|CZ|cs|newspaper
Deník N||denikn.cz|CZ|cs|newspaper
Pravo||pravo.cz|CZ|cs|newspaper
RTVS||rtvs.sk|SK|sk|broadcaster
TV Markíza||markiza.sk|SK|sk|broadcaster
Slovak Spectator||spectator.sme.sk|SK|en|newspaper
Direkt36||direkt36.hu|HU|hu|site
HVG||hvg.hu|HU|hu|magazine
444.hu||444.hu|HU|hu|site
24.hu||24.hu|HU|hu|site
Antena 3||antena3.ro|RO|ro|broadcaster
ProTV|Pro TV|stirileprotv.ro|RO|ro|broadcaster
Mediafax||mediafax.ro|RO|ro|agency
G4Media||g4media.ro|RO|ro|site
Ziarul Financiar||zf.ro|RO|ro|newspaper
Libertatea||libertatea.ro|RO|ro|newspaper
Bulgarian National Radio||bnr.bg|BG|bg|broadcaster
Bulgarian National Television||bnt.bg|BG|bg|broadcaster
bTV|BTV Bulgaria|btvnovinite.bg|BG|bg|broadcaster
24 Chasa|24 Chassa|24chasa.bg|BG|bg|newspaper
Novinite|Sofia News Agency|novinite.com|BG|en|site
!Nin|NIN magazine|nin.rs|RS|sr|magazine
Vreme||vreme.com|RS|sr|magazine
Večernje novosti||novosti.rs|RS|sr|newspaper
Kurir||kurir.rs|RS|sr|newspaper
B92||b92.net|RS|sr|broadcaster
Nova.rs||nova.rs|RS|sr|site
Vijesti||vijesti.me|ME|cnr|newspaper
Pobjeda||pobjeda.me|ME|cnr|newspaper
Klix.ba|Klix|klix.ba|BA|bs|site
Nezavisne novine||nezavisne.com|BA|sr|newspaper
Hrvatska radiotelevizija||hrt.hr|HR|hr|broadcaster
24sata||24sata.hr|HR|hr|newspaper
Slobodna Dalmacija||slobodnadalmacija.hr|HR|hr|newspaper
Novi List||novilist.hr|HR|hr|newspaper
RTV Slovenija|RTV Slovenia|rtvslo.si|SI|sl|broadcaster
POP TV||24ur.com|SI|sl|broadcaster
Mladina||mladina.si|SI|sl|magazine
Kossev||kossev.info|XK|sr|site
Prishtina Insight||prishtinainsight.com|XK|en|site
Top Channel||top-channel.tv|AL|sq|broadcaster
Hellenic Broadcasting Corporation||ert.gr|GR|el|broadcaster
Skai TV|Skai|skai.gr|GR|el|broadcaster
Efimerida ton Syntakton|EfSyn|efsyn.gr|GR|el|newspaper
To Vima||tovima.gr|GR|el|newspaper
Proto Thema||protothema.gr|GR|el|newspaper
!Naftemporiki||naftemporiki.gr|GR|el|newspaper
Phileleftheros||philenews.com|CY|el|newspaper
Cyprus News Agency||cna.org.cy|CY|el|agency
!Sozcu||sozcu.com.tr|TR|tr|newspaper
BirGün||birgun.net|TR|tr|newspaper
Habertürk||haberturk.com|TR|tr|broadcaster
Bianet||bianet.org|TR|tr|site
T24||t24.com.tr|TR|tr|site
Duvar|Gazete Duvar|gazeteduvar.com.tr|TR|tr|site
Halk TV||halktv.com.tr|TR|tr|broadcaster
!Zaman|Today's Zaman|zaman.com.tr|TR|tr|newspaper
Radikal||radikal.com.tr|TR|tr|newspaper
Agos||agos.com.tr|TR|tr|newspaper
Turkish Minute||turkishminute.com|TR|en|site
Tagesschau|ARD Tagesschau|tagesschau.de|DE|de|broadcaster
!MDR||mdr.de|DE|de|broadcaster
SWR||swr.de|DE|de|broadcaster
RBB||rbb-online.de|DE|de|broadcaster
Hessischer Rundfunk||hr.de|DE|de|broadcaster
Radio Bremen||radiobremen.de|DE|de|broadcaster
ProSieben||prosieben.de|DE|de|broadcaster
Sport1||sport1.de|DE|de|broadcaster
Sport Bild||sportbild.bild.de|DE|de|magazine
RedaktionsNetzwerk Deutschland||rnd.de|DE|de|agency
t-online||t-online.de|DE|de|site
Netzpolitik.org|Netzpolitik|netzpolitik.org|DE|de|site
Golem.de||golem.de|DE|de|site
Stuttgarter Zeitung||stuttgarter-zeitung.de|DE|de|newspaper
Augsburger Allgemeine||augsburger-allgemeine.de|DE|de|newspaper
Hamburger Abendblatt||abendblatt.de|DE|de|newspaper
Westdeutsche Allgemeine Zeitung||waz.de|DE|de|newspaper
Kölner Stadt-Anzeiger|Koelner Stadt-Anzeiger|ksta.de|DE|de|newspaper
Leipziger Volkszeitung||lvz.de|DE|de|newspaper
Sächsische Zeitung|Saechsische Zeitung|saechsische.de|DE|de|newspaper
Neues Deutschland||nd-aktuell.de|DE|de|newspaper
Junge Welt||jungewelt.de|DE|de|newspaper
Der Freitag||freitag.de|DE|de|newspaper
Berliner Morgenpost||morgenpost.de|DE|de|newspaper
B.Z.|BZ newspaper|bz-berlin.de|DE|de|newspaper
Neue Osnabrücker Zeitung|Neue Osnabruecker Zeitung|noz.de|DE|de|newspaper
Münchner Merkur|Muenchner Merkur|merkur.de|DE|de|newspaper
Passauer Neue Presse||pnp.de|DE|de|newspaper
Börsen-Zeitung|Boersen-Zeitung|boersen-zeitung.de|DE|de|newspaper
Automobilwoche||automobilwoche.de|DE|de|magazine
!Cicero|Cicero magazine|cicero.de|DE|de|magazine
Falter||falter.at|AT|de|newspaper
!Profil|Profil magazine|profil.at|AT|de|magazine
Kleine Zeitung||kleinezeitung.at|AT|de|newspaper
Salzburger Nachrichten||sn.at|AT|de|newspaper
Oberösterreichische Nachrichten||nachrichten.at|AT|de|newspaper
Tiroler Tageszeitung||tt.com|AT|de|newspaper
Radiotelevisione svizzera||rsi.ch|CH|it|broadcaster
Swissinfo|SWI swissinfo.ch|swissinfo.ch|CH|en|site
20 Minuten||20min.ch|CH|de|newspaper
Aargauer Zeitung||aargauerzeitung.ch|CH|de|newspaper
Basler Zeitung||bazonline.ch|CH|de|newspaper
Berner Zeitung||bernerzeitung.ch|CH|de|newspaper
Luzerner Zeitung||luzernerzeitung.ch|CH|de|newspaper
24 heures||24heures.ch|CH|fr|newspaper
Corriere del Ticino||cdt.ch|CH|it|newspaper
WOZ|Die Wochenzeitung|woz.ch|CH|de|newspaper
Die Weltwoche|Weltwoche|weltwoche.ch|CH|de|magazine
Liechtensteiner Vaterland||vaterland.li|LI|de|newspaper
20 Minutes||20minutes.fr|FR|fr|newspaper
Nice-Matin||nicematin.com|FR|fr|newspaper
La Provence||laprovence.com|FR|fr|newspaper
La Voix du Nord||lavoixdunord.fr|FR|fr|newspaper
Le Dauphiné Libéré|Dauphiné Libéré|ledauphine.com|FR|fr|newspaper
Le Progrès||leprogres.fr|FR|fr|newspaper
La Dépêche du Midi||ladepeche.fr|FR|fr|newspaper
Dernières Nouvelles d'Alsace||dna.fr|FR|fr|newspaper
L'Est Républicain||estrepublicain.fr|FR|fr|newspaper
Midi Libre||midilibre.fr|FR|fr|newspaper
Le Télégramme||letelegramme.fr|FR|fr|newspaper
La Montagne||lamontagne.fr|FR|fr|newspaper
Corse-Matin||corsematin.com|FR|fr|newspaper
Le Monde diplomatique||monde-diplomatique.fr|FR|fr|newspaper
La Tribune||latribune.fr|FR|fr|newspaper
L'Opinion||lopinion.fr|FR|fr|newspaper
Valeurs Actuelles||valeursactuelles.com|FR|fr|magazine
Télérama||telerama.fr|FR|fr|magazine
!Marianne|Marianne magazine|marianne.net|FR|fr|magazine
Les Inrockuptibles||lesinrocks.com|FR|fr|magazine
Challenges magazine||challenges.fr|FR|fr|magazine
Capital magazine||capital.fr|FR|fr|magazine
StreetPress||streetpress.com|FR|fr|site
Disclose||disclose.ngo|FR|fr|site
Reporterre||reporterre.net|FR|fr|site
Canal+||canalplus.com|FR|fr|broadcaster
France 2||france.tv|FR|fr|broadcaster
France 3||france.tv|FR|fr|broadcaster
France 5||france.tv|FR|fr|broadcaster
France Bleu||francebleu.fr|FR|fr|broadcaster
France Culture||radiofrance.fr|FR|fr|broadcaster
Radio France||radiofrance.fr|FR|fr|broadcaster
TV5Monde|TV5 Monde|tv5monde.com|FR|fr|broadcaster
Monaco-Matin||monacomatin.mc|MC|fr|newspaper
Le Quotidien||lequotidien.lu|LU|fr|newspaper
RTL Luxembourg||rtl.lu|LU|lb|broadcaster
RTL Nieuws||rtl.nl|NL|nl|broadcaster
NU.nl||nu.nl|NL|nl|site
!Trouw||trouw.nl|NL|nl|newspaper
Het Parool|Parool|parool.nl|NL|nl|newspaper
Follow the Money||ftm.nl|NL|nl|site
De Correspondent||decorrespondent.nl|NL|nl|site
De Groene Amsterdammer||groene.nl|NL|nl|magazine
Elsevier Weekblad||ewmagazine.nl|NL|nl|magazine
Omroep Brabant||omroepbrabant.nl|NL|nl|broadcaster
NL Times||nltimes.nl|NL|en|site
DutchNews.nl|DutchNews|dutchnews.nl|NL|en|site
Gazet van Antwerpen||gva.be|BE|nl|newspaper
Het Nieuwsblad||nieuwsblad.be|BE|nl|newspaper
La Dernière Heure|DH Les Sports|dhnet.be|BE|fr|newspaper
Sudinfo||sudinfo.be|BE|fr|newspaper
The Brussels Times||brusselstimes.com|BE|en|newspaper
!Knack|Knack magazine|knack.be|BE|nl|magazine
Le Vif||levif.be|BE|fr|magazine
!Bruzz||bruzz.be|BE|nl|broadcaster
VTM Nieuws|VTM|vtm.be|BE|nl|broadcaster
Agence Europe||agenceurope.eu|BE|en|agency
The Parliament Magazine||theparliamentmagazine.eu|BE|en|magazine
MLex||mlex.com|GB|en|agency
Ekstra Bladet||ekstrabladet.dk|DK|da|newspaper
B.T.|BT newspaper|bt.dk|DK|da|newspaper
TV 2 Denmark||tv2.dk|DK|da|broadcaster
Kristeligt Dagblad||kristeligt-dagblad.dk|DK|da|newspaper
Weekendavisen||weekendavisen.dk|DK|da|newspaper
Sermitsiaq||sermitsiaq.ag|GL|kl|newspaper
Kalaallit Nunaata Radioa||knr.gl|GL|kl|broadcaster
TV 2 Norway||tv2.no|NO|no|broadcaster
Nettavisen||nettavisen.no|NO|no|site
Bergens Tidende||bt.no|NO|no|newspaper
Stavanger Aftenblad||aftenbladet.no|NO|no|newspaper
Adresseavisen||adressa.no|NO|no|newspaper
Klassekampen||klassekampen.no|NO|no|newspaper
High North News||highnorthnews.com|NO|en|site
The Barents Observer||thebarentsobserver.com|NO|en|site
Upstream Online||upstreamonline.com|NO|en|site
Göteborgs-Posten||gp.se|SE|sv|newspaper
Sydsvenskan||sydsvenskan.se|SE|sv|newspaper
Swedish Radio|Sveriges Radio|sverigesradio.se|SE|sv|broadcaster
!Fokus|Fokus magazine|fokus.se|SE|sv|magazine
Breakit||breakit.se|SE|sv|site
MTV Uutiset||mtvuutiset.fi|FI|fi|broadcaster
Kauppalehti||kauppalehti.fi|FI|fi|newspaper
Turun Sanomat||ts.fi|FI|fi|newspaper
Aamulehti||aamulehti.fi|FI|fi|newspaper
Hufvudstadsbladet||hbl.fi|FI|sv|newspaper
Suomen Kuvalehti||suomenkuvalehti.fi|FI|fi|magazine
RÚV||ruv.is|IS|is|broadcaster
!Visir||visir.is|IS|is|site
Fréttablaðið|Frettabladid|frettabladid.is|IS|is|newspaper
Iceland Review||icelandreview.com|IS|en|magazine
Eesti Päevaleht||epl.delfi.ee|EE|et|newspaper
Eesti Ekspress||ekspress.delfi.ee|EE|et|newspaper
Äripäev||aripaev.ee|EE|et|newspaper
LSM|Latvian Public Media|lsm.lv|LV|lv|broadcaster
Diena||diena.lv|LV|lv|newspaper
Re:Baltica||rebaltica.lv|LV|lv|site
Lietuvos rytas||lrytas.lt|LT|lt|newspaper
15min|15min.lt|15min.lt|LT|lt|site
Verslo žinios||vz.lt|LT|lt|newspaper
RAI News|Rai News 24,RaiNews|rainews.it|IT|it|broadcaster
!Avvenire||avvenire.it|IT|it|newspaper
Il Manifesto||ilmanifesto.it|IT|it|newspaper
Il Tempo||iltempo.it|IT|it|newspaper
Il Mattino||ilmattino.it|IT|it|newspaper
Il Secolo XIX||ilsecoloxix.it|IT|it|newspaper
Il Resto del Carlino||ilrestodelcarlino.it|IT|it|newspaper
La Nazione||lanazione.it|IT|it|newspaper
Il Gazzettino||ilgazzettino.it|IT|it|newspaper
Il Post||ilpost.it|IT|it|site
Fanpage.it|Fanpage|fanpage.it|IT|it|site
L'Espresso||lespresso.it|IT|it|magazine
!Panorama|Panorama magazine|panorama.it|IT|it|magazine
Tuttosport||tuttosport.com|IT|it|newspaper
MF-DJ|Milano Finanza|milanofinanza.it|IT|it|newspaper
Radio Radicale||radioradicale.it|IT|it|broadcaster
Crux Now||cruxnow.com|US|en|site
!The Tablet|The Tablet magazine|thetablet.co.uk|GB|en|magazine
La Razón||larazon.es|ES|es|newspaper
El Correo||elcorreo.com|ES|es|newspaper
El Diario Vasco||diariovasco.com|ES|es|newspaper
La Voz de Galicia||lavozdegalicia.es|ES|es|newspaper
Diario de Sevilla||diariodesevilla.es|ES|es|newspaper
elDiario.es||eldiario.es|ES|es|site
El Español||elespanol.com|ES|es|site
El Independiente||elindependiente.com|ES|es|site
20 Minutos|20minutos|20minutos.es|ES|es|newspaper
Cinco Días||cincodias.elpais.com|ES|es|newspaper
El Economista||eleconomista.es|ES|es|newspaper
Diario AS||as.com|ES|es|newspaper
Catalunya Ràdio||ccma.cat|ES|ca|broadcaster
Telecinco||telecinco.es|ES|es|broadcaster
La Sexta||lasexta.com|ES|es|broadcaster
Cuatro TV||cuatro.com|ES|es|broadcaster
!Cope|Cadena COPE|cope.es|ES|es|broadcaster
RAC1||rac1.cat|ES|ca|broadcaster
Vilaweb||vilaweb.cat|ES|ca|site
!Ara|Diari Ara|ara.cat|ES|ca|newspaper
EITB||eitb.eus|ES|eu|broadcaster
Jornal de Notícias||jn.pt|PT|pt|newspaper
Jornal de Negócios||jornaldenegocios.pt|PT|pt|newspaper
!Observador||observador.pt|PT|pt|site
O Jogo||ojogo.pt|PT|pt|newspaper
TVI||tvi.pt|PT|pt|broadcaster
CNN Portugal||cnnportugal.iol.pt|PT|pt|broadcaster
Rádio Renascença|Renascença|rr.pt|PT|pt|broadcaster
MaltaToday|Malta Today|maltatoday.com.mt|MT|en|newspaper
Malta Independent||independent.com.mt|MT|en|newspaper
Gibraltar Chronicle||chronicle.gi|GI|en|newspaper
The Philadelphia Tribune||phillytrib.com|US|en|newspaper
Newark Star-Ledger|Star-Ledger,The Star-Ledger|nj.com|US|en|newspaper
Hartford Courant||courant.com|US|en|newspaper
Providence Journal||providencejournal.com|US|en|newspaper
Portland Press Herald||pressherald.com|US|en|newspaper
Bangor Daily News||bangordailynews.com|US|en|newspaper
Union Leader|New Hampshire Union Leader|unionleader.com|US|en|newspaper
Burlington Free Press||burlingtonfreepress.com|US|en|newspaper
VTDigger||vtdigger.org|US|en|site
Buffalo News||buffalonews.com|US|en|newspaper
Times Union|Albany Times Union|timesunion.com|US|en|newspaper
Democrat and Chronicle||democratandchronicle.com|US|en|newspaper
The Post-Standard|Syracuse Post-Standard|syracuse.com|US|en|newspaper
Asbury Park Press||app.com|US|en|newspaper
Richmond Times-Dispatch||richmond.com|US|en|newspaper
Virginian-Pilot||pilotonline.com|US|en|newspaper
News & Observer|Raleigh News & Observer|newsobserver.com|US|en|newspaper
The Post and Courier||postandcourier.com|US|en|newspaper
Palm Beach Post||palmbeachpost.com|US|en|newspaper
Sarasota Herald-Tribune||heraldtribune.com|US|en|newspaper
Florida Times-Union||jacksonville.com|US|en|newspaper
Tallahassee Democrat||tallahassee.com|US|en|newspaper
Naples Daily News||naplesnews.com|US|en|newspaper
El Nuevo Herald||elnuevoherald.com|US|es|newspaper
Savannah Morning News||savannahnow.com|US|en|newspaper
Birmingham News||al.com|US|en|newspaper
Clarion Ledger|Clarion-Ledger,The Clarion-Ledger|clarionledger.com|US|en|newspaper
Mississippi Today||mississippitoday.org|US|en|site
The Advocate|Baton Rouge Advocate|theadvocate.com|US|en|newspaper
Arkansas Democrat-Gazette||arkansasonline.com|US|en|newspaper
Commercial Appeal||commercialappeal.com|US|en|newspaper
Knoxville News Sentinel||knoxnews.com|US|en|newspaper
Courier Journal|The Courier-Journal,Louisville Courier Journal|courier-journal.com|US|en|newspaper
Lexington Herald-Leader||kentucky.com|US|en|newspaper
Charleston Gazette-Mail||wvgazettemail.com|US|en|newspaper
Cincinnati Enquirer||cincinnati.com|US|en|newspaper
Dayton Daily News||daytondailynews.com|US|en|newspaper
Toledo Blade||toledoblade.com|US|en|newspaper
Akron Beacon Journal||beaconjournal.com|US|en|newspaper
Lansing State Journal||lansingstatejournal.com|US|en|newspaper
Bridge Michigan||bridgemi.com|US|en|site
Wisconsin State Journal||madison.com|US|en|newspaper
Pioneer Press|St. Paul Pioneer Press|twincities.com|US|en|newspaper
MinnPost||minnpost.com|US|en|site
Duluth News Tribune||duluthnewstribune.com|US|en|newspaper
Omaha World-Herald||omaha.com|US|en|newspaper
Lincoln Journal Star||journalstar.com|US|en|newspaper
Argus Leader||argusleader.com|US|en|newspaper
Bismarck Tribune||bismarcktribune.com|US|en|newspaper
Wichita Eagle||kansas.com|US|en|newspaper
Topeka Capital-Journal||cjonline.com|US|en|newspaper
The Oklahoman||oklahoman.com|US|en|newspaper
Tulsa World||tulsaworld.com|US|en|newspaper
Fort Worth Star-Telegram||star-telegram.com|US|en|newspaper
San Antonio Express-News||expressnews.com|US|en|newspaper
El Paso Times||elpasotimes.com|US|en|newspaper
Corpus Christi Caller-Times||caller.com|US|en|newspaper
Albuquerque Journal||abqjournal.com|US|en|newspaper
Santa Fe New Mexican||santafenewmexican.com|US|en|newspaper
Colorado Sun||coloradosun.com|US|en|site
Colorado Springs Gazette||gazette.com|US|en|newspaper
Deseret News||deseret.com|US|en|newspaper
Idaho Statesman||idahostatesman.com|US|en|newspaper
Billings Gazette||billingsgazette.com|US|en|newspaper
Casper Star-Tribune||trib.com|US|en|newspaper
WyoFile||wyofile.com|US|en|site
Reno Gazette-Journal||rgj.com|US|en|newspaper
Nevada Independent||thenevadaindependent.com|US|en|site
Las Vegas Sun||lasvegassun.com|US|en|newspaper
Arizona Daily Star||tucson.com|US|en|newspaper
Fresno Bee||fresnobee.com|US|en|newspaper
Modesto Bee||modbee.com|US|en|newspaper
Orange County Register||ocregister.com|US|en|newspaper
Press-Enterprise||pe.com|US|en|newspaper
Press Democrat||pressdemocrat.com|US|en|newspaper
East Bay Times||eastbaytimes.com|US|en|newspaper
SFGate||sfgate.com|US|en|site
San Francisco Standard||sfstandard.com|US|en|site
LAist||laist.com|US|en|site
La Opinión||laopinion.com|US|es|newspaper
Oregon Public Broadcasting|!OPB|opb.org|US|en|broadcaster
Willamette Week||wweek.com|US|en|newspaper
Spokesman-Review||spokesman.com|US|en|newspaper
News Tribune|Tacoma News Tribune|thenewstribune.com|US|en|newspaper
GeekWire||geekwire.com|US|en|site
Anchorage Daily News||adn.com|US|en|newspaper
Alaska Public Media||alaskapublic.org|US|en|broadcaster
Honolulu Star-Advertiser||staradvertiser.com|US|en|newspaper
Honolulu Civil Beat|Civil Beat|civilbeat.org|US|en|site
Maui News||mauinews.com|US|en|newspaper
Pacific Daily News||guampdn.com|GU|en|newspaper
El Nuevo Día||elnuevodia.com|PR|es|newspaper
El Vocero||elvocero.com|PR|es|newspaper
The Morning Call||mcall.com|US|en|newspaper
Harrisburg Patriot-News|The Patriot-News|pennlive.com|US|en|newspaper
PennLive||pennlive.com|US|en|site
Tribune-Review|Pittsburgh Tribune-Review|triblive.com|US|en|newspaper
Spotlight PA||spotlightpa.org|US|en|site
Delaware News Journal|The News Journal|delawareonline.com|US|en|newspaper
Baltimore Banner||thebaltimorebanner.com|US|en|site
Chicago Defender||chicagodefender.com|US|en|newspaper
Block Club Chicago||blockclubchicago.org|US|en|site
Crain's Chicago Business||chicagobusiness.com|US|en|newspaper
Gothamist||gothamist.com|US|en|site
Amsterdam News|New York Amsterdam News|amsterdamnews.com|US|en|newspaper
Village Voice||villagevoice.com|US|en|newspaper
Staten Island Advance||silive.com|US|en|newspaper
amNewYork||amny.com|US|en|newspaper
Women's Wear Daily|WWD|wwd.com|US|en|newspaper
Architectural Digest||architecturaldigest.com|US|en|magazine
Harper's Magazine|Harper's|harpers.org|US|en|magazine
Harper's Bazaar||harpersbazaar.com|US|en|magazine
!Cosmopolitan|Cosmopolitan magazine|cosmopolitan.com|US|en|magazine
Elle magazine||elle.com|FR|fr|magazine
Marie Claire||marieclaire.com|FR|fr|magazine
Good Housekeeping||goodhousekeeping.com|US|en|magazine
Reader's Digest||rd.com|US|en|magazine
Teen Vogue||teenvogue.com|US|en|magazine
Glamour magazine||glamour.com|US|en|magazine
Men's Health||menshealth.com|US|en|magazine
Runner's World||runnersworld.com|US|en|magazine
Car and Driver||caranddriver.com|US|en|magazine
Motor Trend|MotorTrend|motortrend.com|US|en|magazine
!Top Gear|Top Gear magazine|topgear.com|GB|en|magazine
Autocar||autocar.co.uk|GB|en|magazine
Automotive News||autonews.com|US|en|newspaper
Aviation Week|Aviation Week & Space Technology|aviationweek.com|US|en|magazine
FlightGlobal|Flight International|flightglobal.com|GB|en|magazine
Railway Gazette|Railway Gazette International|railwaygazette.com|GB|en|magazine
Farmers Weekly||fwi.co.uk|GB|en|magazine
The Grocer||thegrocer.co.uk|GB|en|magazine
Retail Week||retail-week.com|GB|en|magazine
Construction News||constructionnews.co.uk|GB|en|magazine
New Civil Engineer||newcivilengineer.com|GB|en|magazine
Architects' Journal||architectsjournal.co.uk|GB|en|magazine
Nursing Times||nursingtimes.net|GB|en|magazine
Health Service Journal|HSJ|hsj.co.uk|GB|en|magazine
Times Higher Education||timeshighereducation.com|GB|en|magazine
Tes magazine|Times Educational Supplement|tes.com|GB|en|magazine
Chronicle of Higher Education||chronicle.com|US|en|newspaper
Inside Higher Ed||insidehighered.com|US|en|site
Chronicle of Philanthropy||philanthropy.com|US|en|newspaper
Chalkbeat||chalkbeat.org|US|en|site
Hechinger Report||hechingerreport.org|US|en|site
Law360||law360.com|US|en|site
National Law Journal||law.com|US|en|newspaper
Lawfare||lawfaremedia.org|US|en|site
Just Security||justsecurity.org|US|en|site
SCOTUSblog||scotusblog.com|US|en|site
Federal News Network||federalnewsnetwork.com|US|en|broadcaster
Government Executive||govexec.com|US|en|magazine
Nextgov||nextgov.com|US|en|site
CyberScoop||cyberscoop.com|US|en|site
BleepingComputer|Bleeping Computer|bleepingcomputer.com|US|en|site
KrebsOnSecurity|Krebs on Security|krebsonsecurity.com|US|en|site
The Register||theregister.com|GB|en|site
Computer Weekly||computerweekly.com|GB|en|magazine
PC Magazine|PCMag|pcmag.com|US|en|magazine
PC Gamer||pcgamer.com|GB|en|magazine
IGN||ign.com|US|en|site
Kotaku||kotaku.com|US|en|site
Eurogamer||eurogamer.net|GB|en|site
!Polygon||polygon.com|US|en|site
GamesIndustry.biz||gamesindustry.biz|GB|en|site
VentureBeat||venturebeat.com|US|en|site
Rest of World||restofworld.org|US|en|site
The Markup||themarkup.org|US|en|site
!Quartz||qz.com|US|en|site
Fast Company||fastcompany.com|US|en|magazine
Inc. magazine||inc.com|US|en|magazine
Entrepreneur magazine||entrepreneur.com|US|en|magazine
Kiplinger||kiplinger.com|US|en|magazine
!Institutional Investor|Institutional Investor magazine|institutionalinvestor.com|US|en|magazine
Euromoney||euromoney.com|GB|en|magazine
Financial News||fnlondon.com|GB|en|newspaper
Investors Chronicle||investorschronicle.co.uk|GB|en|magazine
MoneyWeek||moneyweek.com|GB|en|magazine
Cointelegraph||cointelegraph.com|US|en|site
Argus Media||argusmedia.com|GB|en|agency
S&P Global Platts|Platts|spglobal.com|US|en|agency
ICIS||icis.com|GB|en|agency
Fastmarkets||fastmarkets.com|GB|en|agency
OilPrice.com||oilprice.com|US|en|site
E&E News||eenews.net|US|en|site
Inside Climate News||insideclimatenews.org|US|en|site
Grist||grist.org|US|en|site
Mongabay||news.mongabay.com|US|en|site
Yale Environment 360||e360.yale.edu|US|en|site
Canary Media||canarymedia.com|US|en|site
Undark|Undark magazine|undark.org|US|en|magazine
Quanta Magazine||quantamagazine.org|US|en|magazine
Smithsonian Magazine||smithsonianmag.com|US|en|magazine
Discover magazine||discovermagazine.com|US|en|magazine
Science News||sciencenews.org|US|en|magazine
Physics World||physicsworld.com|GB|en|magazine
Chemistry World||chemistryworld.com|GB|en|magazine
Chemical & Engineering News|C&EN|cen.acs.org|US|en|magazine
Sky & Telescope||skyandtelescope.org|US|en|magazine
Nature Energy||nature.com|GB|en|journal
Nature Biotechnology||nature.com|GB|en|journal
Nature Genetics||nature.com|GB|en|journal
Nature Neuroscience||nature.com|GB|en|journal
Nature Physics||nature.com|GB|en|journal
Nature Ecology & Evolution||nature.com|GB|en|journal
Nature Human Behaviour||nature.com|GB|en|journal
Nature Sustainability||nature.com|GB|en|journal
Nature Food||nature.com|GB|en|journal
Lancet Oncology||thelancet.com|GB|en|journal
Lancet Planetary Health||thelancet.com|GB|en|journal
Lancet Global Health||thelancet.com|GB|en|journal
Lancet Infectious Diseases||thelancet.com|GB|en|journal
Lancet Psychiatry||thelancet.com|GB|en|journal
JAMA Network Open||jamanetwork.com|US|en|journal
JAMA Internal Medicine||jamanetwork.com|US|en|journal
JAMA Pediatrics||jamanetwork.com|US|en|journal
PLOS Medicine||plos.org|US|en|journal
PLOS Biology||plos.org|US|en|journal
Annals of Internal Medicine||acpjournals.org|US|en|journal
Proceedings of the Royal Society B||royalsocietypublishing.org|GB|en|journal
Journal of Clinical Oncology||ascopubs.org|US|en|journal
Science Translational Medicine||science.org|US|en|journal
Science Immunology||science.org|US|en|journal
Science Robotics||science.org|US|en|journal
Astrophysical Journal Letters||iopscience.iop.org|US|en|journal
Monthly Notices of the Royal Astronomical Society||academic.oup.com|GB|en|journal
Astronomy & Astrophysics||aanda.org|FR|en|journal
Environmental Research Letters||iopscience.iop.org|GB|en|journal
Global Change Biology||onlinelibrary.wiley.com|GB|en|journal
Communications Earth & Environment||nature.com|GB|en|journal
eLife||elifesciences.org|GB|en|journal
New Phytologist||onlinelibrary.wiley.com|GB|en|journal
Quarterly Journal of Economics||academic.oup.com|US|en|journal
American Economic Review||aeaweb.org|US|en|journal
Press and Journal||pressandjournal.co.uk|GB|en|newspaper
Dundee Courier||thecourier.co.uk|GB|en|newspaper
Edinburgh Evening News||edinburghnews.scotsman.com|GB|en|newspaper
Sunday Post||sundaypost.com|GB|en|newspaper
Sunday Mail||dailyrecord.co.uk|GB|en|newspaper
South Wales Echo||walesonline.co.uk|GB|en|newspaper
WalesOnline|Wales Online|walesonline.co.uk|GB|en|site
Nation.Cymru||nation.cymru|GB|en|site
News Letter|Belfast News Letter|newsletter.co.uk|GB|en|newspaper
The Northern Echo||thenorthernecho.co.uk|GB|en|newspaper
Newcastle Chronicle||chroniclelive.co.uk|GB|en|newspaper
ChronicleLive||chroniclelive.co.uk|GB|en|site
Yorkshire Evening Post||yorkshireeveningpost.co.uk|GB|en|newspaper
Telegraph & Argus||thetelegraphandargus.co.uk|GB|en|newspaper
Sheffield Star||thestar.co.uk|GB|en|newspaper
Hull Daily Mail||hulldailymail.co.uk|GB|en|newspaper
Nottingham Post||nottinghampost.com|GB|en|newspaper
Leicester Mercury||leicestermercury.co.uk|GB|en|newspaper
Derby Telegraph||derbytelegraph.co.uk|GB|en|newspaper
Stoke Sentinel||stokesentinel.co.uk|GB|en|newspaper
Express & Star||expressandstar.com|GB|en|newspaper
Shropshire Star||shropshirestar.com|GB|en|newspaper
Coventry Telegraph||coventrytelegraph.net|GB|en|newspaper
Birmingham Post||birminghampost.co.uk|GB|en|newspaper
Worcester News||worcesternews.co.uk|GB|en|newspaper
Gloucestershire Live||gloucestershirelive.co.uk|GB|en|site
Western Daily Press||bristolpost.co.uk|GB|en|newspaper
Western Morning News||plymouthherald.co.uk|GB|en|newspaper
Plymouth Herald||plymouthherald.co.uk|GB|en|newspaper
Cornwall Live||cornwalllive.com|GB|en|site
Dorset Echo||dorsetecho.co.uk|GB|en|newspaper
Bournemouth Echo||bournemouthecho.co.uk|GB|en|newspaper
Southern Daily Echo||dailyecho.co.uk|GB|en|newspaper
Brighton Argus||theargus.co.uk|GB|en|newspaper
Kent Messenger||kentonline.co.uk|GB|en|newspaper
KentOnline|Kent Online|kentonline.co.uk|GB|en|site
Oxford Mail||oxfordmail.co.uk|GB|en|newspaper
Reading Chronicle||readingchronicle.co.uk|GB|en|newspaper
Cambridge News||cambridge-news.co.uk|GB|en|newspaper
Cambridge Independent||cambridgeindependent.co.uk|GB|en|newspaper
Eastern Daily Press||edp24.co.uk|GB|en|newspaper
East Anglian Daily Times||eadt.co.uk|GB|en|newspaper
Ipswich Star||ipswichstar.co.uk|GB|en|newspaper
Lancashire Telegraph||lancashiretelegraph.co.uk|GB|en|newspaper
Lancashire Evening Post||lep.co.uk|GB|en|newspaper
Bolton News||theboltonnews.co.uk|GB|en|newspaper
Cumberland News||newsandstar.co.uk|GB|en|newspaper
Westmorland Gazette||thewestmorlandgazette.co.uk|GB|en|newspaper
MyLondon||mylondon.news|GB|en|site
South London Press||londonnewsonline.co.uk|GB|en|newspaper
Jewish Chronicle||thejc.com|GB|en|newspaper
Jewish News||jewishnews.co.uk|GB|en|newspaper
Catholic Herald||catholicherald.co.uk|GB|en|magazine
Church Times||churchtimes.co.uk|GB|en|newspaper
Racing Post||racingpost.com|GB|en|newspaper
PinkNews||thepinknews.com|GB|en|site
Bureau of Investigative Journalism||thebureauinvestigates.com|GB|en|site
Byline Times||bylinetimes.com|GB|en|newspaper
Novara Media||novaramedia.com|GB|en|site
Unherd||unherd.com|GB|en|site
ConservativeHome||conservativehome.com|GB|en|site
LabourList||labourlist.org|GB|en|site
Guido Fawkes||order-order.com|GB|en|site
PoliticsHome||politicshome.com|GB|en|site
Full Fact||fullfact.org|GB|en|site
Radio Times||radiotimes.com|GB|en|magazine
NME||nme.com|GB|en|magazine
!Time Out|Time Out magazine|timeout.com|GB|en|magazine
Tatler||tatler.com|GB|en|magazine
!Country Life|Country Life magazine|countrylife.co.uk|GB|en|magazine
!Hello!|Hello! magazine|hellomagazine.com|GB|en|magazine
!OK!|OK! magazine|ok.co.uk|GB|en|magazine
Sunday World||sundayworld.com|IE|en|newspaper
Business Post|Sunday Business Post|businesspost.ie|IE|en|newspaper
TheJournal.ie|The Journal.ie|thejournal.ie|IE|en|site
Irish Mirror||irishmirror.ie|IE|en|newspaper
Irish Sun||thesun.ie|IE|en|newspaper
Connacht Tribune||connachttribune.ie|IE|en|newspaper
Jersey Evening Post||jerseyeveningpost.com|JE|en|newspaper
Guernsey Press||guernseypress.com|GG|en|newspaper
Le Soleil||lesoleil.com|CA|fr|newspaper
Le Droit||ledroit.com|CA|fr|newspaper
Edmonton Journal||edmontonjournal.com|CA|en|newspaper
Winnipeg Free Press||winnipegfreepress.com|CA|en|newspaper
Hamilton Spectator||thespec.com|CA|en|newspaper
London Free Press||lfpress.com|CA|en|newspaper
Chronicle Herald||saltwire.com|CA|en|newspaper
Times Colonist||timescolonist.com|CA|en|newspaper
Regina Leader-Post|Leader-Post|leaderpost.com|CA|en|newspaper
StarPhoenix|Saskatoon StarPhoenix|thestarphoenix.com|CA|en|newspaper
The Tyee||thetyee.ca|CA|en|site
The Narwhal||thenarwhal.ca|CA|en|site
iPolitics||ipolitics.ca|CA|en|site
The Hill Times||hilltimes.com|CA|en|newspaper
CityNews||citynews.ca|CA|en|broadcaster
TVA Nouvelles|!TVA|tvanouvelles.ca|CA|fr|broadcaster
TSN||tsn.ca|CA|en|broadcaster
Sportsnet||sportsnet.ca|CA|en|broadcaster
Nunatsiaq News||nunatsiaq.com|CA|en|newspaper
The West Australian||thewest.com.au|AU|en|newspaper
Adelaide Advertiser||adelaidenow.com.au|AU|en|newspaper
Hobart Mercury||themercury.com.au|AU|en|newspaper
Canberra Times||canberratimes.com.au|AU|en|newspaper
NT News||ntnews.com.au|AU|en|newspaper
Newcastle Herald||newcastleherald.com.au|AU|en|newspaper
Brisbane Times||brisbanetimes.com.au|AU|en|newspaper
WAtoday||watoday.com.au|AU|en|site
Guardian Australia||theguardian.com|AU|en|site
News.com.au||news.com.au|AU|en|site
The Saturday Paper||thesaturdaypaper.com.au|AU|en|newspaper
The New Daily||thenewdaily.com.au|AU|en|site
Nine News|9News|9news.com.au|AU|en|broadcaster
Seven News|7News|7news.com.au|AU|en|broadcaster
Sky News Australia||skynews.com.au|AU|en|broadcaster
2GB||2gb.com|AU|en|broadcaster
3AW||3aw.com.au|AU|en|broadcaster
Otago Daily Times||odt.co.nz|NZ|en|newspaper
Newshub||newshub.co.nz|NZ|en|broadcaster
The Spinoff||thespinoff.co.nz|NZ|en|site
Newstalk ZB||newstalkzb.co.nz|NZ|en|broadcaster
Fiji Times||fijitimes.com.fj|FJ|en|newspaper
Fiji Sun||fijisun.com.fj|FJ|en|newspaper
PNG Post-Courier|Post-Courier|postcourier.com.pg|PG|en|newspaper
Solomon Star||solomonstarnews.com|SB|en|newspaper
Samoa Observer||samoaobserver.ws|WS|en|newspaper
Matangi Tonga||matangitonga.to|TO|en|site
Vanuatu Daily Post||dailypost.vu|VU|en|newspaper
Islands Business||islandsbusiness.com|FJ|en|magazine
Tahiti Infos||tahiti-infos.com|PF|fr|newspaper
The Telegraph India||telegraphindia.com|IN|en|newspaper
The Statesman India||thestatesman.com|IN|en|newspaper
The Tribune India||tribuneindia.com|IN|en|newspaper
The New Indian Express||newindianexpress.com|IN|en|newspaper
Deccan Chronicle||deccanchronicle.com|IN|en|newspaper
The Hindu BusinessLine|BusinessLine,Business Line|thehindubusinessline.com|IN|en|newspaper
Financial Express||financialexpress.com|IN|en|newspaper
The Pioneer India||dailypioneer.com|IN|en|newspaper
Mumbai Mirror||mumbaimirror.indiatimes.com|IN|en|newspaper
Mid-Day||mid-day.com|IN|en|newspaper
Dainik Jagran||jagran.com|IN|hi|newspaper
Dainik Bhaskar||bhaskar.com|IN|hi|newspaper
Amar Ujala||amarujala.com|IN|hi|newspaper
Malayala Manorama||manoramaonline.com|IN|ml|newspaper
Mathrubhumi||mathrubhumi.com|IN|ml|newspaper
Anandabazar Patrika||anandabazar.com|IN|bn|newspaper
Eenadu||eenadu.net|IN|te|newspaper
Greater Kashmir||greaterkashmir.com|IN|en|newspaper
The Print India|ThePrint|theprint.in|IN|en|site
The Quint||thequint.com|IN|en|site
Newslaundry||newslaundry.com|IN|en|site
Moneycontrol||moneycontrol.com|IN|en|site
Alt News||altnews.in|IN|en|site
News18|CNN-News18|news18.com|IN|en|broadcaster
Times Now||timesnownews.com|IN|en|broadcaster
WION||wionews.com|IN|en|broadcaster
Zee News||zeenews.india.com|IN|hi|broadcaster
Aaj Tak||aajtak.in|IN|hi|broadcaster
All India Radio||newsonair.gov.in|IN|hi|broadcaster
Doordarshan|DD News|ddnews.gov.in|IN|hi|broadcaster
Outlook India||outlookindia.com|IN|en|magazine
ESPNcricinfo|ESPN Cricinfo,Cricinfo|espncricinfo.com|IN|en|site
Cricbuzz||cricbuzz.com|IN|en|site
The News International||thenews.com.pk|PK|en|newspaper
Business Recorder||brecorder.com|PK|en|newspaper
Daily Jang|Jang newspaper|jang.com.pk|PK|ur|newspaper
Samaa TV||samaa.tv|PK|ur|broadcaster
Dunya News||dunyanews.tv|PK|ur|broadcaster
Dhaka Tribune||dhakatribune.com|BD|en|newspaper
bdnews24.com|bdnews24|bdnews24.com|BD|en|site
Ada Derana||adaderana.lk|LK|en|broadcaster
The Himalayan Times||thehimalayantimes.com|NP|en|newspaper
Kuensel||kuenselonline.com|BT|en|newspaper
Maldives Independent||maldivesindependent.com|MV|en|site
Ariana News||ariananews.af|AF|fa|broadcaster
Amu TV||amu.tv|AF|fa|broadcaster
Hasht-e Subh|8am Media|8am.media|AF|fa|newspaper
Beijing News||bjnews.com.cn|CN|zh|newspaper
Beijing Daily||bjd.com.cn|CN|zh|newspaper
Southern Weekly|Southern Weekend|infzm.com|CN|zh|newspaper
Guangming Daily||gmw.cn|CN|zh|newspaper
PLA Daily||81.cn|CN|zh|newspaper
Securities Times||stcn.com|CN|zh|newspaper
Yicai|Yicai Global|yicai.com|CN|zh|site
Sixth Tone||sixthtone.com|CN|en|site
Phoenix TV|Phoenix Television|ifeng.com|HK|zh|broadcaster
RTHK||rthk.hk|HK|zh|broadcaster
TVB||tvb.com|HK|zh|broadcaster
Sing Tao Daily||stheadline.com|HK|zh|newspaper
Oriental Daily News||on.cc|HK|zh|newspaper
Stand News||thestandnews.com|HK|zh|site
Macau Daily Times||macaudailytimes.com.mo|MO|en|newspaper
Liberty Times||ltn.com.tw|TW|zh|newspaper
United Daily News||udn.com|TW|zh|newspaper
China Times||chinatimes.com|TW|zh|newspaper
TVBS||tvbs.com.tw|TW|zh|broadcaster
DigiTimes||digitimes.com|TW|en|site
Tokyo Shimbun||tokyo-np.co.jp|JP|ja|newspaper
Chunichi Shimbun||chunichi.co.jp|JP|ja|newspaper
Hokkaido Shimbun||hokkaido-np.co.jp|JP|ja|newspaper
Okinawa Times||okinawatimes.co.jp|JP|ja|newspaper
Ryukyu Shimpo||ryukyushimpo.jp|JP|ja|newspaper
Shukan Bunshun||bunshun.jp|JP|ja|magazine
Nikkan Sports||nikkansports.com|JP|ja|newspaper
Sports Nippon||sponichi.co.jp|JP|ja|newspaper
TV Asahi||tv-asahi.co.jp|JP|ja|broadcaster
Fuji Television|Fuji TV|fujitv.co.jp|JP|ja|broadcaster
Nippon Television|Nippon TV|ntv.co.jp|JP|ja|broadcaster
TV Tokyo||tv-tokyo.co.jp|JP|ja|broadcaster
Kyunghyang Shinmun||khan.co.kr|KR|ko|newspaper
Hankook Ilbo||hankookilbo.com|KR|ko|newspaper
Maeil Business Newspaper||mk.co.kr|KR|ko|newspaper
Korea Economic Daily||hankyung.com|KR|ko|newspaper
YTN||ytn.co.kr|KR|ko|broadcaster
TV Chosun||tvchosun.com|KR|ko|broadcaster
Newsis||newsis.com|KR|ko|agency
OhmyNews||ohmynews.com|KR|ko|site
Uriminzokkiri||uriminzokkiri.com|KP|ko|site
Lianhe Zaobao||zaobao.com.sg|SG|zh|newspaper
Malay Mail||malaymail.com|MY|en|site
Free Malaysia Today||freemalaysiatoday.com|MY|en|site
Borneo Post||theborneopost.com|MY|en|newspaper
Sinar Harian||sinarharian.com.my|MY|ms|newspaper
Berita Harian||bharian.com.my|MY|ms|newspaper
Borneo Bulletin||borneobulletin.com.bn|BN|en|newspaper
Kompas||kompas.com|ID|id|newspaper
Tempo magazine|Koran Tempo|tempo.co|ID|id|magazine
Detik|Detik.com,detikcom|detik.com|ID|id|site
Metro TV||metrotvnews.com|ID|id|broadcaster
TVOne||tvonenews.com|ID|id|broadcaster
CNN Indonesia||cnnindonesia.com|ID|id|broadcaster
Jakarta Globe||jakartaglobe.id|ID|en|newspaper
Republika||republika.co.id|ID|id|newspaper
Khaosod|Khaosod English|khaosodenglish.com|TH|th|newspaper
Thai PBS||thaipbs.or.th|TH|th|broadcaster
Thai Rath||thairath.co.th|TH|th|newspaper
Matichon||matichon.co.th|TH|th|newspaper
Phnom Penh Post||phnompenhpost.com|KH|en|newspaper
Cambodia Daily||cambodiadaily.com|KH|en|newspaper
Khmer Times||khmertimeskh.com|KH|en|newspaper
Vientiane Times||vientianetimes.org.la|LA|en|newspaper
Myanmar Now||myanmar-now.org|MM|en|site
Mizzima||mizzima.com|MM|en|site
Democratic Voice of Burma|!DVB|dvb.no|MM|my|broadcaster
Frontier Myanmar||frontiermyanmar.net|MM|en|magazine
Global New Light of Myanmar||gnlm.com.mm|MM|en|newspaper
Myanmar Times||mmtimes.com|MM|en|newspaper
Tuoi Tre||tuoitre.vn|VN|vi|newspaper
Thanh Nien||thanhnien.vn|VN|vi|newspaper
Nhan Dan||nhandan.vn|VN|vi|newspaper
Viet Nam News||vietnamnews.vn|VN|en|newspaper
Philippine Star||philstar.com|PH|en|newspaper
Manila Times||manilatimes.net|PH|en|newspaper
BusinessWorld||bworldonline.com|PH|en|newspaper
GMA News|GMA Network|gmanetwork.com|PH|en|broadcaster
ABS-CBN|ABS-CBN News|abs-cbn.com|PH|en|broadcaster
DZMM||abs-cbn.com|PH|en|broadcaster
SunStar|SunStar Cebu|sunstar.com.ph|PH|en|newspaper
Maariv|Ma'ariv|maariv.co.il|IL|he|newspaper
Globes||globes.co.il|IL|he|newspaper
Calcalist||calcalist.co.il|IL|he|newspaper
TheMarker||themarker.com|IL|he|newspaper
Channel 12||mako.co.il|IL|he|broadcaster
Channel 13||13tv.co.il|IL|he|broadcaster
Channel 14||now14.co.il|IL|he|broadcaster
Walla|Walla News|walla.co.il|IL|he|site
+972 Magazine||972mag.com|IL|en|magazine
Local Call||mekomit.co.il|IL|he|site
!Al-Quds|Al-Quds newspaper,Al-Quds Al-Arabi|alquds.co.uk|GB|ar|newspaper
Ma'an News Agency|Maan News Agency|maannews.net|PS|ar|agency
LBCI||lbcgroup.tv|LB|ar|broadcaster
Naharnet||naharnet.com|LB|en|site
Jordan Times||jordantimes.com|JO|en|newspaper
Al-Ghad|Al Ghad|alghad.com|JO|ar|newspaper
Roya News||royanews.tv|JO|ar|broadcaster
Enab Baladi||enabbaladi.net|SY|ar|newspaper
North Press Agency||npasyria.com|SY|ar|agency
Al-Sumaria|Alsumaria|alsumaria.tv|IQ|ar|broadcaster
Al-Mada|Al Mada|almadapaper.net|IQ|ar|newspaper
Al Sharqiya||alsharqiya.com|IQ|ar|broadcaster
Saudi Gazette||saudigazette.com.sa|SA|en|newspaper
Asharq News|Asharq Business|asharq.com|SA|ar|broadcaster
Al Hadath|Al-Hadath|alhadath.net|SA|ar|broadcaster
Sky News Arabia||skynewsarabia.com|AE|ar|broadcaster
Al Bayan||albayan.ae|AE|ar|newspaper
Al Ittihad||alittihad.ae|AE|ar|newspaper
Al-Khaleej|Al Khaleej|alkhaleej.ae|AE|ar|newspaper
Gulf Times||gulf-times.com|QA|en|newspaper
Doha News||dohanews.co|QA|en|site
Middle East Monitor||middleeastmonitor.com|GB|en|site
The New Arab|Al-Araby Al-Jadeed|newarab.com|GB|en|site
Gulf Daily News||gdnonline.com|BH|en|newspaper
Times of Oman||timesofoman.com|OM|en|newspaper
Oman Observer||omanobserver.om|OM|en|newspaper
Kuwait Times||kuwaittimes.com|KW|en|newspaper
Arab Times||arabtimesonline.com|KW|en|newspaper
Al-Qabas|Al Qabas|alqabas.com|KW|ar|newspaper
Al-Masirah||almasirah.net.ye|YE|ar|broadcaster
Saba News Agency||saba.ye|YE|ar|agency
Etemad||etemadnewspaper.ir|IR|fa|newspaper
!Shargh|Shargh newspaper|sharghdaily.com|IR|fa|newspaper
Jam-e Jam||jamejamonline.ir|IR|fa|newspaper
Hamshahri||hamshahrionline.ir|IR|fa|newspaper
ILNA||ilna.ir|IR|fa|agency
Nour News||nournews.ir|IR|fa|agency
Mizan news agency||mizanonline.ir|IR|fa|agency
HRANA||hra-news.org|US|fa|site
IranWire||iranwire.com|GB|fa|site
Radio Farda||radiofarda.com|CZ|fa|broadcaster
IRIB||irib.ir|IR|fa|broadcaster
Al-Alam|Al Alam|alalam.ir|IR|ar|broadcaster
Al-Masry Al-Youm|Al Masry Al Youm,Egypt Independent|almasryalyoum.com|EG|ar|newspaper
Youm7|Al-Youm Al-Sabea|youm7.com|EG|ar|newspaper
Daily News Egypt||dailynewsegypt.com|EG|en|newspaper
Al-Shorouk|Al Shorouk|shorouknews.com|EG|ar|newspaper
Libya Observer||libyaobserver.ly|LY|en|site
Libya Herald||libyaherald.com|LY|en|site
Nawaat||nawaat.org|TN|fr|site
Mosaique FM||mosaiquefm.net|TN|ar|broadcaster
Business News Tunisia||businessnews.com.tn|TN|fr|site
El Watan||elwatan-dz.com|DZ|fr|newspaper
El Khabar||elkhabar.com|DZ|ar|newspaper
Tout sur l'Algérie||tsa-algerie.com|DZ|fr|site
Hespress||hespress.com|MA|ar|site
Le360||le360.ma|MA|fr|site
Médias24||medias24.com|MA|fr|site
TelQuel||telquel.ma|MA|fr|magazine
Radio Dabanga|Dabanga|dabangasudan.org|SD|ar|broadcaster
Radio Tamazuj||radiotamazuj.org|SS|en|broadcaster
Eye Radio||eyeradio.org|SS|en|broadcaster
Addis Fortune||addisfortune.news|ET|en|newspaper
Fana Broadcasting|Fana Broadcasting Corporate|fanabc.com|ET|am|broadcaster
Garowe Online||garoweonline.com|SO|en|site
Hiiraan Online||hiiraan.com|SO|en|site
Shabelle Media Network|Radio Shabelle|shabellemedia.com|SO|so|broadcaster
Citizen TV||citizen.digital|KE|en|broadcaster
KTN News|KTN|standardmedia.co.ke|KE|en|broadcaster
Business Daily Africa|Business Daily|businessdailyafrica.com|KE|en|newspaper
Mwananchi||mwananchi.co.tz|TZ|sw|newspaper
Iwacu||iwacu-burundi.org|BI|fr|newspaper
Radio Okapi||radiookapi.net|CD|fr|broadcaster
Actualite.cd||actualite.cd|CD|fr|site
Le Potentiel||lepotentiel.cd|CD|fr|newspaper
Gabon Review||gabonreview.com|GA|fr|site
Cameroon Tribune||cameroon-tribune.cm|CM|en|newspaper
Journal du Cameroun||journalducameroun.com|CM|fr|site
Daily Trust||dailytrust.com|NG|en|newspaper
BusinessDay||businessday.ng|NG|en|newspaper
TheCable||thecable.ng|NG|en|site
Nigerian Tribune||tribuneonlineng.com|NG|en|newspaper
Arise TV|Arise News|arise.tv|NG|en|broadcaster
HumAngle||humanglemedia.com|NG|en|site
Joy News|MyJoyOnline|myjoyonline.com|GH|en|broadcaster
Citi FM||citinewsroom.com|GH|en|broadcaster
GhanaWeb||ghanaweb.com|GH|en|site
Seneweb||seneweb.com|SN|fr|site
Fraternité Matin||fratmat.info|CI|fr|newspaper
Abidjan.net||abidjan.net|CI|fr|site
Radio Omega||omegamedias.info|BF|fr|broadcaster
LeFaso.net||lefaso.net|BF|fr|site
Maliweb||maliweb.net|ML|fr|site
Studio Tamani||studiotamani.org|ML|fr|broadcaster
ActuNiger||actuniger.com|NE|fr|site
FrontPageAfrica|Front Page Africa|frontpageafricaonline.com|LR|en|newspaper
Awoko||awokonewspaper.sl|SL|en|newspaper
amaBhungane||amabhungane.org|ZA|en|site
Sowetan|SowetanLIVE|sowetanlive.co.za|ZA|en|newspaper
Cape Times||capetimes.co.za|ZA|en|newspaper
Cape Argus||capeargus.co.za|ZA|en|newspaper
City Press||citypress.co.za|ZA|en|newspaper
Die Burger||netwerk24.com|ZA|af|newspaper
GroundUp||groundup.org.za|ZA|en|site
Radio 702||702.co.za|ZA|en|broadcaster
The Namibian||namibian.com.na|NA|en|newspaper
Mmegi||mmegi.bw|BW|en|newspaper
ZimLive||zimlive.com|ZW|en|site
News Diggers|News Diggers!|diggers.news|ZM|en|newspaper
Lusaka Times||lusakatimes.com|ZM|en|site
Nyasa Times||nyasatimes.com|MW|en|site
Club of Mozambique||clubofmozambique.com|MZ|en|site
Carta de Moçambique||cartamz.com|MZ|pt|site
Jornal de Angola||jornaldeangola.ao|AO|pt|newspaper
L'Express de Madagascar||lexpress.mg|MG|fr|newspaper
Le Mauricien||lemauricien.com|MU|fr|newspaper
AllAfrica|allAfrica.com|allafrica.com|ZA|en|site
The Africa Report||theafricareport.com|FR|en|magazine
African Arguments||africanarguments.org|GB|en|site
Africa Confidential||africa-confidential.com|GB|en|magazine
Africa Intelligence||africaintelligence.com|FR|fr|site
CNN Brasil|CNN Brazil|cnnbrasil.com.br|BR|pt|broadcaster
Correio Braziliense||correiobraziliense.com.br|BR|pt|newspaper
Estado de Minas||em.com.br|BR|pt|newspaper
Zero Hora||gauchazh.clicrbs.com.br|BR|pt|newspaper
Jornal do Brasil||jb.com.br|BR|pt|newspaper
IstoÉ||istoe.com.br|BR|pt|magazine
CartaCapital|Carta Capital|cartacapital.com.br|BR|pt|magazine
Agência Pública||apublica.org|BR|pt|site
Amazônia Real||amazoniareal.com.br|BR|pt|site
Intercept Brasil|The Intercept Brazil|intercept.com.br|BR|pt|site
Radio Mitre||radiomitre.cienradios.com|AR|es|broadcaster
TyC Sports||tycsports.com|AR|es|broadcaster
Ámbito Financiero||ambito.com|AR|es|newspaper
El Cronista||cronista.com|AR|es|newspaper
!Perfil|Perfil newspaper|perfil.com|AR|es|newspaper
Buenos Aires Times||batimes.com.ar|AR|en|newspaper
Buenos Aires Herald||buenosairesherald.com|AR|en|newspaper
!Olé|Diario Olé|ole.com.ar|AR|es|newspaper
La Voz del Interior||lavoz.com.ar|AR|es|newspaper
La Diaria||ladiaria.com.uy|UY|es|newspaper
Búsqueda||busqueda.com.uy|UY|es|newspaper
MercoPress||en.mercopress.com|UY|en|agency
ABC Color||abc.com.py|PY|es|newspaper
CIPER||ciperchile.cl|CL|es|site
BioBioChile|Radio Bío-Bío,Radio Bio-Bio|biobiochile.cl|CL|es|broadcaster
La Cuarta||lacuarta.com|CL|es|newspaper
El Mostrador||elmostrador.cl|CL|es|site
Los Tiempos||lostiempos.com|BO|es|newspaper
El Deber||eldeber.com.bo|BO|es|newspaper
Página Siete||paginasiete.bo|BO|es|newspaper
La República||larepublica.pe|PE|es|newspaper
RPP||rpp.pe|PE|es|broadcaster
IDL-Reporteros||idl-reporteros.pe|PE|es|site
Ojo Público|OjoPúblico|ojo-publico.com|PE|es|site
El Universo||eluniverso.com|EC|es|newspaper
!Expreso|Diario Expreso|expreso.ec|EC|es|newspaper
Primicias||primicias.ec|EC|es|site
Teleamazonas||teleamazonas.com|EC|es|broadcaster
Ecuavisa||ecuavisa.com|EC|es|broadcaster
Noticias Caracol||noticiascaracol.com|CO|es|broadcaster
RCN Radio||rcnradio.com|CO|es|broadcaster
Noticias RCN|!RCN|noticiasrcn.com|CO|es|broadcaster
Blu Radio||bluradio.com|CO|es|broadcaster
W Radio||wradio.com.co|CO|es|broadcaster
!Semana|Semana magazine,Revista Semana|semana.com|CO|es|magazine
El Colombiano||elcolombiano.com|CO|es|newspaper
La Silla Vacía||lasillavacia.com|CO|es|site
Efecto Cocuyo||efectococuyo.com|VE|es|site
El Pitazo||elpitazo.net|VE|es|site
Armando.info||armando.info|VE|es|site
Últimas Noticias||ultimasnoticias.com.ve|VE|es|newspaper
Globovisión||globovision.com|VE|es|broadcaster
Venezolana de Televisión||vtv.gob.ve|VE|es|broadcaster
Stabroek News||stabroeknews.com|GY|en|newspaper
Kaieteur News||kaieteurnewsonline.com|GY|en|newspaper
Starnieuws||starnieuws.com|SR|nl|site
Trinidad and Tobago Guardian|Trinidad Guardian|guardian.co.tt|TT|en|newspaper
Trinidad Express||trinidadexpress.com|TT|en|newspaper
Newsday Trinidad|Trinidad and Tobago Newsday|newsday.co.tt|TT|en|newspaper
Loop News||loopnews.com|JM|en|site
Jamaica Observer||jamaicaobserver.com|JM|en|newspaper
Barbados Today||barbadostoday.bb|BB|en|site
Nassau Guardian||thenassauguardian.com|BS|en|newspaper
Cayman Compass||caymancompass.com|KY|en|newspaper
Royal Gazette||royalgazette.com|BM|en|newspaper
Le Nouvelliste||lenouvelliste.com|HT|fr|newspaper
Haitian Times||haitiantimes.com|US|en|site
Listín Diario||listindiario.com|DO|es|newspaper
Diario Libre||diariolibre.com|DO|es|newspaper
Juventud Rebelde||juventudrebelde.cu|CU|es|newspaper
14ymedio||14ymedio.com|CU|es|site
Cubadebate||cubadebate.cu|CU|es|site
El Heraldo de México||heraldodemexico.com.mx|MX|es|newspaper
El Financiero||elfinanciero.com.mx|MX|es|newspaper
El Sol de México||elsoldemexico.com.mx|MX|es|newspaper
Animal Político||animalpolitico.com|MX|es|site
Aristegui Noticias||aristeguinoticias.com|MX|es|site
Proceso magazine|Revista Proceso|proceso.com.mx|MX|es|magazine
TV Azteca||tvazteca.com|MX|es|broadcaster
Radio Fórmula||radioformula.com.mx|MX|es|broadcaster
Zeta Tijuana|Semanario Zeta|zetatijuana.com|MX|es|newspaper
Mexico News Daily||mexiconewsdaily.com|MX|en|site
!El Norte|Diario El Norte|elnorte.com|MX|es|newspaper
Prensa Libre||prensalibre.com|GT|es|newspaper
Plaza Pública||plazapublica.com.gt|GT|es|site
La Prensa Gráfica||laprensagrafica.com|SV|es|newspaper
100% Noticias||100noticias.com.ni|NI|es|site
La Nación Costa Rica||nacion.com|CR|es|newspaper
Tico Times||ticotimes.net|CR|en|newspaper
Semanario Universidad||semanariouniversidad.com|CR|es|newspaper
La Estrella de Panamá||laestrella.com.pa|PA|es|newspaper
TVN-2||tvn-2.com|PA|es|broadcaster
Amandala||amandala.com.bz|BZ|en|newspaper
OCCRP|Organized Crime and Corruption Reporting Project|occrp.org|NL|en|site
ICIJ|International Consortium of Investigative Journalists|icij.org|US|en|site
Lighthouse Reports||lighthousereports.com|NL|en|site
Forbidden Stories||forbiddenstories.org|FR|en|site
Airwars||airwars.org|GB|en|site
Snopes||snopes.com|US|en|site
PolitiFact||politifact.com|US|en|site
FactCheck.org||factcheck.org|US|en|site
The New Humanitarian|IRIN News|thenewhumanitarian.org|CH|en|site
World Politics Review||worldpoliticsreview.com|US|en|site
The Cipher Brief||thecipherbrief.com|US|en|site
War on the Rocks||warontherocks.com|US|en|site
Breaking Defense||breakingdefense.com|US|en|site
Jane's|Janes|janes.com|GB|en|magazine
Naval News||navalnews.com|FR|en|site
The War Zone||twz.com|US|en|site
Splash247||splash247.com|SG|en|site
gCaptain||gcaptain.com|US|en|site
Maritime Executive||maritime-executive.com|US|en|site
NASASpaceflight||nasaspaceflight.com|US|en|site
Universe Today||universetoday.com|US|en|site
MedPage Today||medpagetoday.com|US|en|site
Endpoints News||endpts.com|US|en|site
Fierce Pharma||fiercepharma.com|US|en|site
BioSpace||biospace.com|US|en|site
Adweek||adweek.com|US|en|magazine
Digiday||digiday.com|US|en|site
Nieman Lab||niemanlab.org|US|en|site
Columbia Journalism Review|CJR|cjr.org|US|en|magazine
Press Gazette||pressgazette.co.uk|GB|en|site
Editor & Publisher||editorandpublisher.com|US|en|magazine
Publishers Weekly||publishersweekly.com|US|en|magazine
The Bookseller||thebookseller.com|GB|en|magazine
The Art Newspaper||theartnewspaper.com|GB|en|newspaper
Artnet News||news.artnet.com|US|en|site
ARTnews||artnews.com|US|en|magazine
Dezeen||dezeen.com|GB|en|site
!Gramophone|Gramophone magazine|gramophone.co.uk|GB|en|magazine
Pitchfork||pitchfork.com|US|en|site
Screen International|Screen Daily|screendaily.com|GB|en|magazine
Sight and Sound||bfi.org.uk|GB|en|magazine
Cahiers du Cinéma||cahiersducinema.com|FR|fr|magazine
IndieWire||indiewire.com|US|en|site
TheWrap||thewrap.com|US|en|site
Vulture magazine||vulture.com|US|en|site
TV Guide||tvguide.com|US|en|magazine
National Enquirer||nationalenquirer.com|US|en|magazine
Page Six||pagesix.com|US|en|site
In Touch Weekly||intouchweekly.com|US|en|magazine
France Football||francefootball.fr|FR|fr|magazine
!World Soccer|World Soccer magazine|worldsoccer.com|GB|en|magazine
FourFourTwo||fourfourtwo.com|GB|en|magazine
Goal.com||goal.com|GB|en|site
Transfermarkt||transfermarkt.com|DE|de|site
Inside the Games|insidethegames|insidethegames.biz|GB|en|site
Autosport||autosport.com|GB|en|magazine
Motorsport.com||motorsport.com|US|en|site
Cyclingnews||cyclingnews.com|GB|en|site
VeloNews||velo.outsideonline.com|US|en|magazine
Golf Digest||golfdigest.com|US|en|magazine
Golfweek||golfweek.usatoday.com|US|en|magazine
Baseball America||baseballamerica.com|US|en|magazine
The Sporting News||sportingnews.com|US|en|magazine
The Ringer||theringer.com|US|en|site
Front Office Sports||frontofficesports.com|US|en|site
Sportico||sportico.com|US|en|site
Jacobin||jacobin.com|US|en|magazine
The American Prospect||prospect.org|US|en|magazine
The Washington Monthly||washingtonmonthly.com|US|en|magazine
The American Conservative||theamericanconservative.com|US|en|magazine
Reason magazine||reason.com|US|en|magazine
The Bulwark||thebulwark.com|US|en|site
Washington Free Beacon||freebeacon.com|US|en|site
Raw Story||rawstory.com|US|en|site
Mediaite||mediaite.com|US|en|site
NOTUS||notus.org|US|en|site
The 19th News||19thnews.org|US|en|site
Stateline||stateline.org|US|en|site
Capital & Main||capitalandmain.com|US|en|site
Documented NY||documentedny.com|US|en|site
Prism Reports||prismreports.org|US|en|site
High Country News||hcn.org|US|en|magazine
Indian Country Today|ICT News|ictnews.org|US|en|site
Outside magazine||outsideonline.com|US|en|magazine
United News of Bangladesh|!UNB|unb.com.bd|BD|en|agency
BBC Radio 1||bbc.co.uk|GB|en|broadcaster
BBC Radio 2||bbc.co.uk|GB|en|broadcaster
BBC Radio 3||bbc.co.uk|GB|en|broadcaster
BBC Radio 5 Live|Radio 5 Live,5 Live|bbc.co.uk|GB|en|broadcaster
BBC Three||bbc.co.uk|GB|en|broadcaster
BBC Four||bbc.co.uk|GB|en|broadcaster
BBC Essex||bbc.co.uk|GB|en|broadcaster
BBC WM||bbc.co.uk|GB|en|broadcaster
BBC Verify||bbc.co.uk|GB|en|broadcaster
BBC Alba||bbc.co.uk|GB|en|broadcaster
BBC Asian Network||bbc.co.uk|GB|en|broadcaster
BBC Radio Scotland||bbc.co.uk|GB|en|broadcaster
BBC Radio Wales||bbc.co.uk|GB|en|broadcaster
BBC Radio Ulster||bbc.co.uk|GB|en|broadcaster
BBC Radio Foyle||bbc.co.uk|GB|en|broadcaster
BBC Radio London||bbc.co.uk|GB|en|broadcaster
BBC Radio Sheffield||bbc.co.uk|GB|en|broadcaster
BBC Radio Leeds||bbc.co.uk|GB|en|broadcaster
BBC Radio York||bbc.co.uk|GB|en|broadcaster
BBC Radio Humberside||bbc.co.uk|GB|en|broadcaster
BBC Radio Lincolnshire||bbc.co.uk|GB|en|broadcaster
BBC Radio Merseyside||bbc.co.uk|GB|en|broadcaster
BBC Radio Manchester||bbc.co.uk|GB|en|broadcaster
BBC Radio Lancashire||bbc.co.uk|GB|en|broadcaster
BBC Radio Cumbria||bbc.co.uk|GB|en|broadcaster
BBC Radio Newcastle||bbc.co.uk|GB|en|broadcaster
BBC Radio Tees||bbc.co.uk|GB|en|broadcaster
BBC Radio Nottingham||bbc.co.uk|GB|en|broadcaster
BBC Radio Derby||bbc.co.uk|GB|en|broadcaster
BBC Radio Leicester||bbc.co.uk|GB|en|broadcaster
BBC Radio Stoke||bbc.co.uk|GB|en|broadcaster
BBC Radio Shropshire||bbc.co.uk|GB|en|broadcaster
BBC Radio Northampton||bbc.co.uk|GB|en|broadcaster
BBC Radio Cambridgeshire||bbc.co.uk|GB|en|broadcaster
BBC Radio Norfolk||bbc.co.uk|GB|en|broadcaster
BBC Radio Suffolk||bbc.co.uk|GB|en|broadcaster
BBC Radio Kent||bbc.co.uk|GB|en|broadcaster
BBC Radio Sussex||bbc.co.uk|GB|en|broadcaster
BBC Radio Surrey||bbc.co.uk|GB|en|broadcaster
BBC Radio Solent||bbc.co.uk|GB|en|broadcaster
BBC Radio Berkshire||bbc.co.uk|GB|en|broadcaster
BBC Radio Oxford||bbc.co.uk|GB|en|broadcaster
BBC Radio Bristol||bbc.co.uk|GB|en|broadcaster
BBC Radio Somerset||bbc.co.uk|GB|en|broadcaster
BBC Radio Devon||bbc.co.uk|GB|en|broadcaster
BBC Radio Cornwall||bbc.co.uk|GB|en|broadcaster
BBC Radio Gloucestershire||bbc.co.uk|GB|en|broadcaster
BBC Radio Wiltshire||bbc.co.uk|GB|en|broadcaster
BBC Radio Jersey||bbc.co.uk|GB|en|broadcaster
BBC Radio Guernsey||bbc.co.uk|GB|en|broadcaster
`;

export interface Outlet {
  readonly name: string;
  /** Other names that the press prints. */
  readonly aliases: readonly string[];
  /** Names among them that are also everyday words. */
  readonly doubtful: ReadonlySet<string>;
  readonly domain: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** BCP 47. */
  readonly language: string | null;
  readonly kind: string;
}

const bare = (name: string): string => name.replace(/^!/, "");
const known = (text = ""): string | null => (text === "" ? null : text);

export const outlets: readonly Outlet[] = ROWS.trim()
  .split("\n")
  .map((row) => {
    const [name = "", others = "", domain, country, language, kind = ""] = row.split("|");
    const aliases = others.split(",").filter((alias) => alias !== "");
    const doubtful = [name, ...aliases].filter((alias) => alias.startsWith("!")).map(bare);
    return {
      name: bare(name),
      aliases: aliases.map(bare),
      doubtful: new Set(doubtful),
      domain: known(domain),
      country: known(country),
      language: known(language),
      kind,
    };
  });
