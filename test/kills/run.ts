import { parseArgs } from "node:util";
import { randomFrom } from "../simulation/random.ts";
import { openArticles } from "./articles.ts";
import { nothingFound, tell } from "./check.ts";
import { killOnDisk } from "./on-disk.ts";
import { killLambda } from "./on-lambda.ts";

/**
 * `npm run test:kill`: kills `feedmill run` on a real disk, and the built functions under Lambda's runtime
 * client, at moments that chance picks; what comes after must find nothing lost, doubled or half-written.
 * Ends with 1 where something was.
 */

const { values } = parseArgs({
  options: {
    kills: { type: "string", default: "200" },
    seed: { type: "string", default: String(Math.floor(Math.random() * 2 ** 31)) },
    only: { type: "string" },
  },
});

const kills = Number(values.kills);
const seed = Number(values.seed);
const places = { disk: killOnDisk, lambda: killLambda } as const;

for (const [name, kill] of Object.entries(places)) {
  if (values.only !== undefined && values.only !== name) continue;
  const findings = nothingFound();
  const articles = openArticles(seed);
  const random = randomFrom(seed, name);
  const begun = performance.now();
  const moments = await kill({ kills, articles, random, findings, say: console.log });
  const { lost, doubled, halfWritten, other } = findings;
  for (const each of [...lost, ...doubled, ...halfWritten, ...other].slice(0, 20))
    console.log(`  ${each}`);
  const where = [...Map.groupBy(moments, (moment) => moment)]
    .map(([moment, all]) => `${all.length} ${moment}`)
    .join(", ");
  console.log(
    `${name}, seed ${seed}: ${moments.length} kills (${where}), ${articles.versions} versions of ${articles.newest.size} articles, ${tell(findings)}, ${Math.round((performance.now() - begun) / 1000)} s`,
  );
  if (lost.length + doubled.length + halfWritten.length + other.length > 0) process.exitCode = 1;
}
