/**
 * Words that say nothing about which event an article tells: the joints of the language, and the words
 * that reports of all events share. Four languages; in others only the length of a word speaks.
 */
const english = `
a about above across after again against all almost along already also although always am among an and another any anybody
anything are around as ask asked asks at away back be became because become been before began begin behind being below best better
between both but by call called came can cannot could day days did do does done down during each early either else end ended enough
even evening ever every everybody everything expected expects far few first five for former four from full further gave get give given
go goes going good got had half has have having he held help her here herself him himself his hour hours how however if in into is it
its itself just keep kept know known last late later least left less let like little long look made make makes making man many may
me mean means meanwhile men might mine minute minutes month months more morning most much must my near nearly need never new news next
night nine no nobody nor not nothing now number of off office officer official officials often old on once one only open or other others
our out over own part people per percent place president put quite rather reach reached really report reported reporter reporters reports
right said same say saying says second see seen set seven several shall she should show showed since six small so some somebody something
soon speaking spokesman spokeswoman spoke spokesperson statement still such take taken takes tell ten than that the their them themselves then there these
they thing things think third this those though thought three through time times to today together told tomorrow too took toward towards
two under until up upon us use used very want wanted wants was way we week weeks well went were what when where whether which while who
whole whom whose why will with within without woman women word words work would year years yes yesterday yet you your yours
according added agency announced announcement confirmed editing latest minister ministry update updated website writing written
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
december jan feb mar apr jun jul aug sept sep oct nov dec`;

const french = `
à ai ainsi alors après au aucun aussi autre autres aux avaient avait avant avec avoir ayant bien car ce cela celle celui ces cet cette
ceux chaque chez comme contre d dans de depuis derrière des deux dernier dernière devant dire dit donc dont du elle elles en encore entre
est et étaient était été être eu fait faire faut font hier hui aujourd il ils j jamais jour jours jusqu l la le les leur leurs lors lui
mais matin me même mois moins n ne ni nombre non nos notre nous on ont ou où par parce pas pendant personne personnes peu peut plus
pour pourrait près qu quand que quel quelle qui sa sans se selon semaine sera ses si soir sois soit son sont sous sur tant tous tout
toute toutes très trois un une vers vos votre vous y an ans année années annoncé déclaré a heure heures lundi mardi mercredi jeudi
vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre sept`;

const german = `
aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bereits bis da dabei dafür damit danach dann das
dass dazu dem den denn der deren des dessen die dies diese diesem diesen dieser dieses doch dort drei durch ein eine einem einen einer
eines einige er erst erste ersten es etwa für gab ganz gegen gestern gibt habe haben hat hatte hatten heute hier hinter ich ihm ihn ihr ihre
ihrem ihren ihrer im immer in ins ist ja jahr jahre jahren jede jeder jetzt kann kein keine könne können konnte konnten laut man mehr mehrere
mit morgen müssen muss nach nicht nichts noch nun nur ob oder ohne rund sagte sagten schon sehr sei seien sein seine seinem seinen seiner seit
sich sie sind so sollen soll sollte sondern soweit stunden tag tage tagen teilte über uhr um und uns unter viele vom von vor war waren was weil
weiter weitere wenn wer werde werden wie wieder wir wird wo woche wurde wurden zu zum zur zwei zwischen zuvor mitteilte sprecher sprecherin
montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember`;

const spanish = `
a ahora al algo alguna algunas alguno algunos ante antes año años aquí así aun aún aunque ayer bajo bien cada casi como con contra cual
cuando de del desde después día días dice dijo donde dos durante e el él ella ellas ellos en entre era eran es esa esas ese eso esos esta
está estaba están estas este esto estos fue fueron ha había han hasta hay hoy la las le les lo los más me mes mi mientras muy nada ni no
nos o otra otras otro otros para pero poco por porque primer primera pues que qué quien se sea según ser si sí sido sin sobre son su sus
también tan tanto te tiene tienen todo todos toda todas tras tres un una uno unos y ya lunes martes miércoles jueves viernes sábado domingo
enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre`;

export const commonWords: ReadonlySet<string> = new Set(
  [english, french, german, spanish].flatMap((words) => words.trim().split(/\s+/)),
);
