import type { Clock, Fetcher, FetchOutcome, FetchRequest, Reason, Store, Wait } from "../ports.ts";
import type { HostState } from "../source-state.ts";
import { changeHost, readHost, robotsOf } from "./hosts.ts";
import { type RobotsRules, limits as robotsLimits } from "./robots.ts";
import { retryAfterMsOf, limits as scheduleLimits } from "./schedule.ts";

/** One request and its answer, for people who want to see what is asked, and why. */
export interface Asked {
  readonly time: Date;
  readonly url: string;
  readonly why: string;
  readonly conditional: boolean;
  readonly answer: string;
}

export interface WebPorts {
  readonly fetcher: Fetcher;
  readonly store: Store;
  readonly clock: Clock;
  readonly wait: Wait;
  /** Between two requests to one host, at least. */
  readonly pauseMs: number;
  /** Ends everything: what waits rejects with its reason. */
  readonly signal?: AbortSignal | undefined;
  readonly onAsked?: ((asked: Asked) => void) | undefined;
}

export type PoliteOutcome =
  | TimedOutcome
  /** robots.txt says no, or could not be read. */
  | { readonly kind: "forbidden"; readonly url: string; readonly reason: Reason }
  /** Not now: the host asked to wait, or this run has gone on long enough. */
  | { readonly kind: "later"; readonly url: string; readonly reason: Reason };

/** `tookMs`: from the request to the end of the answer, redirects and all. */
export type TimedOutcome = FetchOutcome & { readonly tookMs?: number };

/** The web, asked politely. Shared by all sources of a run, since manners are a matter of hosts. */
export interface Web {
  /** `why` is a sentence for people: why this request is made. */
  fetch(request: FetchRequest, why: string): Promise<PoliteOutcome>;
}

export const limits = {
  /** After so long a run begins no request; what is left waits for the next. */
  runMsMax: 200_000,
  urlCharactersMax: 2_000,
} as const;

interface Host {
  /** Ends when the request before this one, if any, has ended. */
  turn: Promise<unknown>;
  lastAsked: number;
  state: HostState | undefined;
  rules: RobotsRules | undefined;
}

/** One connection a host, a pause between two requests, robots.txt first, Retry-After heeded. */
export function openWeb(ports: WebPorts): Web {
  const hosts = new Map<string, Host>();
  const begun = ports.clock().getTime();
  return {
    fetch: (request, why) => {
      const url = URL.parse(request.url);
      if (
        url === null ||
        !/^https?:$/.test(url.protocol) ||
        request.url.length > limits.urlCharactersMax
      )
        return Promise.resolve(refused(request.url.slice(0, limits.urlCharactersMax)));
      const host = hosts.get(url.host) ?? newHost();
      hosts.set(url.host, host);
      const answer = host.turn.then(() => askInTurn(request, { url, host, why, begun }, ports));
      host.turn = answer.catch(() => {});
      return answer;
    },
  };
}

const newHost = (): Host => ({
  turn: Promise.resolve(),
  lastAsked: Number.NEGATIVE_INFINITY,
  state: undefined,
  rules: undefined,
});

interface Turn {
  readonly url: URL;
  readonly host: Host;
  readonly why: string;
  readonly begun: number;
}

async function askInTurn(
  request: FetchRequest,
  turn: Turn,
  ports: WebPorts,
): Promise<PoliteOutcome> {
  const { url, host, why, begun } = turn;
  const { store, clock } = ports;
  host.state ??= await readHost(store, url.host);
  const { notBefore } = host.state;
  if (notBefore !== null && Date.parse(notBefore) > clock().getTime())
    return later(
      request.url,
      "retry-after",
      `${url.host} asked to be left alone until ${notBefore}`,
    );

  if (host.rules === undefined) {
    const { state, rules } = await robotsOf(url, host.state, {
      store,
      clock,
      fetch: (robots) => ask(robots, "robots.txt comes first", host, ports),
    });
    host.state = state;
    host.rules = rules;
  }
  if (!host.rules.allows(request.url)) {
    const unread = host.state.robots?.kind === "unreachable";
    const why = unread ? "could not be read, which forbids everything for now" : "forbids it";
    return forbidden(request.url, `${url.origin}/robots.txt ${why} (RFC 9309)`);
  }
  if (clock().getTime() - begun > limits.runMsMax)
    return later(request.url, "run-time", "this run has asked for long enough; the next goes on");

  const outcome = await ask(request, why, host, ports);
  const asked =
    "headers" in outcome ? retryAfterMsOf(outcome.headers["retry-after"], clock()) : null;
  if (outcome.kind === "status" && (outcome.status === 429 || outcome.status === 503) && asked) {
    const restMs = Math.min(asked, scheduleLimits.retryAfterMsMax);
    const until = new Date(clock().getTime() + restMs).toISOString();
    host.state = await changeHost(store, url.host, (state) => ({ ...state, notBefore: until }));
  }
  return outcome;
}

/** One request, after the pause that the host wants. */
async function ask(
  request: FetchRequest,
  why: string,
  host: Host,
  { fetcher, clock, wait, pauseMs, signal, onAsked }: WebPorts,
): Promise<TimedOutcome> {
  const delay = Math.min(
    Math.max(pauseMs, host.rules?.crawlDelayMs ?? 0),
    robotsLimits.crawlDelayMsMax,
  );
  const rest = host.lastAsked + delay - clock().getTime();
  if (rest > 0) await wait(rest, signal);
  signal?.throwIfAborted();
  const time = clock();
  const outcome = await fetcher.fetch(signal ? { ...request, signal } : request);
  host.lastAsked = clock().getTime();
  const { etag = null, lastModified = null } = request.validators ?? {};
  const conditional = etag !== null || lastModified !== null;
  onAsked?.({ time, url: request.url, why, conditional, answer: answerOf(outcome) });
  return { ...outcome, tookMs: host.lastAsked - time.getTime() };
}

const answerOf = (outcome: FetchOutcome): string =>
  "status" in outcome ? String(outcome.status) : outcome.reason.kind;

const refused = (url: string): PoliteOutcome => ({
  kind: "refused",
  url,
  reason: {
    kind: "address",
    message: `"${url.slice(0, 200)}" is no address of the web of at most ${limits.urlCharactersMax} characters`,
  },
});

const forbidden = (url: string, message: string): PoliteOutcome => ({
  kind: "forbidden",
  url,
  reason: { kind: "robots", message },
});

const later = (url: string, kind: string, message: string): PoliteOutcome => ({
  kind: "later",
  url,
  reason: { kind, message },
});
