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
