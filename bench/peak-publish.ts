import { holdYoungGeneration } from "../functions/young-generation.ts";
import { Config } from "../lib/config.ts";
import { publish } from "../lib/publish/publish.ts";
import { openDirectory } from "../lib/store/directory.ts";
import { configOf } from "./many-records-config.ts";

/**
 * A process of its own, whose peak of resident memory in MB it prints: everything in a folder of records is published.
 * `FOLDER`; `bench/memory.ts` starts it. Whoever made the records read texts for it, and is another process.
 */
holdYoungGeneration();
const [folder = ""] = process.argv.slice(2);
const store = openDirectory(folder);
const config = configOf((value) => Config.parse(value), 0);
while ((await publish({ store, config })).more);
console.log(process.resourceUsage().maxRSS / 1024);
