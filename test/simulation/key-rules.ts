import type { Applied } from "./bucket.ts";
import type { Role } from "./scheduler.ts";

const hex = "[0-9a-f]";
const name = "[a-z0-9][a-z0-9-]{0,62}";
const capture = `\\d{8}T\\d{9}Z-${hex}{16}`;
const slug = "[^/\\s]{1,100}";
const feedFile = "(?:feed\\.json|feed\\.xml|atom\\.xml|index\\.html)";

/** The grammar of keys (design §1, rule 1), spelt out here a second time on purpose. */
const grammar = [
  `inbox/${name}/[^/]+`,
  `captures/${name}/\\d{4}-\\d\\d-\\d\\d/${capture}`,
  `identities/${hex}{32}\\.json`,
  `records/${hex}{32}\\.json`,
  `records/${hex}{32}/${capture}\\.json`,
  `pending/article/${hex}{32}/(?:${capture}|retraction-\\d+|reading-\\d+-\\d+)\\.json`,
  `pending/article/several/${hex}{32}\\.json`,
  `pending/feed/${hex}{32}\\.json`,
  `pending/stories/${hex}{32}\\.json`,
  `stories/\\d{4}-\\d\\d-\\d\\d\\.json`,
  `quarantine/${name}/\\d{4}-\\d\\d-\\d\\d/${capture}\\.json`,
  `retractions/${hex}{32}\\.json`,
  `sources/${name}\\.json`,
  `hosts/${hex}{32}\\.json`,
  `hubs/${hex}{32}\\.json`,
  `raw/${name}/${hex}{32}`,
  "config/.+",
  `site/(?:articles/${hex}{32}/index\\.html|records/${hex}{32}\\.json)`,
  `site/(?:${slug}/){0,4}${feedFile}`,
  `site/changes/\\d{4}-\\d\\d-\\d\\d(?:T\\d\\d)?\\.jsonl`,
  `site/(?:${slug}/){0,3}[a-z0-9.-]+`,
].map((pattern) => new RegExp(`^${pattern}$`, "u"));

export const isKey = (key: string): boolean => grammar.some((pattern) => pattern.test(key));

/** Where people and operators write. What functions may, their roles say, and S3 lets them do no more (`roles.ts`). */
const prefixesOf: { readonly [role in Role]?: readonly string[] } = {
  people: ["inbox/"],
  operator: ["retractions/", "pending/article/", "records/", "captures/"],
};

export const isAllowedTo = (role: Role, { key }: Applied): boolean =>
  prefixesOf[role]?.some((prefix) => key.startsWith(prefix)) ?? true;
