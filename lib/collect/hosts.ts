import { hourMs } from "../duration.ts";
import { isSameJson } from "../json.ts";
import { hostKey } from "../keys.ts";
import type { Clock, FetchOutcome, FetchRequest, Store } from "../ports.ts";
import { HostState } from "../source-state.ts";
import { readStored, replacing, type Stored, writeStored } from "../stored.ts";
import { parseRobots, type RobotsRules, limits as robotsLimits } from "./robots.ts";

/** What is remembered of a host from run to run: its robots.txt, and when it wants to be left alone. */

export const limits = {
  /** RFC 9309 §2.4: a robots.txt is not used from a cache for more than a day. */
  robotsMsMax: 24 * hourMs,
  /** One that could not be read forbids everything so long, then it is asked for again. */
  unreachableMs: hourMs,
} as const;

const attemptsMax = 5;

export async function readHost(store: Store, host: string): Promise<HostState> {
  return stateOf(await readStored(store, hostKey(host), HostState), host);
}

/** Several runs may change one host: who is too late changes what the other left. */
export async function changeHost(
  store: Store,
  host: string,
  change: (state: HostState) => HostState,
): Promise<HostState> {
  for (let attempt = 0; attempt < attemptsMax; attempt++) {
    const before = await readStored(store, hostKey(host), HostState);
    const next = change(stateOf(before, host));
    if (before.kind === "found" && isSameJson(before.value, next)) return next;
    const outcome = await writeStored(store, hostKey(host), next, replacing(before));
    if (outcome.kind === "written") return next;
  }
  // Only a cache: this run goes by what it knows, the next asks again.
  return change(await readHost(store, host));
}

const stateOf = (stored: Stored<HostState>, host: string): HostState =>
  stored.kind === "found" ? stored.value : { host, robots: null, notBefore: null };

interface RobotsPorts {
  readonly store: Store;
  readonly clock: Clock;
  readonly fetch: (request: FetchRequest) => Promise<FetchOutcome>;
}

/** The rules of a host: from what is remembered, or asked for anew when that is too old. */
export async function robotsOf(
  url: URL,
  state: HostState,
  { store, clock, fetch }: RobotsPorts,
): Promise<{ readonly state: HostState; readonly rules: RobotsRules }> {
  const robotsUrl = `${url.origin}/robots.txt`;
  const known = state.robots;
  if (known !== null) {
    const ageMs = clock().getTime() - Date.parse(known.asked);
    const keepMs = known.kind === "unreachable" ? limits.unreachableMs : limits.robotsMsMax;
    if (ageMs < keepMs) return { state, rules: rulesOf(robotsUrl, known) };
  }
  const validators = known?.kind === "rules" ? known.validators : null;
  const bodyBytesMax = robotsLimits.textBytesMax;
  const outcome = await fetch({ url: robotsUrl, accept: "robots", validators, bodyBytesMax });
  const robots = robotsAfter(outcome, known, clock().toISOString());
  const next = await changeHost(store, url.host, (before) => ({ ...before, robots }));
  return { state: next, rules: rulesOf(robotsUrl, robots) };
}

type Robots = NonNullable<HostState["robots"]>;

/** RFC 9309 §2.3.1: 4xx means no rules, 5xx and no answer that everything is forbidden. */
function robotsAfter(outcome: FetchOutcome, known: Robots | null, asked: string): Robots {
  if (outcome.kind === "fetched") {
    const text = new TextDecoder().decode(outcome.body);
    return { asked, kind: "rules", text, validators: outcome.validators };
  }
  if (outcome.kind === "unchanged" && known !== null) {
    const { etag, lastModified } = outcome.validators;
    const validators =
      etag === null && lastModified === null ? known.validators : outcome.validators;
    return { ...known, asked, validators };
  }
  // What may not be asked at all is refused for that reason, when it is asked.
  if (outcome.kind === "refused") return { asked, kind: "none", text: "", validators: null };
  // 429 is no "there is none": whoever is asked too much would rather not be asked at all.
  const none = outcome.kind === "status" && outcome.status < 500 && outcome.status !== 429;
  return { asked, kind: none ? "none" : "unreachable", text: "", validators: null };
}

function rulesOf(robotsUrl: string, robots: Robots): RobotsRules {
  if (robots.kind === "rules") return parseRobots(robotsUrl, robots.text);
  return { allows: () => robots.kind === "none", crawlDelayMs: 0 };
}
