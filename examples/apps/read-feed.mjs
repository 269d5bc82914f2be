// Reads a feed of Feedmill and says who said what, and through whom it came.
//     node examples/apps/read-feed.mjs http://127.0.0.1:8080/feed.json
const [address = "http://127.0.0.1:8080/feed.json"] = process.argv.slice(2);

const get = async (url) => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers ${response.status}`);
  return response.json();
};

// Pages of a feed are linked by next_url; here the first will do.
const feed = await get(address);
console.log(`${feed.title}, ${feed.items.length} items`);

for (const item of feed.items.slice(0, 5)) {
  console.log(`\n${item.date_published.slice(0, 10)}  ${item.title ?? "Untitled"}`);
  // A feed may be read from another host than the one that it names.
  const { pathname } = new URL(item._feedmill.record);
  const record = await get(new URL(pathname, address));
  for (const { content, speaker, chain } of record.statements ?? []) {
    const who = speaker.name ?? (speaker.anonymous ? "an unnamed source" : "somebody");
    const through = chain.slice(1).map(({ name }) => name ?? "somebody");
    const way = through.length > 0 ? ` (through ${through.join(", then ")})` : "";
    console.log(`  ${who}${way}: ${content.map(({ text }) => text).join(" … ")}`);
  }
}
