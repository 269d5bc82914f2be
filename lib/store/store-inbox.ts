import { inboxPrefix } from "../keys.ts";
import type { Inbox, Store } from "../ports.ts";
import { isPassingName } from "./inbox-name.ts";
import { findKeyProblem } from "./key.ts";

/** The prefix `inbox/<source>/` of a store as inbox: what people copy there with `aws s3 cp`. */
export function openStoreInbox(store: Pick<Store, "get" | "listVersions">, source: string): Inbox {
  const prefix = inboxPrefix(source);
  return {
    async *list() {
      for await (const { key, version } of store.listVersions(prefix)) {
        const name = key.slice(prefix.length);
        // The S3 console makes an empty object that ends in a slash for a folder.
        if (name === "" || name.endsWith("/") || isPassingName(name)) continue;
        yield { name, version: findKeyProblem(key) ? "unknown" : version };
      }
    },

    async read(name, { bodyBytesMax }) {
      const key = `${prefix}${name}`;
      const problem = findKeyProblem(key);
      if (problem) return { kind: "unreadable", reason: `its name: ${problem}` };
      const object = await store.get(key);
      if (!object) return { kind: "gone" };
      const { body, version } = object;
      return body.length > bodyBytesMax
        ? { kind: "too-large", bytes: body.length, version }
        : { kind: "read", body, version };
    },
  };
}
