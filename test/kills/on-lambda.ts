import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseConfig } from "../../lib/config-file.ts";
import { encodeText } from "../../lib/json.ts";
import { prefixes } from "../../lib/keys.ts";
import type { Store } from "../../lib/ports.ts";
import { openS3 } from "../../lib/store/s3.ts";
import { credentials, notificationOf, openFunction } from "../support/lambda-process.ts";
import { type S3Server, startS3Server } from "../support/s3-server.ts";
import { type SqsServer, startSqsServer } from "../support/sqs-server.ts";
import { checkComplete, checkWhole, tell } from "./check.ts";
import { checkEvery, type Killing } from "./kill.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const names = ["collect", "normalize", "publish"] as const;
type Name = (typeof names)[number];

/** Kills a function of each pass over new articles; what it had in hand comes again, as on Lambda. */
export async function killLambda(killing: Killing): Promise<readonly string[]> {
  const { kills, articles, random, findings, say } = killing;
  await using bucket = await startS3Server();
  await using sources = await startSqsServer();
  await using captures = await startSqsServer({ receivesMax: 6 });
  const task = await mkdtemp(join(tmpdir(), "feedmill-task-"));
  const parsed = parseConfig(await readFile(join(root, "feedmill.yml"), "utf8"));
  if (parsed.kind !== "config") throw new Error("feedmill.yml is broken");
  const store = openS3({ bucket: "test", endpoint: bucket.endpoint, credentials });
  const line = new Line({ task, bucket, sources, captures, store });
  const moments: string[] = [];
  try {
    await cp(join(root, "dist"), join(task, "dist"), { recursive: true });
    await cp(join(root, "feedmill.yml"), join(task, "feedmill.yml"));
    await drop(store, killing);
    await line.pass();
    while (moments.length < kills) {
      await drop(store, killing);
      const victim = random.pick(names);
      // From its first request on: what it does before can be done again by anybody.
      const part = random.next();
      const killed = await line.pass({ victim, part });
      if (killed) moments.push(`in ${victim}`);
      await checkWhole(store, findings);
      // The pass went to its end all the same, as whoever was killed was called again.
      if (!killed || moments.length % checkEvery !== 0) continue;
      await checkComplete({ store, config: parsed.config, articles }, findings);
      say(`  ${moments.length} kills under Lambda's runtime client, ${tell(findings)}`);
    }
    if (sources.deadLetters.length + captures.deadLetters.length > 0)
      findings.lost.push("messages ended with the dead letters");
  } finally {
    await rm(task, { recursive: true, force: true });
  }
  return moments;
}

async function drop(store: Store, { articles, random }: Killing): Promise<void> {
  for (let n = 2 + random.below(4); n > 0; n--) {
    const { file, text } = articles.next();
    const key = `inbox/examples/${file}`;
    const head = await store.head(key);
    await store.put(key, encodeText(text), head ? { version: head.version } : "absent");
  }
}

interface Parts {
  readonly task: string;
  readonly bucket: S3Server;
  readonly sources: SqsServer;
  readonly captures: SqsServer;
  readonly store: Store;
}

interface Murder {
  readonly victim: Name;
  /** When, as a part of the time that the function usually takes from its first request on. */
  readonly part: number;
}

/** The deployed line: plan → queue → collect → notification → queue → normalize → publish. */
class Line {
  readonly #parts: Parts;
  readonly #notified = new Set<string>();
  readonly #usualMs = new Map<Name, number>();
  #murder: Murder | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Everything that is due is done, in one environment a function; answers whether somebody was killed. */
  async pass(murder?: Murder): Promise<boolean> {
    const { sources, captures, store } = this.#parts;
    this.#murder = murder;
    await this.#call("collect", { plan: true }, { mayDie: false });
    while (sources.waiting > 0)
      await sources.deliver((records) => this.#batch("collect", records), 1);
    await this.#notify();
    while (captures.waiting > 0)
      await captures.deliver((records) => this.#batch("normalize", records), 10);
    if ((await this.#call("publish", {})) === undefined) {
      // Its lease would only be waited for.
      await store.delete("leases/publish.json");
      await this.#call("publish", {});
    }
    return murder !== undefined && this.#murder === undefined;
  }

  /** S3 tells of each object that was made, whatever became of who made it. */
  async #notify(): Promise<void> {
    for await (const key of this.#parts.store.list(prefixes.captures)) {
      if (this.#notified.has(key)) continue;
      this.#notified.add(key);
      this.#parts.captures.add(notificationOf(key));
    }
  }

  async #batch(name: Name, records: readonly unknown[]) {
    const answer = await this.#call(name, { Records: records });
    if (answer === undefined) throw new Error(`${name} was killed`);
    return answer as { batchItemFailures: readonly { itemIdentifier: string }[] };
  }

  /** Undefined where it was killed. */
  async #call(
    name: Name,
    event: unknown,
    { mayDie = true }: { mayDie?: boolean } = {},
  ): Promise<unknown> {
    const { task, bucket, sources } = this.#parts;
    const murder = mayDie && this.#murder?.victim === name ? this.#murder : undefined;
    await using environment = await openFunction(name, {
      task,
      s3: bucket.endpoint,
      sourceQueue: sources,
      log: "ignore",
    });
    const before = bucket.requests.length;
    const answered = environment.invoke(event).then((answer) => ({ answer: answer ?? null }));
    answered.catch(() => {});
    let over = false;
    const ended = answered.finally(() => {
      over = true;
    });
    ended.catch(() => {});
    while (!over && bucket.requests.length === before) await setTimeout(1);
    const begun = performance.now();
    if (murder && !over) {
      await Promise.race([setTimeout(murder.part * (this.#usualMs.get(name) ?? 100)), ended]);
      if (!over) {
        environment.child.kill("SIGKILL");
        await ended.catch(() => {});
        this.#murder = undefined;
        return undefined;
      }
    }
    const { answer } = await answered;
    const tookMs = performance.now() - begun;
    if (mayDie) this.#usualMs.set(name, (tookMs + (this.#usualMs.get(name) ?? tookMs)) / 2);
    return answer ?? {};
  }
}
