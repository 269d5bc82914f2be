/**
 * Sentences of our own in the manner of news, with a slot where a name stands. `{p}` a person in
 * full, `{s}` a surname, `{f}` a given name; `{o}` any organisation, `{co}` company, `{gov}` office,
 * `{uni}`, `{party}`, `{team}`, `{out}` outlet, `{ab}` abbreviation; `{c}` country, `{city}`, `{st}`
 * state or region, `{loc}` other place; `{adj}` people or nation, `{ev}` event or work; not names:
 * `{t}` title, `{r}` role, `{n}` number, `{d}` weekday, `{m}` month. `[O:…]` and so on is a fixed name.
 */
export const sentences: readonly string[] = `
{p}, the {adj} {r}, said on {d} that talks with {c} had failed.
{t} {p} told {out} on {d} that the plan was dead.
{t} {s} said he would travel to {city} next week.
{s} said the decision had been taken in {m}.
"We have nothing to hide," {s} said.
"It was the worst night of my life," said {p}, {n}, a {r} from {city}.
{p} of {uni} said the results were a surprise.
{p}, a {r} at {uni} who was not involved in the study, called it a step forward.
{co} said on {d} it would buy {co} for $ {n} billion.
{co} shares fell {n} percent in {city} after the {adj} group cut its forecast.
Shares of {co} and {co} rose.
Analysts at {co} said the price looked high.
{co} Chief Executive {p} said the company would cut {n} jobs in {c}.
{co} chairman {p} will step down in {m}.
{p}, chief executive of {co}, declined to comment.
The {adj} carmaker {co} recalled {n} vehicles in {c} and {c}.
{co}, based in {city}, {st}, employs {n} people.
A spokesman for {co} said the unit in {city} would close.
{gov} said in a statement that {n} people had died.
The {gov} said inflation rose to {n} percent in {m}.
Officials at the {gov} were not available for comment.
{gov} spokesman {p} told reporters in {city}.
The {adj} government accused {c} of spying.
{adj} troops crossed into {c} near {city} on {d}.
{adj} officials said {n} people were killed when a bus fell off a road near {city}.
Police in {city} arrested {n} people after a protest outside the {adj} embassy.
The ambassador of {c} to the [O:United Nations], {p}, said talks would resume in {city}.
{c} and {c} signed a trade agreement in {city} on {d}.
{c}'s {t} {p} met {adj} {t} {p} in {city}.
{c}'s economy grew {n} percent in the third quarter.
The [O:European Union] and {c} agreed on {d} to lift the ban.
The [O:EU] will send {n} observers to {c}.
The [O:U.N.] said {n} people had fled {st}.
[O:NATO] ships were sent to the [L:Black Sea].
The [O:World Bank] lent {c} $ {n} million.
The [O:International Monetary Fund] ([O:IMF]) said growth in {c} would slow.
The {gov} ({ab}) said it would appeal.
{ab} said in a report that prices would rise.
According to {ab}, the number of cases in {c} had doubled.
Members of {ab} met in {city}.
{party} leader {p} lost a vote of confidence.
The {party} won {n} seats, and the {party} won {n}.
{p} ({party}) won in {city}.
Rep. {p}, a {adj} from {st}, voted against the bill.
Sen. {p}, R-[L:Ohio], said {s} should resign.
Senator {s} of {st} said the bill would fail.
Voters in {st} and {st} go to the polls on {d}.
Judge {p} sentenced {s} to {n} years in prison.
Prosecutors said {s}, {n}, had lied to police.
{p}, {n}, of {city}, was charged with fraud.
{p}'s lawyer, {p}, said his client would appeal.
{s}'s lawyer said the trial in {city} would last three weeks.
The court in {city} heard that {p} had met {p} at a hotel in {city}.
[O:Supreme Court] Justice {p} wrote the opinion.
Detective {p} of the {city} police said there were no suspects.
The [O:FBI] and the [O:CIA] declined to comment.
Former {r} {p} was seen in {city} on {d}.
{r} {p} has died aged {n}.
His wife, {p}, and his sons, {f} and {f}, survive him.
{f} and {f} met at a school in {city}.
Mr. {s} said that Ms. {s} had called him.
Mrs. {s} lives in {city} with her husband, {f}.
Dr. {p}, a {r} at the {gov}, warned that the virus would spread.
{p} and {p} share the prize.
{p}, {p} and {p} were also there.
{p} (left) and {p} at the festival in {city}.
{out} reported on {d} that {s} had resigned.
{out} said, citing two people close to the matter.
"I was wrong," {s} told {out}.
{s} told {out} in an interview that {c} would not sign.
In an interview with {out}, {p} said {c} was ready.
The report was first published by {out}.
According to {out}, {p} will join {team}.
{p}, a reporter for {out}, was detained in {city}.
{out} and {out} carried the story.
{team} beat {team} {n}-{n} on {d}.
{team} {n} {team} {n}
{team} {n} ({s} {n}) {team} {n}
{team} v {team}
{team} at {team}
{city} at {city}
{city} {n} {city} {n}
{team} striker {p} scored twice as {team} beat {team}.
{team} coach {p} said his team had played well.
{team} signed {adj} defender {p} from {team} for {n} million.
{adj} striker {p} joined {team} in {m}.
{p} ({c}) beat {p} ({c}) {n}-{n} {n}-{n}
{n} - {p} ({c}) beat {n} - {p} ({c}) {n}-{n}
{n}. {p} ({c}) {n}
{n}. {p} ({c}) {n}.{n} seconds
{n} {p} ({c}) {n}
{p} ( {c} ) , {p} ( {c} )
{p} of {c} won the {n} metres in {city}.
{c} beat {c} {n}-{n} in a friendly in {city} on {d}.
{c} : {p}, {p}, {p} ({p} {n}), {p}
{team} : {n} {p}, {n} {p}
Scorers: {team} - {p} {n}, {s} {n}. {team} - {s} {n}
{c} captain {p} will miss the match against {c}.
{c} - {p} {n}th minute
{p} c {s} b {s} {n}
{s} lbw b {s} {n}
{ev} winner {p} of {c} pulled out.
{p} won the {ev} in {city} last year.
{c} will host the {ev} in {n}.
At the {ev}, {p} finished third behind {p} and {p}.
SOCCER - {c} BEAT {c} IN {ev} QUALIFIER
TENNIS - {s} WINS IN {city}
{c} says {c} must leave {st}
{s} Visits {city} as {adj} Talks Stall
{s} quits {team}
{co} to buy {co} unit
{co} Cuts Jobs in {city}
{adj} {t} resigns
{city} {n}-{n}-{n}
{city}, {m} {n} ([O:Reuters]) - {c} said on {d}.
{city}, {c} ([O:AP]) — The {adj} government said {d}.
{city}, {c} - {p} died here on {d}.
{city} ([O:AFP]) - {adj} police said.
By {p}
{p}
Reporting by {p} in {city}; editing by {p}
({out})
The village lies on the {loc}, {n} km north of {city}.
A ferry sank on {loc} near {city}.
Fires burned near {city} in northern {c}.
The {loc} flooded after a week of rain.
{n} km ({n} miles) east of {city}
It opened a shop on {loc} in {city}.
The bridge over {loc} will close on {d}.
The road from {city} to {city} was cut.
A flight from {city} to {city} was delayed.
They live in {city}, {st}.
He was born in {city}, {c}, in {n}.
She studied at {uni} and at {uni}.
{p} studied law at {uni}.
The team at {uni} in {city} published its findings in {out}.
The study, by researchers at {uni}, {uni} and {co}, appeared in {out}.
{ev} opens in {city} on {d}.
His film "{ev}" was shown in {city}.
"{ev}," directed by {p}, opens on {d}.
The singer {p} played in {city} and {city}.
Actor {p} plays {p} in the film.
The {adj} writer {p} won the {ev}.
The {adj} and {adj} leaders met.
{adj} and {adj} forces fought near {city}.
The {adj} central bank cut rates.
{adj} stocks closed higher.
The dollar rose against the yen in {city} trading.
Most {adj} voters back the plan, a poll by {co} for {out} found.
{n} {adj} were killed in {st}.
Many {adj} fear the law.
{adj}-born {p} said so.
A {city}-based company, {co}, made the parts.
{co} 's {n} hotels in {c}, {c} and {c} will be sold.
The {co} board met in {city}.
{co} rival {co} said it had no plans.
Trade unions such as {o} called a strike.
{o} said it would join the protest.
{o}, a charity, said {n} children were hungry.
{o} director {p} said {c} needed help.
{p}, director of {o} in {city}, said so.
{p}, head of {o}, said donors had been slow.
Rebels of the {o} said they had shot down a helicopter in {st}.
A leader of {o}, {p}, was killed in {city}.
{o} claimed the attack in {city}.
The strike at {o} goes on.
Doctors at {o} in {city} said {s} was stable.
He plays for {team} in {c}.
Fans of {team} waited in {city}.
The {team} traded {p} to the {team} for {p}.
The {team} won the series {n}-{n}.
{p} hit a home run as the {team} beat the {team}.
In {city}, {p} drove in three runs as the {team} won.
In {city}, {p} pitched a two-hitter.
{p} threw for {n} yards.
{city} {n}, {city} {n}
In the second round {p} meets {p}.
{s} beat {s} in straight sets.
{s} leads {s} by {n} points.
{s} and {s} did not speak.
{s}, who is {n}, has played for {team} since {m}.
But {s} said he did not know.
{s} has said the same.
{s} was not hurt.
When {s} came to {city}, nobody knew him.
Asked about {s}, {s} laughed.
He said {s} had never been to {c}.
It was {p} who told {p}.
The {r}, {p}, said no.
Its {r}, {p}, wrote on [O:Twitter] that {c} was safe.
The {r} {s} was there too.
{t} {s}'s visit to {c} ended on {d}.
{t} {s} of {c} and {t} {s} of {c} met.
The [L:White House] said {t} {s} would call {t} {s}.
The [L:Kremlin] said {c} would answer.
[L:Washington] and [L:Beijing] traded blows.
[L:Moscow] says [L:Kyiv] is to blame.
The [O:Pentagon] said a drone was lost near {loc}.
The [O:Fed] kept rates steady.
The [O:Federal Reserve] cut rates.
The [O:Bank of England] raised rates.
The [O:European Central Bank] is based in [L:Frankfurt].
The [O:Senate] voted {n} to {n}.
The [O:House of Representatives] passed the bill.
[O:Congress] must act by {m}.
[O:Parliament] will vote on {d}.
On [L:Wall Street], the [M:Dow Jones] industrial average fell {n} points.
The [M:Nasdaq] composite rose.
[M:FTSE 100] shares fell.
The [M:Cold War] ended in {n}.
After [M:World War II] he moved to {city}.
The [M:Nobel Peace Prize] went to {p}.
She posted on [O:Facebook] and on [O:X].
[O:Google] and [O:Microsoft] said they would appeal.
Police said. The man was not named.
He said the house was empty. It was cold.
However, the deal could still fall apart.
There were no survivors.
Prices rose {n} percent in {m} from {m}.
The President said he would not resign.
The Prime Minister's office declined to comment.
Results on {d}:
Standings after {d} matches:
Officials said the talks would go on.
Meanwhile, the search for the missing goes on.
Details were not released.
Last week the council voted to close the school.
The study found that most people slept badly.
Not everyone agrees.
Under the plan, taxes would rise.
Two men were arrested, police said.
What next? Nobody knows.
Markets Fall as Rates Rise
Why Nobody Wants the Job
New Law Will Raise Taxes on Homes
Five Killed in Road Accident
How to Sleep Better at Night
Police Search for Missing Boy, 8
The Best Books of the Year
BANKS CUT RATES
{c} : {city}
{p} - {team}
{p} , {c} , {n}
{team} {n} {n} {n} {n} {n}
{city} {n} {n} {n} .{n}
{n}. {team} {n} points
{n}. {p}, {c}, {team} {n}:{n}:{n}
{n}. {p} , {co} , {n}
{co} {n} {n}
{p}, {c}, b. {p}, {c}, {n}-{n}, {n}-{n}
Attendance: {n}
At {city}: {team} {n} {team} {n}
{s} {n}, {s} {n}
{s}, {s} ({n}) and {s}
{m} {n} - {p} arrives in {city}.
CITY : {city} ; DATE : {m} {n}
{city} newsroom +{n} {n} {n}
-- {p}, {city} newsroom
-- {city} newsdesk
{out} , {city} : {p} said so.
[O:MLB] : {team} , {team}
[O:UEFA] fined {team}.
[O:FIFA] president {p} is from {c}.
[O:NBA] champion {team} lost to {team}.
[O:OPEC] ministers meet in {city}.
[O:Amnesty International] said {c} held {n} prisoners.
The [O:Red Cross] said roads to {city} were closed.
The [O:Taliban] took {city}.
[O:Hamas] and [O:Hezbollah] praised the attack.
[O:PKK] rebels fled to {c}.
Turkish forces shelled [L:Aleppo].
{o} of {c} said so.
{n} {adj} tourists died in {city}.
from {city} to {c}
in {city} and {city}
near {loc}
{p} 's {ev}
the {ev}
the late {p}
the {adj} president , {p} ,
[M:Islam] is the main religion of {c}.
He speaks [M:English], [M:French] and [M:Arabic].
The [M:Boeing 747] landed in {city}.
An [M:iPhone] was found.
The [M:Bible] was burned.
{s} joined {co} from {co}.
{co}'s {s} said growth in {c} was weak.
{s} of {co} said.
said {s}, of {co} in {city}.
said {p} of {co}.
said {p}, an analyst at {co}.
says {p}, who runs {co}.
{p} : "We knew."
{t} {p} : We will win.
`
  .trim()
  .split("\n");

export const slots: Readonly<Record<string, readonly string[]>> = {
  t: "President;Prime Minister;Foreign Minister;Chancellor;Mayor;Senator;Governor;Secretary of State;Defence Minister;Finance Minister;King;Prince;General;Col.;Gen.;Pope;Judge;Attorney General;Treasury Secretary;Vice President;Interior Minister;Sheikh;Premier;Chief Minister;Health Secretary;Home Secretary;Cardinal;Captain;Coach;Professor;Dr.;Mr.;Ms.;Mrs.;Sir;Lord;Speaker".split(
    ";",
  ),
  r: "striker;midfielder;analyst;economist;teacher;nurse;farmer;lawyer;prosecutor;biologist;physicist;historian;journalist;actor;singer;writer;novelist;spokesman;spokeswoman;minister;president;director;manager;coach;captain;goalkeeper;activist;opposition leader;finance minister;prime minister;foreign minister;mayor;professor;researcher;engineer;pilot;doctor;student;shopkeeper;driver;trader;banker;businessman;champion;defender;senator;judge;architect;painter;designer;bishop;priest;imam;general;colonel;detective;fisherman".split(
    ";",
  ),
  d: "Monday;Tuesday;Wednesday;Thursday;Friday;Saturday;Sunday".split(";"),
  m: "January;February;March;April;May;June;July;August;September;October;November;December".split(
    ";",
  ),
  party:
    "Labour Party;Conservative Party;Liberal Democrats;Green Party;Social Democrats;Christian Democrats;National Front;People's Party;Democratic Party;Republican Party;Socialist Party;Communist Party;Labour;Likud;Fidesz;Sinn Fein;Law and Justice;Freedom Party;Five Star Movement;Workers' Party;Reform UK;African National Congress;ANC;BJP;Congress Party;SPD;CDU;AfD;National Rally;Syriza;PSOE;Justice and Development Party;AK Party;Kuomintang;Alliance Party;Farmers' Union;National Coalition;Centre Party;United Russia;Hezb-e-Islami".split(
      ";",
    ),
  ab: "WHO;WTO;OECD;OPEC;UNICEF;UNHCR;ICRC;IAEA;NASA;ESA;FAA;FDA;SEC;CDC;EPA;NHS;BBC;RSPCA;TUC;CBI;ASEAN;AU;OSCE;ECB;BOJ;PLO;IRA;ETA;FARC;ANC;UEFA;FIFA;IOC;NFL;NBA;NHL;FIA;PGA;GCHQ;MI5;FSB;KGB;IRS;DEA;NSA;CBO;USDA;ACLU;NRA;NAACP;AFL-CIO;KKR;IBM;UBS;BP;BMW;VW;GM;GE;HSBC;ING;SAP;LVMH;EDF;ENI;KLM;SAS;TSMC;BYD".split(
    ";",
  ),
  loc: "River Thames;Lake Geneva;Mount Etna;Lake Victoria;the Danube;the Alps;the Himalayas;Fifth Avenue;Oxford Street;Elm Street;Main Street;Trafalgar Square;Red Square;Tiananmen Square;Central Park;Hyde Park;Heathrow Airport;O'Hare;Old Trafford;Wembley;Camp Nou;Madison Square Garden;Gaza Strip;West Bank;Golan Heights;Strait of Hormuz;Gulf of Mexico;South China Sea;North Sea;Baltic Sea;Bay of Bengal;Suez Canal;Panama Canal;Cape Cod;Long Island;Easter Island;Great Barrier Reef;Sahara;Siberia;Mount Everest;Golden Gate Bridge;Tower Bridge;Brooklyn;Queens;Harlem;Soho;Silicon Valley;Horn of Africa;Middle East;Southeast Asia;Eastern Europe;Latin America;Central Asia;Scandinavia;Balkans;Caucasus;Arctic;Antarctica;Pacific;Atlantic;Mediterranean;Europe;Africa;Asia;Rhine;Nile;Amazon;Grand Canyon;Yellowstone National Park;Black Forest;Rocky Mountains".split(
    ";",
  ),
  ev: "World Cup;European Championship;Olympic Games;Olympics;Summer Olympics;Champions League;Premier League;Super Bowl;Wimbledon;U.S. Open;French Open;Australian Open;Davis Cup;Ryder Cup;Tour de France;Grand Prix;Monaco Grand Prix;Ashes;Six Nations;World Series;Stanley Cup;Copa America;Gold Cup;Asian Games;Commonwealth Games;Nobel Prize;Booker Prize;Oscars;Grammy Awards;Eurovision Song Contest;Cannes Film Festival;Euro 96;Euro 2024;Serie A;Bundesliga;La Liga;FA Cup;The Long Way Home;Night Train;Golden Summer;The Last Harvest;Ramadan;Christmas;Easter;Brexit;Watergate;World War I;Vietnam War;Gulf War;Great Depression;Industrial Revolution;Star Wars".split(
    ";",
  ),
};
