import { Agent } from "node:http";
import { isIP } from "node:net";
import { type Duplex, duplexPair } from "node:stream";
import { describe, expect, it } from "vitest";
import { isGlobalAddress } from "../../lib/fetch/address-guard.ts";
import { checkedLookup, type ResolvedAddress } from "../../lib/fetch/dial.ts";
import { openFetcher } from "../../lib/fetch/fetch.ts";
import { casesOf, hasHostileCorpus } from "../support/hostile-corpus.ts";

if (!hasHostileCorpus) console.warn("skipped: ../shared/corpora/hostile is not there");

interface Case {
  readonly id: string;
  readonly url: string;
  readonly kind?: string;
  readonly dns?: Readonly<Record<string, readonly (readonly string[])[]>>;
  readonly chain?: readonly { readonly status: number; readonly location: string }[];
  readonly body?: string;
  readonly expect?: string;
}

interface Played {
  readonly outcome: string;
  /** Where a connection would have gone. */
  readonly dialled: readonly string[];
  /** What was sent. */
  readonly sent: string;
}

/** Plays one case with a resolver and a dialler that lead nowhere. */
async function play(each: Case): Promise<Played> {
  const dialled: string[] = [];
  let sent = "";
  const lookups = new Map<string, number>();
  const resolve = async (host: string): Promise<readonly ResolvedAddress[]> => {
    const answers = each.dns?.[host] ?? each.dns?.["*"];
    if (!answers) {
      if (host === "localhost" || host.endsWith(".localhost"))
        return [{ address: "127.0.0.1", family: 4 }];
      throw new Error(`no such host: ${host}`);
    }
    const nth = lookups.get(host) ?? 0;
    lookups.set(host, nth + 1);
    return (answers[Math.min(nth, answers.length - 1)] ?? []).map((address) => ({
      address,
      family: isIP(address),
    }));
  };
  const chain = [...(each.chain ?? [])];
  const answer = (): string => {
    const hop = chain.shift();
    if (hop)
      return `HTTP/1.1 ${hop.status} Found\r\nLocation: ${hop.location}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`;
    const body = each.body ?? "fine";
    return `HTTP/1.1 200 OK\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`;
  };
  const dial = (address: string): Duplex => {
    dialled.push(address);
    const [near, far] = duplexPair();
    far.on("data", (chunk: Buffer) => {
      sent += chunk.toString("latin1");
      if (sent.endsWith("\r\n\r\n")) far.end(answer());
    });
    return near;
  };
  const lookup = checkedLookup(resolve);
  const fakeAgent = (protocol: string): Agent => {
    const agent = new Agent({ keepAlive: false });
    return Object.assign(agent, {
      protocol,
      createConnection: (
        { host = "" }: { host?: string },
        callback: (error: Error | null, socket?: Duplex) => void,
      ) => {
        if (isIP(host) !== 0) return dial(host);
        lookup(host, { all: true }, (error, addresses) => {
          const [first] = Array.isArray(addresses) ? addresses : [];
          if (error || !first) callback(error ?? new Error("no address"));
          else callback(null, dial(first.address));
        });
        return undefined;
      },
    });
  };
  const fetcher = openFetcher({
    userAgent: "Feedmill/test",
    resolve,
    agents: { http: fakeAgent("http:"), https: fakeAgent("https:") as never },
  });
  const outcome = await fetcher.fetch({ url: each.url, accept: "feed", bodyBytesMax: 10_000 });
  fetcher.close();
  return { outcome: outcome.kind, dialled, sent };
}

describe.runIf(hasHostileCorpus)("addresses that lead inside", () => {
  it("are never dialled, in whatever form they are written", async () => {
    const wrong: string[] = [];
    const outcomes = new Map<string, number>();
    for (const each of [...casesOf<Case>("generated-ssrf"), ...casesOf<Case>("ssrf-published")]) {
      const { outcome, dialled, sent } = await play(each);
      const inner = dialled.filter((address) => !isGlobalAddress(address));
      if (inner.length > 0) wrong.push(`${each.id} dialled ${inner.join()} for ${each.url}`);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      switch (each.expect) {
        case "block":
          if (outcome === "fetched") wrong.push(`${each.id} fetched ${each.url}`);
          break;
        case "allow":
        case "allow-address":
          if (outcome !== "fetched") wrong.push(`${each.id} ${outcome}: ${each.url}`);
          break;
        case "strip-or-refuse":
          if (/authorization|token@|:p@/i.test(sent)) wrong.push(`${each.id} sent credentials`);
          break;
        default:
          if (dialled.length > 2) wrong.push(`${each.id} dialled ${dialled.length} times`);
      }
    }
    expect(wrong).toEqual([]);
    // Else the fake network answered nothing, and nothing was tried.
    expect(outcomes.get("refused")).toBeGreaterThan(1000);
    expect(outcomes.get("fetched")).toBeGreaterThanOrEqual(20);
  });
});
