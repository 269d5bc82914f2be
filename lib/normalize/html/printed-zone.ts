/**
 * An instant in UTC, told in the zone of the page where the page prints the same instant: data made
 * by templates is in UTC, and its day is another one for an hour or for half of a day. Whatever is
 * no instant in UTC stays as it is, and so does one that the page does not print.
 */
export function inPrintedZone(value: string, printed: readonly string[]): string {
  const instant = UTC.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(instant)) return value;
  const minute = Math.floor(instant / 60_000);
  for (const date of printed) {
    const offset = offsetOf(date, minute, value);
    if (offset !== undefined && offset !== 0) return withOffset(instant, offset, value);
  }
  return value;
}

export const limits = { offsetMinutesMax: 14 * 60, offsetStepMinutes: 15 } as const;

const UTC = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z$/;

/** How far the printed clock is ahead, in minutes, where both may be the same instant. */
function offsetOf(printed: string, minute: number, value: string): number | undefined {
  const local = LOCAL.exec(printed);
  if (local === null) return undefined;
  const [, day = "", clock] = local;
  // A day alone is midnight of it where the instant is a full hour: forms that ask for a day.
  if (clock === undefined && !/T\d\d:00(?::00(?:\.0+)?)?Z$/.test(value)) return undefined;
  const offset = Date.parse(`${day}T${clock ?? "00:00"}Z`) / 60_000 - minute;
  const fits =
    Math.abs(offset) <= limits.offsetMinutesMax && offset % limits.offsetStepMinutes === 0;
  return fits ? offset : undefined;
}

const LOCAL = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::\d\d)?)?$/;

function withOffset(instant: number, minutes: number, value: string): string {
  const local = new Date(instant + minutes * 60_000).toISOString();
  const two = (count: number): string => String(count).padStart(2, "0");
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const zone = `${minutes < 0 ? "-" : "+"}${two(hours)}:${two(rest)}`;
  // As precise as it was given.
  return `${local.slice(0, value.length - 1)}${zone}`;
}
