const unitsMs = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

export const minuteMs = unitsMs.m;
export const hourMs = unitsMs.h;
export const dayMs = unitsMs.d;

/** No address is asked more often than this, whatever the configuration says. */
export const everyFloorMs = 15 * minuteMs;

/** `90s`, `15m`, `6h`, `7d` in milliseconds; undefined for anything else. */
export function findDurationMs(text: string): number | undefined {
  const [, number, unit] = /^(\d{1,6})\s?([smhd])$/.exec(text.trim()) ?? [];
  if (number === undefined || !isUnit(unit)) return undefined;
  return Number(number) * unitsMs[unit];
}

const isUnit = (unit: string | undefined): unit is keyof typeof unitsMs =>
  unit !== undefined && Object.hasOwn(unitsMs, unit);

/** `45 s`, `15 min`, `6 h`, `7 days`: for people, rounded to the largest unit that fits. */
export function renderDuration(ms: number): string {
  if (ms < 2 * minuteMs) return `${Math.round(ms / unitsMs.s)} s`;
  if (ms < 2 * hourMs) return `${Math.round(ms / minuteMs)} min`;
  if (ms < 2 * dayMs) return `${Math.round(ms / hourMs)} h`;
  return `${Math.round(ms / dayMs)} days`;
}
