import { publishIntoStoreOf } from "../test/support/scale.ts";

/**
 * What ten new articles cost in stores of different size: `npm run bench:scale`, or with the numbers of
 * articles to compare. Requests are counted, so the figures are the same on every machine but for the
 * time.
 */
const sizes = process.argv.slice(2).map(Number);

for (const articles of sizes.length > 0 ? sizes : [100, 10_000]) {
  const { facets, requests, msOfPublishing } = await publishIntoStoreOf(articles);
  const { puts, gets, heads, lists, deletes } = requests;
  console.log(
    `${articles} articles, ${facets} facets in the store; 10 more cost ${puts} PUT, ${lists} LIST, ${gets} GET, ${heads} HEAD, ${deletes} DELETE, ${Math.round(msOfPublishing)} ms`,
  );
}
