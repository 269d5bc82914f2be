/**
 * Sentences of our own for what readers of whole articles tripped over: organisations joined by
 * "and", rivers and peaks with foreign words, councils and schools, parties, lists of people behind
 * one office, credits of pictures, and capitals that are no names. Slots as in sentences.ts and
 * modern-sentences.ts, and `{cord}` an office with "and" in its name, `{peak}` a mountain, glacier
 * or valley, `{river}`, `{land}` any place, `{ship}` a vessel, `{mono}` a firm with a name of one word,
 * `{unit}` a unit or abbreviation that names nothing.
 */
export const pressSentences: readonly string[] = `
The {cord} said it had not been asked.
The {cord} will look into the crash near {town}.
{p}, a researcher at the {cord}, said the ice was thinner.
A spokeswoman for the {cord}, {p}, said {n} people were safe.
According to the {cord}, prices rose {n} percent in {m}.
Scientists at {uni} and the {cord} measured the slope.
The {cord} ({ab}) fined {co} {n} million euros.
The US {cord} has asked for papers.
The {adj} {cord} said so on {d}.
{adj} {cord} officials met in {city}.
{p}, who heads the {cord} in {city}, was not there.
He worked for the {cord} and then for {co}.
{co} and {co} did not reply, and {co} declined to comment.
{co} LLP and {co} LLP audited the books.
Lawyers at {s} & {s} act for {co}.
The auditors {s} {s} LLP found that {n} million was missing.
Contractor [O:{s} Civils] blamed the rain.
Consultancy [O:{s} Advisory] wrote the report for {gov}.
[O:{town} District Council] has spent {n} million on {fac}.
[O:{town} City Council] will vote on {d}.
[O:{st} Police] said a man of {n} was held.
Police and Crime Commissioner {p} called it a disgrace.
The leader of [O:{town} Borough Council], {p}, has resigned.
Council leader {p} said so at [L:{town} Town Hall].
[O:{town} County Board of Education] voted to close [O:{town} Elementary].
[O:{town} County Schools] hired {p} in {n}.
Parents at [O:{town} High School] held signs.
School board members {p}, {p} and {p} voted no.
Superintendent {p} will run the district until {m}.
The [O:{st} Department of Public Instruction] will send an adviser.
The [O:{st} Department of Transportation] closed {fac}.
The [O:{st} Supreme Court] heard the case.
The [O:U.S. District Court for the Eastern District of {st}] heard the case.
The [O:U.S. Attorney's Office for the District of {st}] declined to comment.
U.S. District Judge {p} in {city} set bail.
Assistant U.S. Attorney {p} said he lied.
State Rep. {p} (D-{town}) and State Sen. {p} (R-{town}) wrote the bill.
Gov. {p} of {st} told the {out} by telephone that the levee held.
Labour councillor {p} and Conservative councillor {p} called for an inquiry.
Green councillors {p} and {p} walked out.
[O:Labour] group leader {p} said residents had paid.
The [O:Conservatives] lost {n} seats to the [O:Liberal Democrats].
The [O:{work} party] and the [O:{work} Alliance] said they would talk.
{s}'s [O:United {work} Alliance] has been in power since {n}.
Opposition leaders {p} and {p} were held in {town}.
Interior ministers {p} and {p} met in {town}.
Ministers {p} and {p} signed.
Economy Minister {p} told [O:parliament] so.
Mines and energy minister {p} opened the dam in {st}.
Industry, Commerce and Tourism Minister {p} said so.
The foreign ministers of {c} and {c}, {p} and {p}, spoke.
Foreign secretary {p} said the UK would give {n} million.
{c}'s foreign minister, {p}, and his {adj} counterpart, {p}, met in {town}.
{c}'s prime minister, {p}, offered helicopters.
The [O:Border Guard] found {n} people near {town}.
The [O:Border Committee] of {c} denied it.
In {city}, the [O:Foreign Ministry] called the step a farce.
In the capital, {city}, shops were shut.
{city}, the capital of {st} province, was quiet.
{town}, the capital of {st}, has {n} people.
The town of {town}, in {st} province, lies on the {river}.
In {town}, on the {river}, the water rose {n} metres.
The {river} drains the valley.
Farmers on both banks of the {river} lost their fields.
The {river} burst its banks at {town} and at {town}.
A dam on the [L:{land} River] will flood {n} hectares of {st}.
Soldiers crossed the [L:{land} pass] to {town}.
Rocks fell from the {peak} on {d}.
The {peak} is sliding by {n} metres a day.
Above the village, on the flank of the {peak}, the ice is cracking.
Part of the {peak} fell into the {peak} in {n}.
Two climbers died on {peak}, near {town}.
Hikers in the {peak} were told to leave {town}.
{town}, a hamlet in the {peak}, was cleared.
Snow closed the roads in the {peak}.
It hangs between the {peak} and the {peak}.
{town} lies in the {peak}.
The Amazon and the {river} are low.
They planted trees in [L:{land} Forest] and in [L:{land} National Park].
Demonstrators were kept away from [L:{land} Park].
The road between {town} and the A{n} is half built.
The BR-{n} highway near {town} was blocked.
He was stopped on the M{n} near {town}, and on Interstate {n}.
It opens on Route {n} next to the [L:{land} Mall].
She sells cheese in [L:{land} Street].
Offices on [L:{land} Street] in {city} stood empty.
The fire on [L:{land}-{land} Road] was out by noon.
Jurors at the [L:{s} Courthouse] heard {p}.
He spoke outside the [L:{s} Courthouse] in {city}.
A house on [L:{s}'s Island] was sold for {n} million.
The waves at [L:{town} Point] were {n} metres high.
The slum of {town} burned.
The district of {land}, north of {city}, has no power.
The island of {land} in {st} province was cut off.
{land} and {land} have no doctor.
From {land} to {land} is a walk of two days.
Residents in {land} and {land}, two towns in {st}, slept outside.
He has been parked near {land} since dawn.
She comes from {land} in County {s}.
A {n}-year-old widow in the village of {land} lost her sons, {f} and {f}.
The teacher {p} found them on {d}.
The {ship} sank off {land} with {n} people.
The {ship}, a ferry, left {town} for {town}.
Sailors of the {ship} were flown to {city}.
Commodore {p} said the {ship} was not overloaded.
Rear Adm. {p}, who heads the coast guard in {st}, said so.
The [O:Armed Forces of {c}]' [O:Western Command] sent two ships.
The owner of the {ship}, [O:{land} Shipping Lines], did not answer.
The [O:{land} Port Authority] said {n} ships were waiting.
The {team} will face either {team} or {team}, who meet on {d} at {fac}.
[O:{land}] or [O:{land}] will play the [O:{team}] in the final.
[O:{c} Soccer] and [O:{c} Cricket] chose {p}.
[O:{land}] coach {p} blamed the referee, {p}.
[O:{land}] lost at home to [O:{land}] on {d}.
[O:{land}] beat [O:{land}] {n}-{n} in overtime; {p} scored for [O:{land}].
[O:{land}] forward {p} will miss the game against [O:{land}].
The [O:{things}] signed {p}, {n}, on loan from [O:{land} FC].
The {things} of {town} were sold.
Fans of the [O:{things}] sang.
[O:{land} {things}] won for the first time.
The [O:{land} {things}] beat the [O:{things}] {n}-{n}.
{p}'s sister {f} plays for [O:{land} {things}].
Singer {p}, from {land}, told her followers on [O:Instagram] so.
Promoter [O:{s} Live] will pay back the tickets.
The band [O:{describing} {things}] will play at {fac}.
She is signed to [O:{things} Records].
{p}, the lead singer of [O:The {things}], was {n}.
The film by {p} is called {work}.
{work}, painted by {p} in {n}, was found in {town}.
{work} is on show at {inst} in {city} until {m}.
The painter's {work} hung in [O:{land} Art Gallery].
Curator {p} of the [O:{land} Museum] bought it in {city}.
The trust that runs the school, [O:{describing} Star], lent it.
{p}, author of {work}, teaches at the [O:{s} Institute].
Year {n} and Grade {n} will go first.
Season {n}, Episode {n} was shot in {town}.
The {unit} is too high, he said.
A plant of {n} {unit} in {st} will open in {m}.
The {n} {unit} drive costs {n} dollars.
The {unit} and the {unit} fell.
Why the {unit} matters
What is an {unit}?
An {unit} of {n} is high.
His {unit} was {n}, doctors said.
{co} sells {unit} and {unit} makers chips.
{co}'s {unit} unit in {town} lost money.
The company's {unit}, {p}, will leave.
{p}, {unit} of {co}, sold {n} shares.
Yes, he said. No, she said.
Still, nobody came. Yet they waited.
I'd go. I'm late. I've been there. It's cold. We'd stay. They'll come.
Hello, Sir. Thank you, Madam. Oh, God.
Happy New Year, they shouted. Good Morning, said the sign.
Nobody asked us. Everybody knew. Anyone may come. Something broke. Nothing helped.
You said so. They lied. We waited. She ran. Who knew? Why now? How so?
Per month it is less. Unlike him, she paid. Despite that, he left. Without it, we lose.
Workers cheered. Critics yawned. Neighbours wept. Drivers sleep. Schools closed. Water came.
Teachers struck in {town}. Doctors in {city} wept. Students at {uni} sang.
"Leave me," {s} said. "Later the coach came," {s} said. "Ask him," {s} told {out}.
Bees hum. Prices rose. Snow fell. Pilots left. Books sold. Rain came to {town}.
The "Lion of {town}", as fans call him, has scored {n} goals.
The so-called "{things} route" is sold out.
Analysts at {mono} said in a note that the price looked full.
Analysts at {mono} and {mono} cut their forecasts for {co}.
Swiss pump maker {mono} is in talks to sell its unit in {town}.
{mono} to buy {adj} rival {mono}
{adj} rival {mono} declined to comment.
{mono} did not respond to a request for comment.
{mono} shares fell {n} percent; {mono} rose.
Shares in {mono} rose as much as {n} percent, while {mono} lost {n}.
{mono} has hired {mono} to look for a buyer, {out} reported.
{mono}, which is listed in {city}, makes a fifth of its sales in {c}.
"We do not comment on rumours," a {mono} spokesperson said.
{mono} Chief Executive {p} told {out} the group would shrink.
{mono}'s board met on {d}. {mono}'s chief, {p}, was there.
{p} of {mono} said the price was fair.
Private equity firms {mono} and {mono} want to buy {mono}.
{p} founded {mono} in {n} and sold it to {mono}.
{mono} and {mono} will merge, {mono} said.
Lawyers for {mono} said the claim against {mono} was false.
The app, made by {mono}, has {n} users. {mono} said it was sorry.
Data from {mono} showed {n} flights were late.
{p}, an economist at {mono}, said rates would fall.
{p}, who left {mono} for {mono}, is {n}.
{mono} said that it had stopped buying there in {m}.
The plant of {mono} in {land}, {st}, makes brakes for {mono}.
{mono}, {mono} and {mono} were fined by {gov}.
Workers at {mono} voted to strike; {mono} offered {n} percent.
The company, {mono}, was paid {n} million by {gov}.
{mono} denied it. {mono} said so in a filing.
A {out}/{out} poll found that {n} percent of voters like {s}.
The latest {out}/{ab} poll has {s} ahead of {s} in {st}.
{s} hasn't called. {s} didn't go to {city}. {s} won't say. {s} isn't here. {s} doesn't know {s}.
{s} criticised {s} over {c}. {s} praised {s}. {s} attacked {s} in {city}. {s} backs {s}.
Electing {s} was a mistake. Beating {s} is hard. Asking {s} helped. Leaving {c} hurt {s}.
Under {s}, taxes rose. With {s} gone, {s} leads. For {s}, it was too late. Unlike {s}, {s} spoke.
Both {s} and {s} deny it. Neither {s} nor {s} came. Either {s} or {s} lied. Even {s} laughed.
Many Democrats like {s}; most Republicans like {s}. Voters trust {s} more than {s}.
Does {s} know? Did {s} lie? Is {s} right? Will {p} run? Can {team} win?
Since Christmas, {s} has lost. Until Easter, {co} is shut. After Brexit, {co} left for {city}.
Mr {s} and Ms {s} quarrelled. Mr {s} would not go. Mrs {s}'s letter was found. Miss {s} sang.
Pilots' union {ab} and dockers' union {mono} called a strike at {fac}.
Union {mono} Havens said its members had joined; employers' group {ab} offered {n} percent.
Public broadcaster {ab} said so, and so did broadcaster {mono}.
State utility {mono} and regulator {mono} signed in {land}.
Environmental regulator {mono}, which gave the licence, declined to comment.
The think tank {mono} and the charity {mono} asked for {n} million.
Law firm {s} {s} acts for {mono}, and {s} {s} for the bank {mono}.
Retailer {mono}, chipmaker {mono} and carmaker {mono} cut jobs in {land}.
Chemicals group {mono}, whose plant in {land} is supplied by barge, has stocks for a week.
Shipping line {mono}-{mono} sent two ships to {land}.
Budget airline {mono} cancelled flights to {land} and {land}.
Sovereign wealth fund {mono} and the pension fund {ab} invest in {mono}.
The band {mono} and the singer {p} will play in {land}.
The supermarket chain {mono} opened in {land}; its rival {mono} closed.
Statistics [O:{c}] ({ab}) said inflation was {n} percent.
Doctors at the [O:{s} Hospital] told her so. She was born at the [O:Saint {f} clinic] in {land}.
A dentist at [O:{land} Dental] and a nurse at [O:Saint {f} Hospital] were held.
Police at the [O:{land} Police Department] and the [O:U.S. Customs and Border Protection] found it.
{p} of the [O:{st} Retired Teachers Association] thanked the [O:Senate].
Guy and Thomas ran to [O:St {f}'s Hospital] with {f}.
The [O:{f} Foundation] and the [O:{s} Foundation] paid for it.
The {adj} newspaper [O:Le {mono}] and the paper [O:La {things}] wrote so.
The {things} Prize went to {p} of {uni}; the journal [O:The {things}] published it.
The [O:Workers' party] and the [O:{things} and Liberty party] voted no.
Federal deputy {p} of the [O:{describing} {things} party] left.
The agency's director, {p}, and the company's founder, {p}, met at {fac}.
{co}'s {p}, an early backer of {mono}, sits on its board.
Sustainability matters, he said. Inflation hurts. Nurses left.
Truckers wait. Farmers pray. Analysts doubt it. Economists agree.
Figure {n} shows the rest. Table {n} is wrong. Chapter {n} is long.
Read more: Why Nobody Sleeps
Sign up for the Morning Newsletter
Subscribe Now and Save
Photo: {p}/{out}
Photograph: {p}/{ab}
[O:REUTERS]/{p}
[O:REUTERS]/{p}/File Photo
FILE PHOTO: {adj} {t} {p} speaks in {city}, {c}, {m} {n}, {n}. [O:REUTERS]/{p}
FILE PHOTO: The logo of {co} is seen in {city}, {c}, {m} {n}, {n}. [O:REUTERS]/{p}/File Photo
{city} ([O:Reuters]) - {co} said on {d} it would cut {n} jobs.
{city} ([O:Reuters]) - {c}'s {t} {p} said on {d} so.
([O:Reuters]) - {co} on {d} reported a loss.
({out}) -- {p}, the {adj} {r}, has died.
(Reporting by {p} in {city}; Additional reporting by {p} and {p}; Editing by {p} and {p})
(Reporting by {p}; Writing by {p}, editing by {p})
({out}) {p} in {town} contributed to this report.
Our Standards: The [O:Thomson Reuters] Trust Principles.
{c}, {c} accuse {c} of lying
{co} boss quits after row over {unit}
{city} council leader quits over bill
Marchers Stun {city} in the Rain
{adj} minister sacked
{n} dead as ferry sinks off {land}
Rescuers reach villages in {land} after quake
Port strike halts {city} and {city} as talks fail
{p} cancels shows after surgery
{inst} fires {p} in split vote
Brexit, Covid-{n} and the Euro made it worse.
The Covid-{n} vaccine of {co} and {co} was sent to {c}.
The euro zone and the Gulf state voted no.
Pope [P:{f} {roman}] prayed in {city}. King [P:{f} {roman}] was there.
[P:King {f}] and [P:Queen {f}] came. Prince [P:{f}] stayed in {town}.
[P:Queen {f}] opened the bridge with her son Prince [P:{f}].
Dame {p} and Sir {p} sit on the board of {co}.
The Rev. {p} prayed. Lord {s} slept. Baroness {s} spoke.
Mullah {p} and Ayatollah {p} wrote to {p}.
Her daughters, {f} and {f}, run.
Her neighbour, {p}, and his sons {f} and {f} dug.
Brothers {f} and {p} founded {co} in {n}.
`
  .trim()
  .split("\n");

const list = (text: string): readonly string[] => text.trim().split(/\s*[;\n]\s*/);

/** What an office is called and what it looks after, to be joined by "and". */
export const offices = {
  first: list(
    "Ministry of;Ministry for;Department of;Department for;Institute of;Institute for;Office for;Office of;Committee on;Commission on;Centre for;Center for;School of;Agency for;Council for;Society for;Association of;Federal Office for",
  ),
  last: list(
    "Ministry;Department;Commission;Agency;Committee;Authority;Laboratory;Board;Office;Administration;Service;Council;Trust;Association;Institute",
  ),
  before: list(
    "National;Federal;Royal;State;Independent;Swiss Federal;European;International;Joint;Central;House;Senate;Global;Public;Irish;German;Indian;U.S.",
  ),
  fields: list(
    "Trade;Industry;Energy;Health;Human Services;Education;Science;Technology;Landscape;Forest;Snow;Water;Food;Agriculture;Forestry;Fisheries;Tourism;Culture;Sport;Transport;Housing;Urban Development;Economic Affairs;Climate;Environment;Nature;Research;Innovation;Medicine;Hygiene;Tropical Medicine;Public Health;Electoral;Boundaries;Securities;Exchange;Markets;Defence;Foreign Affairs;Security;Justice;Equality;Women;Youth;Labour;Social Affairs;Family;Oceans;Atmosphere;Geology;Oceanic;Atmospheric;Communications;Media;Drug;Standards;Arts;Humanities;Law;Statistics;Insurance;Ports;Railways;Aviation;Relief;Reconstruction;Rural Affairs;Budget;Planning;Prisons;Refugees;Migration;Minorities;Strategic;International Studies;Peace;Democracy",
  ),
} as const;

export const peakStems = list(
  "Mount;Mt.;Mont;Monte;Piz;Pico;Cerro;Val;Valle;Passo;Col du;Pic du;Sierra de;Serra do;Jebel;Djebel;Koh;Gunung;Lago di;Lac de;Lake;Loch;Glen;Cape;Isla;Île de;Ko;Wadi;Tal;Cabo",
);
export const peakEnds = list(
  "Glacier;Range;Hills;Valley;Peak;Ridge;Pass;Gap;Horn;Spitze;Forest;Plateau;Peninsula;Desert;Delta;Basin;Marshes;Highlands;Mountains;Fjord;Gorge;Canyon;Bay;Strait;Channel;Coast;Archipelago;Islands;Reef;Springs;Falls",
);

export const units = list(
  "TV;DVD;CD;PC;AI;IT;HD;GB;TB;MW;GW;kWh;GDP;CPI;IPO;CEO;CFO;COO;CTO;PM;MP;PhD;DNA;RNA;HIV;GPS;GMT;URL;SUV;EV;VR;AR;FAQ;PDF;VAT;ETF;ATM;SMS;LED;OLED;USB;4K;5G;LNG;LPG;CO2;PPE;ICU;A&E;GP;IVF;BMI;MRI;QR;PR;HR;R&D;M&A;DIY;UFO;VIP;ID;PIN;B&B;OAP;LGBTQ;NGO;PAC;ESG;NFT;API;GPU;CPU;SIM;RBI;ERA;TD;MVP;VAR;PB",
);

export const roman = list("I;II;III;IV;V;VI;VII;VIII;IX;X;XI;XII;XIII;XIV;XV;XVI");
