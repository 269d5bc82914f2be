import type { UpstreamFeed } from "../upstream.ts";
import { childOf, childrenOf, textOf } from "./nodes.ts";
import type { XmlNode } from "./xml-tree.ts";

/** When the publisher asks to be polled: RSS 2.0's `ttl`, `skipHours`, `skipDays`, and RSS 1.0's module. */
export function rhythmOf(channel: XmlNode): UpstreamFeed["rhythm"] {
  const ttl = Number(textOf(childOf(channel, "ttl")) ?? Number.NaN);
  const hours = childOf(channel, "skiphours");
  const days = childOf(channel, "skipdays");
  return {
    everyMinutes: ttl > 0 && Number.isFinite(ttl) ? ttl : updateMinutes(channel),
    skipHours: numbersOf(hours, "hour")
      .filter((hour) => hour >= 0 && hour <= 24)
      .map((h) => h % 24),
    skipDays: (days ? childrenOf(days, "day") : []).flatMap((day) => dayOf(textOf(day) ?? "")),
  };
}

const minutes: { readonly [period: string]: number | undefined } = {
  hourly: 60,
  daily: 24 * 60,
  weekly: 7 * 24 * 60,
  monthly: 30 * 24 * 60,
  yearly: 365 * 24 * 60,
};

function updateMinutes(channel: XmlNode): number | null {
  const period = minutes[(textOf(childOf(channel, "sy:updateperiod")) ?? "").toLowerCase()];
  const times = Number(textOf(childOf(channel, "sy:updatefrequency")) ?? 1);
  return period === undefined || !(times > 0) ? null : Math.round(period / times);
}

const numbersOf = (node: XmlNode | undefined, name: string): readonly number[] =>
  (node ? childrenOf(node, name) : [])
    .map((child) => Number(textOf(child) ?? Number.NaN))
    .filter(Number.isInteger);

const dayNames = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

function dayOf(name: string): readonly number[] {
  const at = dayNames.indexOf(name.trim().slice(0, 3).toLowerCase());
  return at < 0 ? [] : [at];
}
