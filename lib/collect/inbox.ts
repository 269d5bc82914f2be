import type { InboxSource } from "../config.ts";
import type { InboxRead } from "../ports.ts";
import type { InboxEntry, SourceState } from "../source-state.ts";
import type { CollectReport, InboxPorts } from "./contract.ts";
import { contentOf, laterOf, leftBehind, type Recovered, recoverCaptures } from "./recover.ts";
import { writeCapture } from "./write-capture.ts";

/** The largest article that is taken in; a larger file is noted with its reason and stays where it is. */
export const bodyBytesMax = 8 * 1024 * 1024;

/**
 * Looks through an inbox: a new or replaced file is captured, a removed one withdraws nothing
 * (design §1, rule 11). The identity of an article is the name of its file.
 */
export async function collectInbox(
  source: InboxSource,
  before: SourceState,
  { store, inbox, clock, firstRun }: InboxPorts & { readonly firstRun: boolean },
): Promise<{ state: SourceState; report: CollectReport }> {
  const known = new Map(before.inbox.map((entry) => [entry.name, entry]));
  const entries: InboxEntry[] = [];
  const captured: string[] = [];
  const failed: { item: string; reason: string }[] = [];
  let { lastCapture } = before;
  let recovered: ReadonlyMap<string, Recovered> | undefined;
  let unchanged = 0;
  let found = 0;

  for await (const file of inbox.list()) {
    found++;
    const last = known.get(file.name);
    known.delete(file.name);
    if (last && last.version === file.version && !last.removed) {
      unchanged++;
      entries.push(last);
      continue;
    }
    const read = await inbox.read(file.name, { bodyBytesMax });
    if (read.kind === "gone" || read.kind === "unreadable") {
      // Nothing is remembered of it, so that the next run looks again.
      if (read.kind === "unreadable") failed.push({ item: file.name, reason: read.reason });
      if (last) entries.push(last);
      continue;
    }
    const [body, problem] = [bodyOf(read), problemOf(read)];
    const content = contentOf(body, problem);
    if (last?.content === content) {
      unchanged++;
      entries.push({ ...last, version: read.version, removed: false });
      continue;
    }
    // Asked for only where there is something to write, so that an idle run costs nothing.
    recovered ??= await recoverCaptures(store, source.id, before.lastCapture);
    const there = recovered.get(file.name);
    // Also where it says something else: what comes now is newer, whatever our clock says.
    if (there) lastCapture = laterOf(lastCapture, there);
    if (there?.content === content) {
      entries.push({
        name: file.name,
        version: read.version,
        content,
        capture: there.key,
        removed: false,
      });
      continue;
    }
    const { key, time } = await writeCapture(store, {
      after: lastCapture,
      now: clock(),
      header: (time) => ({
        source: source.id,
        identities: [file.name],
        url: null,
        file: file.name,
        contentType: null,
        time,
        backfill: firstRun,
        ...(!last && !there && { first: true }),
        problem,
      }),
      body,
    });
    lastCapture = time;
    captured.push(key);
    entries.push({ name: file.name, version: read.version, content, capture: key, removed: false });
  }

  for (const gone of known.values()) entries.push({ ...gone, removed: true });
  const all = withRecovered(entries, recovered ?? new Map());
  const removed = all.filter((entry) => entry.removed).map((entry) => entry.name);
  return {
    state: { ...before, lastCapture, inbox: all },
    report: { source: source.id, found, captured, unchanged, removed, failed, notices: [] },
  };
}

/** By name, with the files that an earlier run left behind. */
function withRecovered(
  entries: readonly InboxEntry[],
  recovered: ReadonlyMap<string, Recovered>,
): InboxEntry[] {
  const all = new Map(entries.map((entry) => [entry.name, entry]));
  for (const { there, known } of leftBehind(recovered, ([name = ""]) => all.get(name))) {
    const { key: capture, content } = there;
    const [name = ""] = there.ids;
    // Under no version: where the file is, the next run reads it, and sees whether it is the same.
    all.set(name, { name, version: "", content, capture, removed: known?.removed ?? true });
  }
  return [...all.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

type Taken = Extract<InboxRead, { version: string }>;

const bodyOf = (read: Taken): Uint8Array => (read.kind === "read" ? read.body : new Uint8Array());

/** A file that is too large is captured without its bytes, so that it is seen where failures are seen. */
function problemOf(read: Taken) {
  if (read.kind === "read") return null;
  const message = `the file has ${megabytes(read.bytes)} MB, the limit is ${megabytes(bodyBytesMax)} MB; split it or leave out what is not the article`;
  return { kind: "too-large", message };
}

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1);
