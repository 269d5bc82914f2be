/** Given names that are borne by one sex nearly always, written down from memory, common ones first. */
const female = new Set(
  (
    "mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa betty " +
    "margaret sandra ashley kimberly emily donna michelle dorothy carol amanda melissa deborah " +
    "stephanie rebecca laura sharon cynthia kathleen amy shirley angela helen anna brenda pamela " +
    "nicole emma samantha katherine catherine christine debra rachel carolyn janet maria heather " +
    "diane julie joyce victoria kelly christina joan evelyn lauren judith olivia martha cheryl " +
    "megan andrea hannah jacqueline ann jean alice kathryn gloria teresa sara janice julia grace " +
    "judy theresa rose beverly denise marilyn amber danielle brittany diana abigail jane natalie " +
    "lori tiffany alexis kayla hillary melania ivanka chelsea kellyanne carly nikki condoleezza " +
    "angela theresa marine ursula christine valerie madeleine sonia tulsi elena irina olga natasha " +
    "fatima aisha leila leïla yulia tatiana ingrid astrid greta marta lucia giulia chiara francesca " +
    "claire sophie camille isabelle amelie megyn gwen loretta huma donna debbie neera wendy tracy " +
    "jill hope ruth ella mia chloe zoe lucy charlotte jessie molly ellen eleanor ivy nora clara"
  ).split(" "),
);

const male = new Set(
  (
    "james robert john michael david william richard joseph thomas charles christopher daniel " +
    "matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george timothy " +
    "ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott " +
    "brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron " +
    "jose adam nathan henry douglas zachary peter kyle ethan walter noah jeremy christian keith " +
    "roger terry gerald harold sean austin carl arthur lawrence dylan jesse bryan joe billy bruce " +
    "albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent russell elijah " +
    "louis bobby philip johnny mike bill tom jim bob dan steve ted bernie barack mitt marco rand " +
    "newt rudy corey reince vladimir sergei dmitry ivan boris igor mikhail hassan mohammad mohammed " +
    "ahmed ali omar ibrahim abdul kim xi angus declan tomasz pawel jan lars olaf hans klaus jürgen " +
    "emmanuel francois françois jean-claude pierre antonio marco luigi giovanni carlos miguel pedro " +
    "tim sam ben matt jeff greg ken ron tony andy chris fred harry ray phil doug rick don dick ed " +
    "dave jake josh luke adam oscar hugo felix liam oliver leo simon neil nigel ian graham colin"
  ).split(" "),
);

export const isFemaleName = (name: string): boolean => female.has(name.toLowerCase());
export const isMaleName = (name: string): boolean => male.has(name.toLowerCase());
